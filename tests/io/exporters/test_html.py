from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

from lxml import html

from annotator.core.anchors import passage
from annotator.core.charts import Bar, Chart, ChartShare, Portion
from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Note, Review, Reviewer, ReviewKind
from annotator.core.spans import Span
from annotator.io.exporters.html import HtmlExporter
from annotator.io.exporters.marking import MarkedText, pieces
from tests.io.akn.examples import DOSSIER, TEXT
from tests.io.exporters import hostile
from tests.io.exporters.hostile import SETTING


def page(data: bytes) -> html.HtmlElement:
    return html.document_fromstring(data.decode("utf-8"))


def classes(root: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return [e for e in root.iter() if isinstance(e.tag, str) and name in (e.get("class") or "").split()]


def test_the_text_is_there_unchanged_beside_the_findings() -> None:
    root = page(HtmlExporter().write([DOSSIER], SETTING))
    assert classes(root, "text")[0].text_content() == TEXT
    assert "Twaalf" in [m.text_content() for m in classes(root, "evidence")]


def test_a_single_report_begins_with_its_title_and_several_with_their_figures() -> None:
    setting = replace(
        SETTING, charts=(Chart("Verdicts", (Bar("all", (ChartShare(Verdict.ANSWERED, 2),), code=True),)),)
    )
    for dossiers, order in (([DOSSIER], ["article", "section"]), ([DOSSIER] * 2, ["section", "article", "article"])):
        main = page(HtmlExporter().write(dossiers, setting)).find(".//main")
        assert [child.tag for child in main if child.tag in ("article", "section")] == order


def test_markup_in_the_text_stays_text() -> None:
    data = HtmlExporter().write([hostile.hostile()], SETTING)
    root = page(data)
    tags = {e.tag for e in root.iter() if isinstance(e.tag, str)}
    assert not tags & {"script", "img", "iframe", "object", "link", "form"}
    assert [len(root.findall(f".//{tag}")) for tag in ("style", "title", "main")] == [1, 1, 1]
    attributes = {name for e in root.iter() if isinstance(e.tag, str) for name in e.attrib}
    assert not {name for name in attributes if name.startswith("on") or name == "style"}
    shown = classes(root, "text")[0].text_content()
    assert shown == re.sub("[\x00\x0b]", "\ufffd", hostile.TEXT)


def test_the_policy_allows_its_own_style_and_nothing_else() -> None:
    root = page(HtmlExporter().write([DOSSIER], SETTING))
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    style = root.find(".//style").text
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "url(" not in style
    assert "@import" not in style


def test_every_link_leads_to_a_place_of_the_page() -> None:
    root = page(HtmlExporter().write([DOSSIER, hostile.hostile()], SETTING))
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = root.xpath("//a/@href")
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_filters_work_without_a_script() -> None:
    root = page(HtmlExporter().write([DOSSIER], SETTING))
    filters = root.xpath("//input[@name='show']/@id")
    assert filters[0] == "show-all"
    assert {f"show-{verdict}" for verdict in Verdict} < set(filters)
    style = root.find(".//style").text
    assert all(f"body:has(#{f}:checked) .question:not(.{f.replace('show', 'v')}){{" in style for f in filters[1:])


def test_what_stands_out_is_said_by_question() -> None:
    second = Review(Reviewer("c", "Cas"), (Assessment("1", Verdict.NOT_ANSWERED),))
    dossier = replace(DOSSIER, reviews=(*DOSSIER.reviews, second))
    root = page(HtmlExporter().write([dossier], replace(SETTING, language="en")))
    said = [li.text_content() for li in classes(root, "out")[-1].iter("li")]
    first = next(s for s in said if s.startswith("Question 1:"))
    assert "reviewers differ: answered, not answered" in first
    assert "reason missing (Cas)" in first


def test_a_chart_writes_the_number_of_units_on_each_bar() -> None:
    bars = (
        Bar(
            "Minister <b>",
            (ChartShare("answered", 3), ChartShare("not_answered", 1)),
            answered=Portion(3, 4, 0.301, 0.954),
        ),
        Bar("partial", (ChartShare("partial", 0),), code=True),
    )
    setting = replace(SETTING, charts=(Chart("Verdicts by minister", bars),), language="nl")
    root = page(HtmlExporter().write([DOSSIER], setting))
    words = [t.text_content() for t in root.iter("text")]
    assert words[:6] == ["Minister <b>", "3", "1", "n = 4 · 3/4 = 75 % (30–95 %)", "deels beantwoord", "n = 0"]
    assert words[6:] == ["beantwoord", "niet beantwoord", "deels beantwoord"]  # the legend
    assert "Oordelen per minister (% beantwoord, met het 95 %-interval)" in [h.text_content() for h in root.iter("h3")]
    widths = [float(r.get("width")) for r in root.iter("rect")]
    assert widths[0] == 3 * widths[1] > 0
    assert widths[2] == 0


def test_pieces_cut_where_marks_begin_and_end() -> None:
    marked = [
        MarkedText(Span(2, 6), "evidence"),
        MarkedText(Span(4, 9), "commitment"),
        MarkedText(Span(4, 5), "evidence"),
    ]
    found = list(pieces(10, marked, [7]))
    assert [(p.span.start, p.span.end, p.kinds) for p in found] == [
        (0, 2, ()),
        (2, 4, ("evidence",)),
        (4, 5, ("commitment", "evidence")),
        (5, 6, ("commitment", "evidence")),
        (6, 7, ("commitment",)),
        (7, 9, ("commitment",)),
        (9, 10, ()),
    ]
    assert [p.span.start for p in found if p.begins] == [2, 4]


def test_what_the_consensus_outvoted_has_no_colour_and_says_so() -> None:
    questions = [q.id for q in DOSSIER.structure.judged]
    sides = [
        Review(Reviewer(name, name), (Assessment(questions[0], verdict),))
        for name, verdict in (("a", Verdict.ANSWERED), ("b", Verdict.NOT_ANSWERED))
    ]
    agreed = Review(
        Reviewer("c", "Both"),
        (Assessment(questions[0], Verdict.ANSWERED),),
        kind=ReviewKind.CONSENSUS,
        parties=("a", "b"),
    )
    root = page(HtmlExporter().write([replace(DOSSIER, reviews=(*sides, agreed))], replace(SETTING, language="en")))
    shown = classes(root, "question")[0]
    assert "v-not_answered" not in shown.get("class")
    assert "v-answered" in shown.get("class")
    findings = [(f.get("class"), f.text_content()) for f in classes(shown, "finding")]
    assert [code for code, _ in findings] == ["finding v-none", "finding v-none", "finding v-answered"]
    assert ["settled by the consensus" in words for _, words in findings] == [True, True, False]
    assert "reviewers differed, settled by the consensus" in classes(root, "out")[0].text_content()


def test_notes_stand_on_the_page_with_their_authors() -> None:
    span = Span(TEXT.index("Twaalf"), TEXT.index("Twaalf") + 6)
    noting = Review(Reviewer("a", "Anna"), notes=(Note("n1", "Look here", passage(TEXT, span.start, span.end)),))
    root = page(HtmlExporter().write([replace(DOSSIER, reviews=(noting,))], SETTING))
    (note,) = [f for f in classes(root, "finding") if "Look here" in f.text_content()]
    assert "Anna" in note.text_content()
    assert "Twaalf" in note.text_content()


def test_a_summary_that_is_its_quotation_is_printed_once() -> None:
    """Its words lead to the passage; other passages are quoted, and a summary of other words does not hide one."""
    told = DOSSIER.reviews[0].commitments[0]
    words = told.passages[0].exact
    same = replace(told, summary=words.strip(" ."))
    shown = replace(DOSSIER, reviews=(replace(DOSSIER.reviews[0], commitments=(same,)), *DOSSIER.reviews[1:]))
    entry = page(HtmlExporter().write([shown], SETTING)).find(".//div[@class='commitment-entry']")
    assert "".join(entry.itertext()).count(same.summary) == 1
    assert entry.find("p/a").get("href") == f"#d1-s{told.passages[0].span.start}"
    assert entry.find("blockquote") is None
    other = page(HtmlExporter().write([DOSSIER], SETTING)).find(".//div[@class='commitment-entry']")
    assert other.find("blockquote") is not None


def test_all_of_the_page_is_in_landmarks_with_names() -> None:
    root = page(HtmlExporter().write([DOSSIER, DOSSIER], SETTING))
    assert {child.tag for child in root.find("body")} == {"header", "nav", "main"}
    assert root.find(".//nav").get("aria-label")
    assert root.find(".//fieldset/legend").text
    assert all(region.get("aria-label") for region in root.xpath("//*[@role='region' or @role='img']"))

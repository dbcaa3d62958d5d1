"""What a reader of a document sees is what is read: each kind of fault in each format that can have it."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from annotator.app.files.opening import import_document
from annotator.app.restructuring import found_anew
from annotator.app.searching import Search, find_in_text
from annotator.core.lacking import lacking
from annotator.core.source import Lack, Source
from annotator.io import akn
from annotator.io.akn.foreign.document import read_foreign
from annotator.io.importers import read_source
from tests.importing import import_source
from tests.io.importers.packages import archive, docx, item, level, odt, p

CASES = [
    "akn-r8-hidden.xml",
    "akn-r9-table.xml",
    "mixedrot.pdf",
    "rot180.pdf",
    "rotdrawn.pdf",
    "notounicode.pdf",
    "form.pdf",
    "x-utf8-one-bad.txt",
    "x-iso15-nl.txt",
    "nl.cp850.txt",
    "plain-qp.eml",
    "lo-tracked.rtf",
    "lo-emoji.rtf",
    "sup.rtf",
    "cpg0.rtf",
    "pca.rtf",
    "lo-hidden.odt",
    "hidden-source.docx",
    "gt-vanish-style.docx",
    "section-hidden.odt",
    "gt-moved-numbered.docx",
    "word-superscript.docx",
    "word-fraction.docx",
    "word-emoji.docx",
    "sym-wingdings.docx",
    "altchunk.docx",
    "html-cookie-dialog-open.html",
    "html-aria-hidden.html",
    "utf16-nobom.html",
    "fragment-b.html",
]
IN_WORDS = {
    "≥ ten": "≥ tien",
    "Schriftelijke vraag first": "Schriftelijke vraag",
    "U+FFFD where a letter has no meaning, and a sentence": "effici\ufffdnte",
    "the values of the form's fields": "Antwoord in formulierveld",
    "1/2 or ½": "½",
    "financiële, café": "café",
    "40 and 10⁶": "There are 40 beds",
    "a table row is a line, an empty cell keeps its place": "Forecast\t\t0.2",
    "the text of the inserted part": "in chunk",
    "the questions behind the dialog": "2. Wie betaalt?",
}
"""What `expected.tsv` says in words and not in letters."""


@pytest.mark.parametrize("name", CASES)
def test_the_cases_are_read_as_they_are_seen(name: str, shared: Path) -> None:
    folder = shared / "cases"
    with (folder / "expected.tsv").open(encoding="utf-8", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file, delimiter="\t")}
    data = (folder / name).read_bytes()
    source = read_foreign(data, name).source if name.startswith("akn") else read_source(data, name)
    text = source.text
    holds, lacks = rows[name]["text holds"], rows[name]["text holds not"]
    assert IN_WORDS.get(holds, holds) in text or (holds == "an emoji" and any(ord(c) > 0x1F300 for c in text))
    assert not lacks or lacks not in text
    if name == "rot180.pdf":
        assert text.startswith("Schriftelijke vraag")
    if "sentence" in holds or "place is told" in rows[name]["kind"]:
        assert lacking(source)


def test_the_search_of_the_cases_finds_each(shared: Path) -> None:
    data = (shared / "cases" / "search-ligature-shy-zwsp.txt").read_bytes()
    text = read_source(data, "x").text
    for words in ("financiële", "samenwerking", "bedrijfsleven", "-5"):
        assert find_in_text(text, Search(words)).spans, words


@pytest.mark.parametrize(
    ("name", "questions", "answers"),
    [
        ("akn-r1-noreply.xml", {"1": "how many contracts", "2": "how many beds"}, {None: ["2"]}),
        ("akn-r2-letters.xml", {"123": "asked", "123a": "How many", "123b": "When"}, {"a": ["123a"], "b": ["123b"]}),
        ("akn-r3-heading-in-question.xml", {"123": "How many beds are there?"}, {None: ["123"]}),
        ("akn-r4-num-outside.xml", {"19": "to ask how many beds there are. CO364E"}, {None: ["19"]}),
        ("akn-r5-chair.xml", {"": "asked how many beds there are."}, {None: [""]}),
    ],
)
def test_what_the_cases_of_others_state_of_questions(
    name: str, questions: dict[str, str], answers: dict[str | None, list[str]], shared: Path
) -> None:
    dossier = import_document((shared / "cases" / name).read_bytes(), name)
    found = {one.label or "": one for one in dossier.structure.questions}
    labels = {one.id: label for label, one in found.items()}
    assert found.keys() == questions.keys()
    for label, words in questions.items():
        assert words in found[label].span.of(dossier.source.text)
    claims = {one.label or None: [labels[q] for q in one.declared_for] for one in dossier.structure.answers}
    assert claims == answers
    if name == "akn-r1-noreply.xml":
        assert found["1"].doubts
        assert "Order" not in dossier.source.text
    if name == "akn-r5-chair.xml":
        said = [one.span.of(dossier.source.text) for one in dossier.structure.answers]
        assert "There are 40." in said[0]
        assert "Order" not in said[0]


def test_decorated_labels_give_the_questions_of_the_undecorated(shared: Path) -> None:
    name = "maatwerk-bold-labels.md"
    dossier = import_source((shared / "cases" / name).read_bytes(), name)
    assert len([one for one in dossier.structure.questions if one.judged]) == 10
    assert [one.label for one in dossier.structure.answers] == ["1", "2", "3-5", "6", "7", "8"]


LONG = "2. Twee? " + "x" * 300


def html(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def letters(name: str, properties: str) -> str:
    return f'<style:style style:name="{name}" style:family="text"><style:text-properties {properties}/></style:style>'


def paragraphs(name: str, properties: str) -> str:
    return letters(name, properties).replace('"text"', '"paragraph"')


NOTED = "<doc><p>Zie<noot nr='2'><noot.nr>2</noot.nr><noot.al>Bron</noot.al></noot> ook.</p></doc>"
UP, DOWN = "<w:vertAlign w:val='superscript'/>", "<w:vertAlign w:val='subscript'/>"
CSS = "<style>.y{display:none} .s{vertical-align:super}</style>"
SHOWN = "<w:vanish w:val='0'/>"


def style(name: str) -> str:
    return f"<w:rStyle w:val='{name}'/>"


HIDDEN = paragraphs("H", 'text:display="none"') + letters("h", 'text:display="none"')
STYLES = (
    "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='H2'><w:basedOn w:val='H'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style>"
)
LIST = (
    f"<w:abstractNum w:abstractNumId='1'>{level(0, 'decimal', '%1.')}</w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        # by a style based on another, switched on and off, and off again in the run itself
        (docx(f"<w:p>{run('a')}{run('weg', style('H2'))}{run('b')}</w:p>", styles=STYLES), "ab"),
        (
            docx(
                f"<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>{run('weg')}{run('x', style('H'))}{run('y', SHOWN)}</w:p>",
                styles=STYLES,
            ),
            "xy",
        ),
        # a hidden or deleted item of a list counts for nothing, a hidden row is no row, a covered cell no text
        (
            docx(
                item("een", 1)
                + item("weg", 1)
                .replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
                .replace("</w:numPr>", "</w:numPr><w:rPr><w:vanish/></w:rPr>")
                + item("weg", 1)
                .replace("<w:r>", "<w:del><w:r>")
                .replace("</w:r>", "</w:r></w:del>")
                .replace("w:t ", "w:delText ")
                .replace("</w:t>", "</w:delText>")
                .replace("</w:numPr>", "</w:numPr><w:rPr><w:del/></w:rPr>")
                + item("twee", 1),
                numbering=LIST,
            ),
            "1.\teen\n2.\ttwee",
        ),
        (
            docx(
                "<w:tbl><w:tr>" + "".join(f"<w:tc>{p(c)}</w:tc>" for c in "abcd") + "</w:tr>"
                f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{p('weg')}</w:tc></w:tr><w:tr>"
                f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p('weg')}</w:tc>"
                + "".join(f"<w:tc>{p(c)}</w:tc>" for c in ("f", "", "h"))
                + "</w:tr></w:tbl>"
            ),
            "a\tb\tc\td\n\tf\t\th",
        ),
        (odt('<text:p>a<text:span text:style-name="h">weg</text:span>b</text:p>', HIDDEN), "ab"),
        (odt('<text:p>a</text:p><text:p text:style-name="H">weg</text:p><text:p>b</text:p>', HIDDEN), "a\nb"),
        (
            odt(
                '<text:p>a<text:hidden-text text:is-hidden="true">weg</text:hidden-text></text:p>'
                '<text:p><text:hidden-paragraph text:is-hidden="true"/>weg</text:p>'
                "<text:p><text:conditional-text>wel</text:conditional-text></text:p>"
            ),
            "a\nwel",
        ),
        (
            odt(
                '<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>weg</text:p>'
                "</table:table-cell></table:table-row><table:table-row>"
                + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in "abc")
                + "<table:covered-table-cell><text:p>weg</text:p></table:covered-table-cell></table:table-row>"
                "</table:table>"
            ),
            "a\tb\tc\t".strip(),
        ),
        (
            html("<p>a<del>weg</del><ins>b</ins><span class='x y'>weg</span></p>", "<style>.y{display:none}</style>"),
            "ab",
        ),
        (
            html(
                "<p id=i class=x>a</p><p class=x>weg</p><p class=z>b</p>",
                "<style>/* */ p.x { display : none } #i{display:block} @media print {.z{display:none}}</style>",
            ),
            "a\n\nb",
        ),
        (html("<table><tr style='visibility:collapse'><td>weg<tr><td>a<td>b</table>"), "a\tb"),
        (html("<p>a<span style='mso-hide:all'>weg</span></p>"), "a"),
        (b"<doc><p>Er zijn <del>50</del><ins>40</ins><span style='display:none'>weg</span>.</p></doc>", "Er zijn 40."),
        (b"<doc><row><entry><p>a</p><p>b</p></entry><entry/><entry>c</entry></row></doc>", "a b\t\tc"),
    ],
)
def test_what_is_deleted_or_hidden_does_not_print(data: bytes, text: str) -> None:
    assert read_source(data, "x").text.strip() == text


POWERS = letters("up", 'style:text-position="super 58%"') + letters("down", 'style:text-position="-33% 58%"')
SCRIPTS = "<w:style w:type='character' w:styleId='S'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (
            docx(
                f"<w:p>{run('10')}{run('-6', style('S'))}{run(' CO')}"
                f"{run('2', DOWN)}{run(' x')}{run('Q', UP)}"
                f"{run(' 1')}{run('er', UP)}</w:p>",
                styles=SCRIPTS,
            ),
            "10⁻⁶ CO₂ x^Q 1er",
        ),
        (
            odt(
                '<text:p>10<text:span text:style-name="up">−6</text:span> '
                'CO<text:span text:style-name="down">2</text:span></text:p>',
                POWERS,
            ),
            "10⁻⁶ CO₂",
        ),
        (
            html("<p>10<sup>&minus;6</sup> CO<sub>2</sub> x<sup>n</sup> y<sup>a,Q</sup> 1<sup>re</sup></p>"),
            "10⁻⁶ CO₂ xⁿ y^(a,Q) 1re",
        ),
        (
            html(
                "<p>10<span style='vertical-align: super'>6</span> km<b class=s>2</b></p>",
                CSS,
            ),
            "10⁶ km²",
        ),
        (html("<p>3<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>"), "3½"),
        (
            html(
                "<p>a <math><semantics><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>"
                "<annotation>\\frac</annotation></semantics></math> <math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo>"
                "<msqrt><mi>y</mi></msqrt></math></p>"
            ),
            "a (a+b)/c x²=√y",
        ),
        (
            b"<doc><p>10<sup>6</sup> H<sub>2</sub>O<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p></doc>",
            "10⁶ H₂O½",
        ),
        (NOTED.encode(), "Zie² ook.\n\n² Bron"),
        (html("<p style='font-family: Symbol'>&#179;</p><font face=Wingdings>&#252;</font>"), "≥\n\n✓"),
        (html("<ol style='list-style-type:lower-greek'><li>x</ol>"), "α. x"),
    ],
)
def test_values_never_change(data: bytes, text: str) -> None:
    assert read_source(data, "x").text == text


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        ("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>", " (a+b)/c"),
        ("<m:f><m:num><m:r><m:t>5</m:t></m:r></m:num><m:den><m:r><m:t>12</m:t></m:r></m:den></m:f>", " 5/12"),
        ("<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup>", "10⁶"),
        ("<m:rad><m:radPr><m:degHide/></m:radPr><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>", "√(x+1)"),
        (
            "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r>"
            "<m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>",
            "∑ᵢ₌₁ⁿ x",
        ),
        ("<m:d><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>", "(a|b)"),
        ("<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>2</m:t></m:r></m:e></m:mr></m:m>", "[1, 2]"),
        ("<m:func><m:fName><m:r><m:t>sin</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>", "sin x"),
        ("<m:acc><m:e><m:r><m:t>x</m:t></m:r></m:e></m:acc>", "x\u0302"),
        ("<m:phant><m:phantPr><m:show m:val='0'/></m:phantPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:phant>", ""),
    ],
)
def test_formulas_of_word_are_one_line(formula: str, line: str) -> None:
    math = "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
    body = f"<w:p>{run('1')}<m:oMath {math}>{formula}</m:oMath>{run('.')}</w:p>"
    assert read_source(docx(body), "x").text == f"1{line}."


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("ordinal", ["1st", "2nd", "3rd"]),
        ("cardinalText", ["One", "Two", "Three"]),
        ("ordinalText", ["First", "Second", "Third"]),
        ("decimalEnclosedCircle", ["①", "②", "③"]),
        ("numberInDash", ["- 1 -", "- 2 -", "- 3 -"]),
        ("chicago", ["*", "†", "‡"]),
    ],
)
def test_numbers_are_those_that_word_prints(form: str, labels: list[str]) -> None:
    numbering = LIST.replace("decimal", form).replace("%1.", "%1")
    text = read_source(docx(item("x", 1) * 3, numbering=numbering), "x").text
    assert text.split("\n") == [f"{label}\tx" for label in labels]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        # a page that hides itself until its dialog is closed, in the style of its own sheet
        (
            html(
                "<div id=r class=blur><p>1. Een?</p></div><div role=alertdialog>Koekjes? <button>Ja</button></div>",
                "<style>.blur{visibility:hidden}</style>",
            ),
            "1. Een?",
        ),
        (
            html("<p class=share>1. Hoe delen zij?</p><div class=social-housing><p>Antwoord</p></div>"),
            "1. Hoe delen zij?\n\nAntwoord",
        ),
        (html("<p>1. " + "x" * 400 + "</p><div class=social-media><a href=x>Deel</a></div>"), "1. " + "x" * 400),
        (
            html("<table><tr><td>a<td>b<td>c<td>1. Een?<br>2. Twee? " + "x" * 300 + "</table>"),
            "a\nb\nc\n1. Een?\n2. Twee? " + "x" * 300,
        ),
        (html("<table><tr><td>1. Een?<br>2. Twee?<td>x</table>"), "1. Een?\n2. Twee?\nx"),
        (b"1. Een?<br>2. Twee?<br><i>Antwoord</i><br>1. Ja", "1. Een?\n2. Twee?\nAntwoord\n1. Ja"),
        (b"<span>1. Een?</span><p>Antwoord<p>1. Ja", "1. Een?\n\nAntwoord\n\n1. Ja"),
        ("<!DOCTYPE html><p>cafés</p>".encode("utf-16-be"), "cafés"),
        (
            docx(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox>"
                "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
                "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t xml:space='preserve'> ja </w:t></w:r>"
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
                "<w:listEntry w:val='een'/><w:listEntry w:val='twee'/></w:ddList></w:ffData></w:fldChar></w:r>"
                "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
            ),
            "☒ ja twee",
        ),
    ],
)
def test_nothing_is_left_out(data: bytes, text: str) -> None:
    assert read_source(data, "x").text == text


def foreign(body: str) -> Source:
    data = f"<akomaNtoso><debate><debateBody><speech>{body}</speech></debateBody></debate></akomaNtoso>"
    return read_foreign(data.encode(), "x").source


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>a<del>b</del><ins>c</ins><span style='display:none'>d</span></p>", "ac"),
        ("<p>10<sup>-6</sup> CO<sub>2</sub> 1<sup>st</sup></p>", "10⁻⁶ CO₂ 1st"),
        (
            "<p>a<authorialNote marker='1'><p>b</p><p>c</p></authorialNote> d<noteRef marker='2'/></p>",
            "a¹ d²\n\n¹ b\nc",
        ),
        (
            "<table><tr><th>a<br/>b</th><th/></tr> <tr> <td><p>c</p> <p>d</p></td> <td>e</td></tr></table>",
            "a b\t\nc d\te",
        ),
        ("<p>x <foreign><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></foreign> y</p>", "x ½ y"),
        ("<p xml:space='preserve'>  a <b>b</b>\n c</p>", "  a b\n c"),
    ],
)
def test_documents_of_others_are_read_as_they_print(body: str, text: str) -> None:
    assert foreign(body).text.rstrip("\n") == text


def test_notes_of_documents_of_others_are_furniture_and_pictures_are_told() -> None:
    source = foreign("<p>a<authorialNote marker='1'><p>b</p></authorialNote><img src='x'/></p>")
    assert [span.of(source.text) for span in source.furniture] == ["¹ b"]
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.PICTURES, 1)]


def test_a_review_of_before_keeps_the_text_that_it_was_read_with() -> None:
    body = "<debateBody><p>Er zijn <del>50</del><ins>40</ins>.</p></debateBody>"
    data = f"<akomaNtoso><debate><meta/>{body}</debate></akomaNtoso>".encode()
    old = import_document(data, "x.xml", "akn/1")
    assert old.source.text == "Er zijn 5040.\n"
    again = akn.read(akn.write(old))
    assert again.source == old.source
    assert found_anew(again).apply(again).source.text == old.source.text
    new = import_document(data, "x.xml")
    assert (new.source.text, new.source.reading) == ("Er zijn 40.\n", "akn/3")
    assert akn.read(akn.write(new)) == new


def test_formulas_of_opendocument_stand_in_the_line() -> None:
    frame = '<draw:frame><draw:object xlink:href="./Object 1" xmlns:xlink="http://www.w3.org/1999/xlink"/></draw:frame>'
    with zipfile.ZipFile(io.BytesIO(odt(f"<text:p>Zie {frame} ja</text:p>"))) as made:
        parts: dict[str, str | bytes] = {name: made.read(name) for name in made.namelist()}
    parts["Object 1/content.xml"] = "<math><semantics><mfrac><mi>a</mi><mn>2</mn></mfrac></semantics></math>"
    source = read_source(archive(parts), "x")
    assert (source.text, source.remarks) == ("Zie a/2 ja", ())


def test_pictures_and_sheets_are_told() -> None:
    drawing = "<w:p><w:r><w:drawing><a:blip xmlns:a='x'/></w:drawing></w:r></w:p>"
    sheet = "<w:p><w:r><w:object><o:OLEObject xmlns:o='y'/></w:object></w:r></w:p>"
    source = read_source(docx(p("a") + drawing * 2 + sheet), "x")
    assert [(str(one.kind), one.count) for one in source.remarks] == [("objects", 1), ("pictures", 2)]
    image = '<draw:frame><draw:image xlink:href="a.png" xmlns:xlink="http://www.w3.org/1999/xlink"/></draw:frame>'
    assert [(str(one.kind), one.count) for one in read_source(odt(f"<text:p>a{image}</text:p>"), "x").remarks] == [
        ("pictures", 1)
    ]
    page = html("<p>a</p><img src=x.png><img alt='' src=y.png><img width=16 src=z.png>")
    assert [(str(one.kind), one.count) for one in read_source(page, "x").remarks] == [("pictures", 1)]

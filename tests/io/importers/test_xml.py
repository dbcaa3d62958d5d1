from __future__ import annotations

import pytest

from annotator.app.files.bulletins import chosen
from annotator.core.marked import MarkedKind
from annotator.core.source import Facts
from annotator.io.errors import FileError
from annotator.io.importers import is_akoma_ntoso, read_document, read_source


def marked(data: str) -> tuple[str, list[tuple[str, str, str | None]]]:
    imported = read_document(data.encode(), "x")
    text = imported.source.text
    return text, [(str(m.kind), m.span.of(text), m.label) for m in imported.marked]


def test_theyworkforyou_and_publicwhip() -> None:
    data = """<?xml version="1.0" encoding="ISO-8859-1"?><publicwhip>
    <minor-heading id="a">Bridges</minor-heading>
    <ques speakername="Jane Mill"><p qnum="HL12">To ask what bridges there are.</p></ques>
    <reply speakername="Tom Weir"><p>There are <i>four</i>.</p><table><tr><td>North</td><td>1992</td></tr></table>
    </reply>
    </publicwhip>"""
    text, marks = marked(data)
    assert text == "Bridges\n\nTo ask what bridges there are.\n\nThere are four.\n\nNorth\t1992"
    assert marks == [
        ("title", "Bridges", None),
        ("question", "To ask what bridges there are.", None),
        ("answer", "There are four.\n\nNorth\t1992", None),
    ]
    assert read_document(data.encode(), "x").facts == Facts(number="HL12", asker="Jane Mill", minister="Tom Weir")


def test_a_file_of_many_questions_states_facts_of_none_and_its_documents() -> None:
    one = "<minor-heading>{0}</minor-heading><ques speakername='{0}'><p>Why?</p></ques><reply><p>So.</p></reply>"
    data = f"<publicwhip>{one.format('A')}{one.format('B')}</publicwhip>"
    text, marks = marked(data)
    assert read_document(data.encode(), "x").facts == Facts()
    documents = [m for m in marks if m[0] == MarkedKind.DOCUMENT]
    assert [words for _, words, _ in documents] == ["A\n\nWhy?\n\nSo.", "B\n\nWhy?\n\nSo."]
    assert text == "\n\n".join(words for _, words, _ in documents)


def test_each_of_many_questions_has_the_facts_that_are_stated_of_it() -> None:
    one = (
        "<minor-heading>About {0}</minor-heading><ques speakername='{0} Mill' url='https://example.org/{0}'>"
        "<p qnum='HL{0}'>Why?</p></ques>"
        "<reply id='uk.org.publicwhip/wrans/2009-10-2{1}a.171.1' speakername='{0} Weir'><p>So.</p></reply>"
    )
    silent = "<ques><p>Who?</p></ques><reply><p>We.</p></reply>"
    data = f"<publicwhip>{one.format('A', 1)}{silent}{one.format('B', 2)}</publicwhip>".encode()
    imported = read_document(data, "x")
    found = [chosen(imported, number).facts for number in (1, 2, 3)]
    stated = [
        Facts(
            number=f"HL{name}",
            asker=f"{name} Mill",
            minister=f"{name} Weir",
            url=f"https://example.org/{name}",
            date_answered=day,
        )
        for name, day in (("A", "2009-10-21"), ("B", "2009-10-22"))
    ]
    assert found == [stated[0], Facts(), stated[1]]


def test_the_canadian_order_paper() -> None:
    data = (
        "<WrittenQuestionResponse><QuestionID>Question No. 7--</QuestionID><Questioner>Jane Mill:</Questioner>"
        "<QuestionContent><ParaText>What are (<I>a</I>) the names; (<I>b</I>) the dates?</ParaText></QuestionContent>"
        "<Responder>Hon. Tom Weir (Minister of Roads): </Responder><ResponseContent><ParaText>None.</ParaText>"
        "</ResponseContent></WrittenQuestionResponse>"
    )
    text, marks = marked(data)
    facts = read_document(data.encode(), "x").facts
    assert facts == Facts(number="7", asker="Jane Mill", minister="Hon. Tom Weir (Minister of Roads)")
    assert read_document(f"<Paper>{data}{data}</Paper>".encode(), "x").facts == Facts()
    assert text.startswith("Question No. 7--\n\nJane Mill:\n\nWhat are (a) the names; (b) the dates?")
    assert [kind for kind, _, _ in marks] == ["document", "question", "answer"]


def test_dutch_official_publications() -> None:
    text, marks = marked(
        "<officiele-publicatie><metadata><x>weg</x></metadata><kamervragen><onderwerp>Bruggen</onderwerp>"
        "<vraag><nr>Vraag 1</nr><al>Kent u <nadruk>dit</nadruk>?<noteref>1</noteref></al></vraag>"
        "<vraag nr='2'><al>Wat kost het?</al></vraag>"
        "<antwoord><nr>Antwoord 1 en 2</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>"
    )
    assert text == "Bruggen\n\nVraag 1 Kent u dit?¹\n\nWat kost het?\n\nAntwoord 1 en 2 Ja."
    assert marks == [
        ("title", "Bruggen", None),
        ("question", "Vraag 1 Kent u dit?¹", None),
        ("question", "Wat kost het?", "2"),
        ("answer", "Antwoord 1 en 2 Ja.", None),
    ]


def test_akoma_ntoso_as_any_other_xml() -> None:
    data = (
        "<akomaNtoso><debate><meta><x>weg</x></meta><debateBody><question><num>1.</num><p>Why<eol/>now?</p></question>"
        "<answer><p>So.</p></answer></debateBody></debate></akomaNtoso>"
    )
    text, marks = marked(data)
    assert text == "1. Why\nnow?\n\nSo."
    assert [kind for kind, _, _ in marks] == ["question", "answer"]
    assert is_akoma_ntoso(f"<?xml version='1.0'?><!-- x --><?y z?>{data}".encode())
    assert not is_akoma_ntoso(b"<a><akomaNtoso/></a>")


def test_a_named_document_type_leaves_it_akoma_ntoso() -> None:
    named = "<!-- a --><!DOCTYPE akomaNtoso SYSTEM 'a>b.dtd'>\n<!-- b --><akomaNtoso>&amp;%s</akomaNtoso>"
    assert is_akoma_ntoso((named % "é&#233;").encode("utf-16"))
    assert not is_akoma_ntoso((named % "&eacute;").encode())
    assert not is_akoma_ntoso((named % "&eacute;").encode("utf-16"))
    assert not is_akoma_ntoso(b"<!DOCTYPE akomaNtoso [<!ENTITY a 'b'>]><akomaNtoso/>")
    assert read_source((named % "caf&eacute;").encode(), "x.xml").text.strip() == "&café"


def test_unknown_xml_gives_its_text_in_blocks() -> None:
    text, marks = marked(
        "<bericht xmlns='urn:x'><kop>Over  de\n brug</kop><deel>Een <vet>vette</vet> zin.</deel><deel/><rij>"
        "<cell>a</cell><cell>b</cell></rij><!-- c --><?p i?></bericht>"
    )
    assert (text, marks) == ("Over de brug\n\nEen vette zin.\n\na\tb", [])


def test_entities_of_a_few_characters_are_read_and_no_others() -> None:
    doctype = '<!DOCTYPE publicwhip [<!ENTITY pound "&#163;"><!ENTITY ndash "–">]>'
    text, _ = marked(
        f"<?xml version='1.0'?>{doctype}<a>&pound;5 &ndash; caf&eacute; &amp; &wat; <![CDATA[&pound;]]></a>"
    )
    assert text == "£5 – café & &wat; &pound;"


BILLION = "<!ENTITY a '{0}'>" + "".join(
    f"<!ENTITY {y} '{f'&{x};' * 10}'>" for x, y in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (f"<!DOCTYPE a [{BILLION}]><a>&i;</a>", "nest or reach for other files"),
        ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "nest or reach for other files"),
        ("<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://x.invalid/'> %x;]><a>b</a>", "nest or reach for other files"),
        ("<!DOCTYPE a [<!ENTITY x 'a]><a>b</a>", "nest or reach for other files"),
        ("<a>b</a", "is not text|no well-formed|"),
        ("<?xml version='1.0'?><a>b</c>", r"no well-formed XML \(line 1\)"),
        ("<?xml version='1.0' encoding='utf-7'?><a>+ADw-b</a>", "XML in utf-7"),
        ("<?xml version='1.0' encoding='utf-8'?><a>\udce9</a>", "is not what its encoding"),
        ("<?xml version='1.0'?>" + "<a>" * 300 + "x" + "</a>" * 300, "250 levels deep"),
        ("<?xml version='1.0'?><a>" + "x" * (33 * 1024 * 1024) + "</a>", "32 MB of markup"),
    ],
)
def test_xml_that_is_damaged_or_hostile_gets_a_sentence(data: str, sentence: str) -> None:
    if data == "<a>b</a":
        assert read_source(data.encode(), "x").text == data  # not closed: no XML, but text
        return
    with pytest.raises(FileError, match=sentence):
        read_source(data.encode("utf-8", "surrogateescape"), "x")


def test_an_outside_document_type_is_not_looked_at() -> None:
    text, _ = marked('<!DOCTYPE a PUBLIC "-//x//y" "http://x.invalid/y.dtd"><a>b</a>')
    assert text == "b"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_the_encoding_is_that_of_the_mark_or_the_declaration(encoding: str) -> None:
    declared = f" encoding='{encoding}'" if "1252" in encoding else ""
    assert read_source(f"<?xml version='1.0'{declared}?><a>café</a>".encode(encoding), "x").text == "café"


def test_quotation_marks_of_windows_in_a_file_that_declares_latin_1() -> None:
    data = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\x93ja\x94</a>"
    assert read_source(data, "x").text == "“ja”"
    assert read_source(data.replace(b"ja", b"\x81"), "x").text == "\x93\x81\x94"


def test_text_that_only_begins_like_xml_is_text() -> None:
    assert read_source(b"<noot> bij de vraag", "x").media_type == "text/plain"

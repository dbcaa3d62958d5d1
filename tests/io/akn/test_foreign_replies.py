"""Which reply belongs to which question, by the markup of others: sections bind, the chair replies to nothing."""

from __future__ import annotations

from annotator.app.files.opening import import_document
from annotator.core.review import Dossier
from annotator.core.structure import Doubt

META = (
    '<meta><identification source="#s"><FRBRWork><FRBRthis value="/akn/xx/debate/2031-05-03/!main"/>'
    '<FRBRuri value="/akn/xx/debate/2031-05-03"/><FRBRdate date="2031-05-03" name="x"/><FRBRauthor href="#s"/>'
    '<FRBRcountry value="xx"/></FRBRWork></identification><references source="#s">'
    '<TLCPerson eId="a" href="/a" showAs="Ann Hill"/><TLCPerson eId="m" href="/m" showAs="Tom Weir"/>'
    '<TLCPerson eId="c" href="/c" showAs="Carl Chair"/></references></meta>'
)


def read(body: str) -> Dossier:
    head = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="x">'
    xml = f"{head}{META}<debateBody>{body}</debateBody></debate></akomaNtoso>"
    return import_document(xml.encode(), "x.xml")


def links(dossier: Dossier) -> list[tuple[str, tuple[str, ...]]]:
    text = dossier.source.text
    return [(text[a.body : a.span.end], a.declared_for) for a in dossier.structure.answers]


def section(question: str, reply: str) -> str:
    return f'<debateSection><question by="#a" to="#health"><p>{question}</p></question>{reply}</debateSection>'


REPLY = '<speech by="#m" as="#health"><p>Forty.</p></speech>'


def test_a_question_whose_section_holds_no_reply_gets_none_and_a_doubt() -> None:
    dossier = read(section("1. How many?", "<summary>Reply not received.</summary>") + section("2. Why?", REPLY))
    assert links(dossier) == [("Forty.", ("2",))]
    assert [q.doubts for q in dossier.structure.questions] == [(Doubt.LINK,), ()]


def test_questions_in_a_section_of_their_own_are_answered_in_another() -> None:
    asked = "<debateSection><question><p>1. How?</p></question><question><p>2. Why?</p></question></debateSection>"
    replied = "<debateSection><answer><p>1. So.</p></answer><answer><p>2. Thus.</p></answer></debateSection>"
    assert [declared for _, declared in links(read(asked + replied))] == [("1",), ("2",)]


def test_the_chair_and_the_asker_reply_to_nothing() -> None:
    chair = '<speech by="#c" as="#speaker"><from>Chair</from><p>Order.</p></speech>'
    asker = '<speech by="#a"><p>May I add.</p></speech>'
    other = '<speech by="#m"><p>Forty.</p></speech>'
    question = '<question by="#a"><p>How many?</p></question>'
    for before in (chair, asker, chair + asker):
        dossier = read(f"<debateSection>{question}{before}{other}</debateSection>")
        assert links(dossier) == [("Forty.", ("q1",))]
        assert dossier.facts.minister == "Tom Weir"


def test_whom_the_question_is_put_to_replies_first() -> None:
    other = '<speech by="#c" as="#roads"><p>Not mine.</p></speech>'
    assert links(read(section("How many?", other + REPLY))) == [("Forty.", ("q1",))]


def test_a_letter_names_the_part_of_the_numbered_question() -> None:
    dossier = read(
        "<questions><question><p>123. asked:<br/>a) How many?<br/>b) When?</p></question>"
        "<answer><p>a) Forty.<br/>b) In May.</p></answer></questions>"
    )
    assert links(dossier) == [("Forty.", ("123a",)), ("In May.", ("123b",))]


def test_a_heading_is_not_the_words_and_the_number_around_is_the_label() -> None:
    dossier = read("<questions><num>*19.</num><question><heading>BEDS</heading><p>How many?</p></question></questions>")
    (question,) = dossier.structure.questions
    assert question.label == "19"
    assert dossier.source.text[question.body : question.span.end] == "How many?"


def test_the_asker_is_named_by_the_text_where_the_document_does_not_know_them() -> None:
    dossier = read('<questions><question by="#typo"><from>Ann Hill:</from><p>How many?</p></question></questions>')
    assert dossier.facts.asker == "Ann Hill"

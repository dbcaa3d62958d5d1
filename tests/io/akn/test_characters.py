from __future__ import annotations

import pytest
from hypothesis import given
from lxml import etree

from annotator.io.akn.characters import escaped, read_text, unescaped, write_text
from annotator.io.akn.names import akn
from annotator.io.errors import FileError
from tests.strategies.dossiers import texts


@given(texts())
def test_escapes_come_back_through_xml(text: str) -> None:
    element = etree.Element("a")
    element.text = element.attrib["b"] = escaped(text)
    again = etree.fromstring(etree.tostring(element))
    assert unescaped(again.text or "") == text
    assert unescaped(str(again.get("b"))) == text


def test_plain_text_stays_plain() -> None:
    assert escaped("Één vraag: <a & b>, 50 %\n\t") == "Één vraag: <a & b>, 50 %\n\t"
    assert escaped("a\\b\x07\r") == "a\\\\b\\u{7}\\u{D}"


@pytest.mark.parametrize("text", ["\\", "a\\b", "\\u", "\\u{}", "\\u{110000}", "\\u{1", "\\\\\\"])
def test_a_backslash_that_begins_nothing(text: str) -> None:
    with pytest.raises(ValueError, match=r"backslash|range|chr"):
        unescaped(text)


def test_the_body_marks_what_xml_cannot_hold() -> None:
    element = etree.Element(akn("p"))
    write_text(element, "a\nb\fc\x07")
    assert [etree.QName(child).localname for child in element] == ["eol", "eop", "inline"]
    assert read_text(element) == "a\nb\fc\x07"


def test_comments_in_the_text_count_as_nothing() -> None:
    element = etree.fromstring(f'<p xmlns="{akn("")[1:-1]}">a<!-- x -->b<?y z?>c</p>')
    assert read_text(element) == "abc"


@pytest.mark.parametrize("child", ["<b>x</b>", '<inline name="character"/>', "<eol xmlns='urn:x'/>"])
def test_other_markup_is_refused(child: str) -> None:
    element = etree.fromstring(f'<p xmlns="{akn("")[1:-1]}">a{child}</p>')
    with pytest.raises(FileError, match="cannot keep"):
        read_text(element)

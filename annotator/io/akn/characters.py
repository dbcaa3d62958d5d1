"""Any text in XML, exactly: in the body with elements, in our own vocabulary with escapes.

XML 1.0 holds no control characters but tab and line feed (it also reads every carriage return as a line feed), no
half surrogate pairs, and neither U+FFFE nor U+FFFF. In the body (`write_text`, `read_text`) such a character is
`<inline name="character" wqr:code="U+0007"/>`, a line feed `<eol/>`, a form feed `<eop/>`. In the strings of our
own vocabulary (`escaped`, `unescaped`) it is `\\u{7}`, and a backslash is `\\\\`.
"""

from __future__ import annotations

import re

from lxml import etree

from annotator.io.akn.names import akn, own
from annotator.io.errors import FileError

_NO_XML = "\x00-\x08\x0b\x0c\x0e-\x1f\r\ud800-\udfff\ufffe\uffff"
_APART = re.compile(f"[\n{_NO_XML}]")
_TO_ESCAPE = re.compile(f"[\\\\{_NO_XML}]")
_ESCAPE = re.compile(r"\\(?:(\\)|u\{([0-9A-Fa-f]{1,6})\}|)")
_CODE = re.compile(r"U\+([0-9A-F]{4,6})")

_EOL, _EOP, _INLINE = akn("eol"), akn("eop"), akn("inline")


def escaped(text: str) -> str:
    """`text` without a character that XML cannot hold."""
    if text.isprintable() and "\\" not in text:
        return text
    return _TO_ESCAPE.sub(lambda m: "\\\\" if m[0] == "\\" else f"\\u{{{ord(m[0]):X}}}", text)


def unescaped(text: str) -> str:
    """What `escaped` made `text` of. Raises `ValueError` where a backslash begins no escape."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_escape_meant, text)


def _escape_meant(match: re.Match[str]) -> str:
    if match[1]:
        return "\\"
    if not match[2]:
        raise ValueError("a backslash that begins no escape")
    return chr(int(match[2], 16))


def write_text(element: etree._Element, text: str) -> None:
    """Make `text` the content of `element`, which is empty: a `p`, `num` or `heading`."""
    last: etree._Element | None = None
    position = 0
    for match in _APART.finditer(text):
        _append(element, last, text[position : match.start()])
        last = _character(element, match[0])
        position = match.end()
    _append(element, last, text[position:])


def _append(element: etree._Element, last: etree._Element | None, text: str) -> None:
    if last is None:
        element.text = text or None
    else:
        last.tail = text or None


def _character(element: etree._Element, character: str) -> etree._Element:
    if character == "\n":
        return etree.SubElement(element, _EOL)
    if character == "\f":
        return etree.SubElement(element, _EOP)
    return etree.SubElement(element, _INLINE, {"name": "character", own("code"): f"U+{ord(character):04X}"})


def read_text(element: etree._Element) -> str:
    """What `write_text` made the content of `element`. Comments count as nothing.

    Raises `FileError` for any other element within: its markup could not be kept.
    """
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts.append(_character_meant(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _character_meant(child: etree._Element) -> str:
    if child.tag == _EOL:
        return "\n"
    if child.tag == _EOP:
        return "\f"
    code = _CODE.fullmatch(child.get(own("code"), ""))
    if child.tag == _INLINE and code and int(code[1], 16) < 0x110000:
        return chr(int(code[1], 16))
    raise FileError(
        "Line {line} has the element {element} within the text, which this version cannot keep; "
        "open the file with the program that made it.",
        line=child.sourceline,
        element=etree.QName(child).localname,
    )

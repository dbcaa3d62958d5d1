"""XML of others, parsed without opening any door: no file, no network, no entity that grows.

The document type never reaches the XML library. It is taken out here; of its entities only those that stand for a
few plain characters count (`<!ENTITY pound "&#163;">`, as TheyWorkForYou declares them), and the names that HTML
knows. What an external document type would say is not looked at.
"""

from __future__ import annotations

import codecs
import html.entities
import re

from lxml import etree

from annotator.io.errors import FileError
from annotator.io.importers.encodings import is_nearly_utf8
from annotator.io.importers.limits import DEPTH_LIMIT, check_markup_size, too_deep

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ENCODINGS = re.compile(r"utf-8|utf-16(?:-?[lb]e)?|us-ascii|iso-8859-\d{1,2}|windows-125\d", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_DECLARATION = re.compile(r"\s*<\?xml\s[^>]{0,300}\?>")
_PROLOGUE = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+[^\s>\[]{1,200}(?=[\s>\[])(?:\s|\"[^\"]{0,1000}\"|'[^']{0,1000}'|SYSTEM|PUBLIC)*"
    r"(?:\[(?P<subset>(?:[^\]\"'<]|\"[^\"]*\"|'[^']*'|<!--(?:(?!-->).)*-->|<(?!!--)[!?](?:[^>\"']|\"[^\"]*\"|'[^']*')*>)*)\]\s*)?>",
    re.DOTALL,
)
_ENTITY = re.compile(
    r"<!ENTITY\s+(?P<name>[\w.:-]{1,60})\s+(?P<quote>[\"'])(?P<value>(?:[^&%<\"']|&\#\w{1,8};){0,20})(?P=quote)\s*>"
)
_ANY_ENTITY = re.compile(r"<!ENTITY\b")
_REFERENCE = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&(?P<name>[A-Za-z_][\w.:-]{0,60});", re.DOTALL)
_XML_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})


def parse_xml(data: bytes, file_name: str) -> etree._Element:
    """The root of the XML in `data`.

    Raises `FileError` where `data` is no well-formed XML, too large or too deep, in an encoding that is not
    accepted, or where its document type declares entities that are more than a few characters.
    """
    check_markup_size(len(data), file_name)
    text = _without_doctype(decoded_xml(data, file_name), file_name)
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=True,  # MARKUP_LIMIT and DEPTH_LIMIT bound it instead
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileError(
            "{name} is no well-formed XML (line {line}); get a fresh copy, or save its content as plain text.",
            name=file_name,
            line=getattr(error, "lineno", None) or 1,
        ) from None
    check_depth(root, file_name)
    return root


def check_depth(root: etree._Element, file_name: str) -> None:
    """Raise `FileError` where elements under `root` are nested deeper than `DEPTH_LIMIT`."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEPTH_LIMIT:
            raise too_deep(file_name)


def decoded_xml(data: bytes, file_name: str) -> str:
    """The XML of `data` as text, by its byte order mark or by the encoding that it declares.

    Decoded here and not by the XML library, which knows encodings (UTF-7) that would hide a document type.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        declared = _DECLARED.match(data.lstrip())
        encoding = declared[1].decode("ascii") if declared else _unmarked(data)
        if not _ENCODINGS.fullmatch(encoding):
            raise FileError(
                "{name} is XML in {encoding}, which cannot be read; save it as UTF-8.",
                name=file_name,
                encoding=encoding,
            )
        # Files that declare ISO-8859-1 hold the quotation marks of Windows-1252, as browsers read them.
        encoding = "windows-1252" if encoding.lower() == "iso-8859-1" else encoding
    try:
        return data.decode(encoding).removeprefix("\ufeff").lstrip()
    except (UnicodeDecodeError, LookupError):
        if encoding.lower() in ("utf-8", "us-ascii") and is_nearly_utf8(data):
            return data.decode("utf-8", "replace").lstrip()
        if encoding == "windows-1252":
            return data.decode("iso-8859-1").lstrip()
        raise FileError(
            "{name} is not what its encoding {encoding} says; get a fresh copy, or save it as UTF-8.",
            name=file_name,
            encoding=encoding,
        ) from None


def _unmarked(data: bytes) -> str:
    if data[:4].startswith(b"<\x00"):
        return "utf-16-le"
    return "utf-16-be" if data[:4].startswith(b"\x00<") else "utf-8"


def _without_doctype(text: str, file_name: str) -> str:
    """`text` without its document type, the entities that may stay replaced by their characters."""
    prologue = _PROLOGUE.match(text)
    start = prologue.end() if prologue is not None else 0
    known: dict[str, str] = {}
    if text.startswith("<!DOCTYPE", start):
        doctype = _DOCTYPE.match(text, start)
        subset = (doctype["subset"] or "") if doctype is not None else ""
        known = {found["name"]: found["value"] for found in _ENTITY.finditer(subset)}
        if doctype is None or len(_ANY_ENTITY.findall(subset)) != len(known):
            raise FileError(
                "{name} declares entities that nest or reach for other files, which are not opened; "
                "save its content as plain text first.",
                name=file_name,
            )
        text = text[:start] + text[doctype.end() :]
    declaration = _DECLARATION.match(text)
    body = text[declaration.end() :] if declaration is not None else text
    return _REFERENCE.sub(lambda found: _replaced(found, known), body) if "&" in body else body


def _replaced(found: re.Match[str], known: dict[str, str]) -> str:
    name = found["name"]
    if name is None or name in _XML_OWN:
        return found.group()
    if name in known:
        return known[name]
    if f"{name};" in html.entities.html5:
        return "".join(f"&#{ord(c)};" for c in html.entities.html5[f"{name};"])
    return f"&amp;{name};"  # what it stands for is not known: it is shown as it is written

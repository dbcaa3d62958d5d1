"""Files to begin from: small ones of every format, made in code, and real ones where ../shared is there."""

from __future__ import annotations

from pathlib import Path

from tests.io.importers.packages import Pages, docx, item, level, odt, p

_SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpora"

_LIST = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%2)")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_TABLE = f"<w:tbl><w:tr><w:tc>{p('brug')}</w:tc><w:tc>{p('1992')}{p('x')}</w:tc></w:tr></w:tbl>"
_NOTED = '<w:p><w:r><w:t>Klopt dat?</w:t><w:footnoteReference w:id="1"/><w:fldChar w:fldCharType="begin"/></w:r></w:p>'


def _pdf() -> bytes:
    pages = Pages()
    for number in (1, 2):
        pages.page().line(20, 12, "Gemeenteraad").lines(20, 30, "1. Hoeveel?", "Vier.").line(100, 285, str(number))
    return pages.bytes()


def seeds() -> dict[str, list[bytes]]:
    """Files by the name of their format; the real ones after our own."""
    made = {
        "word": [
            docx(
                item("Hoeveel?", 1) + item("a", 1, 1) + _TABLE + _NOTED,
                numbering=_LIST,
                footnotes=f'<w:footnote w:id="1">{p("Noot.")}</w:footnote>',
                header=p("Hoofd"),
            )
        ],
        "opendocument": [
            odt(
                '<text:list text:style-name="L"><text:list-item><text:p>Hoeveel?<text:s text:c="3"/></text:p>'
                "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</text:p>"
                "</table:table-cell></table:table-row></table:table>",
                '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>'
                "</text:list-style>",
            )
        ],
        "pdf": [_pdf()],
        "html": [
            b"<!DOCTYPE html><html><meta charset=utf-8><body><ol start=3 type=a><li>Hoe<ol><li>x</ol></ol><table><tr>"
            b"<td>a<td><p>b<p>c</table><pre>\n x</pre><sup>1</sup>&eacute;</html>",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
            b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGh0bWw+PHA+eA==\r\n--b--\r\n",
        ],
        "xml": [
            b"<?xml version='1.0' encoding='ISO-8859-1'?><!DOCTYPE a [<!ENTITY x '&#163;'>]><publicwhip><ques qnum='1'>"
            b"<p>&x; (a) b; (c) d?</p></ques><reply speakername='T'><table><tr><td>1</td></tr></table></reply>"
            b"</publicwhip>",
            "<a><vraag><nr>1</nr><al>Wat?</al></vraag><antwoord>Dat.</antwoord></a>".encode("utf-16"),
        ],
        "rtf": [
            rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\listtext 1.\tab}Hoe\'e9{\footnote \chftn noot}"
            rb"\trowd a\cell b\cell\row\u8364?{\pict\bin3 abc}\page x}"
        ],
        "text": [b"1. Hoeveel?\r\n\r\n1. Vier.\r\n", "Vraag 1\nCafé?".encode("utf-16"), b"caf\xe9"],
    }
    for folder, format_name in (
        (".docx", "word"),
        (".doc", "word"),
        (".pdf", "pdf"),
        (".xml", "xml"),
        (".txt", "text"),
    ):
        made[format_name] += [path.read_bytes() for path in sorted(_SHARED.rglob(f"*{folder}"))]
    return made

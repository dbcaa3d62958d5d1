"""Files to begin from: small ones of every format, made in code, and real ones where ../shared is there."""

from __future__ import annotations

from pathlib import Path

from fpdf import FPDF

from tests.io.importers.packages import Pages, compound, docx, item, level, odt, p

_SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpora"
_SEEN = Path(__file__).resolve().parents[1] / "fixtures" / "seen"
_FORMATS = {".docx": "word", ".odt": "opendocument", ".eml": "mail"}

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


_MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
_LOOKS = (
    f"<w:p><w:pPr><w:pStyle w:val='P'/><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:r><w:rPr><w:rStyle w:val='H'/></w:rPr>"
    f"<w:t>weg</w:t><w:sym w:font='Symbol' w:char='F0B3'/></w:r><m:oMath {_MATH}><m:f><m:num><m:r><m:t>1</m:t></m:r>"
    "</m:num><m:den><m:rad><m:deg/><m:e/></m:rad></m:den></m:f><m:nary><m:sub/><m:sup/><m:e/></m:nary></m:oMath></w:p>"
    "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:listEntry w:val='a'/></w:ddList></w:ffData>"
    "</w:fldChar><w:fldChar w:fldCharType='end'/><w:AlternateContent><w:Choice/><w:Fallback><w:t>x</w:t></w:Fallback>"
    "</w:AlternateContent></w:r></w:p><w:altChunk id='r9'/>"
)
_STYLES = (
    "<w:style w:type='character' w:styleId='H'><w:basedOn w:val='H'/><w:rPr><w:vanish/>"
    "<w:vertAlign w:val='superscript'/><w:rFonts w:ascii='Wingdings'/></w:rPr></w:style>"
)


def _turned() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.text(20, 20, "Hoeveel?")
    pdf.text(20.1, 20, "Hoeveel?")
    with pdf.rotation(90, 100, 200):
        pdf.text(80, 200, "Vier.")
    pdf.free_text_annotation("Noot.", x=20, y=40, w=60, h=10)
    return bytes(pdf.output())


def seeds() -> dict[str, list[bytes]]:
    """Files by the name of their format; the real ones after our own."""
    made = {
        "word": [
            docx(
                item("Hoeveel?", 1) + item("a", 1, 1) + _TABLE + _NOTED,
                numbering=_LIST,
                footnotes=f'<w:footnote w:id="1">{p("Noot.")}</w:footnote>',
                header=p("Hoofd"),
            ),
            docx(_LOOKS, styles=_STYLES, numbering=_LIST),
        ],
        "opendocument": [
            odt(
                '<text:list text:style-name="L"><text:list-item><text:p>Hoeveel?<text:s text:c="3"/></text:p>'
                "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</text:p>"
                "</table:table-cell></table:table-row></table:table>",
                '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>'
                "</text:list-style>",
            ),
            odt(
                '<text:section text:display="none"><text:p>weg</text:p></text:section><text:p text:style-name="H">10'
                '<text:span text:style-name="up">6</text:span>'
                '<text:hidden-text text:is-hidden="true">x</text:hidden-text>'
                "<draw:frame><draw:object/><draw:image/></draw:frame></text:p><table:table><table:table-row "
                'table:visibility="collapse"><table:table-cell table:number-columns-spanned="2"/>'
                "<table:covered-table-cell/></table:table-row></table:table>",
                '<style:style style:name="up" style:family="text">'
                '<style:text-properties style:text-position="super 58%" '
                'text:display="none" style:font-name="Wingdings"/></style:style>',
            ),
        ],
        "pdf": [_pdf(), _turned()],
        "html": [
            b"<!DOCTYPE html><html><meta charset=utf-8><body><ol start=3 type=a><li>Hoe<ol><li>x</ol></ol><table><tr>"
            b"<td>a<td><p>b<p>c</table><pre>\n x</pre><sup>1</sup>&eacute;</html>",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
            b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGh0bWw+PHA+eA==\r\n--b--\r\n",
            b"<b>1. Een?</b><br>10<sup>6</sup><br><math><mfrac><mi>a</mi><mn>2</mn></mfrac><msqrt><mi>x</mi></msqrt>"
            b"<munderover><mo>x</mo><mi>y</mi><mi>z</mi></munderover></math><p hidden>weg<del>x</del>",
            b"<html><style>@media print{p{display:none}} .a,#b{visibility:hidden;vertical-align:sub}</style><div id=b "
            b"aria-hidden=true><main><p class=a>x<td rowspan=2>y</main></div><div role=dialog class=cookie>z</div>",
        ],
        "mail": [
            b"From: a@b.nl\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\n"
            b"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=cp1252;"
            b" format=flowed\r\n\r\n1. Een \r\n?\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>1. Een?\r\n--b--\r\n",
            compound(
                {
                    "__properties_version1.0": bytes(32) + b"\3\0\xde\x3f\6\0\0\0\xe9\xfd" + bytes(4096),
                    "__substg1.0_0037001F": "Vraag".encode("utf-16-le") * 500,
                    "__substg1.0_10130102": b"<html><p>1. Een?</p></html>" + b" " * 4096,
                }
            ),
        ],
        "akn": [
            b"<akomaNtoso><debate><meta/><debateBody><question><num>1.</num><p>10<sup>6</sup><del>x</del> y"
            b"<authorialNote marker='1'><p>z</p></authorialNote></p></question><answer><table><tr><th/><td>"
            b"<p>a</p></td></tr></table><foreign><math><mn>1</mn></math></foreign></answer></debateBody></debate></akomaNtoso>"
        ],
        "xml": [
            b"<?xml version='1.0' encoding='ISO-8859-1'?><!DOCTYPE a [<!ENTITY x '&#163;'>]><publicwhip><ques qnum='1'>"
            b"<p>&x; (a) b; (c) d?</p></ques><reply speakername='T'><table><tr><td>1</td></tr></table></reply>"
            b"</publicwhip>",
            "<a><vraag><nr>1</nr><al>Wat?</al></vraag><antwoord>Dat.</antwoord></a>".encode("utf-16"),
        ],
        "rtf": [
            rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\listtext 1.\tab}Hoe\'e9{\footnote \chftn noot}"
            rb"\trowd a\cell b\cell\row\u8364?{\pict\bin3 abc}\page x}",
            rb"{\rtf1\pca{\fonttbl{\f1\fcharset2 Symbol;}{\f2\fcharset128 B;}}"
            rb"{\stylesheet{\s5\sbasedon5\v H;}{\*\cs7\super h;}"
            rb"}a{\deleted b}{\v c}10{\super 6}{\f1\'b3}{\f2\'93\'fa}\uc1\u-10179?\u-8704?{\*\formfield{\fftype2\ffres1"
            rb"{\*\ffl a}}}{\mmath{\*\moMath{\mf{\mnum{\mr 1}}{\mden{\mr 2}}}}}{\shp{\*\shpinst{\shptxt k\par}}}\par}",
        ],
        "text": [
            b"1. Hoeveel?\r\n\r\n1. Vier.\r\n",
            "Vraag 1\nCafé?".encode("utf-16"),
            b"caf\xe9",
            "Où est l’élève? Ça va déjà.".encode("mac_roman"),
        ],
    }
    for folder, format_name in (
        (".docx", "word"),
        (".doc", "word"),
        (".pdf", "pdf"),
        (".xml", "xml"),
        (".txt", "text"),
    ):
        made[format_name] += [path.read_bytes() for path in sorted(_SHARED.rglob(f"*{folder}"))]
    for path in sorted(_SEEN.iterdir()):
        if path.suffix != ".json":
            made["akn" if path.name.startswith("k") else _FORMATS.get(path.suffix, path.suffix[1:])].append(
                path.read_bytes()
            )
    return made

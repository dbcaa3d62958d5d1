"""Small files of the formats, made in code: archives of Word and OpenDocument with just what a test needs."""

from __future__ import annotations

import io
import struct
import zipfile

from fpdf import FPDF

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:xml="http://www.w3.org/XML/1998/namespace"'
)
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP archive of those parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return file.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A DOCX with that content of `w:body`; `parts` are the inner XML of `styles`, `numbering`, `footnotes`, ..."""
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
    roots |= {"header": "hdr", "footer": "ftr"}
    content: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": relationships({kind: f"{kind}.xml" for kind in parts}),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
    }
    content |= {f"word/{kind}.xml": f"<w:{roots[kind]} {W}>{inner}</w:{roots[kind]}>" for kind, inner in parts.items()}
    return archive(content)


def relationships(targets: dict[str, str]) -> str:
    inner = "".join(f'<Relationship Id="r{k}" Type="{_KINDS}/{k}" Target="{t}"/>' for k, t in targets.items())
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def p(text: str = "", properties: str = "") -> str:
    """A paragraph of Word with one run."""
    run = f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def item(text: str, list_id: int, level: int = 0) -> str:
    """A paragraph of Word in a list."""
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def level(number: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def odt(body: str, automatic: str = "", styles: str = "") -> bytes:
    """An ODT with that content of `office:text`."""
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": (
                f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            "styles.xml": f"<office:document-styles {ODF}>{styles}</office:document-styles>",
        }
    )


class Pages:
    """A PDF written line by line, each at its place (millimetres from the upper left corner)."""

    def __init__(self) -> None:
        self._pdf = FPDF()
        self._pdf.set_auto_page_break(auto=False)

    def page(self) -> Pages:
        self._pdf.add_page()
        return self

    def line(self, x: float, y: float, text: str, size: float = 11) -> Pages:
        self._pdf.set_font("Helvetica", size=size)
        self._pdf.text(x, y, text)
        return self

    def width(self, text: str, size: float = 11) -> float:
        self._pdf.set_font("Helvetica", size=size)
        return float(self._pdf.get_string_width(text))

    def lines(self, x: float, y: float, *texts: str, size: float = 11, distance: float = 5.5) -> Pages:
        for i, text in enumerate(texts):
            self.line(x, y + i * distance, text, size)
        return self

    def bytes(self, password: str = "") -> bytes:
        if password:
            self._pdf.set_encryption(owner_password="eigenaar", user_password=password)
        return bytes(self._pdf.output())


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file of Microsoft (MS-CFB) of those streams (4,096 bytes or more), a "storage/stream" too."""
    size, end, free = 512, 0xFFFFFFFE, 0xFFFFFFFF
    entries: list[tuple[str, int, int, int, int, int]] = []  # name, kind, next, child, first sector, length
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        first, count = len(sectors), -(-len(data) // size)
        for k in range(count):
            sectors.append(data[k * size : (k + 1) * size].ljust(size, b"\0"))
            fat.append(first + k + 1 if k + 1 < count else end)
        return first if count else end

    folders = sorted({name.partition("/")[0] for name in streams if "/" in name})
    root = [*(name for name in streams if "/" not in name), *folders]
    entries.append(("Root Entry", 5, free, 1 if root else free, end, 0))
    below = len(root) + 1
    for k, name in enumerate(root):
        following = k + 2 if k + 1 < len(root) else free
        if name in folders:
            inner = [one for one in streams if one.startswith(f"{name}/")]
            entries.append((name, 1, following, below, 0, 0))
            below += len(inner)
        else:
            entries.append((name, 2, following, free, put(streams[name]), len(streams[name])))
    for name in folders:
        inner = [one for one in streams if one.startswith(f"{name}/")]
        for k, one in enumerate(inner):
            following = len(entries) + 1 if k + 1 < len(inner) else free
            entries.append((one.partition("/")[2], 2, following, free, put(streams[one]), len(streams[one])))
    directory = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 2 * len(name) + 2, kind, 1, free, following, child)
        + bytes(36)
        + struct.pack("<IQ", start, length)
        for name, kind, following, child, start, length in entries
    )
    first_directory = put(directory.ljust(-(-len(directory) // size) * size, b"\0"))
    table = -(-(len(fat) + 1) // 127)
    first_table = len(sectors)
    fat += [0xFFFFFFFD] * table
    for k in range(table):
        part = fat[k * 128 : (k + 1) * 128]
        sectors.append(struct.pack("<128I", *part, *[free] * (128 - len(part))))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, table, first_directory, 0, 4096, end, 0, end, 0
    )
    places = [first_table + k for k in range(table)]
    return header + struct.pack("<109I", *places, *[free] * (109 - table)) + b"".join(sectors)

"""Recognising an ODT and reading all of it."""

from __future__ import annotations

from typing import Final

from lxml import etree

from annotator.core.marked import Imported
from annotator.io.errors import FileError
from annotator.io.importers.archive import Archive, first_part
from annotator.io.importers.elements import child, children, local
from annotator.io.importers.opendocument.body import OdtBodyReader, OdtNote
from annotator.io.importers.opendocument.lists import ListStyles
from annotator.io.importers.opendocument.styles import OdtStyles
from annotator.io.importers.signatures import is_zip
from annotator.io.importers.writing import TextWriter

READING: Final = "odt/3"
MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"

_KIND = MEDIA_TYPE.encode()
_PAGE_PARTS = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")


class OpenDocumentImporter:
    """Text documents of LibreOffice and OpenOffice."""

    suffixes = (".odt", ".ott")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is an archive that calls itself a text document; a damaged one where it begins so."""
        return is_zip(data) and (_KIND in data[:200] or first_part(data, "mimetype").startswith(_KIND))

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where it is damaged, encrypted, beyond the limits, or blank."""
        archive = Archive(data, file_name)
        if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise FileError("{name} is encrypted; open it with its password and save it without.", name=file_name)
        content = archive.xml("content.xml")
        others = archive.xml("styles.xml") if "styles.xml" in archive.names else None
        roots = [root for root in (others, content) if root is not None]
        writer = TextWriter(file_name)
        styles = OdtStyles(roots)
        lists = ListStyles(roots, styles.language)

        def embedded(reference: str) -> etree._Element | None:
            name = f"{reference.removeprefix('./')}/content.xml"
            return archive.xml(name) if name in archive.names else None

        body = OdtBodyReader(writer, styles, lists, objects=embedded)
        text = child(content, "body", "text")
        body.read(text if text is not None else content)
        for note in [*body.notes, *_page_parts(others)]:
            writer.start_paragraph()
            with writer.furnishing():
                OdtBodyReader(writer, styles, lists, note.mark).read(note.content)
        return writer.finished(data, media_type=MEDIA_TYPE, reading=READING)


def _page_parts(root: etree._Element | None) -> list[OdtNote]:
    """The heads and feet of all kinds of pages."""
    masters = children(child(root, "master-styles"), "master-page")
    return [OdtNote("", part) for master in masters for part in master if local(part) in _PAGE_PARTS]

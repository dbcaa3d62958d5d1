"""The ZIP archive that a DOCX or ODT is: its parts, and how much of them is taken on.

What an archive declares is checked before anything is unpacked, and no part ever unpacks to more than it declares
(the library stops there), so a bomb costs no more than reading its directory.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import NoReturn

from lxml import etree

from annotator.io.errors import FileError
from annotator.io.importers.limits import MARKUP_LIMIT, check_markup_size
from annotator.io.importers.markup import parse_xml
from annotator.io.importers.signatures import is_zip

ENTRIES_LIMIT = 10_000
"""Parts of one archive; a long report with a picture on every page has some hundreds."""

TOTAL_LIMIT = 512 * 1024 * 1024
"""Bytes of all parts unpacked; pictures are most of that and are never unpacked here."""

RATIO_LIMIT = 500
"""How often smaller a part of more than 1 MB may be packed; the markup of Word packs to a fiftieth at best."""

_SMALL = 1024 * 1024
_ENCRYPTED = 0x1

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    OSError,
    OverflowError,
)
"""What the ZIP library raises of damaged archives."""


class Archive:
    """An archive that keeps within the limits. Raises `FileError` for one that does not, or is damaged."""

    def __init__(self, data: bytes, file_name: str) -> None:
        self._file_name = file_name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _DAMAGED:
            raise self._damaged() from None
        if (
            len(entries) > ENTRIES_LIMIT
            or sum(entry.file_size for entry in entries) > TOTAL_LIMIT
            or any(_is_bomb(entry) for entry in entries)
        ):
            raise FileError(
                "{name} unpacks to far more than a document holds, and was not opened; get a fresh copy.",
                name=file_name,
            )
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise FileError("{name} is encrypted; open it with its password and save it without.", name=file_name)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, name: str) -> bytes:
        """The bytes of the part `name`, which must be one of `names`."""
        try:
            check_markup_size(self._zip.getinfo(name).file_size, self._file_name)
            with self._zip.open(name) as part:
                return part.read(MARKUP_LIMIT)
        except _DAMAGED:
            raise self._damaged() from None

    def xml(self, name: str) -> etree._Element:
        """The root of the XML part `name`. Raises `FileError` where there is no such part, or it is damaged."""
        if name not in self.names:
            raise self._damaged()
        return parse_xml(self.read(name), self._file_name)

    def _damaged(self) -> FileError:
        return FileError(
            "{name} is damaged and cannot be read; open it in a word processor and save it again, or get a fresh copy.",
            name=self._file_name,
        )


class OtherArchiveImporter:
    """Archives that are no document of a known format, or whose directory is lost."""

    suffixes = ()

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is a ZIP archive."""
        return is_zip(data)

    def read(self, data: bytes, file_name: str) -> NoReturn:
        """Always raises `FileError`, with what to do."""
        names = Archive(data, file_name).names
        kind = first_part(data, "mimetype")
        if kind.startswith(b"application/epub") or "META-INF/container.xml" in names:
            raise FileError("{name} is an e-book; copy its text into a document, and open that.", name=file_name)
        if _has(names, "xl/") or b"spreadsheet" in kind:
            raise FileError(
                "{name} is a spreadsheet; copy the question and its answer into a document, or save it as PDF.",
                name=file_name,
            )
        if _has(names, "ppt/") or b"presentation" in kind:
            raise FileError("{name} is a presentation; save it as PDF, and open that.", name=file_name)
        if any(name.endswith(".iwa") for name in names) or "index.apxl" in names or "index.xml" in names:
            raise FileError(
                "{name} is a document of Pages, Numbers or Keynote; export it as Word or PDF, and open that.",
                name=file_name,
            )
        raise FileError("{name} is a ZIP archive; unpack it, and choose the document in it.", name=file_name)


def _has(names: frozenset[str], folder: str) -> bool:
    return any(name.startswith(folder) for name in names)


def part_names(data: bytes) -> frozenset[str]:
    """The names of the parts of an archive; none where it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist()[:ENTRIES_LIMIT])
    except _DAMAGED:
        return frozenset()


def first_part(data: bytes, name: str) -> bytes:
    """The beginning of the part `name`, b"" where there is none or it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(name) as part:
            return part.read(200)
    except _DAMAGED:
        return b""


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL and entry.file_size > RATIO_LIMIT * max(1, entry.compress_size)

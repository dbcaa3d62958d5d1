"""Files that are damaged, hostile or of no use: a sentence, in bounded time and memory."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest

from annotator.core.source import Newline
from annotator.io.child import command, surroundings
from annotator.io.errors import FileError
from annotator.io.importers import archive as archives
from annotator.io.importers import read_source, suffixes
from annotator.io.importers import worker_process as apart
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.worker import main
from annotator.io.importers.writing import TextWriter
from tests.io.importers.packages import archive, docx, odt, p

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (OLD + "WordDocument".encode("utf-16-le"), "old Word format"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
        (OLD + "Workbook".encode("utf-16-le"), "Excel workbook"),
        (OLD + "PowerPoint Document".encode("utf-16-le"), "PowerPoint presentation"),
        (archive({"a.txt": "x"}), "ZIP archive; unpack it"),
        (archive({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "is a spreadsheet"),
    ],
)
def test_files_that_are_no_documents_get_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read_source(data, "vraag.doc")


def declared(data: bytes, name: str, size: int) -> bytes:
    """The archive with another size declared for a part, in its directory."""
    place = data.rindex(name.encode()) - 46
    return data[: place + 24] + size.to_bytes(4, "little") + data[place + 28 :]


def test_bombs_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = docx(p("x" * 30_000_000))
    assert len(bomb) < 100_000
    with pytest.raises(FileError, match="far more than a document"):
        read_source(bomb, "x")
    with pytest.raises(FileError, match="far more than a document"):
        read_source(declared(docx(p("x")), "word/document.xml", 2**31), "x")
    monkeypatch.setattr(archives, "ENTRIES_LIMIT", 3)
    with pytest.raises(FileError, match="far more than a document"):
        read_source(docx(p("x")), "x")


def test_a_part_that_lies_about_its_size_is_read_no_further() -> None:
    with pytest.raises(FileError, match="is damaged"):
        read_source(declared(docx(p("x")), "word/document.xml", 20), "x")


def test_an_encrypted_archive_gets_its_sentence() -> None:
    data = bytearray(docx(p("x")))
    for entry in zipfile.ZipFile(io.BytesIO(bytes(data))).infolist():
        data[entry.header_offset + 6] |= 1
        data[data.rindex(entry.filename.encode()) - 46 + 8] |= 1
    with pytest.raises(FileError, match="is encrypted"):
        read_source(bytes(data), "x")


def test_a_large_part_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_LIMIT", 10**9)
    with pytest.raises(FileError, match="32 MB of markup"):
        read_source(docx(p("x" * 33 * 1024 * 1024)), "x")
    monkeypatch.setattr(archives, "TOTAL_LIMIT", 100)
    with pytest.raises(FileError, match="far more than a document"):
        read_source(odt("<text:p>x</text:p>"), "x")


def test_a_process_that_hangs_or_dies_gives_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"{\\rtf1 x}"
    with pytest.raises(FileError, match="took longer than 0 seconds"):
        apart.read_apart("rtf", data, "x", "application/rtf", seconds=0.001)
    monkeypatch.setattr(apart, "_WORKER", "annotator.io.importers.nothing")
    with pytest.raises(FileError, match="is damaged, or needs more memory"):
        apart.read_apart("rtf", data, "x", "application/rtf")
    monkeypatch.setattr("sys.executable", "/nothing/at/all")
    with pytest.raises(FileError, match="is damaged, or needs more memory"):
        apart.read_apart("rtf", data, "x", "application/rtf")


MACOS = "RLIMIT_AS, RLIMIT_CORE = 5, 4\ndef setrlimit(which, limits):\n    if which == RLIMIT_AS: raise ValueError"
FILLING = """
import time
import annotator.io.importers.worker as worker
worker._limit_memory(300_000_000)
held = [b"x" * 50_000_000 for turn in range(10)]
time.sleep(50)  # on a loaded machine the look at the memory may come late; it must come
"""


def test_files_are_read_where_the_system_limits_no_memory_and_one_that_fills_it_ends_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resource.py").write_text(MACOS)
    (tmp_path / "filling.py").write_text(FILLING)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert apart.read_apart("rtf", b"{\\rtf1 ja}", "x", "application/rtf").text == "ja"
    assert subprocess.run(command("filling"), **surroundings(), check=False, timeout=60).returncode == 1


@pytest.mark.parametrize(("reader", "data"), [("rtf", b"{\\rtf1 ja}"), ("rtf", b"{\\rtf1 }"), ("pdf", b"%PDF-")])
def test_what_the_process_says(
    reader: str, data: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("annotator.io.importers.worker._limit_memory", lambda: None)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main([reader, "x"]) == 0
    said = capsys.readouterr().out
    assert ('"text": "ja"' in said) != ('"template"' in said)


def test_a_text_does_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.io.importers.writing.TEXT_LIMIT", 10)
    writer = TextWriter("x")
    writer.write("0123456789")
    with pytest.raises(FileError, match="million characters"):
        writer.write("0")


def test_lines_of_a_text_under_construction() -> None:
    writer = TextWriter("x")
    for step in (writer.page_break, writer.blank_line, writer.start_paragraph):
        step()
    writer.write("a")
    writer.start_line()
    writer.start_paragraph()
    writer.start_line()
    writer.write("b\0\u00ad")
    writer.write("\ud800")
    writer.page_break()
    writer.write("c")
    source = writer.finished(b"", media_type="m", reading="r").source
    assert (source.text, source.newline) == ("a\n\nb\n\fc", Newline.LF)


@pytest.mark.parametrize(
    ("number", "numeral", "text"),
    [
        (27, Numeral.LOWER_LETTER, "aa"),
        (28, Numeral.REPEATED_UPPER, "BB"),
        (300, Numeral.REPEATED_LOWER, "300"),
        (1994, Numeral.UPPER_ROMAN, "MCMXCIV"),
        (5000, Numeral.LOWER_ROMAN, "5000"),
        (0, Numeral.LOWER_LETTER, "0"),
        (-2, Numeral.UPPER_ROMAN, "-2"),
        (3, Numeral.PADDED, "03"),
        (3, Numeral.NOTHING, ""),
    ],
)
def test_numbers_as_lists_print_them(number: int, numeral: Numeral, text: str) -> None:
    assert printed(number, numeral) == text


def test_the_formats_are_listed_for_a_dialog() -> None:
    assert {".txt", ".docx", ".doc", ".odt", ".pdf", ".html", ".xml", ".rtf"} <= set(suffixes())


def test_every_file_of_the_corpora_is_read_or_has_its_sentence(shared: Path) -> None:
    paths = [path for path in sorted((shared / "corpora").rglob("*")) if path.is_file()]
    assert paths
    refused = {}
    for path in paths:
        try:
            first = read_source(path.read_bytes(), path.name)
            assert read_source(path.read_bytes(), path.name) == first
        except FileError as error:
            refused[path.name] = str(error)
    assert set(refused) == {"AU408.doc", "AU646.pdf"}
    assert "save it as DOCX" in refused["AU408.doc"]
    assert "is a scan" in refused["AU646.pdf"]


def test_drawings_within_drawings_are_read_once() -> None:
    page = "<!DOCTYPE html><p>a</p>" + "<svg><text><p>b</p>" * 40 + "<text>c</text>"
    text = read_source(page.encode(), "x").text
    assert (text.count("b"), text.count("c")) == (40, 1)

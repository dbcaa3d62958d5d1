"""Each export opened by a program that is not ours. Skips where the program is not installed."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from annotator.io.exporters.docx import DocxExporter
from annotator.io.exporters.html import HtmlExporter
from annotator.io.exporters.pdf import PdfExporter
from annotator.io.exporters.xlsx import XlsxExporter
from tests.io.exporters.hostile import SETTING, changed, hostile
from tests.strategies.small import dossier as small

LIMIT = 120
"""Seconds that a program may take to start and to read a small file."""


def program(*names: str) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    pytest.skip(f"{names[0]} is not installed")


def run(*arguments: str | Path) -> str:
    done = subprocess.run([str(a) for a in arguments], capture_output=True, timeout=LIMIT, check=True)
    return done.stdout.decode("utf-8", "replace")


def office(file: Path, kind: str, folder: Path) -> Path:
    """The file as LibreOffice writes it in another format."""
    profile = folder / "profile"
    run(
        program("soffice", "libreoffice"), f"-env:UserInstallation=file://{profile}", "--headless",
        "--convert-to", kind, "--outdir", folder, file,
    )  # fmt: skip
    return folder / f"{file.stem}.{kind.split(':', maxsplit=1)[0]}"


def test_libreoffice_opens_the_spreadsheet(tmp_path: Path) -> None:
    file = tmp_path / "table.xlsx"
    file.write_bytes(XlsxExporter().write([small(), hostile()], SETTING))
    text = office(file, "csv:Text - txt - csv (StarCalc):44,34,76", tmp_path).read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(r["Question"], r["Reviewer"]) for r in rows][:2] == [("1", "Anna"), ("1", "Ben")]
    assert rows[0]["Evidence"] == "Yes"
    last = rows[-2]  # after it comes the commitment that responds to no question
    assert last["Comment"].startswith("'-2+3")
    assert "#NAME?" not in text
    assert "Err:" not in text


def test_libreoffice_opens_the_letter(tmp_path: Path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(DocxExporter().write([changed(small(), language="nl"), hostile()], SETTING))
    text = office(file, "txt:Text (encoded):UTF8", tmp_path).read_text(encoding="utf-8-sig")
    assert "Vraag 2b werd deels beantwoord." in text
    assert "<script>alert(1)</script>" in text


def test_a_browser_shows_the_page_and_runs_nothing(tmp_path: Path) -> None:
    browser = program("chromium-headless-shell", "chromium", "google-chrome")
    file, shot = tmp_path / "page.html", tmp_path / "page.png"
    file.write_bytes(HtmlExporter().write([small(), hostile()], SETTING))
    common = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}")
    dom = run(browser, *common, "--dump-dom", file.as_uri())
    assert "<script" not in dom
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in dom
    assert dom.count('class="question') == len(small().structure.judged) + 1
    run(browser, *common, "--window-size=1280,900", f"--screenshot={shot}", file.as_uri())
    assert shot.read_bytes().startswith(b"\x89PNG")
    assert shot.stat().st_size > 20_000  # an empty page has some 5,000 bytes


def test_the_page_fits_a_telephone(tmp_path: Path) -> None:
    """No sideways scrolling at 360 px, whatever long words the dossier has. The page itself runs no script: a copy."""
    browser, file = program("chromium-headless-shell", "chromium", "google-chrome"), tmp_path / "page.html"
    page = HtmlExporter().write([small(), hostile()], SETTING).decode()
    page = re.sub("<meta http-equiv=[^>]*>", "", page)
    measure = "document.title = document.documentElement.scrollWidth - document.documentElement.clientWidth"
    file.write_text(page.replace("</body>", f"<script>{measure}</script></body>"), encoding="utf-8")
    common = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}")
    assert "<title>0</title>" in run(browser, *common, "--window-size=360,800", "--dump-dom", file.as_uri())


def test_the_print_says_its_language_and_has_bookmarks(tmp_path: Path) -> None:
    file = tmp_path / "print.pdf"
    file.write_bytes(PdfExporter().write([changed(small(), title="Fish & chips")], SETTING))
    data = file.read_bytes()
    assert b"/Lang (en)" in data
    assert b"/DisplayDocTitle true" in data
    assert b"Fish &amp; chips" in data, "XMP"
    bookmarks = [mark.get_title() for mark in PdfDocument(file).get_toc()]
    assert bookmarks[0] == "Fish & chips"
    assert {"What stands out", "Answer sheet", "Question 1", "Commitments"} < set(bookmarks)


def test_poppler_reads_and_draws_the_print(tmp_path: Path) -> None:
    file = tmp_path / "print.pdf"
    dossier = changed(small(), title="Éclairage – Ελλάδα, Привет")
    file.write_bytes(PdfExporter().write([dossier, hostile()], SETTING))
    text = run(program("pdftotext"), "-layout", file, "-")
    for words in ("Éclairage – Ελλάδα, Привет", "How much?", "Tell the House", "<script>alert(1)</script>", "test 1"):
        assert words in text
    fonts = run(program("pdffonts"), file).splitlines()[2:]
    assert fonts
    assert all("NotoSans" in font and " yes yes yes" in font for font in fonts)  # embedded, a subset, with Unicode
    run(program("pdftoppm"), "-r", "50", "-png", file, tmp_path / "sheet")
    sheets = sorted(tmp_path.glob("sheet*.png"))
    assert len(sheets) >= 2
    assert all(sheet.stat().st_size > 3_000 for sheet in sheets)

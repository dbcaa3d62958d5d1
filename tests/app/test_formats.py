"""Every format through the program: imported, saved, opened again, checked; the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.app.files.opening import open_file, openable
from annotator.cli.main import run as main
from annotator.io import akn
from tests.fuzz.seeds import seeds
from tests.io.importers.packages import Pages, docx, item, level

NUMBERED = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
FILES = [(name, data) for name, files in seeds().items() for data in files if len(data) < 20_000]


@pytest.mark.parametrize(("name", "data"), FILES, ids=[f"{name}-{i}" for i, (name, _) in enumerate(FILES)])
def test_a_review_of_each_format_opens_again_equal(
    name: str, data: bytes, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    source, review = tmp_path / "bron.bin", tmp_path / "review.xml"
    source.write_bytes(data)
    assert main(["import", str(source), "-o", str(review)]) == 0
    first = open_file(source).dossier
    assert open_file(source).dossier == first
    assert akn.read(review.read_bytes()) == first
    assert first.source.original == data
    capfdbinary.readouterr()
    assert main(["text", str(review)]) == 0
    shown = capfdbinary.readouterr().out
    assert shown == (data if name == "text" else first.source.text.encode())
    assert main(["check", str(review)]) == 0


def test_questions_that_only_word_numbers_are_found(tmp_path: Path) -> None:
    path = tmp_path / "vraag.doc"
    path.write_bytes(
        docx(
            item("Hoeveel bruggen telt de stad?", 1) + item("Welke zijn stuk?", 1) + "<w:p/>"
            "<w:p><w:r><w:t>Antwoord op vraag 1 en 2</w:t></w:r></w:p><w:p><w:r><w:t>Vier, geen.</w:t></w:r></w:p>",
            numbering=NUMBERED,
        )
    )
    found = open_file(path).dossier.structure
    assert [q.id for q in found.questions] == ["1", "2"]
    assert [a.declared_for for a in found.answers] == [("1", "2")]


def test_an_answer_goes_on_over_the_page_without_its_head_and_number(tmp_path: Path) -> None:
    pages = Pages()
    texts = (["1. Hoeveel bruggen zijn er?", "Antwoord op vraag 1", "Er zijn er vier, en daarvan is"], ["er een stuk."])
    for number, lines in enumerate(texts, 3):
        pages.page().line(20, 10, "Gemeenteraad van Oeverdaele").lines(20, 40, *lines).line(100, 285, str(number))
    path = tmp_path / "vraag.pdf"
    path.write_bytes(pages.bytes())
    dossier = open_file(path).dossier
    (answer,) = dossier.structure.answers
    assert answer.span.of(dossier.source.text).endswith("er een stuk.")
    assert [page.number for page in dossier.source.pages] == ["3", "4"]


def test_what_attributes_state_is_kept_as_facts(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(
        b"<r><ques speakername='Jane Mill'><p qnum='12'>To ask why.</p></ques><reply speakername='Tom Weir'>"
        b"<p>So.</p></reply></r>"
    )
    facts = open_file(path).dossier.facts
    assert (facts.asker, facts.minister, facts.number) == ("Jane Mill", "Tom Weir", "12")


def test_the_dialog_lists_the_formats() -> None:
    assert {".docx", ".pdf", ".odt", ".html", ".xml", ".txt"} <= set(openable())


def test_every_file_of_the_corpora_is_imported_or_has_its_sentence(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [
        p for p in sorted((shared / "corpora").rglob("*")) if p.suffix in (".doc", ".docx", ".pdf", ".xml", ".txt")
    ]
    for path in paths:
        code = main(["import", str(path), "-o", str(tmp_path / "review.xml")])
        error = capsys.readouterr().err
        assert (code, error) == (0, "") or (code == 2 and error.count("\n") == 1 and error.strip().endswith("."))

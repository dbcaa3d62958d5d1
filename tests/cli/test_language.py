"""The command line speaks the language of the environment, or the one that it is asked for; machines read the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.saving import save
from annotator.app.speaking import system_language
from tests.strategies.small import dossier


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "review.xml"
    save(dossier(), path)
    return path


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "fr_FR", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_FR", "LC_MESSAGES": "de_DE.UTF-8", "LC_ALL": "nl"}, "nl"),
        ({"LANG": "fr_FR", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX", "LANGUAGE": "nl"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "pt_BR:fr:nl"}, "fr"),
        ({"LANG": "pt_BR.UTF-8"}, "en"),
        ({"LANG": "de-AT@euro"}, "de"),
    ],
)
def test_the_language_of_the_environment(environ: dict[str, str], language: str) -> None:
    assert system_language(environ) == language


@pytest.mark.parametrize(
    ("language", "verdict", "review_line"),
    [
        ("nl", "Anna: deels beantwoord, onvolledig (P1)", "Vraag 2a (antwoord 2)"),
        ("fr", "Anna: partiellement répondue, incomplete (P1)", "Question 2a (réponse 2)"),
        ("de", "Anna: teilweise beantwortet, incomplete (P1)", "Frage 2a (Antwort 2)"),
        ("en", "Anna: partial, incomplete (P1)", "Question 2a (answer 2)"),
    ],
)
def test_what_is_in_a_review_in_four_languages(
    review: Path,
    language: str,
    verdict: str,
    review_line: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    assert main(["show", str(review)]) == 0
    by_environment = capsys.readouterr().out
    assert verdict in by_environment
    assert review_line in by_environment
    monkeypatch.setenv("LC_ALL", "fr_FR" if language == "nl" else "nl_NL")
    for words in (["--language", language, "show", str(review)], ["show", str(review), f"--language={language}"]):
        assert main(words) == 0
        assert capsys.readouterr().out == by_environment


def test_programs_read_the_same_in_every_language(
    review: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outputs = []
    for language in ("nl_NL.UTF-8", "en_US.UTF-8"):
        monkeypatch.setenv("LC_ALL", language)
        table = tmp_path / f"{language}.csv"
        assert main(["show", str(review), "--json"]) == 0
        assert main(["statistics", str(review), "--json"]) == 0
        shown = capsys.readouterr().out
        assert main(["export", str(review), "--to", "csv", "-o", str(table)]) == 0
        capsys.readouterr()
        outputs.append((shown, table.read_bytes()))
    assert outputs[0] == outputs[1]
    assert json.loads(outputs[0][0].split("\n}\n")[0] + "\n}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nl",
            ("gebruik: annotator", "opties:", "de bevindingen in een andere vorm", "opent het venster", "deze hulp"),
        ),
        ("fr", ("utilisation : annotator", "les constats sous une autre forme", "ouvre la fenêtre", "cette aide")),
        ("de", ("Aufruf: annotator", "Optionen:", "die Befunde in anderer Form", "öffnet das Fenster", "diese Hilfe")),
    ],
)
def test_help_is_in_the_language_too(
    language: str, words: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit) as ended:
        main(["--language", language, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for one in words:
        assert one in said
    assert not said.startswith("usage")
    assert "show this" not in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show"], "annotator: deze argumenten ontbreken: REVIEW.xml; zie annotator show --help."),
        (["show", "/no/such"], "annotator: Er is geen bestand /no/such; kijk de naam na, of kies een ander bestand."),
        (["statistics", "x", "--term", "0"], "annotator: argument --term: er is een aantal dagen van 1 of meer nodig"),
    ],
)
def test_refusals_are_in_the_language_with_the_same_code(
    words: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    try:
        code: object = main(words)
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert capsys.readouterr().err.startswith(said)


def test_a_language_that_is_not_spoken_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["show", "x", "--language", "xx"])
    assert ended.value.code == 2
    assert "xx" in capsys.readouterr().err

"""The program among the applications of a Linux desktop, as the programs of that desktop see it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app import desktop
from annotator.app.errors import AppError
from annotator.app.files.saving import save
from tests.strategies.small import dossier

LINUX = Path(__file__).resolve().parents[2] / "resources" / "linux"
INSTALLED = {
    "applications/annotator.desktop",
    "mime/packages/annotator.xml",
    "icons/hicolor/scalable/apps/annotator.svg",
    "icons/hicolor/256x256/apps/annotator.png",
}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are of Linux")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder."""
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def command(tmp_path: Path) -> Path:
    """An executable that notes what it is given, in a folder with every character that means something to GIO.

    All but the percent sign: GIO 2.74 looks for an executable with two of them.
    """
    path = tmp_path / 'my "own" $x `y` \\ z' / "annotator"
    path.parent.mkdir()
    path.write_text('#!/bin/sh\nprintf "%s" "$1" > "${0%/*}/given"\n')
    path.chmod(0o755)
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def entry(path: Path) -> dict[str, str]:
    """The keys of a desktop entry, as they are written."""
    parsed = RawConfigParser(delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read(path, encoding="utf-8")
    return dict(parsed["Desktop Entry"])


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"the program {name} is not here")
    return found


def output(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def test_installing_twice_is_installing_once(home: Path, command: Path) -> None:
    written = desktop.install(command)
    first = files(home)
    assert {path.relative_to(home).as_posix() for path in written} == INSTALLED
    assert first.keys() >= INSTALLED
    assert desktop.install(command) == written
    assert {name: files(home)[name] for name in INSTALLED} == {name: first[name] for name in INSTALLED}


def test_removing_takes_away_what_was_installed_and_nothing_else(
    home: Path, command: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # no indexes: what is left would be ours
    other = home / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    before = files(home)
    written = desktop.install(command)
    assert files(home).keys() == before.keys() | INSTALLED
    assert desktop.remove() == written
    assert files(home) == before
    assert desktop.remove() == ()


def test_the_entry_starts_the_command_whatever_its_path(home: Path, command: Path, tmp_path: Path) -> None:
    gio, review = program("gio"), tmp_path / "a review.xml"
    review.touch()
    desktop.install(command)
    installed = home / "applications" / "annotator.desktop"
    output(gio, "launch", str(installed), str(review))
    given = command.parent / "given"
    output(
        "/bin/sh", "-c", f"for i in $(seq 100); do [ -s {shlex.quote(str(given))} ] && exit; sleep 0.1; done; exit 1"
    )
    assert given.read_text() == str(review)


def test_a_percent_sign_is_no_field_of_the_entry(home: Path) -> None:
    desktop.install(Path("/opt/100%f/annotator"))
    keys = entry(home / "applications" / "annotator.desktop")
    assert keys["Exec"] == '"/opt/100%%f/annotator" %F'
    assert keys["TryExec"] == "/opt/100%f/annotator"


def test_the_entry_is_valid(home: Path, command: Path) -> None:
    validate = program("desktop-file-validate")
    desktop.install(command, sources=True)
    for path in (LINUX / "annotator.desktop", home / "applications" / "annotator.desktop"):
        assert output(validate, str(path)) == ""


def test_the_entry_speaks_four_languages() -> None:
    keys = entry(LINUX / "annotator.desktop")
    assert keys["Name"] == "Annotator"
    for key in ("Comment", "GenericName"):
        assert len({keys[key], *(keys[f"{key}[{language}]"] for language in ("nl", "fr", "de"))}) == 4


def test_sources_are_offered_only_where_that_is_asked_for(home: Path, command: Path) -> None:
    installed = home / "applications" / "annotator.desktop"
    desktop.install(command)
    assert entry(installed)["MimeType"] == f"{desktop.MIME_TYPE};"
    desktop.install(command, sources=True)
    types = entry(installed)["MimeType"].split(";")
    assert types[0] == desktop.MIME_TYPE
    assert {"text/plain", "application/pdf", "application/rtf"} < set(types)


def test_a_saved_review_is_known_and_other_xml_stays_what_it_is(home: Path, command: Path, tmp_path: Path) -> None:
    gio = program("gio")
    program("update-mime-database")
    review, plain, other = tmp_path / "review.xml", tmp_path / "plain.xml", tmp_path / "other.xml"
    save(dossier(), review)
    plain.write_text("<page/>")
    other.write_text('<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>')

    def known(path: Path) -> str:
        return output(gio, "info", "-a", "standard::content-type", str(path)).rpartition(": ")[2]

    before = known(review)
    desktop.install(command)
    assert known(review) == desktop.MIME_TYPE
    assert {known(plain), known(other)} <= {"application/xml", "text/xml"}
    desktop.remove()
    assert known(review) == before != desktop.MIME_TYPE


def test_an_empty_or_relative_data_folder_counts_as_none(
    command: Path, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in ("", "here"):
        monkeypatch.setenv("XDG_DATA_HOME", value)
        assert desktop.install(command)[0] == own_folders / ".local/share/applications/annotator.desktop"


def test_a_folder_that_cannot_be_written_gets_a_sentence(home: Path, command: Path) -> None:
    home.write_text("a file")
    with pytest.raises(AppError, match=r"annotator\.desktop cannot be written .*XDG_DATA_HOME"):
        desktop.install(command)
    assert desktop.remove() == ()


def test_a_file_that_cannot_be_removed_gets_a_sentence(home: Path) -> None:
    (home / "applications" / "annotator.desktop").mkdir(parents=True)
    with pytest.raises(AppError, match="cannot be removed"):
        desktop.remove()


def test_another_system_gets_a_sentence(home: Path, command: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    for act in (lambda: desktop.install(command), desktop.remove):
        with pytest.raises(AppError, match="win32"):
            act()
    assert not home.exists()


def test_the_command_that_runs_is_found(command: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(command)])
    assert desktop.running_command() == command
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "pytest")])
    monkeypatch.setattr(sys, "executable", str(command.with_name("python3")))
    assert desktop.running_command() == command
    command.chmod(0o644)
    with pytest.raises(AppError, match="no command annotator"):
        desktop.running_command()


def test_the_command_line_says_what_it_did(
    home: Path, command: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(command)])
    assert main(["desktop", "install"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(INSTALLED)
    assert main(["desktop", "remove"]) == 0
    assert capsys.readouterr().out.count("removed.") == len(INSTALLED)
    assert main(["desktop", "remove"]) == 0
    assert capsys.readouterr().out == "Nothing was installed.\n"
    home.rename(home.with_name("away"))
    home.write_text("a file")
    assert main(["desktop", "install"]) == 2
    assert "cannot be written" in capsys.readouterr().err

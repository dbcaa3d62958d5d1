"""What is remembered between two starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.settings import (
    MOST_RECENT,
    Seat,
    Settings,
    load_settings,
    new_reviewer,
    settings_path,
    store_settings,
    with_recent,
)


def test_nothing_stored_gives_the_defaults() -> None:
    assert load_settings() == Settings()


def test_what_is_stored_comes_back() -> None:
    settings = Settings(
        new_reviewer(" Zoë ", "Wacht"),
        "/tmp/é",
        ("/a.txt", "/b.xml"),
        "Z2Vv",
        "bGF5",
        "dark",
        language="fr",
        font_size=13,
        zoom=-2,
        shortcuts=(("undo", "F9"), ("redo", "")),
        session=(Seat("/a.txt", "8a", 120), Seat("/b.xml")),
        restore_session=False,
    )
    store_settings(settings)
    assert load_settings() == settings
    assert settings.reviewer is not None
    assert settings.reviewer.name == "Zoë"


def test_they_are_kept_where_the_system_keeps_them(own_folders: Path) -> None:
    store_settings(Settings())
    assert own_folders in settings_path().parents


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        '{"reviewer": {}}',
        '{"recent": 3, "reviewer": {"id": 1}}',
        "\ud800",
        '{"shortcuts": [1]}',
        '{"session": [{}]}',
    ],
)
def test_a_broken_file_gives_the_defaults_and_is_kept_aside(broken: str) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(broken.encode("utf-8", "surrogatepass"))
    assert load_settings() == Settings()
    assert not path.exists()
    assert path.with_suffix(".broken").exists()


def test_a_folder_in_its_place_gives_the_defaults() -> None:
    settings_path().mkdir(parents=True)
    assert load_settings() == Settings()


def test_a_folder_that_cannot_be_made_is_said_in_words() -> None:
    settings_path().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_path().parent.write_text("a file in the way")
    with pytest.raises(AppError, match="were not kept"):
        store_settings(Settings())


def test_what_is_missing_or_null_in_the_file_is_the_default() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('{"recent": null, "geometry": null, "theme": "dark"}')
    assert load_settings() == Settings(theme="dark")


def test_two_reviewers_never_share_an_id() -> None:
    assert len({new_reviewer("A").id for _ in range(100)}) == 100


def test_the_newest_file_comes_first_once_and_the_oldest_fall_out(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(MOST_RECENT + 2):
        settings = with_recent(settings, tmp_path / f"{number}.txt")
    settings = with_recent(settings, tmp_path / "5.txt")
    assert settings.recent[0] == str(tmp_path / "5.txt")
    assert len(settings.recent) == len(set(settings.recent)) == MOST_RECENT
    assert settings.last_folder == str(tmp_path)

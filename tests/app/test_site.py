"""What an administrator sets for all users: it holds where nobody chose otherwise, and always where it is locked."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.app.errors import AppError
from annotator.app.files.opening import open_file
from annotator.app.resources import default_codebook
from annotator.app.settings import Settings, load_settings, new_reviewer, read_settings, settings_path, store_settings
from annotator.app.site import Site, site, site_path
from annotator.core.codebook import codebook_as_json
from tests.conftest import REPOSITORY


def decree(**values: Any) -> None:
    site_path().parent.mkdir(parents=True, exist_ok=True)
    site_path().write_text(json.dumps(values), encoding="utf-8")


def test_where_nothing_is_set_all_is_as_at_first() -> None:
    assert site() == Site()
    assert read_settings() == (Settings(), None)


def test_defaults_hold_until_somebody_chooses_otherwise_even_what_is_usual_elsewhere() -> None:
    decree(language="nl", theme="dark", font_size=14, restore_session=False)
    assert load_settings() == Settings(language="nl", theme="dark", font_size=14, restore_session=False)
    store_settings(replace(load_settings(), language="", font_size=12))
    assert load_settings() == Settings(language="", theme="dark", font_size=12, restore_session=False)
    decree(language="fr", theme="light")
    assert load_settings() == Settings(language="", theme="light", font_size=12), "what nobody chose follows"


def test_what_is_locked_holds_whatever_somebody_chose() -> None:
    store_settings(Settings(new_reviewer("Anna", "Elsewhere"), language="de", theme="dark"))
    decree(language="nl", theme="light", organisation="House", locked=["language", "organisation"])
    found = load_settings()
    assert (found.language, found.theme) == ("nl", "dark")
    assert found.reviewer is not None
    assert found.reviewer.organisation == "House"


def test_settings_of_older_programs_chose_what_is_not_usual() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('{"language": "", "theme": "dark", "font_size": 0, "zoom": 2}')
    decree(language="nl", theme="light", font_size=14)
    found = load_settings()
    assert (found.language, found.theme, found.font_size, found.zoom) == ("nl", "dark", 14, 2)


@pytest.mark.parametrize(
    "written",
    [
        '{"language": 3}',
        '{"font_size": true}',
        '{"nothing": ""}',
        '{"locked": ["theme"]}',
        '{"locked": 1}',
        "[]",
        "{",
        "\0",
    ],
)
def test_a_file_that_is_not_understood_is_passed_over_and_told(written: str) -> None:
    decree()
    site_path().write_text(written)
    settings, trouble = read_settings()
    assert settings == Settings()
    assert str(site_path()) in str(trouble)


def test_a_review_begins_with_the_codebook_of_the_computer(tmp_path: Path, sample_path: Path) -> None:
    book = replace(default_codebook(), name="House", version="7")
    decree(codebook="house.json")
    with pytest.raises(AppError, match=r"house\.json"):
        open_file(sample_path)
    (site_path().parent / "house.json").write_text(json.dumps(codebook_as_json(book)), encoding="utf-8")
    assert open_file(sample_path).dossier.codebook == book
    assert main(["import", str(sample_path), "-o", str(tmp_path / "r.xml")]) == 0
    assert open_file(tmp_path / "r.xml").dossier.codebook == book


def test_it_is_said_where_the_file_goes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where"]) == 0
    assert str(site_path()) in capsys.readouterr().out


def test_the_example_of_the_readme_is_understood(tmp_path: Path) -> None:
    (example,) = re.findall(
        r"```json\n(\{.*?\})\n```", (REPOSITORY / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )
    decree(**json.loads(example))
    assert site().trouble is None
    assert site().locked == {"codebook", "organisation"}

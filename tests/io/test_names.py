"""Names of files made of what others chose: every system takes them, and none leaves its folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.errors import AppError
from annotator.app.files.opening import suggested_path
from annotator.app.files.originals import original_name
from annotator.app.files.saying import write_said
from annotator.app.layouts import layout
from annotator.app.results.exporting import targets
from annotator.io.names import file_name, folded
from tests.strategies.small import dossier
from tests.windows_rules import refused_name

BAD = [
    "CON",
    "con.xml",
    "nul",
    "NUL .txt",
    "Com1",
    "LPT9.docx",
    "COM²",
    "CONOUT$",
    "a:b",
    "a.",
    "a ",
    " a",
    "a. .",
    "..",
]
BAD += [
    "",
    "../../etc/passwd",
    "C:\\x",
    "a/b",
    "a\\b",
    'a"b',
    "a*b?",
    "a|b",
    "<a>",
    "a\nb",
    "a\x00b",
    "a\x7f",
    "x" * 400,
]
BAD += ["é" * 300, "𝕏" * 300, "a\ud800", "a\u202egpj.exe", "aux" + " " * 300]


@pytest.mark.parametrize("wanted", BAD)
@pytest.mark.parametrize("ending", ["", ".xml"])
def test_bad_names_become_good_ones(wanted: str, ending: str, tmp_path: Path) -> None:
    name = file_name(wanted, ending)
    assert not refused_name(name)
    assert name.endswith(ending)
    assert PureWindowsPath(name).name == name
    (tmp_path / name).write_bytes(b"")
    assert [p.name for p in tmp_path.iterdir()] == [name]


@given(st.text())
def test_any_text_makes_a_name_once_and_for_all(wanted: str) -> None:
    name = file_name(wanted)
    assert not refused_name(name)
    assert file_name(name) == name


@pytest.mark.parametrize("name", ["vraag 12.b", "Réponse (2)", ".review", "con1", "common", "2024-2025-123", "名前"])
def test_good_names_stay(name: str) -> None:
    assert file_name(name) == name


def test_names_that_one_system_takes_for_one_are_alike() -> None:
    assert folded("R\u00e9ponse.XML") == folded("Re\u0301ponse.xml")
    assert folded("a") != folded("b")


def test_whatever_makes_a_file_of_what_others_named_takes_such_a_name(
    tmp_path: Path,
) -> None:
    """What a file from Linux, an archive, a colleague or a store calls itself must not keep Windows from writing."""
    assert not refused_name(suggested_path("aux.txt", tmp_path).name)
    assert [p.name for p in targets(["a:b", "A_B", "con"], "pdf", tmp_path)] == [
        "a_b.pdf",
        "A_B-2.pdf",
        "_con.pdf",
    ]
    assert original_name(replace(dossier().source, file_name="../../.bashrc")) == ".._.._.bashrc"
    with pytest.raises(AppError, match="no name for a layout"):
        layout("con")
    write_said(tmp_path, "../r:1", lambda said: said)
    assert [p.name for p in (tmp_path / ".annotator" / "said").iterdir()] == [".._r_1.json"]

"""The page that explains the file: it names all that there is, and its example is a real one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from annotator.app.resources import resource
from annotator.io.akn import check, check_vocabulary, read, write
from annotator.io.akn.names import OWN, VERSION
from tests.io.akn.examples import DOSSIER
from tests.io.akn.test_others import OTHERS, opened, reviewed

PAGE = resource("manual", "file-format.md").read_text(encoding="utf-8")
WORDS = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
"""The page without the program on it."""
EXAMPLE = resource("manual", "example-review.xml").read_bytes()
SCHEMA = resource("schema", "written-question-review-1.rng").read_bytes()
RNG = "{http://relaxng.org/ns/structure/1.0}"


def test_the_example_is_valid_and_opens() -> None:
    assert check(EXAMPLE) == ()
    assert check_vocabulary(EXAMPLE, SCHEMA) == ()
    dossier = read(EXAMPLE)
    assert write(dossier) == EXAMPLE, "it is what this version writes"
    assert dossier.source.original.decode() == dossier.source.text
    assert len(dossier.reviews) == 3


def test_every_element_and_attribute_of_the_schema_is_explained() -> None:
    root = etree.fromstring(SCHEMA)
    elements = {str(e.get("name")) for e in root.iter(f"{RNG}element") if e.get("name")}
    assert elements
    for name in elements:
        assert f"`wqr:{name}`" in PAGE or f"wqr:{name}`" in PAGE, name
    words = set(re.findall(r"[A-Za-z0-9]+", " ".join(re.findall(r"`([^`]+)`", WORDS))))
    for attribute in root.iter(f"{RNG}attribute"):
        name = str(attribute.get("name") or "").removeprefix("wqr:")
        assert not name or name == "encoding" or name in words, name
    for value in root.iter(f"{RNG}value"):
        text = (value.text or "").removeprefix("#")
        assert text in PAGE or text in ("false", "unicode-code-points"), text


@pytest.mark.parametrize("name", ["our own", "odd characters", *sorted(OTHERS)])
def test_the_program_on_the_page_reads_reviews_in_documents_of_every_kind(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = {"our own": EXAMPLE, "odd characters": write(DOSSIER)}.get(name) or write(reviewed(opened(name)))
    (tmp_path / "example-review.xml").write_bytes(data)
    monkeypatch.chdir(tmp_path)
    (program,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(compile(program, "file-format.md", "exec"), {})
    expected = []
    for review in read(data).reviews:
        for one in review.assessments:
            verdict = None if one.verdict is None else f"#verdict_{one.verdict}"
            expected.append(f"{review.reviewer.id} {one.question} {verdict}\n")
            expected += [f"    {passage.exact}\n" for passage in one.evidence]
    assert any(line.startswith("    ") for line in expected)
    assert capsys.readouterr().out == "".join(expected)


def test_the_page_names_this_version_and_namespace() -> None:
    assert f"version {VERSION} " in PAGE
    assert OWN in PAGE
    assert f"| {VERSION} |" in PAGE

"""`annotator relocate`: what it lists, and that nothing is given up by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from tests.strategies.small import TEXT, dossier


@pytest.fixture
def review(tmp_path: Path) -> str:
    path = tmp_path / "review.xml"
    save(dossier(), path)
    return str(path)


def corrected(tmp_path: Path, text: str) -> str:
    path = tmp_path / "corrected.txt"
    path.write_text(text)
    return str(path)


def test_a_review_moves_to_a_corrected_source(review: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.xml"
    source = corrected(tmp_path, "Corrected.\n\n" + TEXT)
    assert main(["relocate", review, source, "-o", str(out)]) == 0
    assert "4 exact, 0 approximate, 0 lost." in capsys.readouterr().out
    after = open_review(out)
    assert after.source.text == "Corrected.\n\n" + TEXT
    assert [c.passages[0].exact for c in after.review("r1").commitments] == [
        "We shall tell the House.",
        "The city pays.",
    ]
    assert main(["check", str(out)]) == 0


def test_doubtful_words_wait_for_a_word(review: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.xml"
    source = corrected(tmp_path, TEXT.replace("We shall tell the House.", "We shall inform the House."))
    assert main(["relocate", review, source, "-o", str(out)]) == 1
    said = capsys.readouterr().out
    assert "approximate (0.80, doubtful)" in said
    assert "We shall inform the House." in said
    assert not out.exists()
    assert main(["relocate", review, source, "-o", str(out), "--accept-doubtful"]) == 0
    assert open_review(out).review("r1").commitment("c1").passages[0].exact == "We shall inform the House."


def test_lost_words_are_given_up_only_when_asked(
    review: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.xml"
    source = corrected(tmp_path, TEXT.replace("We shall tell the House.", "So be it.").replace("b) How much?\n", ""))
    for more in ([], ["--accept-doubtful"]):
        assert main(["relocate", review, source, "-o", str(out), "--json", *more]) == 1
        said = json.loads(capsys.readouterr().out)
        assert not said["written"]
        lost = [one["old"]["quote"] for one in said["passages"] if one["how"] == "lost"]
        assert lost == ["We shall tell the House."]
        assert [loss["reviewer"] for loss in said["losses"]] == ["r1"]
        assert not out.exists()
    assert main(["relocate", review, source, "-o", str(out), "--drop-lost", "--accept-doubtful"]) == 0
    assert "r1: Question 2b has no place any more" in capsys.readouterr().out
    assert [c.id for c in open_review(out).review("r1").commitments] == ["c2"]


def test_what_is_no_source_is_refused(review: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relocate", review, str(tmp_path / "none.txt"), "-o", str(tmp_path / "out.xml")]) == 2
    assert "no file" in capsys.readouterr().err

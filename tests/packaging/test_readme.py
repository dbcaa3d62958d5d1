"""What the README promises is what is checked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_debian_libraries_are_those_that_the_checks_install() -> None:
    installed = re.search(r'packages="([^"]+)"', (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8"))
    named = re.search(r"^apt-get install (.+)$", README, re.MULTILINE)
    assert installed
    assert named
    own = {"python3-venv", "xvfb", "xauth", "xdotool", "desktop-file-utils", "shared-mime-info", "libglib2.0-bin"}
    own |= {"libreoffice-writer-nogui", "libreoffice-calc-nogui", "chromium-headless-shell", "poppler-utils"}
    own |= {"postgresql", "dosfstools", "exfatprogs", "exfat-fuse", "ntfs-3g"}
    assert set(named[1].split()) == set(installed[1].split()) - own


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "DECISIONS.md", "GLOSSARY.md", "CHANGELOG.md"])
def test_links_lead_somewhere(page: str) -> None:
    text = (REPOSITORY / page).read_text(encoding="utf-8")
    targets = [t for t in re.findall(r"\]\(([^)]+)\)", text) if not t.startswith("http")]
    assert [t for t in targets if not (REPOSITORY / t).exists()] == []


def test_the_window_command_names_the_bundled_sample(sample_path: Path) -> None:
    command = re.search(r"^python3 -m venv .*bin/annotator (\S+)$", README, re.MULTILINE)
    assert command
    assert REPOSITORY / command[1] == sample_path
    assert sample_path.is_file()

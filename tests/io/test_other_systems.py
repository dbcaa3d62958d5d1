"""The suites of files, under the rules of Windows and on file systems of others: the same tests, run once more.

Each runs in a process of its own. The file systems are images that root may mount, by the kernel or by a program
of the user's (FUSE); where neither is granted the test says what was answered.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

FILES = ("atomic", "files", "journal", "locks", "versions", "disk", "names")
SUITES = (
    *(f"tests/io/test_{name}.py" for name in FILES),
    *("tests/app/test_settings.py", "tests/app/test_site.py", "tests/app/test_layouts.py", "tests/app/files"),
    *("tests/app/session/test_file_store.py", "tests/app/session/test_recovery.py"),
    *(
        "tests/app/workspace/test_importing.py",
        "tests/app/workspace/test_workspace.py",
        "tests/io/importers/test_text.py",
    ),
)
ON_A_DISK = SUITES[:5]
"""Half a minute for each disk."""
MB = 1024 * 1024


def passes(*arguments: str) -> None:
    """These tests pass, but for those that need Unix."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    plain = ["-q", "-n", "0", "-p", "no:cacheprovider", "-m", "not posix", "-k", "not corpora", "--tb=short"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plain, *arguments],
        cwd=REPOSITORY,
        env=own | {"HYPOTHESIS_PROFILE": "few"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]


@pytest.mark.skipif(sys.platform == "win32", reason="they hold by themselves")
def test_under_the_rules_of_windows() -> None:
    passes("-p", "tests.windows_rules", *SUITES)


def mounted(kind: str, image: Path, folder: Path, after: ExitStack) -> str:
    """Mount the image; "" where it is, else what was answered. A program of FUSE may want a device."""
    tried = [["mount", "-o", "loop,utf8" if kind == "vfat" else "loop", str(image), str(folder)]]
    device = ""
    if kind in ("exfat", "ntfs"):
        found = subprocess.run(["losetup", "-f", "--show", str(image)], capture_output=True, text=True, check=False)
        device = found.stdout.strip()
        if device:
            after.callback(subprocess.run, ["losetup", "-d", device], check=False)
    if device and kind == "exfat" and shutil.which("mount.exfat-fuse"):
        tried.append(["mount.exfat-fuse", device, str(folder)])
    if device and kind == "ntfs" and shutil.which("lowntfs-3g"):
        tried.append(["lowntfs-3g", "-o", "windows_names,ignore_case", device, str(folder)])
    said = ""
    for command in tried:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if os.path.ismount(folder):
            after.callback(subprocess.run, ["umount", str(folder)], check=False)
            return ""
        said = " ".join((done.stderr or done.stdout).split()) or said
    return said or "no program mounts it"


@pytest.fixture
def disk_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """An empty file system of that kind."""
    kind, maker, *options = request.param
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which(maker) is None:
        pytest.skip(f"{kind}: needs root on Linux, and {maker}")
    image, folder = tmp_path / "image", tmp_path / "disk"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(96 * MB)
    subprocess.run([maker, *options, str(image)], capture_output=True, check=True)
    with ExitStack() as after:
        if why := mounted(kind, image, folder, after):
            pytest.skip(f"{kind}: {why}")
        yield folder


SYSTEMS = [
    ("vfat", "mkfs.vfat", "-F", "32"),
    ("exfat", "mkfs.exfat"),
    ("ntfs", "mkfs.ntfs", "-F", "-Q"),
    ("folding", "mkfs.ext4", "-q", "-O", "casefold"),
]


@pytest.mark.posix
@pytest.mark.parametrize("disk_of", SYSTEMS, ids=[system[0] for system in SYSTEMS], indirect=True)
def test_on_a_file_system_of_others(disk_of: Path) -> None:
    """vfat, exfat and ntfs tell no letter case apart, vfat and exfat have no links; the last folds NFD too."""
    place = disk_of / "tests"
    place.mkdir()
    subprocess.run(["chattr", "+F", str(place)], capture_output=True, check=False)
    passes("--basetemp", str(place / "base"), *ON_A_DISK)

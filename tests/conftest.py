"""What every test stands on: no display, no folder of the user's, the same random examples each time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, MutableMapping
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import gettempdir
from xml.sax.saxutils import escape

import fontpkg_noto_sans
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

from annotator.io import disk

pytest_plugins = ["tests.team_server"]

REPOSITORY = Path(__file__).resolve().parent.parent
SAMPLE = REPOSITORY / "resources" / "samples" / "nl-zwemwater.txt"


def pin(environ: MutableMapping[str, str]) -> None:
    """No display, and on every machine the same language, locale, time zone, size of a pixel, and font.

    For this process before Qt is loaded, and for those that tests start; a test of the real window has its own display.
    """
    for name in [name for name in environ if name.startswith(("LC_", "QT_", "LANG"))]:
        del environ[name]
    where = f"{fontpkg_noto_sans.ROOT} {os.getuid() if hasattr(os, 'getuid') else ''}"
    fonts = Path(gettempdir()) / f"annotator-fonts-{sha256(where.encode()).hexdigest()[:16]}"
    fonts.mkdir(exist_ok=True)
    if not (fonts / "fonts.conf").exists():  # whole at once: other workers of this run read it meanwhile
        config = (
            f"<fontconfig><dir>{escape(str(fontpkg_noto_sans.ROOT))}</dir><cachedir>{fonts}</cachedir></fontconfig>"
        )
        made = fonts / f"{os.getpid()}.new"
        made.write_text(config, encoding="utf-8")
        made.replace(fonts / "fonts.conf")
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # processes that tests start would compile the program anew each time
    environ |= {"LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}
    environ["FONTCONFIG_FILE"] = str(fonts / "fonts.conf")


pin(os.environ)
sys.dont_write_bytecode = False

# "check": the same examples each time, so that a red build can be repeated. "search": new examples, and more.
# "few": for tests that are run once more in other surroundings. None depends on how fast the machine is.
at_ease = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("check", at_ease, derandomize=True, max_examples=100)
settings.register_profile("search", at_ease, max_examples=2000)
settings.register_profile("few", at_ease, derandomize=True, max_examples=10)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "check"))
# Hypothesis draws constants of our own modules too, of those that are loaded: the examples of a test would depend on
# what else ran before it in the same process. It has no setting for that; without the function all is as it was.
if hasattr(providers, "_get_local_constants"):
    setattr(providers, "_get_local_constants", lambda: providers._local_constants)  # noqa: B010


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On Windows leave out what it cannot do."""
    if sys.platform == "win32":
        for item in items:
            if item.get_closest_marker("posix") is not None:
                item.add_marker(pytest.mark.skip(reason="Windows has nothing of the kind"))


_HOMES = count()
"""pytest's own numbering reads the whole folder for each test."""


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Send what the program and its child processes keep for a user (settings, caches, journals) to `Path`."""
    home = tmp_path_factory.getbasetemp() / f"home{next(_HOMES)}"
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in {
            "HOME": "",
            "USERPROFILE": "",
            "XDG_CONFIG_HOME": ".config",
            "XDG_CONFIG_DIRS": ".site",
            "XDG_DATA_HOME": ".local/share",
            "XDG_STATE_HOME": ".local/state",
            "XDG_CACHE_HOME": ".cache",
            "XDG_RUNTIME_DIR": ".run",
        }.items():
            patch.setenv(variable, str(home / folder))
        (home / ".run").mkdir(mode=0o700, parents=True)  # the others are made by who needs them, as on the first day
        yield home


class Clock:
    """Time that passes by waiting alone: how often a thing is tried does not hang on how busy the machine is."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        time.sleep(min(seconds, 0.001))


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that refuse something for good need not wait until the program has given up."""
    monkeypatch.setattr(disk, "time", Clock())


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder ../shared with the real sample and the corpora, which are not ours to ship."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared is not here")
    return folder


@pytest.fixture(scope="session")
def sample_path() -> Path:
    """The bundled sample, as a file."""
    return SAMPLE


@pytest.fixture(scope="session")
def sample_bytes() -> bytes:
    """The bundled sample, as it is on disk: UTF-8, line feeds."""
    return SAMPLE.read_bytes()

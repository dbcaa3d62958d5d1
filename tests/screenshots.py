"""Pictures of the window, of every panel and of every dialog: `python -m tests.screenshots [FOLDER]`.

Without a folder those in resources/screenshots are made anew: all of it in light, in dark and in Dutch. The options
are for looking at more than is kept: another size of the window or of the letters, other languages and colours.
It needs no display.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.files.saving import save
from annotator.app.resources import icon_path
from annotator.app.settings import Settings, store_settings
from annotator.gui.garbage import GarbageCollector
from annotator.gui.window.main_window import MainWindow
from tests.gui.gallery import ANNA, DIALOGS, reviewed
from tests.gui.waiting import open_in

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
LOOKS = ("light-en", "dark-en", "light-nl")
"""Colours and language of each set of pictures that is kept."""
COLOURS = 256
"""That a picture with a palette can have; what is rarer takes the nearest."""
GROUNDS, APART = 24, 20
"""The most frequent colours stay what they are; the others are that far apart, in the channel that differs most."""


def main() -> None:
    """Make the pictures."""
    options = _options()
    options.folder = options.folder.resolve()
    with TemporaryDirectory() as home:
        for variable, folder in {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data"}.items():
            os.environ[variable] = str(Path(home, folder))
        os.chdir(home)
        review = Path("Reviews", "zwemwater.xml")  # the pictures show this folder, and not the one of this run
        review.parent.mkdir()
        save(reviewed(), review)
        application = QApplication([])
        application.setWindowIcon(QIcon(str(icon_path("annotator"))))
        GarbageCollector(application)
        for look in options.looks:
            colours, language = look.split("-")
            store_settings(
                Settings(
                    reviewer=ANNA, theme=colours, language=language, font_size=options.letters, recent=(str(review),)
                )
            )
            folder = options.folder / look
            folder.mkdir(parents=True, exist_ok=True)
            for name, picture in pictures(review, options):
                if not options.only or name in options.only:
                    keep(picture, folder / f"{name}.png")
            application.processEvents()
    if options.folder == FOLDER:
        (FOLDER / "README.md").write_text(page(), encoding="utf-8")


def page() -> str:
    """The page that shows the pictures, a row for each, a column for each look."""
    names = sorted(path.stem for path in (FOLDER / LOOKS[0]).glob("*.png"))
    rows = [" | ".join(f"![{name}]({look}/{name}.png)" for look in LOOKS) for name in names]
    head = ["# The window, its panels and its dialogs", "", "Made by `python -m tests.screenshots`.", ""]
    return "\n".join([*head, "light | dark | Dutch", "--- | --- | ---", *rows, ""])


def pictures(review: Path, options: Namespace) -> Iterator[tuple[str, QImage]]:
    """Name and picture of all that a window shows."""
    window = MainWindow()
    window.resize(*options.size)
    window.show()
    yield "welcome", taken(window)
    open_in(window, review, whole=False)
    window.presenter.choose("5")
    yield "main", taken(window)
    window.actions_by_name["toggle_view"].trigger()
    yield "document", taken(window)
    window.presenter.open_commitment("c2")
    yield "commitment", taken(window)
    window.actions_by_name["toggle_side"].trigger()
    yield "rail", taken(window)
    window.actions_by_name["toggle_side"].trigger()
    window.presenter.choose("5")
    seen: list[QImage] = []
    for name, show in DIALOGS.items():
        show(window, lambda dialog: seen.append(taken(dialog)))
        assert seen, f"nothing came up for {name}"
        yield name, seen.pop()
    window.close()


def taken(widget: QWidget) -> QImage:
    """A picture of a widget as it is now."""
    for _ in range(3):  # sizes are settled in several rounds
        QApplication.processEvents()
    return widget.grab().toImage()


def keep(picture: QImage, path: Path) -> None:
    """Write a picture as a PNG with a palette."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = _apart(colours[np.argsort(counts)[::-1]])
    if not plain.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(path), "PNG", 0):
        raise SystemExit(f"{path} cannot be written")


def _apart(colours: NDArray[np.uint32]) -> list[int]:
    """The first of these (0xffrrggbb), and of the others those that are no near neighbours of one before."""
    channels = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.int16)
    taken: list[int] = []
    for place in range(len(colours)):
        far = (np.abs(channels[taken] - channels[place]).max(axis=1) >= APART).all()
        if len(taken) < GROUNDS or (far and len(taken) < COLOURS):
            taken.append(place)
    return [int(colours[place]) for place in taken]


def _options() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--size", type=_size, default=(1280, 800), help="of the window: 1280x720")
    parser.add_argument("--letters", type=int, default=0, help="their size in points")
    parser.add_argument("--looks", nargs="+", default=LOOKS, help="such as contrast-de")
    parser.add_argument("--only", nargs="+", default=(), help="names of pictures")
    return parser.parse_args()


def _size(given: str) -> tuple[int, int]:
    width, height = given.split("x")
    return int(width), int(height)


if __name__ == "__main__":
    main()

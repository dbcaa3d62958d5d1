"""One walk over all pages and dialogs: what is cut off, what is too small to click, what can't be read.

`python -m tests.gui.walked LANGUAGE POINTS THEME [keys]`, with QT_SCALE_FACTOR for a screen of another density, prints
a line a fault. It is a process of its own because Qt takes the scale and the letters of all windows at its start.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

TARGET, CONTRAST = 24, 4.5
"""Pixels of what is clicked (WCAG 2.2, 2.5.8), and the ratio of words to their ground (1.4.3)."""
OWN_KEYS = ("welcome", "reason")
"""Where nothing is open, and where a digit chooses a reason."""
FOREIGN = ("print-preview",)
"""Dialogs that Qt makes."""


def main() -> None:
    """Walk, in settings and folders of this run's own."""
    language, points, theme, *keys = sys.argv[1:]
    with TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        QMessageBox.warning = lambda *_: QMessageBox.StandardButton.Discard  # type: ignore[method-assign]
        for fault in faults(Path(home), language, int(points), theme, typing=bool(keys)):
            print(fault, flush=True)
    sys.stdout.flush()
    os._exit(0)  # windows that Qt and Python take down in whatever order are no matter of this test


def faults(folder: Path, language: str, points: int, theme: str, *, typing: bool) -> Iterator[str]:
    """Each page and dialog once, in that language, with letters of that size, in those colours.

    `typing`: single keys are typed into all that can have them, and must leave the review alone.
    """
    from dataclasses import replace

    from annotator.gui.garbage import GarbageCollector
    from annotator.gui.window.main_window import MainWindow
    from tests.gui.gallery import DIALOGS, WORKSPACE, window_on_sample, workspace_on_sample

    application = QApplication([])
    GarbageCollector(application)
    found: list[str] = []
    seen = 0

    def look(name: str, shown: QWidget) -> None:
        nonlocal seen
        for _ in range(3):  # sizes are settled in several rounds
            QApplication.processEvents()
        seen += 1
        found.extend(f"{name}: {fault}" for fault in (*cut(shown), *small(shown), *pale(shown)))
        if typing and name not in OWN_KEYS:
            found.extend(f"{name}: {fault}" for fault in heard(shown, window))

    work = folder / "work"
    work.mkdir()
    window = window_on_sample(work, language)
    window.settings_store.change(lambda settings: replace(settings, font_size=points, theme=theme))
    window.resize(1280, 720)
    empty = MainWindow(window.program)
    empty.show()
    look("welcome", empty)
    empty.close()
    look("question", window)
    window.actions_by_name["toggle_view"].trigger()
    look("document", window)
    window.presenter.open_commitment("c2")
    look("commitment", window)
    window.presenter.choose("5")
    for name, show in DIALOGS.items():
        if name not in FOREIGN:
            show(window, partial(look, name))
    workspace_on_sample(window, work)
    for name, show in WORKSPACE.items():
        show(window, partial(look, name))
    assert seen == 4 + len(DIALOGS) - len(FOREIGN) + len(WORKSPACE), "a dialog did not come up"
    yield from dict.fromkeys(found)


def heard(root: QWidget, window: MainWindow) -> Iterator[str]:
    """Widgets in which a single key did something to the review, or chose another question."""
    from tests.gui.test_keys import LETTERS

    assert window.document is not None
    session, pane = window.document.session, window.pane
    commands = {pane.view, pane.answers, pane.nothing, window.parts.questions.list}
    for widget in root.findChildren(QWidget):
        focusable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible() and widget.isEnabled()
        if not focusable or widget in commands or isinstance(widget, QPushButton):
            continue
        for key in LETTERS:
            widget.setFocus()
            before = session.history.index, window.presenter.question
            if widget.hasFocus():
                QTest.keySequence(widget, QKeySequence(key))
            if (session.history.index, window.presenter.question) != before:
                yield f"heard: {key} in {_named(widget)}"


def _shown(root: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    """The widgets of these kinds that can be seen, but for what Qt itself puts inside of others."""
    for widget in root.findChildren(QWidget):
        inside = any(isinstance(above, QComboBox | QAbstractSpinBox) for above in (widget.parent(), _above(widget)))
        mine = isinstance(widget, kinds) and not widget.objectName().startswith("qt_") and not inside
        if mine and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _above(widget: QWidget) -> object:
    parent = widget.parent()
    return parent.parent() if parent is not None else None


def _named(widget: QWidget) -> str:
    words = getattr(widget, "text", str)() or widget.accessibleName() or widget.toolTip()
    return f"{type(widget).__name__} “{words[:60]}” {widget.width()}x{widget.height()}"


def cut(root: QWidget) -> Iterator[str]:
    """Words that have no room, and no tooltip that says all of them."""
    for widget in _shown(root, QLabel, QAbstractButton, QComboBox):
        if widget.toolTip():
            continue
        metrics, room = widget.fontMetrics(), widget.contentsRect()
        if isinstance(widget, QLabel):
            rich = widget.textFormat() is not Qt.TextFormat.PlainText and "<" in widget.text()
            if rich or not widget.text() or widget.hasScaledContents():
                continue
            if widget.wordWrap():
                lacks = widget.heightForWidth(widget.width()) > widget.height() + 1
            else:
                lines = _plain(widget.text()).split("\n")
                lacks = max(metrics.horizontalAdvance(line) for line in lines) > room.width() + 1
                lacks = lacks or len(lines) * metrics.height() > widget.height() + 1
        elif isinstance(widget, QComboBox):
            lacks = metrics.horizontalAdvance(widget.currentText()) > widget.width() - 22
        else:
            plain = _plain(widget.text())
            icon_only = getattr(widget, "toolButtonStyle", lambda: None)() is Qt.ToolButtonStyle.ToolButtonIconOnly
            lacks = bool(plain) and not icon_only and metrics.horizontalAdvance(plain) > widget.width()
        if lacks:
            yield f"cut: {_named(widget)}"


def _plain(words: str) -> str:
    """Without the marks of keys."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def small(root: QWidget) -> Iterator[str]:
    """What is clicked and has no 24 pixels each way."""
    for widget in _shown(root, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox):
        if min(widget.width(), widget.height()) < TARGET and widget.parent() is not None:
            yield f"small: {_named(widget)}"
    for view in _shown(root, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        if model is not None and model.rowCount() and view.selectionMode() is not view.SelectionMode.NoSelection:
            height = view.visualRect(model.index(0, 0)).height()
            tops = [view.visualRect(model.index(row, 0)).top() for row in range(min(model.rowCount(), 6))]
            height = min([height, *(below - above for above, below in pairwise(tops) if below > above)])
            if 0 < height < TARGET:
                yield f"small: a row of {height} in {type(view).__name__} {view.accessibleName()!r}"


def pale(root: QWidget) -> Iterator[str]:
    """Words whose letters are not dark or light enough on what is behind them, measured in a picture."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    scale = picture.devicePixelRatio()
    for widget in _shown(root, QLabel, QAbstractButton, QComboBox, QLineEdit):
        words = widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
        if not words.strip() or not widget.isEnabled() or isinstance(widget, QCheckBox | QRadioButton):
            continue
        place = QRect(widget.mapTo(root, QPoint()), widget.size()).intersected(root.rect())
        ratio = _ratio(picture, QRect(place.topLeft() * scale, place.size() * scale))
        if widget.visibleRegion().boundingRect().size() == widget.size() and ratio < CONTRAST:
            yield f"pale: {ratio:.1f} {_named(widget)}"


def _ratio(picture: QImage, place: QRect) -> float:
    """The contrast of the colour that stands out most against the most frequent one."""
    seen = Counter(picture.pixel(x, y) for y in range(place.top(), place.bottom(), 1)
                   for x in range(place.left(), place.right(), 1))  # fmt: skip
    ground = luminance(QColor(seen.most_common(1)[0][0]))
    return max((max(ground, one) + 0.05) / (min(ground, one) + 0.05) for one in (luminance(QColor(c)) for c in seen))


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
             for c in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


if __name__ == "__main__":
    main()

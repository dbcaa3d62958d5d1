"""What a screen reader, a keyboard and weak eyes need: names, roles, an order, a focus, contrast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.gui.style.theme import THEMES, palette
from annotator.gui.window.main_window import MainWindow
from tests.gui.gallery import DIALOGS, window_on_sample
from tests.gui.waiting import open_in, wait_until

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QTextEdit,
)


def unreached(dialog: QWidget) -> list[str]:
    """The buttons at the foot of a dialog that Tab passes by, all the way round."""
    buttons = [b for box in dialog.findChildren(QDialogButtonBox) for b in box.buttons()]
    reached: set[QWidget] = set()
    for _ in range(2 * len(list(controls(dialog)))):
        dialog.focusNextPrevChild(True)
        if (widget := dialog.focusWidget()) is not None:
            reached.add(widget)
    return [b.text() for b in buttons if b.isVisible() and b.isEnabled() and b not in reached]


@pytest.fixture
def window(qtbot: QtBot, sample_path: Path) -> MainWindow:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, sample_path)
    made.pane.select(2000, 2060)
    made.actions_by_name["add_commitment"].trigger()
    made.actions_by_name["set_partial"].trigger()
    return made


def controls(root: QWidget) -> Iterator[QWidget]:
    """What a reviewer can act on, but for parts that Qt itself puts inside a control."""
    for widget in root.findChildren(QWidget):
        inside = any(isinstance(above, (*CONTROLS, QScrollBar, QTabBar, QDockWidget)) for above in above_of(widget))
        if (
            isinstance(widget, CONTROLS)
            and not widget.isHidden()
            and not rests(widget)
            and not inside
            and not widget.objectName().startswith("qt_")
        ):
            yield widget


def rests(widget: QWidget) -> bool:
    """Whether it is on a page of the window that another one lies over, such as the panel while reviews are compared.

    What lies behind a tab is a click away.
    """
    page, above = widget, widget.parentWidget()
    while above is not None:
        if isinstance(above, QStackedWidget) and not isinstance(above.parent(), QTabWidget) and page.isHidden():
            return True
        page, above = above, above.parentWidget()
    return False


def above_of(widget: QWidget) -> Iterator[object]:
    """The parents of a widget that are Qt's own business: its direct one, and any combo box around it."""
    parent = widget.parent()
    yield parent
    while parent is not None:
        if isinstance(parent, QComboBox):
            yield parent
        parent = parent.parent()


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None, widget
        if not interface.text(QAccessible.Text.Name) or interface.role() == QAccessible.Role.NoRole:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_of_the_window_has_a_name_and_a_role(window: MainWindow) -> None:
    assert len(list(controls(window))) > 40
    assert nameless(window) == []


@pytest.fixture
def reviewing(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window on the sample that the gallery shows."""
    made = window_on_sample(tmp_path)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_a_role_and_tab_reaches_every_button(
    reviewing: MainWindow, name: str
) -> None:
    found: list[tuple[int, list[str], str, list[str]]] = []
    DIALOGS[name](
        reviewing,
        lambda shown: found.append(
            (len(list(controls(shown))), nameless(shown), shown.windowTitle(), unreached(shown))
        ),
    )
    ((count, without, title, passed_by),) = found
    assert count
    assert without == []
    assert title
    assert passed_by == []


def test_tab_reaches_the_text_and_every_panel(window: MainWindow) -> None:
    reached: list[QWidget] = []
    widget = window.source
    for _ in range(2000):
        following = widget.nextInFocusChain()
        if following is window.source:
            break
        reached.append(following)
        widget = following  # type: ignore[assignment]
    by_tab = [w for w in reached if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for panel in (window.parts.questions, window.parts.details, window.parts.commitments):
        assert any(panel.isAncestorOf(w) for w in by_tab), panel
    panels = (window.parts.details, window.parts.questions)
    places = [panel for w in by_tab for panel in panels if panel.isAncestorOf(w)]
    assert sum(a is not b for a, b in pairwise(places)) <= 2, "one panel after the other, from wherever one begins"


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
             for c in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", THEMES)
def test_qts_own_widgets_can_be_read(window: MainWindow, name: str) -> None:
    colours = palette(THEMES[name])
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for text, ground in pairs:
            light, dark = sorted(
                (luminance(colours.color(group, text)), luminance(colours.color(group, ground))), reverse=True
            )
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (group, text, ground)


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_edges_can_be_seen_where_the_style_draws_them_dark(name: str) -> None:
    colours = THEMES[name]
    for ground in (colours.paper, colours.panel):
        light, dark = sorted((luminance(QColor(colours.edge)), luminance(QColor(ground))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3, ground


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
@pytest.mark.parametrize("letters", [9, 12, 16])
def test_no_verdict_is_cut_off(reviewing: MainWindow, language: str, letters: int) -> None:
    reviewing.resize(1280, 720)
    usual = reviewing.settings_store.settings
    try:
        reviewing.settings_store.change(lambda settings: replace(settings, language=language, font_size=letters))
        QApplication.processEvents()  # all that shows words is made anew
        buttons = reviewing.parts.details.verdicts.buttons
        wait_until(lambda: all(b.whole_width() <= b.width() for b in buttons), "every verdict in full")
    finally:
        reviewing.settings_store.change(lambda _: usual)


@pytest.mark.parametrize("name", THEMES)
def test_where_the_focus_is_can_be_seen(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.actions_by_name[f"theme_{name}"].trigger()
    window.activateWindow()
    details = window.parts.details
    QApplication.processEvents()
    targets = [
        *(
            w
            for w in controls(details)
            if isinstance(w, QAbstractButton | QComboBox) and not w.visibleRegion().isEmpty()
        ),
        window.parts.questions.findChild(QAbstractItemView),
    ]
    for target in [t for t in targets if t is not None and t.isEnabled() and t.focusPolicy() & Qt.FocusPolicy.TabFocus]:
        target.setFocus(Qt.FocusReason.TabFocusReason)
        for area in details.findChildren(QScrollArea):
            area.ensureWidgetVisible(target)
        QApplication.processEvents()
        around = QRect(target.mapTo(window, QPoint()), target.size()).adjusted(-4, -4, 4, 4)
        focused = window.grab(around).toImage()
        window.source.setFocus()
        QApplication.processEvents()
        assert window.grab(around).toImage() != focused, target


@pytest.mark.parametrize("letters", [9, 13, 20])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_what_can_be_clicked_is_24_pixels_each_way(reviewing: MainWindow, size: tuple[int, int], letters: int) -> None:
    reviewing.resize(*size)
    usual = reviewing.settings_store.settings
    try:
        reviewing.settings_store.change(lambda settings: replace(settings, font_size=letters))
        reviewing.presenter.open_commitment("c2")
        for _ in range(3):
            QApplication.processEvents()
        small = [
            f"{type(w).__name__} {w.accessibleName() or w.toolTip()} {w.width()}x{w.height()}"
            for w in controls(reviewing.page)
            if isinstance(w, QAbstractButton | QLineEdit | QComboBox)
            and w.isVisible()
            and min(w.width(), w.height()) < 24
        ]
        assert small == []
    finally:
        reviewing.settings_store.change(lambda _: usual)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_the_page_fits_1280_with_letters_of_16_points(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    usual = QApplication.font().pointSize()
    made = window_on_sample(tmp_path, language)
    qtbot.addWidget(made)
    made.settings_store.change(lambda settings: replace(settings, font_size=16))
    try:
        assert QApplication.font().pointSize() == 16
        made.resize(1280, 720)
        for _ in range(2):  # as it is, and while reviews are compared
            QApplication.processEvents()
            assert made.width() == 1280
            assert made.minimumSizeHint().width() <= 1280
            made.actions_by_name["compare_reviews"].trigger()
    finally:
        made.settings_store.change(lambda settings: replace(settings, font_size=0))
    assert QApplication.font().pointSize() == usual


def test_a_source_from_right_to_left_keeps_its_direction(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1. هل تم فتح الجسر؟\n\nAntwoord\n\n1. نعم، في مايو.\n", encoding="utf-8")
    open_in(window, path)
    QApplication.processEvents()
    block = window.source.document().firstBlock()
    assert "هل" in block.text()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    start = block.text().index("هل")
    marked = [r for _, r in window.source.sheet().rects(start, start + 2)]
    assert marked, "what is marked in it is drawn"

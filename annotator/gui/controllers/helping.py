"""The acts that help: finding what can be done, and with which keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from platform import python_version
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, qVersion
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

from annotator.app.logs import last_lines
from annotator.app.resources import manual_text, program_version
from annotator.core.printed import on_one_line
from annotator.gui.actions import ACTIONS, plain, tr
from annotator.gui.presenter import Presenter
from annotator.gui.settings_store import SettingsStore
from annotator.gui.views.help.palette import Palette, PaletteEntry

if TYPE_CHECKING:
    from annotator.gui.views.help.manual import ManualDialog


class Helping(QObject):
    """Slot names are those of the action table. `presenter` is where a file is open, None while none is."""

    def __init__(self, window: QMainWindow, settings_store: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._settings_store = window, settings_store
        self.presenter: Presenter | None = None
        self._shown_actions: Mapping[str, QAction] = {}
        self._manual: ManualDialog | None = None

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Find these actions, by name."""
        self._shown_actions = actions

    def show_palette(self) -> None:
        """Find an action, a question or a commitment, and do or show it."""
        entries = (*self._actions(), *self._questions(), *self._commitments())
        palette = Palette(entries, self._window)
        palette.chosen.connect(self._do)
        palette.exec()

    def show_shortcuts(self) -> None:
        """Show all keys, and keep what is changed."""
        from annotator.gui.views.help.shortcuts import Keys, ShortcutsDialog

        known = dict(self._settings_store.settings.shortcuts)
        keys = [Keys(act.name, plain(act), _menu(act.menu), known.get(act.name, act.key), act.key) for act in ACTIONS]
        dialog = ShortcutsDialog(keys, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen()
            self._settings_store.change(lambda settings: replace(settings, shortcuts=chosen))

    def show_manual(self) -> None:
        """Show the manual in the language of the window, with the keys as they are now; once, however often asked."""
        from annotator.gui.views.help.manual import ManualDialog

        if self._manual is None:
            tasks, _, _ = manual_text(QLocale().name()[:2]).rpartition(
                "\n## "
            )  # behind them: the keys as they once are
            self._manual = ManualDialog(f"{tasks}\n## {self.tr('Keys')}\n\n{self._keys()}", self._window)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def report_mistake(self) -> None:
        """Offer the last lines of the log, to be sent to who looks after the program."""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Report a mistake"))
        box.setText(self.tr("Say what you did and what happened, and send these last lines of the log with it."))
        box.setInformativeText(self.tr("They hold no words of a text or of a finding, and no file names."))
        box.setDetailedText(f"{self._versions()}\n{last_lines()}")
        copy = box.addButton(self.tr("Copy"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, box.detailedText()))
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()

    def _versions(self) -> str:
        return f"Annotator {program_version()} · Qt {qVersion()} · Python {python_version()}"

    def show_about(self) -> None:
        """Say which program this is, and what it stands on."""
        said = self.tr("Checks whether ministers answer what parliament asks.")
        QMessageBox.about(self._window, self.tr("About Annotator"), f"{said}\n\n{self._versions()}\n\nApache-2.0")

    def _keys(self) -> str:
        rows = [(entry.keys, f"{entry.text} ({entry.where})") for entry in self._actions() if entry.keys]
        head = f"| {self.tr('Keys')} | {self.tr('What they do')} |\n|---|---|\n"
        return head + "".join(f"| `{keys}` | {text} |\n" for keys, text in rows)

    def _actions(self) -> Iterator[PaletteEntry]:
        for act in ACTIONS:
            action = self._shown_actions[act.name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            where = " › ".join(_menu(menu) for menu in (act.menu, act.submenu) if menu)
            yield PaletteEntry("action", act.name, plain(act), where, keys, action.isEnabled())

    def _questions(self) -> Iterator[PaletteEntry]:
        if self.presenter is None:
            return
        document = self.presenter.document
        text = document.dossier.source.text
        for question in document.dossier.structure.judged:
            wording = on_one_line(text[question.body : question.span.end], text)
            yield PaletteEntry("question", question.id, f"{question.id}. {wording}", self.tr("Question"))

    def _commitments(self) -> Iterator[PaletteEntry]:
        if self.presenter is not None:
            for commitment in self.presenter.document.review.commitments:
                yield PaletteEntry("commitment", commitment.id, commitment.summary, self.tr("Commitment"))

    def _do(self, entry: PaletteEntry) -> None:
        if entry.kind == "action":
            self._shown_actions[entry.id].trigger()
        elif self.presenter is not None and entry.kind == "question":
            self.presenter.choose(entry.id)
        elif self.presenter is not None:
            self.presenter.open_commitment(entry.id)


def _menu(name: str) -> str:
    return tr(name).replace("&", "")

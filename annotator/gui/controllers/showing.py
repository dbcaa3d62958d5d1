"""What stands beside the work on a question: coverage, all commitments, the facts, what was done; a window each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.core.source import FactName
from annotator.gui.presenter import Presenter
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.scrolling import scrolling

SIZE = (640, 480)


class Showing(QObject):
    """Windows that stay up to date while one works; `bring` brings a part of the page into view."""

    fact_written = Signal(FactName, str)

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window
        self._shown: dict[str, QDialog] = {}
        self.panels: dict[str, QWidget] = {}
        self._seen: dict[str, tuple[object, object]] = {}
        presenter.question_changed.connect(self._follow)
        presenter.document.moved.connect(self._follow)

    def bring(self, name: str) -> None:
        """Bring a part of the page into view."""
        if name == "commitments":
            commitments = self._presenter.commitments
            self._presenter.details.bring(commitments.opened if commitments.current is not None else commitments)

    def show_coverage(self) -> None:
        """Questions against answers."""
        from annotator.gui.views.coverage import CoveragePanel

        if "coverage" not in self.panels:
            panel = CoveragePanel()
            panel.question_chosen.connect(self._presenter.choose)
            panel.passage_chosen.connect(self._presenter.source.reveal)
            self._make("coverage", panel, self.tr("Coverage"))
        self._show("coverage")

    def show_commitments(self) -> None:
        """All commitments of the review."""
        from annotator.gui.views.commitments.all import AllCommitments

        if "commitments" not in self.panels:
            panel = AllCommitments()
            panel.chosen.connect(self._presenter.open_commitment)
            self._make("commitments", panel, self.tr("All commitments"))
        self._show("commitments")

    def show_facts(self) -> None:
        """What is known of the document."""
        from annotator.gui.views.facts import FactsPanel

        if "facts" not in self.panels:
            panel = FactsPanel()
            panel.fact_written.connect(self.fact_written)
            self._make("facts", panel, self.tr("Facts of the document"))
        self._show("facts")

    def show_history(self) -> None:
        """Every act of this sitting."""
        from annotator.gui.views.history import HistoryPanel

        if "history" not in self.panels:
            panel = HistoryPanel()
            panel.step_wanted.connect(self._go_to_step)
            self._make("history", panel, self.tr("History of this sitting"))
        self._show("history")

    def _make(self, name: str, panel: QWidget, title: str) -> None:
        dialog = QDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.resize(*map(scaled, SIZE))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.close)
        rows = QVBoxLayout(dialog)
        rows.addWidget(scrolling(panel), 1)
        rows.addWidget(buttons)
        self.panels[name], self._shown[name] = panel, dialog

    def _show(self, name: str) -> None:
        dialog = self._shown[name]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._fill(name)
        self.panels[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Close all of them: another document takes the place of this one."""
        for dialog in self._shown.values():
            dialog.close()
            dialog.deleteLater()

    def _follow(self) -> None:
        for name, dialog in self._shown.items():
            if dialog.isVisible():
                self._fill(name)

    def _fill(self, name: str) -> None:
        document, panel = self._presenter.document, self.panels[name]
        state = (document.dossier, document.review)
        if name != "coverage" or not _same(
            self._seen.get(name), state
        ):  # a table that is filled anew between a press and a release has no click
            self._seen[name] = state
            panel.show_document(document)  # type: ignore[attr-defined]
        if name == "coverage":
            panel.set_current(self._presenter.question)  # type: ignore[attr-defined]

    def _go_to_step(self, step: int) -> None:
        session = self._presenter.document.session
        self._presenter.finish()
        for _ in range(abs(step - session.history.index)):
            session.redo() if step > session.history.index else session.undo()


def _same(one: tuple[object, object] | None, other: tuple[object, object]) -> bool:
    return one is not None and all(a is b for a, b in zip(one, other, strict=True))

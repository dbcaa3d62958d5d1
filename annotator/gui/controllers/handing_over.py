"""The acts by which findings leave the window: exports, agreement, statistics; and the source as it came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from annotator.app.files.opening import openable, suggested_path
from annotator.app.files.originals import original_name, write_original
from annotator.core.errors import AnnotatorError
from annotator.gui.application_context import open_outside
from annotator.gui.jobs import Job, Jobs, Latest
from annotator.gui.presenter import Presenter
from annotator.gui.style.theme import LIGHT, Theme
from annotator.gui.translation.words import language

if TYPE_CHECKING:
    from annotator.app.results.agreeing import Agreement, Case
    from annotator.app.results.counting import Statistics
    from annotator.app.results.exporting import Exporter
    from annotator.gui.views.results.agreement import AgreementWindow
    from annotator.gui.views.results.statistics import StatisticsWindow

TOLD_EVERY = 50
"""Questions between two sentences on how far an export is."""
MOST_NAMED = 5
"""Files that a question names."""


class HandingOver(QObject):
    """Slot names are those of the action table. Files are read, measured and written off the GUI thread.

    Emits `exporting(bool)` when an export begins, and when it is over.
    """

    exporting = Signal(bool)

    def __init__(self, presenter: Presenter, jobs: Jobs, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._jobs, self._window = presenter, jobs, window
        self._theme: Theme = LIGHT
        self._agreement: AgreementWindow | None = None
        self._statistics: StatisticsWindow | None = None
        self._exporting, self._measuring, self._counting = Latest(), Latest(), Latest()

    def export_findings(self) -> None:
        """Ask in which form and where the findings go, and write them there."""
        from annotator.gui.views.results.exporting import ExportDialog

        self._presenter.finish()
        dialog = ExportDialog(self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        target = self._target(dialog.exporter, dialog.files.paths())
        if target is not None:
            self.export_as(dialog.exporter, target, dialog.files.paths(), dialog.language)

    def export_as(self, exporter: Exporter, target: Path, files: tuple[Path, ...] = (), words: str = "") -> Job | None:
        """Write the review that is open, and those in `files`, to `target`."""
        from annotator.app.results.handing_over import export_files

        document = self._presenter.document
        reviewer = document.reviewer.id if document.reviewer is not None else None
        self.stop_export()
        job = self._jobs.run_telling(
            export_files, document.dossier, Path(document.name).stem, files, exporter.name, target, words, reviewer
        )
        job.told.connect(self._say_how_far)
        self._exporting.begin(job, self._exported, self._not_exported)
        self.exporting.emit(True)
        return job

    def stop_export(self) -> None:
        """End the export that is going on, if there is one; what it has written whole stays."""
        if self._exporting.cancel():
            self.exporting.emit(False)
            self._presenter.said.emit(self.tr("The export was stopped."))

    def save_original(self) -> None:
        """Ask where a copy of the file that the source was read from goes, and write it there."""
        document = self._presenter.document
        source = document.dossier.source
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Original of the source"), original_name(source))
        if chosen:
            job = self._jobs.run(write_original, source, Path(chosen))
            job.done.connect(self._written)
            job.failed.connect(self._refuse)

    def open_original(self) -> None:
        """Open a copy of the file that the source was read from, in the program that the system has for it."""
        source = self._presenter.document.dossier.source
        name = original_name(source)
        if Path(name).suffix.lower() not in openable():
            name += ".txt"  # whatever a file of others calls it, nothing is started but what shows a document
        copy = Path(mkdtemp(prefix="annotator-"), name)
        self._jobs.run(write_original, source, copy).done.connect(open_outside)

    def show_in_folder(self) -> None:
        """Show the folder that the file is in."""
        path = self._presenter.document.path
        if path is None:
            self._presenter.said.emit(self.tr("This was never saved: it is in no folder."))
        else:
            open_outside(path.parent)

    def measure_agreement(self) -> None:
        """Show how far the reviewers of this source agree."""
        from annotator.gui.views.results.agreement import AgreementWindow

        if self._agreement is None:
            self._agreement = AgreementWindow(self._window)
            self._agreement.show_theme(self._theme)
            self._agreement.wanted.connect(self._measure)
            self._agreement.case_chosen.connect(self._go_to)
        self._agreement.show()
        self._agreement.raise_()
        self._measure()

    def show_statistics(self) -> None:
        """Show counts and shares of this review, and of others that are added."""
        from annotator.gui.views.results.statistics import StatisticsWindow

        if self._statistics is None:
            self._statistics = StatisticsWindow(self._window)
            self._statistics.show_theme(self._theme)
            self._statistics.wanted.connect(self._count)
        self._statistics.show()
        self._statistics.raise_()
        self._count()

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for view in (self._agreement, self._statistics):
            if view is not None:
                view.show_theme(theme)

    def close(self) -> None:
        """Show and write nothing any more: another document is opened."""
        self.stop_export()
        for view in (self._agreement, self._statistics):
            if view is not None:
                view.close()
                view.deleteLater()

    def _target(self, exporter: Exporter, files: tuple[Path, ...]) -> Path | None:
        document = self._presenter.document
        if files and not exporter.together:
            from annotator.app.results.exporting import targets

            chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the files"))
            names = [Path(document.name).stem, *(path.stem for path in files)]
            return Path(chosen) if chosen and self._may_write(targets(names, exporter.name, Path(chosen))) else None
        suggested = suggested_path(document.name, Path(), exporter.extension)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(suggested), f"{exporter.name} (*{exporter.extension})"
        )
        return Path(chosen) if chosen else None

    def _may_write(self, paths: Sequence[Path]) -> bool:
        """Ask before files are replaced that somebody may have worked on: the dialog for a folder does not."""
        there = [path.name for path in paths if path.exists()]
        if not there:
            return True
        listed = ", ".join(there[:MOST_NAMED]) + (", …" if len(there) > MOST_NAMED else "")
        asked = self.tr("In this folder already: {0}.\nReplace what is there?").format(listed)
        return QMessageBox.question(self._window, self.tr("Export"), asked) is QMessageBox.StandardButton.Yes

    def _say_how_far(self, questions: int) -> None:
        if questions % TOLD_EVERY == 0:
            self._presenter.said.emit(self.tr("Exporting: {0} questions written").format(questions))

    def _not_exported(self, error: AnnotatorError) -> None:
        self.exporting.emit(False)
        self._refuse(error)

    def _exported(self, written: tuple[Path, ...]) -> None:
        self.exporting.emit(False)
        if len(written) == 1:
            self._written(written[0])
        else:
            folder = written[0].parent
            self._presenter.written.emit(self.tr("{0} files written to {1}.").format(len(written), folder), folder)

    def _written(self, path: Path) -> None:
        self._presenter.written.emit(self.tr("Written to {0}.").format(path), path)

    def _measure(self) -> None:
        from annotator.app.results.handing_over import measure_files

        document, view = self._presenter.document, self._agreement
        if view is None:
            return
        view.said.setText(self.tr("Measuring…"))
        job = self._jobs.run(measure_files, document.dossier, view.files.paths())
        self._measuring.begin(job, self._measured, self._not_measured)

    def _measured(self, measured: Agreement) -> None:
        if self._agreement is not None:
            self._agreement.show_agreement(measured)

    def _not_measured(self, error: AnnotatorError) -> None:
        if self._agreement is not None:
            self._agreement.show_sentence(self._presenter.translated(error.phrase))

    def _count(self) -> None:
        from annotator.app.results.handing_over import count_files

        document, view = self._presenter.document, self._statistics
        if view is None:
            return
        job = self._jobs.run(count_files, document.dossier, view.files.paths(), language(), view.term())
        self._counting.begin(job, self._counted, self._not_counted)

    def _counted(self, counted: Statistics) -> None:
        if self._statistics is not None:
            self._statistics.show_statistics(counted)

    def _not_counted(self, error: AnnotatorError) -> None:
        if self._statistics is not None:
            self._statistics.show_sentence(self._presenter.translated(error.phrase))

    def _go_to(self, case: Case) -> None:
        document = self._presenter.document
        if document.dossier.source.text_sha256 == case.source:
            self._presenter.choose(case.question)
            self._presenter.panel_wanted.emit("details")
        else:
            self._presenter.said.emit(
                self.tr("Question {0} is in {1}; open the review of that one to look at it.").format(
                    case.question, case.file_name
                )
            )

    def _refuse(self, error: AnnotatorError) -> None:
        self._presenter.said.emit(self._presenter.translated(error.phrase))

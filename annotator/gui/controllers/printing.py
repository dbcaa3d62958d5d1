"""Printing the text with what is found of it, and looking at the pages before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from annotator.gui.presenter import Presenter
from annotator.gui.style.sizes import scaled

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printing(QObject):
    """Slot names are those of the action table. Qt's printing is loaded when it is first wanted: few sessions print."""

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window

    def print_text(self) -> None:
        """Ask for a printer, and print there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = self._printer(QPrinter)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(printer)

    def preview_print(self) -> None:
        """Show the pages as they would be printed."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = self._printer(QPrinter)  # the dialog does not keep it alive
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.paintRequested.connect(self.paint)
        for field in dialog.findChildren(QLineEdit):
            if not isinstance(field.parent(), QComboBox):
                field.setAccessibleName(self.tr("Page"))  # Qt gives it no name
        dialog.resize(scaled(900), scaled(700))
        dialog.exec()

    def paint(self, printer: QPrinter) -> None:
        """Print the open document there."""
        from annotator.gui.views.source.printed import printed

        document = self._presenter.document
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            printed(document.dossier, document.review, self._presenter.source.markup.marks).print_(printer)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _printer(self, kind: type[QPrinter]) -> QPrinter:
        self._presenter.finish()
        printer = kind(kind.PrinterMode.HighResolution)
        printer.setDocName(self._presenter.document.name)
        return printer

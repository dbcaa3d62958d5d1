"""Texts of Qt's own dialogs that its Dutch and French catalogues lack; our catalogues have them besides.

Qt asks every catalogue that is installed, ours before its own, so nothing else is needed.
"""

from __future__ import annotations

from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

FILE_DIALOG = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
KINDS_OF_FILE = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
PAGE_SETUP = (
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
)
PRINTING = (
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
)
TEXTS = {
    "QFileDialog": FILE_DIALOG,
    "QAbstractFileIconProvider": KINDS_OF_FILE,
    "QPageSetupWidget": PAGE_SETUP,
    "QPrintSettingsOutput": PRINTING,
}
"""By the name that Qt gives their place."""

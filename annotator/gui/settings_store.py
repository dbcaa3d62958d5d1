"""What is remembered of a reviewer, shared by all windows of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.settings import Settings, locked_by, read_settings, store_settings
from annotator.app.site import site
from annotator.core.errors import AnnotatorError


class SettingsStore(QObject):
    """Holds the settings; `change` is the only way to change them. Emits `changed` then, `failed` if not kept.

    `trouble` is what is to be told of reading them; None for nothing.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings, self.trouble = read_settings()

    def change(self, make: Callable[[Settings], Settings]) -> None:
        """Keep what `make` gives of the settings as they are; they hold for this run even where storing fails."""
        changed = locked_by(site(), make(self.settings))
        if changed == self.settings:
            return
        self.settings = changed
        try:
            store_settings(changed)
        except (AnnotatorError, OSError):
            self.failed.emit(self.tr("The settings could not be kept; the review is not touched by that."))
        self.changed.emit()

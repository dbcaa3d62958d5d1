"""What a reviewer may have otherwise: name, language, colours, letters, what is opened at the start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from annotator.app.settings import Settings, new_reviewer
from annotator.app.site import site
from annotator.gui.translation.chosen import LANGUAGES
from annotator.gui.views.parts.asking import AskingDialog

SMALLEST, LARGEST = 7, 28
"""Points that the letters of the window can have."""


class PreferencesDialog(AskingDialog):
    """Shows settings; `chosen` gives them as they were changed."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Preferences"), parent)
        reviewer = settings.reviewer
        self.name = QLineEdit(reviewer.name if reviewer else "")
        self.organisation = QLineEdit(reviewer.organisation if reviewer else site().organisation)
        self.language = self._choices(settings.language, {"": self.tr("As the system"), **LANGUAGES})
        self.colours = self._choices(
            settings.theme,
            {
                "": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
        )
        self.font_size = QSpinBox()
        self.font_size.setRange(SMALLEST - 1, LARGEST)
        self.font_size.setSpecialValueText(self.tr("As the system"))
        self.font_size.setSuffix(self.tr(" points"))
        self.font_size.setValue(settings.font_size or SMALLEST - 1)
        self.restore_session = QCheckBox(self.tr("Open the files of the last time"))
        self.restore_session.setChecked(settings.restore_session)
        self._arrange()
        for name, widget in {
            "organisation": self.organisation,
            "language": self.language,
            "theme": self.colours,
            "font_size": self.font_size,
            "restore_session": self.restore_session,
        }.items():
            if name in site().locked:
                widget.setEnabled(False)
                widget.setToolTip(self.tr("Set for all users of this computer."))

    def _arrange(self) -> None:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (self.tr("Your &name"), self.name),
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Language"), self.language),
            (self.tr("&Colours"), self.colours),
            (self.tr("&Size of letters"), self.font_size),
            (self.tr("At the start"), self.restore_session),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        self.show_under("", fields).setSpacing(16)
        self.setMinimumWidth(420)

    def _choices(self, now: str, choices: dict[str, str]) -> QComboBox:
        made = QComboBox()
        for value, text in choices.items():
            made.addItem(text, value)
        made.setCurrentIndex(max(0, made.findData(now)))
        return made

    def chosen(self, settings: Settings) -> Settings:
        """`settings` with what was changed here. Who has no name keeps the one of before."""
        reviewer, name = settings.reviewer, self.name.text().strip()
        if name:
            made = new_reviewer(name, self.organisation.text())
            reviewer = replace(made, id=reviewer.id) if reviewer else made
        size = self.font_size.value()
        return replace(
            settings,
            reviewer=reviewer,
            language=self.language.currentData(),
            theme=self.colours.currentData(),
            font_size=size if size >= SMALLEST else 0,
            restore_session=self.restore_session.isChecked(),
        )

"""What differs between the window and the file, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from annotator.app.files.differences import differences
from annotator.app.resources import resource
from annotator.core import edits as e
from annotator.core.codebook import LocalText, Verdict
from annotator.core.commitments import LinkType
from annotator.core.source import FactName
from annotator.gui.views.files.save_trouble import DifferencesDialog
from tests.strategies.small import LATER
from tests.strategies.small import dossier as small


@pytest.fixture
def dutch(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("translations", "annotator_nl.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("dutch")
def test_no_english_is_left_in_it(qtbot: QtBot) -> None:
    here = e.SetVerdict("r1", "1", Verdict.NOT_ANSWERED, LATER).apply(small())
    here = e.RemoveCommitment("r1", "c2").apply(here)
    here = e.SetFact(FactName.DATE_ASKED, "2026-01-02").apply(here)
    there = replace(small(), facts=replace(small().facts, date_asked=None), reviews=small().reviews[:1])
    dialog = DifferencesDialog("x.xml", differences(here, there), here.codebook)
    qtbot.addWidget(dialog)
    listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Document, gesteld op: 2026-01-02 hier, niets in het bestand" in listed
    assert "Anna, vraag 1, oordeel: niet beantwoord hier, beantwoord in het bestand" in listed
    assert "Anna, toezegging 2: alleen in het bestand" in listed
    assert [words for words in listed if words.startswith("Beoordeling door") and words.endswith("alleen hier")]


@pytest.mark.usefixtures("dutch")
def test_reasons_go_by_their_labels_and_words_of_the_field_are_translated(qtbot: QtBot) -> None:
    here = e.SetVerdict("r1", "1", Verdict.PARTIAL, LATER).apply(small())
    here = e.SetReason("r1", "1", "P1", LATER).apply(here)
    two = replace(here.codebook.reasons[2], id="P3", label=LocalText((("en", "evasive"),)))
    here = replace(here, codebook=replace(here.codebook, reasons=(*here.codebook.reasons, two)))
    here = e.SetOtherReasons("r1", "1", ("P2", "P3"), LATER).apply(here)
    here = e.AddLink("r1", "c1", LinkType.SUPERSEDES, "c2").apply(here)
    dialog = DifferencesDialog("x.xml", differences(here, small()), here.codebook)
    qtbot.addWidget(dialog)
    listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Anna, vraag 1, reden: incomplete hier, niets in het bestand" in listed
    assert "Anna, vraag 1, andere redenen: implicit; evasive hier, niets in het bestand" in listed
    (links,) = [words for words in listed if "verbanden" in words or "koppelingen" in words]
    assert "vervangt c2 hier" in links

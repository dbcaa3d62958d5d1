"""Every panel and dialog of the window, each brought up in the way a reviewer does, on a sample that is half reviewed.

What walks through all that can be seen (screenshots, accessibility, texts that are cut off) takes it from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.app.corrected.relocating import relocation
from annotator.app.files.bulletins import ListedDocument
from annotator.app.files.differences import differences
from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.resources import sample_path
from annotator.app.session.recovery import Left
from annotator.app.settings import Settings, store_settings
from annotator.core import edits as e
from annotator.core.carrying import Lost
from annotator.core.codebook import Codebook, Verdict
from annotator.core.commitments import CommitmentField, CommitmentType, Link, LinkType, Status
from annotator.core.edits.codebook import replaced_reasons
from annotator.core.merging import brought_by, merged
from annotator.core.phrases import phrase
from annotator.core.review import Confidence, Dossier, Reviewer
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.gui.views.codebook.mapping import MappingDialog
from annotator.gui.views.files.clashes import ClashesDialog
from annotator.gui.views.files.documents import DocumentsDialog
from annotator.gui.views.files.encoding import EncodingDialog
from annotator.gui.views.files.leftovers import LeftoversDialog
from annotator.gui.views.files.locked import LockedFile
from annotator.gui.views.files.relocating import RelocatingDialog
from annotator.gui.views.files.save_trouble import DifferencesDialog, SaveTrouble
from annotator.gui.views.help.manual import ManualDialog
from annotator.gui.views.losing import LossesDialog
from annotator.gui.views.repair import RepairWindow
from annotator.gui.views.results.agreement import AgreementWindow
from annotator.gui.views.results.statistics import StatisticsWindow
from annotator.gui.views.reviewers.deciding import DecideDialog
from annotator.gui.views.workspace.page import WorkspacePage
from annotator.gui.window.main_window import MainWindow
from annotator.io.holders import Holder
from annotator.io.locks import Owner, Taken
from tests.gui.waiting import open_in, wait_until

ANNA, BRAM = Reviewer("anna", "Anna", "Watch"), Reviewer("bram", "Bram", "Watch")
AT = "2026-11-24T10:00:00Z"
CLOSED = "In 2022 waren de negen officiële zwemzones in rivieren samen 48 dagen gesloten"
UNKNOWN = "Neen, dat wordt niet bijgehouden."
MAP = "Een eerste versie moet tegen eind mei 2025 klaar zijn."
WEEKLY = "Vanaf het zwemseizoen van 2025 laat ik de zwemzones in rivieren elke week bemonsteren"
SENSOR = "Momenteel wordt onder meer in Oeverdaele een sensor uitgetest"
NUMBERS = "Ik bezorg ze uiterlijk op 1 \nmaart 2025 aan het parlement"
VERDICTS = (
    ("1", Verdict.PARTIAL, "P1_incomplete", CLOSED),
    ("2", Verdict.ANSWERED, "A2_explicit_negative", UNKNOWN),
    ("3", Verdict.ANSWERED, None, MAP),
    ("4", Verdict.ANSWERED, "A1_explicit", WEEKLY),
    ("5", Verdict.NOT_ANSWERED, "N1_lost_in_joint_answer", None),
    ("6", Verdict.ANSWERED, None, SENSOR),
)
Look = Callable[[QWidget], None]
"""Takes what is shown, for as long as it is shown."""


def reviewed() -> Dossier:
    """The Dutch sample with six verdicts and two commitments by Anna, and a shorter review by Bram."""
    dossier = open_file(sample_path()).dossier
    done: list[e.Edit] = [e.StartReview(ANNA, AT), *_judging(dossier, ANNA, VERDICTS)]
    for name, words, summary, kind, question in (
        ("c1", NUMBERS, "De gegevens over 2024 aan het parlement bezorgen", CommitmentType.PROMISE, "1"),
        ("c2", MAP, "Een eerste versie van de website met de kaart", CommitmentType.ONGOING_ACTION, "3"),
    ):
        span, link = _place(dossier, words), Link(LinkType.RESPONDS_TO, question)
        done.append(e.AddCommitment(ANNA.id, name, summary, span.start, span.end, AT, (link,), kind))
    done += [
        e.ChangeCommitment(ANNA.id, "c2", CommitmentField.DUE, "2025-05-31"),
        e.SetStatus(ANNA.id, "c2", Status.IN_PROGRESS, AT),
        e.SetConfidence(ANNA.id, "5", Confidence.HIGH, AT),
        e.SetComment(ANNA.id, "5", "Geen woord over geld voor steden en gemeenten.", AT),
        e.StartReview(BRAM, AT),
        *_judging(dossier, BRAM, VERDICTS[:4]),
        e.SetVerdict(BRAM.id, "3", Verdict.PARTIAL, AT),
        e.SetReason(BRAM.id, "3", "P5_provisional", AT),
        e.SetVerdict(BRAM.id, "5", Verdict.PARTIAL, AT),
    ]
    for edit in done:
        dossier = edit.apply(dossier)
    return dossier


def _judging(
    dossier: Dossier, by: Reviewer, found: Sequence[tuple[str, Verdict, str | None, str | None]]
) -> list[e.Edit]:
    done: list[e.Edit] = []
    for question, verdict, reason, words in found:
        done.append(e.SetVerdict(by.id, question, verdict, AT))
        if reason is not None:
            done.append(e.SetReason(by.id, question, reason, AT))
        if words is not None:
            span = _place(dossier, words)
            done.append(e.AddEvidence(by.id, question, span.start, span.end, AT))
    return done


def _place(dossier: Dossier, words: str) -> Span:
    start = dossier.source.text.index(words)
    return Span(start, start + len(words))


def window_on_sample(folder: Path, language: str = "en") -> MainWindow:
    """A window in that language on the sample, half reviewed, in a file in `folder`; question 5 is the current one."""
    store_settings(Settings(reviewer=ANNA, language=language))
    save(reviewed(), folder / "zwemwater.xml")
    made = MainWindow()
    made.show()
    open_in(made, folder / "zwemwater.xml")
    made.presenter.choose("5")
    return made


def _document(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def _asked(act: Callable[[MainWindow], object], window: MainWindow, look: Look) -> None:
    """What an act asks, as long as it waits for the answer; then it is cancelled."""

    def seen() -> None:
        asked = QApplication.activeModalWidget()
        if asked is None:
            return
        timer.stop()
        look(asked)
        asked.close()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(seen)
    timer.start()
    act(window)
    timer.stop()


def _act(name: str, window: MainWindow, look: Look) -> None:
    """What an act of the menus asks, with words of an answer selected."""
    start = _place(_document(window), WEEKLY)
    window.pane.select(start.start, start.end)
    _asked(lambda window: window.actions_by_name[name].trigger(), window, look)


def _window(name: str, kind: type[QDialog], window: MainWindow, look: Look) -> None:
    """A window of its own, once what it shows was counted."""
    window.actions_by_name[name].trigger()
    shown = window.findChild(kind)
    assert shown is not None
    wait_until(lambda: window.file_controller.jobs.idle, name)
    look(shown)
    shown.close()


def _made(make: Callable[[MainWindow], QDialog], window: MainWindow, look: Look) -> None:
    """A dialog that takes a crash, a lock or a file of others to come up."""
    dialog = make(window)
    dialog.show()
    QApplication.processEvents()
    look(dialog)
    dialog.close()
    dialog.deleteLater()


def _leftovers(window: MainWindow) -> QDialog:
    done = phrase("Question {id}: {verdict}", id="4", verdict=phrase("partial"))
    kept = Left(Path("a.journal"), "zwemwater.xml", Path("/home/anna/zwemwater.xml"), AT, (done, done))
    return LeftoversDialog(
        (kept, replace(kept, name="bruggen.xml", path=Path("/home/anna/bruggen.xml"), changed=True)), window
    )


def _relocating(window: MainWindow) -> QDialog:
    dossier = _document(window)
    text = dossier.source.text.replace("elke week", "iedere week").replace(UNKNOWN, "")
    data = text.encode()
    corrected = Source(text, data, "zwemwater-2.txt", "text/plain", "utf-8")
    found = relocation(dossier, replace(open_file(sample_path()).dossier, source=corrected))
    return RelocatingDialog(found, {ANNA.id: ANNA.name, BRAM.id: BRAM.name}, window)


def _losses(window: MainWindow) -> QDialog:
    lost = Lost(ANNA.id, phrase("Question {id}: {verdict}", id="4", verdict=phrase("partial")))
    return LossesDialog([lost], {ANNA.id: ANNA.name}, window)


def _differences(window: MainWindow) -> QDialog:
    dossier = _document(window)
    there = e.SetVerdict(ANNA.id, "4", Verdict.PARTIAL, AT).apply(dossier)
    return DifferencesDialog("zwemwater.xml", differences(dossier, there), dossier.codebook, window)


def _mapping(window: MainWindow) -> QDialog:
    dossier = _document(window)
    return MappingDialog(replaced_reasons(dossier, Codebook("", "")), dossier.codebook, window)


def _encoding(window: MainWindow) -> QDialog:
    return EncodingDialog(Source("Café", b"1. Welk caf\xe9?\n2. Waar?", "vraag.txt"), window)


def _documents(window: MainWindow) -> QDialog:
    titles = ("Zwemmen in rivieren", "Verlichting van fietspaden", "Bussen naar de kust")
    listed = [ListedDocument(n, Span(0, 1), title, 4 + n, 3 + n) for n, title in enumerate(titles, 1)]
    return DocumentsDialog("bulletin.pdf", listed, window)


def _clashes(window: MainWindow) -> QWidget:
    """Two computers of Anna, and question 5 judged on both."""
    document = window.document
    assert document is not None
    base, here, there = (
        e.SetVerdict(ANNA.id, "5", verdict, AT).apply(document.dossier)
        for verdict in (None, Verdict.NOT_ANSWERED, Verdict.PARTIAL)
    )
    clashes = merged(here, brought_by(there), brought_by(base)).clashes
    return ClashesDialog("zwemwater.xml", clashes, document.session, window)


def _locked(window: MainWindow) -> QDialog:
    owner = Owner(Holder("kantoor-3", "bram", 1234, 0), "Bram", AT, "")
    return LockedFile("zwemwater.xml", Taken(owner, stale=False), window)


SENTENCE = "/home/anna/zwemwater.xml was saved by somebody else since you opened it; nothing was overwritten."


def _beside(name: str, window: MainWindow, look: Look) -> None:
    """A window beside the page."""
    window.actions_by_name[f"show_{name}"].trigger()
    shown = window.controllers.showing.panels[name].window()
    QApplication.processEvents()
    look(shown)
    shown.close()


def _compared(window: MainWindow, look: Look) -> None:
    """The page while reviews are compared, at a question that they differ on."""
    window.actions_by_name["compare_reviews"].trigger()
    look(window)
    window.actions_by_name["compare_reviews"].trigger()


DIALOGS: dict[str, Callable[[MainWindow, Look], None]] = {
    "repair": partial(_window, "repair", RepairWindow),
    "coverage": partial(_beside, "coverage"),
    "commitments": partial(_beside, "commitments"),
    "facts": partial(_beside, "facts"),
    "history": partial(_beside, "history"),
    "reviewer": partial(_asked, lambda window: window.parts.belonging.ask_reviewer()),
    "preferences": partial(_act, "ask_preferences"),
    "shortcuts": partial(_act, "show_shortcuts"),
    "palette": partial(_act, "show_palette"),
    "manual": partial(_window, "show_manual", ManualDialog),
    "about": partial(_act, "show_about"),
    "reason": partial(_act, "pick_reason"),
    "note": partial(_act, "add_note"),
    "claims": partial(_act, "declare_answer"),
    "relabel": partial(_act, "relabel_part"),
    "text-language": partial(_act, "change_language"),
    "complete": partial(_act, "complete_review"),
    "codebook": partial(_act, "edit_codebook"),
    "print-preview": partial(_act, "preview_print"),
    "export": partial(_act, "export_findings"),
    "statistics": partial(_window, "show_statistics", StatisticsWindow),
    "agreement": partial(_window, "measure_agreement", AgreementWindow),
    "compare": _compared,
    "third-way": partial(_made, lambda window: DecideDialog("5", _document(window).codebook, window)),
    "mapping": partial(_made, _mapping),
    "documents": partial(_made, _documents),
    "encoding": partial(_made, _encoding),
    "leftovers": partial(_made, _leftovers),
    "losses": partial(_made, _losses),
    "corrected-source": partial(_made, _relocating),
    "save-trouble": partial(_made, lambda window: SaveTrouble(SENTENCE, changed=True, parent=window)),
    "differences": partial(_made, _differences),
    "locked": partial(_made, _locked),
    "clashes": partial(_made, _clashes),
}
"""By a name that a file can have."""


def workspace_on_sample(window: MainWindow, folder: Path) -> WorkspacePage:
    """The page of a folder with the half reviewed sample and two texts that nobody has begun, in `window`."""
    for number, words in enumerate(("bruggen", "sluizen")):
        text = f"Over {words}\n\n1. Welke {words} gaan open?\n2. Wie betaalt?\n\nAntwoord\n\n1. Geen.\n2. De stad.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    window.file_controller.opening.open_named(str(folder))
    wait_until(lambda: window.folder.browsing is not None, "the folder")
    _settled(window)
    return _workspace(window)


def _workspace(window: MainWindow) -> WorkspacePage:
    assert window.folder.browsing is not None
    return window.folder.browsing.page


def _settled(window: MainWindow) -> None:
    browsing = window.folder.browsing
    assert browsing is not None
    wait_until(lambda: browsing.workspace is not None and browsing.idle, "the index")


def _tab(name: str, window: MainWindow, look: Look) -> None:
    page = _workspace(window)
    page.tabs.setCurrentWidget(getattr(page, name))
    _settled(window)
    look(window)
    page.tabs.setCurrentIndex(0)


def _hits(window: MainWindow, look: Look) -> None:
    page = _workspace(window)
    page.search.setText("rivieren")
    page.search.returnPressed.emit()
    _settled(window)
    look(window)
    page.search.clear()
    _settled(window)


def _on_rows(act: str, window: MainWindow, look: Look) -> None:
    page = _workspace(window)
    page.table.selectAll()
    _asked(lambda _: page.acts.actions_by_name[act].trigger(), window, look)


WORKSPACE: dict[str, Callable[[MainWindow, Look], None]] = {
    "sources": lambda window, look: look(window),
    "hits": _hits,
    "register": partial(_tab, "register"),
    "board": partial(_tab, "board"),
    "assign": partial(_on_rows, "assign"),
    "facts-of-many": partial(_on_rows, "facts"),
    "leave-out": partial(_on_rows, "leave_out"),
}
"""Pages and dialogs of a workspace."""

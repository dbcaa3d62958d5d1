"""Acts on many rows of a workspace in the window: asked, done in a job with progress and stop, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from annotator.app.times import utc_now
from annotator.gui.document import translated
from annotator.gui.views.workspace.acts import ASSIGN, BATCHES, CODEBOOK, FACTS, FORGET, JOIN, LEAVE_OUT, SAVE, TAKE_IN
from annotator.io.team.places import address_of

if TYPE_CHECKING:
    from annotator.app.files.batches import Batch
    from annotator.app.settings import Settings
    from annotator.app.workspace.board import Board
    from annotator.app.workspace.refreshing import Workspace
    from annotator.app.workspace.registering import NewStatus
    from annotator.app.workspace.searching import Reader, Register, Registered, Row, Wanted
    from annotator.app.workspace.stating import Stated
    from annotator.core.codebook import Codebook, Reason
    from annotator.gui.controllers.browsing import Browsing
    from annotator.gui.settings_store import SettingsStore

Work = Callable[["Workspace", Callable[[int], object], Callable[[], bool]], object]
"""What a job does with the workspace: it may tell how much is done, and asks whether to stop."""


class WorkspaceActs(QObject):
    """What the pages *Register* and *Board* and the menu of the selected rows ask for."""

    def __init__(self, browsing: Browsing, settings: SettingsStore) -> None:
        super().__init__(browsing)
        self._browsing, self._page, self._settings = browsing, browsing.page, settings
        self._done: Stated | None = None
        page, bar, register = browsing.page, browsing.page.acts, browsing.page.register
        bar.wanted.connect(self._act)
        page.several.told.connect(self._say_several)
        bar.search_wanted.connect(self._search)
        bar.kept.connect(self._keep)
        bar.undo_wanted.connect(self._undo)
        bar.stop_wanted.connect(browsing.halt)
        page.tabs.currentChanged.connect(self.show_shown)
        register.asked.connect(self._ask_register)
        register.entry_wanted.connect(browsing.open_entry)
        register.status_wanted.connect(self._set_status)
        register.link_wanted.connect(self._link)
        register.repeats_wanted.connect(self._propose)
        register.export_wanted.connect(self._export)
        page.board.rows_wanted.connect(self._show_rows)
        page.board.promises_wanted.connect(self._show_promises)
        browsing.renewed.connect(self.show_shown)
        bar.show_searches([name for name, _ in settings.settings.searches])

    def _say_several(self, several: bool) -> None:
        from annotator.app.workspace.stating import say_several

        self._page.several.hide()
        self._browsing.act(lambda to, *_: say_several(to, several), self._take_answer, self._ended)

    def _take_answer(self, _done: object) -> None:
        self._browsing.ask()

    def show_shown(self) -> None:
        """Have the figures of the page that is in view."""
        shown = self._page.tabs.currentWidget()
        if shown is self._page.register:
            self._ask_register()
        elif shown is self._page.board:
            from annotator.app.workspace.board import board

            self._browsing.look(board, self._show_board, utc_now()[:10])

    def _show_board(self, found: Board) -> None:
        self._page.board.show_board(found)

    def _ask_register(self) -> None:
        today = utc_now()[:10]
        register = self._page.register
        until = (date.fromisoformat(today) + timedelta(register.days)).isoformat()
        wanted = replace(self._page.wanted(today), query=None)
        self._browsing.look(_registered, self._show_register, register.wanted(wanted, until), register.half)

    def _show_register(self, found: tuple[list[Registered], list[str]]) -> None:
        entries, actors = found
        self._page.register.show_entries(entries, utc_now()[:10], actors)

    def _show_rows(self, facets: dict[str, list[str]], flags: list[str]) -> None:
        self._page.narrow(facets, flags)

    def _show_promises(self, half: str) -> None:
        self._page.tabs.setCurrentWidget(self._page.register)
        self._page.register.choose_half(half)

    def _act(self, act: str) -> None:
        """Do what the menu asks for; each asks first."""
        rows, places = self._page.selected_rows()
        if len(rows) < len(places):
            page = self._page
            asked_for = (page.wanted(utc_now()[:10]), page.sort, places)
            self._browsing.look(_rows_at, partial(self._act_on, act), *asked_for)
        else:
            self._act_on(act, rows)

    def _act_on(self, act: str, rows: list[Row]) -> None:
        acts: dict[str, Callable[[list[Row]], object]] = {
            ASSIGN: self._assign, FACTS: self._state, LEAVE_OUT: self._leave_out, TAKE_IN: self._take_in,
            JOIN: self._join, BATCHES: self._batches, CODEBOOK: self._pin, FORGET: self._forget,
        }  # fmt: skip
        if act != FORGET and self._in_store:
            self._refuse_in_store()
        elif not rows and act in (ASSIGN, FACTS, LEAVE_OUT, TAKE_IN):
            self._browsing.said.emit(self.tr("Select documents in the list first."))
        elif self._browsing.workspace is not None:
            acts[act](rows)

    @property
    def _in_store(self) -> bool:
        """Whether the documents are in a team's store, and no files."""
        return address_of(self._browsing.folder) is not None

    def _refuse_in_store(self) -> None:
        self._browsing.said.emit(
            self.tr("In a team's store this is done in the documents, or by annotator team assign.")
        )

    def _assign(self, rows: list[Row]) -> None:
        from annotator.app.workspace.assigning import dealt_batch, known_people
        from annotator.gui.views.workspace.dialogs import AssignDialog

        workspace = self._browsing.workspace
        assert workspace is not None
        dialog = AssignDialog(
            len(rows), known_people(workspace), lambda terms: dealt_batch(workspace, terms, rows), self._page
        )
        if dialog.exec() and dialog.batch is not None:
            batch = dialog.batch
            self._do(lambda to, *_: _written(to, batch))

    def _batches(self, _rows: list[Row]) -> None:
        from annotator.app.files.batches import batches_in
        from annotator.app.workspace.assigning import changed_batch, known_people
        from annotator.gui.views.workspace.dialogs import BatchesDialog

        workspace = self._browsing.workspace
        assert workspace is not None
        batches = batches_in(workspace.roots)
        if not batches:
            self._browsing.said.emit(self.tr("There is no batch here yet; select documents and assign them."))
            return
        people = known_people(workspace)
        dialog = BatchesDialog(batches, people, self._page)
        if dialog.exec():
            two = (people[dialog.old.currentIndex()], people[dialog.new.currentIndex()])
            name, act = dialog.batch, dialog.act_choice.currentIndex()
            self._do(lambda to, *_: changed_batch(to, name, act, two))

    def _state(self, rows: list[Row]) -> None:
        from annotator.app.workspace.stating import known_facts, state_facts
        from annotator.gui.views.workspace.dialogs import FactsDialog

        workspace = self._browsing.workspace
        assert workspace is not None
        dialog = FactsDialog(len(rows), known_facts(workspace), self._page)
        if dialog.exec() and dialog.facts:
            facts = {row.dossier: dialog.facts for row in rows}
            self._do(lambda to, *more: state_facts(to, facts, *more))

    def _leave_out(self, rows: list[Row]) -> None:
        from annotator.app.workspace.stating import leave_out
        from annotator.gui.views.workspace.dialogs import LeaveOutDialog

        dialog = LeaveOutDialog(len(rows), self._page)
        if dialog.exec():
            ids, reason = [row.dossier for row in rows], dialog.reason.text()
            self._do(lambda to, *_: leave_out(to, ids, reason))

    def _take_in(self, rows: list[Row]) -> None:
        from annotator.app.workspace.stating import leave_out

        ids = [row.dossier for row in rows]
        self._do(lambda to, *_: leave_out(to, ids, ""))

    def _join(self, _rows: list[Row]) -> None:
        """Offer to have equal texts of other bytes in one row, all groups at once."""
        from annotator.app.workspace.stating import join_equal, same_groups

        workspace = self._browsing.workspace
        assert workspace is not None
        groups = same_groups(workspace)
        if not groups:
            self._browsing.said.emit(self.tr("No two documents here have the same text."))
            return
        names = [" = ".join(row.title for row in group) for group in groups]
        question = self.tr("Texts that are in several documents: {0}. Have each of them in one row?").format(
            len(groups)
        )
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Join equal texts"), question, parent=self._page)
        box.setInformativeText("\n".join(names[:MOST_NAMED] + (["…"] if len(names) > MOST_NAMED else [])))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        if box.exec() == QMessageBox.StandardButton.Yes:
            ids = [[row.dossier for row in group] for group in groups]
            self._do(lambda to, *_: join_equal(to, ids))

    def _pin(self, _rows: list[Row]) -> None:
        """Have all files judge by one codebook, from a file."""
        from annotator.app.codebooks import load_codebook
        from annotator.app.workspace.pinning import lacking_reasons
        from annotator.core.errors import AnnotatorError

        kinds = self.tr("Codebooks") + " (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Codebook for all"), "", kinds)
        if not chosen:
            return
        try:
            book = load_codebook(Path(chosen))
        except AnnotatorError as error:
            self._browsing.said.emit(translated(error.phrase))
            return
        self._browsing.act(lambda to, *_: lacking_reasons(to, book), partial(self._lay_over, book), self._ended)

    def _lay_over(self, book: Codebook, lacking: tuple[Reason, ...]) -> None:
        from annotator.app.workspace.pinning import lay_over
        from annotator.gui.views.codebook.mapping import MappingDialog

        pairs: list[tuple[str, str]] = []
        if lacking:
            dialog = MappingDialog(lacking, book, self._page)
            if not dialog.exec():
                return
            pairs = list(dialog.mapping().items())
        self._do(lambda to, *more: lay_over(to, book, pairs, *more))

    def _forget(self, _rows: list[Row]) -> None:
        words = self.tr("Delete the index of this folder? Your files stay; it is made anew when you open the folder.")
        if QMessageBox.question(self._page, self.tr("Forget this workspace"), words) == QMessageBox.StandardButton.Yes:
            self._browsing.forget_wanted.emit()

    def _set_status(self) -> None:
        from annotator.app.workspace.registering import set_status
        from annotator.gui.views.workspace.dialogs import StatusDialog

        entries = self._page.register.chosen()
        if not entries:
            return
        dialog = StatusDialog(entries, self._page)
        if dialog.exec():
            addresses, new = [entry.promise.address for entry in entries], dialog.new
            if self._in_store:
                self._do(lambda to, *_: _set_in_store(to, addresses, new))
            else:
                self._do(lambda to, *more: set_status(to, addresses, new, *more))

    def _link(self) -> None:
        from annotator.app.workspace.registering import link, repeats
        from annotator.gui.views.workspace.dialogs import LinkDialog

        entry = self._page.register.current()
        if self._in_store:
            self._refuse_in_store()
        if entry is None or self._in_store:
            return
        shown = self._page.register.model.entries
        pairs = repeats(shown)
        likely = [b if a == entry else a for a, b in pairs if entry in (a, b)]
        dialog = LinkDialog(entry, shown, likely, self._page)
        if dialog.exec() and dialog.target:
            address, kind, target = entry.promise.address, dialog.kind, dialog.target
            self._do(lambda to, *_: link(to, address, kind, target))

    def _propose(self) -> None:
        """Show promises that may be the same one made again, and link those that are chosen."""
        from annotator.app.workspace.registering import link_repeats, repeats
        from annotator.gui.views.workspace.dialogs import RepeatsDialog

        pairs = repeats(self._page.register.model.entries)
        if self._in_store:
            self._refuse_in_store()
        elif not pairs:
            self._browsing.said.emit(self.tr("No promise here looks like another one made again."))
        if not pairs or self._in_store:
            return
        dialog = RepeatsDialog(pairs, self._page)
        if dialog.exec() and dialog.chosen:
            chosen = dialog.chosen
            self._do(lambda to, *_: link_repeats(to, chosen))

    def _export(self) -> None:
        from annotator.app.workspace.registering import FORMATS, export_register

        kinds = ";;".join(f"{name.upper()} (*.{name})" for name in FORMATS)
        suggested = str(self._browsing.folder / "register.xlsx")
        path, chosen = QFileDialog.getSaveFileName(self._page, self.tr("Export the register"), suggested, kinds)
        if path:
            ending = Path(path).suffix.lstrip(".").lower()
            kind = ending if ending in FORMATS else chosen.partition(" ")[0].lower()
            entries, language = self._page.register.model.entries, QLocale().name()[:2]
            self._do(lambda *_: export_register(entries, kind, Path(path), language))

    def _search(self, name: str) -> None:
        found = dict(self._settings.settings.searches).get(name)
        if found is not None:
            self._page.show_search(found)

    def _keep(self, what: str) -> None:
        known = [name for name, _ in self._settings.settings.searches]
        if what == SAVE:
            name, taken = QInputDialog.getText(self._page, self.tr("Keep this search"), self.tr("Its name"))
            entry = ((name.strip(), self._page.search_shown()),) if taken and name.strip() else ()
        else:
            name, taken = QInputDialog.getItem(
                self._page, self.tr("Remove a search"), self.tr("Which one?"), known, 0, False
            )
            entry = ()
        if taken and name.strip():
            self._settings.change(partial(_keeping, name.strip(), entry))
            self._page.acts.show_searches([one for one, _ in self._settings.settings.searches])

    def _do(self, work: Work) -> None:
        self._page.acts.stop.show()
        self._browsing.act(work, self._acted, self._ended)

    def _acted(self, done: Stated | Batch | None) -> None:
        from annotator.app.workspace.stating import Stated

        self._ended()
        if isinstance(done, Stated):
            self._done = done
            self._page.acts.undo.setVisible(bool(done.files))
            told = self.tr("Done: {0}.").format(done.count)
            if done.troubles:
                told += " " + " ".join(translated(trouble) for trouble in done.troubles[:3])
            self._browsing.said.emit(told)
        elif done is not None:
            self._browsing.said.emit(self.tr("The batch {0} was written.").format(done.name))
        self._browsing.ask()

    def _ended(self) -> None:
        self._page.acts.stop.hide()

    def _undo(self) -> None:
        """Take the last act back in every file that nobody changed since."""
        if self._done is not None:
            done, self._done = self._done, None
            self._page.acts.undo.hide()
            self._browsing.act(lambda to, *_: done.undo(to), self._told_undone, self._ended)

    def _told_undone(self, changed: list[Path]) -> None:
        told = self.tr("Taken back.")
        if changed:
            names = ", ".join(path.name for path in changed[:MOST_NAMED])
            told = self.tr("Taken back, but not in what was changed since: {0}.").format(names)
        self._browsing.said.emit(told)
        self._browsing.ask()


MOST_NAMED = 10


def _keeping(name: str, entry: tuple[tuple[str, str], ...], settings: Settings) -> Settings:
    others = tuple(one for one in settings.searches if one[0] != name)
    return replace(settings, searches=others + entry)


def _set_in_store(workspace: Workspace, addresses: list[str], new: NewStatus) -> None:
    from annotator.app.team.listing import TeamWorkspace

    assert isinstance(workspace, TeamWorkspace)
    workspace.set_status(addresses, new.status, new.note, new.document)


def _written(workspace: Workspace, batch: Batch) -> Batch:
    from annotator.app.workspace.assigning import write_batch

    write_batch(workspace, batch)
    return batch


def _registered(reader: Reader, wanted: Register, half: str) -> tuple[list[Registered], list[str]]:
    from annotator.app.workspace.registering import register
    from annotator.app.workspace.searching import actors

    found = [entry for entry in register(reader, wanted) if not half or half_of(entry.promise.due) == half]
    return found, actors(reader)


def _rows_at(reader: Reader, wanted: Wanted, sort: str, places: list[int]) -> list[Row]:
    """All rows that are selected, however many of them were looked at."""
    from annotator.app.workspace.searching import rows

    found = rows(reader, wanted, sort, 0, places[-1] + 1)
    return [found[place] for place in places if place < len(found)]


def half_of(day: str) -> str:
    """The half year of a day (ISO 8601): "2018 H2"; "" for none."""
    return f"{day[:4]} H{1 if day[5:7] < '07' else 2}" if day else ""

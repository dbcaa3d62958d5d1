"""What shows a file in a window, made anew when the language changes; and what acts on the file, made for each."""

from __future__ import annotations

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from annotator.core.review import ReviewState
from annotator.gui.actions import Slot, named
from annotator.gui.application_context import ApplicationContext
from annotator.gui.controllers.agreeing import Agreeing
from annotator.gui.controllers.asking import AskController
from annotator.gui.controllers.belonging import Belonging
from annotator.gui.controllers.boundaries import Boundaries
from annotator.gui.controllers.codebooks import Codebooks
from annotator.gui.controllers.committing import Committing
from annotator.gui.controllers.completing import Completing
from annotator.gui.controllers.finding import FindController
from annotator.gui.controllers.handing_over import HandingOver
from annotator.gui.controllers.helping import Helping
from annotator.gui.controllers.joining import JoinController
from annotator.gui.controllers.looking import Looking
from annotator.gui.controllers.moving import Moving
from annotator.gui.controllers.passages import Passages
from annotator.gui.controllers.printing import Printing
from annotator.gui.controllers.repairing import Repairing
from annotator.gui.controllers.reviewing import Reviewing
from annotator.gui.controllers.showing import Showing
from annotator.gui.controllers.suggesting import Suggesting
from annotator.gui.document import Document
from annotator.gui.documents.file_controller import FileController
from annotator.gui.presenter import Presenter, Views
from annotator.gui.settings_store import SettingsStore
from annotator.gui.style.theme import Theme
from annotator.gui.views.commitments.panel import CommitmentsPanel
from annotator.gui.views.page import DocumentPage
from annotator.gui.views.question.panel import Panel
from annotator.gui.views.questions.panel import QuestionsPanel
from annotator.gui.views.source import Band, Pane
from annotator.gui.views.source.markup import NOTHING


class Controllers:
    """What the reviewer does with one open document. `actions` go into the menus of the views, by name."""

    def __init__(
        self,
        views: Views,
        page: DocumentPage,
        document: Document,
        belonging: Belonging,
        files: FileController,
        store: SettingsStore,
        actions: Mapping[str, QAction],
        window: QMainWindow,
    ) -> None:
        self.presenter = presenter = Presenter(views, document, belonging, window)
        self.reviewing, self.completing = Reviewing(presenter, window), Completing(presenter, window)
        jobs = files.jobs
        self.committing = Committing(presenter, files, window)
        self.suggesting = Suggesting(presenter, self.committing, jobs)
        self.codebooks, self.boundaries = Codebooks(presenter, window), Boundaries(presenter, window)
        self.joining, self.handing_over = JoinController(presenter, jobs, window), HandingOver(presenter, jobs, window)
        self.agreeing, self.printing = Agreeing(presenter, page, window), Printing(presenter, window)
        self.passages, self.finding = Passages(presenter, window), FindController(presenter)
        self.showing, self.repairing = Showing(presenter, window), Repairing(presenter, jobs, window)
        presenter.panel_wanted.connect(self.showing.bring)
        self.showing.fact_written.connect(self.reviewing.write_fact)
        presenter.commitments.all_wanted.connect(self.showing.show_commitments)
        presenter.band.repair_wanted.connect(self.repairing.repair)
        self.asking = AskController(presenter, views.questions.asked, store, self.joining, jobs)
        self.agreeing.merge_wanted.connect(self.joining.merge_review)
        for each in (self.reviewing, self.committing, self.passages, self.agreeing):
            each.use(actions)

    def slots(self) -> dict[str, Slot]:
        """What does the actions on the document."""
        r, c, s, b, p = self.reviewing, self.committing, self.suggesting, self.boundaries, self.passages
        f, k, h, w = self.finding, self.codebooks, self.handing_over, self.showing
        return {
            **named(r.set_answered, r.set_partial, r.set_not_answered, r.set_not_applicable, r.set_cannot_judge),
            **named(r.take_verdict_back, r.confirm_verdict, r.pick_reason, r.repeat_reason),
            **named(r.set_low, r.set_medium, r.set_high),
            **named(r.go_to_comment, r.add_evidence, r.next_question, r.previous_question, r.next_unreviewed),
            **named(
                r.filter_questions, c.add_commitment, c.toggle_link, c.other_question, c.copy_address, s.accept_evidence
            ),
            **named(s.edit_suggestion, s.next_suggestion, s.accept_suggestion, s.dismiss_suggestion),
            **named(self.completing.complete_review, self.completing.take_up_again, self.completing.toggle_blind),
            **named(b.mark_question, b.mark_answer, b.split_part, b.merge_part, b.delete_part, b.relabel_part),
            **named(b.declare_answer, b.declare_likeliest, b.toggle_judged, b.next_doubtful, b.change_language),
            **named(p.copy_quote, p.select_sentence, p.next_passage, p.previous_passage, p.passages_here),
            **named(p.add_note, p.remove_passage, p.end_forward, p.end_back, p.start_back, p.start_forward),
            **named(f.find_words, f.find_next, f.find_previous, f.find_findings),
            **named(k.edit_codebook, k.load_codebook, k.save_codebook, k.usual_codebook),
            **named(h.export_findings, h.show_statistics, h.measure_agreement, h.save_original),
            **named(h.open_original, h.show_in_folder),
            **named(self.agreeing.compare_reviews, self.agreeing.start_consensus, self.agreeing.remove_consensus),
            **named(self.joining.merge_review, self.joining.replace_source, self.joining.choose_encoding),
            **named(self.printing.preview_print, self.printing.print_text, self.presenter.toggle_question),
            **named(
                w.show_coverage,
                w.show_commitments,
                w.show_facts,
                w.show_history,
                self.repairing.repair,
                self.repairing.find_anew,
            ),
        }

    def able(self) -> frozenset[str]:
        """What holds now, of what actions need: see `Action.needs`."""
        session, question = self.presenter.document.session, self.presenter.question
        judging = session.editable and not self.agreeing.comparing
        structure = session.dossier.structure
        judged = question is not None and structure.has_question(question) and structure.question(question).judged
        mine = not (session.read_only or session.only_read)
        complete = session.review.state is ReviewState.COMPLETE and mine
        holds = {
            "file": True,
            "single": not self.agreeing.comparing,
            "write": not session.read_only,
            "editable": judging,
            "question": judging and judged,
            "changed": mine and question is not None and session.review.assessment(question).look_again,
            "complete": complete,
        }
        return frozenset(name for name, true in holds.items() if true)

    def show_theme(self, colours: Theme) -> None:
        """Use other colours."""
        for each in (self.presenter, self.handing_over):
            each.show_theme(colours)

    def take_down(self) -> None:
        """Let all of it go at once: what the views tell from now on is about another document."""
        for each in (self.handing_over, self.agreeing, self.showing, self.repairing):
            each.close()
        shiboken6.delete(self.presenter)


class WindowParts:
    """The views of one window, what is about them and no document, and the controllers of the document they show."""

    def __init__(self, window: QMainWindow, program: ApplicationContext, file_controller: FileController) -> None:
        self._window, self._file_controller, self._store = window, file_controller, program.settings_store
        self.pane, self.band, self.questions = Pane(), Band(), QuestionsPanel()
        self.commitments = CommitmentsPanel()
        self.details = Panel(self.commitments)
        self.page = DocumentPage(self.questions, self.band, self.pane, self.details)
        self.moving = Moving(self.page, window)
        self.controllers: Controllers | None = None
        self.looking = Looking(window, self.pane, self._store)
        self.helping, self.belonging = Helping(window, self._store), Belonging(window, self._store)

    def open(self, document: Document, actions: Mapping[str, QAction]) -> Controllers:
        """Have controllers of its own for a document that takes the place of the one there was."""
        if self.controllers is not None:
            self.controllers.take_down()
        views = Views(self.band, self.pane, self.questions, self.details, self.commitments)
        files, store = self._file_controller, self._store
        made = Controllers(views, self.page, document, self.belonging, files, store, actions, self._window)
        self._file_controller.shown.finishing.connect(made.presenter.finish)
        self.helping.presenter = made.presenter
        self.controllers = made
        return made

    def put_away(self) -> None:
        """Show no document any more."""
        if self.controllers is not None:
            self.controllers.take_down()
            self.controllers = None
        self.helping.presenter = None
        self.pane.markup.show_text(NOTHING)

    def slots(self) -> dict[str, Slot]:
        """What does the actions on how the window looks, and those that help."""
        look, helping, who = self.looking, self.helping, self.belonging
        return {
            **named(look.zoom_in, look.zoom_out, look.zoom_normal, look.full_screen, look.ask_preferences),
            **named(
                helping.show_manual,
                helping.show_palette,
                helping.show_shortcuts,
                helping.show_about,
                helping.report_mistake,
            ),
            **named(who.ask_reviewer, who.export_reviewer, who.adopt_reviewer),
            **named(self.pane.toggle_view, self.page.toggle_side),
            **named(self.moving.next_part, self.moving.previous_part, self.moving.leave_field),
            **named(self.moving.copy_words, self.moving.select_all),
            "colours": look.choose_colours,
            "language": look.choose_language,
            "reset_layout": self.page.reset,
        }

    def show_theme(self, colours: Theme) -> None:
        """Use other colours."""
        if self.controllers is not None:
            self.controllers.show_theme(colours)
            self.controllers.presenter.show_all()

    def take_down(self) -> None:
        """Let all of it go."""
        if self.controllers is not None:
            self.controllers.take_down()
        parts: tuple[QObject, ...] = (self.looking, self.helping, self.belonging, self.moving, self.page)
        for part in parts:
            part.deleteLater()

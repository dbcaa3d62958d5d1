"""How a printed report looks, sheet after sheet."""

from __future__ import annotations

from datetime import datetime
from html import escape
from io import BytesIO

from fontpkg_noto_sans import ROOT as FONT
from fpdf import FPDF
from fpdf.enums import TextMode, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.prefs import ViewerPreferences

from annotator.core.printed import on_one_line
from annotator.core.review import Dossier
from annotator.io.catalogue import word
from annotator.io.exporters import report
from annotator.io.exporters.drawing import FAMILY, WIDTH, drawn
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean
from annotator.io.exporters.wording import caption

_INK, _QUIET = (28, 32, 36), (91, 101, 112)
_COLOURS = {
    "answered": (26, 112, 64),
    "fulfilled": (26, 112, 64),
    "partial": (138, 82, 0),
    "in_progress": (138, 82, 0),
    "partly_fulfilled": (138, 82, 0),
    "not_answered": (179, 38, 30),
    "not_fulfilled": (179, 38, 30),
    "overdue": (179, 38, 30),
    "open": (31, 95, 168),
}
_IN_SVG = {name: "#{:02x}{:02x}{:02x}".format(*colour) for name, colour in _COLOURS.items()} | {
    "ink": "#1c2024",
    "on": "#ffffff",
}
_SIDE = 18.0
"""Millimetres of the margin at both sides."""
_MOST_BARS = 30
"""Bars of a chart on one sheet."""
_LONGEST = 2_000
"""Characters of a quoted passage that are printed; a longer one is cut, which is shown by an ellipsis."""


class Print(FPDF):
    """The sheets of one print; `document` adds those of a dossier."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(format="A4")
        self._setting = setting
        self._foot = ""
        self.set_creation_date(datetime.fromisoformat(setting.made_at))
        self.set_creator("Annotator")
        self.add_font(FAMILY, fname=FONT / "files" / "NotoSans[wdth,wght].ttf")
        self.set_auto_page_break(True, margin=18)
        self.set_margins(_SIDE, 16)

    def close(self) -> None:
        """Let go of the font files, which the library reads from until it is done with them."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def footer(self) -> None:
        """Title and page number, which the library asks for at the end of each page."""
        self.set_y(-13)
        self._style(8, _QUIET)
        self.cell(0, 5, f"{self._foot}   {self.page_no()}", align="R")

    def document(self, dossier: Dossier) -> None:
        """One dossier, from a new page on."""
        language = self._setting.language_of(dossier)
        name = report.title(dossier)
        self._foot = name if len(name) < 90 else f"{name[:90]}…"
        if not self.pages:
            self._describe(clean(name), language)
        self.add_page()
        self.start_section(clean(name))
        self._line(name, 17, bold=True)
        self.ln(2)
        for label, value in report.facts(dossier, self._setting):
            self._line(f"{label}: {value}", 9, _QUIET)
        self._standing_out(dossier, language)
        self._answer_sheet(dossier, language)
        self._commitments(dossier, language)
        self._notes(dossier, language)
        self._charts(language)

    def _describe(self, name: str, language: str) -> None:
        """What programs and readers aloud ask of a print: its title, its language, who made it when (XMP too)."""
        self.set_title(name)
        self.set_lang(language)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        made, title = escape(self._setting.made_at), escape(name)
        self.set_xmp_metadata(
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:format>application/pdf</dc:format>'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
            f"<xmp:CreatorTool>Annotator</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate>"
            "</rdf:Description></rdf:RDF></x:xmpmeta>"
        )

    def _standing_out(self, dossier: Dossier, language: str) -> None:
        self._heading(word("What stands out", language))
        entries = list(report.stands_out(dossier, self._setting))
        for entry in entries:
            about = f"{word('Question', language)} {entry.about}" if entry.question else entry.about
            self._line(f"•  {about}: {'; '.join(entry.words)}", 10)
        if not entries:
            self._line(word("Nothing stands out.", language), 10, _QUIET)

    def _answer_sheet(self, dossier: Dossier, language: str) -> None:
        self._heading(word("Answer sheet", language))
        for number, question in enumerate(dossier.structure.judged, 1):
            self._together(24)
            self.start_section(clean(f"{word('Question', language)} {question.id}"), 2)
            self._line(f"{question.id}   {report.wording_in_full(dossier, question)}", 10.5, bold=True)
            answers = report.answered_by(dossier, question)
            if answers:
                self._line(f"{word('Answer', language)} {answers}", 8.5, _QUIET)
            for found in report.judgements(dossier, question, self._setting):
                self._judgement(dossier, found, language)
            self.ln(2.5)
            self._setting.told(number)

    def _judgement(self, dossier: Dossier, found: report.Judgement, language: str) -> None:
        self.ln(0.8)
        self._together(16)
        # What the consensus outvoted is told, but has no colour: the page shows what counts.
        colour = _QUIET if found.settled else _COLOURS.get(found.code, _QUIET)
        self._line(found.verdict, 10, colour, bold=True, indent=4)
        about = [found.reviewer]
        if found.confidence:
            about.append(f"{word('Confidence', language)}: {found.confidence}")
        if found.settled:
            about.append(word("settled by the consensus", language))
        self._line(" · ".join(about), 8.5, _QUIET, indent=4)
        for words in (found.reason, found.comment):
            if words:
                self._line(words, 9.5, indent=4)
        for passage in found.evidence:
            self._quote(passage.exact, dossier.source.text)

    def _commitments(self, dossier: Dossier, language: str) -> None:
        self._heading(word("Commitments", language))
        entries = list(report.promised(dossier, self._setting))
        for entry in entries:
            self._together(20)
            self._line(entry.commitment.summary, 10.5, bold=True)
            colour = _COLOURS["overdue"] if entry.overdue else _QUIET
            about = [entry.status, entry.type, entry.commitment.actor, entry.due, entry.reviewer]
            if entry.questions:
                about.append(f"{word('Question', language)} {', '.join(entry.questions)}")
            self._line(" · ".join(a for a in about if a), 8.5, colour, indent=4)
            if entry.commitment.comment:
                self._line(entry.commitment.comment, 9.5, indent=4)
            for passage in entry.quoted:
                self._quote(passage.exact, dossier.source.text)
            self.ln(2)
        if not entries:
            self._line(word("No commitments recorded.", language), 10, _QUIET)

    def _notes(self, dossier: Dossier, language: str) -> None:
        notes = list(report.noted(dossier, self._setting))
        if notes:
            self._heading(word("Notes", language))
        for note, reviewer in notes:
            self._together(16)
            self._line(note.text, 9.5)
            self._line(reviewer, 8.5, _QUIET)
            self._quote(note.passage.exact, dossier.source.text)

    def _charts(self, language: str) -> None:
        if self._setting.charts:
            self._heading(word("Figures", language))
        for chart in self._setting.charts:
            sheets = max(1, -(-len(chart.bars) // _MOST_BARS))
            most = max(1, -(-len(chart.bars) // sheets))  # as many on each: no page with a single bar
            for first in range(0, len(chart.bars), most):
                picture = drawn(chart, language, _IN_SVG, first=first, most=most)
                height = self.epw * float(picture.split('viewBox="0 0 ', 1)[1].split('"', 1)[0].split()[1]) / WIDTH
                self._together(height + 8)
                if first == 0:
                    self._line(caption(chart, language), 10.5, bold=True)
                self.image(BytesIO(picture.encode()), w=self.epw, h=height)
            self.ln(3)

    def _heading(self, words: str) -> None:
        self._together(26)
        self.ln(5)
        self.start_section(clean(words), 1)
        self._line(words, 13, bold=True)
        self.set_draw_color(213, 217, 222)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(2)

    def _quote(self, words: str, text: str) -> None:
        quoted = on_one_line(words, text)
        shown = quoted if len(quoted) <= _LONGEST else f"{quoted[:_LONGEST]}…"
        self._line(f"“{shown}”", 9, _QUIET, indent=8)

    def _together(self, height: float) -> None:
        """Begin a new page where less than `height` mm is left: a heading stays with what follows."""
        if self.will_page_break(height):
            self.add_page()

    def _line(
        self, words: str, size: float, colour: tuple[int, int, int] = _INK, *, bold: bool = False, indent: float = 0
    ) -> None:
        self._style(size, colour, bold=bold)
        self.set_x(self.l_margin + indent)
        text = clean(words) or " "
        fits = "\n" not in text and self.get_string_width(text) < self.w - self.r_margin - self.x - 2 * self.c_margin
        write = self.cell if fits else self.multi_cell  # which looks for places to break a line, letter by letter
        write(0, size * 0.5, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.text_mode = TextMode.FILL

    def _style(self, size: float, colour: tuple[int, int, int], *, bold: bool = False) -> None:
        """Bold is a drawn outline: making the bold face of the variable font would take seconds for each print."""
        self.set_font(FAMILY, size=size)
        self.set_text_color(*colour)
        self.set_draw_color(*colour)
        self.set_line_width(size * 0.012 if bold else 0.2)
        self.text_mode = TextMode.FILL_STROKE if bold else TextMode.FILL

"""RTF -> text, in this process; `apart` runs it in another."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Final

from lxml import etree

from annotator.core.source import Lack, Source
from annotator.io.errors import FileError
from annotator.io.importers.elements import names
from annotator.io.importers.fields import Fields
from annotator.io.importers.formulas import in_one_line
from annotator.io.importers.limits import check_markup_size, too_deep
from annotator.io.importers.rtf.states import UNDEFINED, Field, Form, State, Style
from annotator.io.importers.rtf.story import Story
from annotator.io.importers.rtf.tokens import SYMBOLS, WESTERN, TokenKind, code_page, encoding_of, tokens
from annotator.io.importers.scripts import Script, raised, scripted
from annotator.io.importers.symbols import UNKNOWN, in_unicode, is_symbol_font
from annotator.io.importers.writing import TextWriter

READING: Final = "rtf/3"

_DEEPEST = 2_000
"""Groups within each other at most."""

_SKIPPED = names(
    """colortbl info pn xe tc rxe nonshppict shprslt nonesttables objdata annotation template
    filetbl listtable listoverridetable revtbl rsidtbl generator themedata datastore ftnsep ftnsepc aftnsep aftnsepc
    falt panose bkmkstart bkmkend atnid atnauthor atrfstart atrfend mmathPict"""
)
"""Groups of which nothing is printed; any other that a `\\*` leads and that is not known here is one too."""

_KNOWN = names(
    """shpinst shptxt footnote formfield nesttableprops shppict cs do dptxbxtext moMath moMathPara ffl listtext
    fldinst fldrslt result pict"""
)
_HEADS = names("header headerl headerr headerf footer footerl footerr footerf")
_CHARACTERS = {"tab": "\t", "line": "\n", "page": "\f", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’"}
_CHARACTERS |= {"ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002"}
_CHARACTERS |= {"qmspace": "\u2005", "nestcell": "\t", "nestrow": "\n", "sect": "\n", "zwj": "\u200d"}
_SIGNS = {"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n", "\t": "\t"}


def read_rtf(data: bytes, file_name: str) -> Source:
    """The source that the RTF `data` holds. Raises `FileError`."""
    reader = _RtfReader(file_name)
    try:
        reader.read(data)
    except (ValueError, OverflowError, LookupError):
        raise FileError(
            "{name} is damaged and cannot be read as RTF; open it in a word processor, and save it as DOCX.",
            name=file_name,
        ) from None
    writer = TextWriter(file_name)
    for story in reader.body:
        writer.start_paragraph()
        writer.write(story.text().strip("\n"))
    for story in [*reader.notes, *reader.heads]:
        writer.start_paragraph()
        with writer.furnishing():
            writer.write(story.text().strip())
    for kind, count in reader.lacking.items():
        writer.lacks(kind, count)
    return writer.finished(data, media_type="application/rtf", reading=READING).source


class _RtfReader:
    """Walks the tokens once, with a stack of what holds in each group."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self.body, self.notes, self.heads = [Story()], list[Story](), list[Story]()
        self.lacking: dict[Lack, int] = {}
        self._state = State(self.body[0])
        self._above: list[State] = []
        self._starred = self._begun = False  # the group begins: with a star; and nothing stood in it yet
        self._bytes = ""  # of one encoding, not yet decoded
        self._high = 0  # the first half of a character outside the first 65,536
        self._to_skip = 0
        self._encoding = WESTERN
        self._fonts: dict[int, Style] = {}
        self._styles: dict[tuple[bool, int], Style] = {}
        self._style = Style()  # of the table of fonts or styles: the one that is being read
        self._form: Form | None = None
        self._fields = Fields()
        self._property = ""  # of a drawing: the name of the property whose value comes
        self._covered = [False]  # cells of the row, by what is above or before them; the last is being defined
        self._counted = 0
        self._math: list[etree._Element] = []
        self._beginnings: dict[str, Callable[[str], None]] = {
            **dict.fromkeys(("shptxt", "dptxbxtext"), self._begin_box),
            **dict.fromkeys(("fldinst", "sn", "sv"), self._begin_aside),
            **dict.fromkeys(("pict", "object"), self._tell),
            "field": self._begin_field,
        }
        self._size = 0

    def read(self, data: bytes) -> None:
        """Read all tokens of `data`."""
        for kind, text, number in tokens(data):
            if self._bytes and kind is not TokenKind.BYTES:
                self._flush()
            if kind is TokenKind.OPEN:
                self._open()
            elif kind is TokenKind.CLOSE:
                self._close()
            elif self._state.story is None:
                continue
            elif kind is TokenKind.SIGN and text == "*":
                self._starred = True
            elif self._to_skip and kind is not TokenKind.BYTES:
                self._to_skip -= 1
            elif kind is TokenKind.BYTES:
                self._add_bytes(text)
            elif kind is TokenKind.SIGN:
                self._print(_SIGNS.get(text, ""))
            else:
                self._word(text, number)
        self._flush()

    # --- groups -----------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self._above.append(self._state)
        if len(self._above) > _DEEPEST:
            raise too_deep(self._file_name)
        self._state = copy.copy(self._state)
        self._state.kind = ""
        self._begun, self._starred, self._to_skip = True, False, 0

    def _close(self) -> None:
        ended = self._state
        if not self._above:
            return
        self._state = self._above.pop()
        self._begun, self._to_skip = False, 0
        if ended.kind == "formfield" and self._form is not None:
            form, self._form = self._form, None
            self._print(form.shown())
        elif ended.kind == "field" and ended.field is not None:
            self._end_field(ended.field)
        elif ended.kind in ("sn", "sv") and ended.story is not None:
            self._end_property(ended.kind, ended.story.text())
        elif ended.kind == "math" and self._math:
            formula = self._math.pop()
            if not self._math and self._state.story is not None:
                self._print(in_one_line(formula, self._state.story.last()))

    def _enter(self, word: str) -> bool:
        """Begin the group that `word`, its first, names; whether that was all the word means."""
        state, starred = self._state, self._starred
        self._begun = self._starred = False
        if self._math or word == "moMath":
            return self._enter_formula(word)
        if word in _SKIPPED or (starred and word not in _KNOWN):
            state.story = None
        elif word in ("fonttbl", "stylesheet", "formfield"):
            state.kind = word
            self._form = Form() if word == "formfield" else self._form
        elif word in _HEADS or word == "footnote":
            state.story, state.script = (None if self._is_hidden() else Story()), None
            if state.story is not None:
                (self.notes if word == "footnote" else self.heads).append(state.story)
            state.pictured = True
        elif word in self._beginnings:
            self._beginnings[word](word)
        elif word in ("listtext", "pntext"):
            state.label = True
        else:
            return False
        return True

    def _begin_field(self, word: str) -> None:
        state = self._state
        state.kind, state.field = word, Field(state.story, len(state.story.pieces) if state.story else 0)

    def _begin_aside(self, word: str) -> None:
        """What a field says, or a property of a drawing: words that are no text."""
        state = self._state
        state.kind, state.pictured, state.script, state.story = word, True, None, Story()
        if word == "fldinst" and state.field is not None:
            state.field.instruction = state.story

    def _begin_box(self, _: str = "") -> None:
        """Text boxes follow the story that they are tied to."""
        self._state.script = None
        into = next((one for one in (self.body, self.notes, self.heads) if self._state.story in one), self.body)
        self._state.story = Story()
        into.append(self._state.story)

    def _end_field(self, field: Field) -> None:
        """A field that printed nothing may print by what it says."""
        story = field.story
        if story is not None and field.instruction is not None and len(story.pieces) == field.place:
            self._print(self._fields.printed(field.instruction.text(), story.last()))

    def _end_property(self, kind: str, text: str) -> None:
        """A property of a drawing: one that hides it, or the words of one that is nothing else."""
        if kind == "sn":
            self._property = text.strip()
        elif self._property == "fHidden" and text.strip() not in ("", "0"):
            self._above[-1].story = None
        elif self._property == "gtextUNICODE" and self._above[-1].story is not None:
            outer = self._state
            self._state = copy.copy(outer)
            self._begin_box()
            self._print(text)
            self._state = outer

    def _tell(self, word: str) -> None:
        if not self._state.pictured and not self._is_hidden():
            kind = Lack.PICTURES if word == "pict" else Lack.OBJECTS
            self.lacking[kind] = self.lacking.get(kind, 0) + 1
        self._state.pictured = True
        self._state.story = None if word == "pict" else self._state.story

    def _enter_formula(self, word: str) -> bool:
        """The groups of a formula are the elements of one of Word, each with an "m" before its name."""
        element = etree.Element("oMath" if word == "moMath" else word.removeprefix("m") or "r")
        if self._math:
            self._math[-1].append(element)
        self._math.append(element)
        self._state.kind = "math"
        return True

    # --- control words ----------------------------------------------------------------------------------------

    def _word(self, word: str, number: int | None) -> None:
        begun = self._begun
        if begun and self._enter(word):
            return
        self._begun = False
        kind = self._table()
        if kind:
            self._define(kind, word, number)
        elif self._form is not None:
            self._fill(word, number)
        elif word in _CHARACTERS:
            self._print(_CHARACTERS[word])
        elif word == "u":
            self._unicode((number or 0) % 0x10000)
        elif word in ("par", "cell", "row", "chftn"):
            self._mark(word)
        else:
            self._format(word, number)

    def _table(self) -> str:
        """The table of fonts or styles that is being read, "" for none."""
        kinds = (one.kind for one in [*self._above[-3:], self._state])
        return next((kind for kind in kinds if kind in ("fonttbl", "stylesheet")), "")

    def _define(self, kind: str, word: str, number: int | None) -> None:
        style = self._style
        if word == "f" and kind == "fonttbl":
            self._style = self._fonts[number or 0] = Style()
        elif word in ("s", "cs"):
            self._style = self._styles[word == "cs", number or 0] = Style()
        elif word == "fcharset":
            style.charset = number or 0
        elif word == "cpg":
            style.encoding = code_page(number)
        elif word == "sbasedon":
            style.base = number
        elif word == "v":
            style.hidden = number != 0
        elif word in ("super", "sub"):
            style.script = Script.RAISED if word == "super" else Script.LOWERED

    def _fill(self, word: str, number: int | None) -> None:
        form = self._form
        if form is None:
            return
        if word == "fftype":
            form.kind = number or 0
        elif word == "ffres":
            form.result = number if number is not None else UNDEFINED
        elif word == "ffdefres":
            form.otherwise = number or 0
        elif word == "ffl":
            form.entries.append("")

    def _mark(self, word: str) -> None:
        story, state = self._state.story, self._state
        if story is None:
            return
        if word == "chftn":
            if story in self.notes:
                story.write(raised(str(self.notes.index(story) + 1)))
            elif not self._is_hidden():
                self._counted += 1
                story.write(raised(str(self._counted)))
        elif word == "cell":
            story.end_cell()
        elif word == "row":
            story.end_row(self._covered)
        elif self._is_hidden():
            story.forget_label()
        else:
            story.end_paragraph(in_table=state.in_table)

    def _format(self, word: str, number: int | None) -> None:
        state, on = self._state, number != 0
        if word in ("ansicpg", "pc", "pca", "mac"):
            self._encoding = {"pc": "cp437", "pca": "cp850", "mac": "mac_roman"}.get(word) or code_page(number)
        elif word == "plain":
            state.hidden, state.script, state.letter_style, state.deleted = None, None, None, False
        elif word == "pard":
            state.paragraph_style, state.in_table = 0, False
        elif word == "v":
            state.hidden = on
        elif word in ("deleted", "mvf"):
            state.deleted = on
        elif word in ("super", "sub", "nosupersub", "up", "dn"):
            raising = {"super": Script.RAISED, "up": Script.RAISED, "sub": Script.LOWERED, "dn": Script.LOWERED}
            state.script = raising.get(word) if on else None
        elif word in ("f", "uc", "s", "cs", "intbl"):
            self._set(word, number or 0)
        elif word in ("trowd", "clmrg", "clvmrg", "cellx"):
            self._define_row(word)

    def _define_row(self, word: str) -> None:
        if word == "trowd":
            self._covered = [False]
        elif word == "cellx":
            self._covered.append(False)
        else:
            self._covered[-1] = True

    def _set(self, word: str, number: int) -> None:
        state = self._state
        if word == "f":
            state.font = number
        elif word == "uc":
            state.skip = max(number, 0)
        elif word == "s":
            state.paragraph_style = number
        elif word == "cs":
            state.letter_style = number
        else:
            state.in_table = True

    # --- characters -------------------------------------------------------------------------------------------

    def _add_bytes(self, text: str) -> None:
        self._begun = False
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        text = text[skipped:]
        kind = self._table()
        if kind == "fonttbl":
            self._style.name += text
        elif kind:
            return
        elif self._form is not None:
            if self._form.entries and not self._form.entries[-1]:
                self._form.entries[-1] = text
        else:
            self._bytes += text

    def _flush(self) -> None:
        held, self._bytes = self._bytes, ""
        font = self._fonts.get(self._state.font, Style(charset=1))
        if not held:
            return
        if _is_symbols(font):
            self._print(held)
            return
        encoding = font.encoding or encoding_of(font.charset, self._encoding)
        self._print(held.encode("latin-1").decode(encoding, "replace"))

    def _unicode(self, code: int) -> None:
        self._to_skip = self._state.skip
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            pair = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00)
            self._print(chr(pair) if self._high else UNKNOWN)
        else:
            self._print(chr(code))
        self._high = 0

    def _print(self, text: str) -> None:
        story, state = self._state.story, self._state
        if story is None or not text:
            return
        if self._is_hidden():
            story.lost = True
            return
        self._size += len(text)
        check_markup_size(self._size, self._file_name)
        font = self._fonts.get(state.font)
        if font is not None and _is_symbols(font) and not text.isspace():
            name = font.name.strip(" ;")
            text = in_unicode(text, name) if is_symbol_font(name) else in_unicode(text, None)
        if self._math:
            self._add_to_formula(text)
        elif state.label:
            story.write(text, label=True)
        else:
            story.write(scripted(text, self._script(), story.last()))

    def _add_to_formula(self, text: str) -> None:
        within = self._math[-1]
        if within.tag == "r":
            etree.SubElement(within, "t").text = text
        else:  # what a property is set to
            within.set("val", (within.get("val") or "") + text.strip())

    def _is_hidden(self) -> bool:
        state = self._state
        if state.deleted or state.hidden is not None:
            return state.deleted or bool(state.hidden)
        return bool(self._said("hidden"))

    def _script(self) -> Script | None:
        said = self._state.script or self._said("script")
        return said if isinstance(said, Script) else None

    def _said(self, name: str) -> object:
        """What the style of the letters, else that of the paragraph, says of `name`; None where neither does."""
        for letters, style in ((True, self._state.letter_style), (False, self._state.paragraph_style)):
            for _ in range(20):
                found = self._styles.get((letters, style)) if style is not None else None
                if found is None:
                    break
                if getattr(found, name) is not None:
                    return getattr(found, name)
                style = found.base
        return None


def _is_symbols(font: Style) -> bool:
    return font.charset == SYMBOLS or is_symbol_font(font.name.strip(" ;"))

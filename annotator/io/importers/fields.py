"""What fields of Word print that hold no result of their own: Word draws these anew from what they say (Word, Insert >
Field): symbols, equations of before 2007, words to click on, and numbers that Word counts.
"""

from __future__ import annotations

import re
from collections import Counter

from annotator.io.importers.formulas import fraction, root
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.scripts import Script, scripted
from annotator.io.importers.symbols import in_unicode, is_symbol_font

_NAME = re.compile(r"\s*(SYMBOL|EQ|MACROBUTTON|GOTOBUTTON|AUTONUM(?:LGL|OUT)?|LISTNUM)\b\s*", re.IGNORECASE)
_LONGEST = 500
"""Characters of an instruction that are looked at; what nests in it is no deeper than that."""

_COMMAND = re.compile(r"\\([a-z])((?:\s*\\[a-z]+\d*(?:\\[^a-z0-9])?)*)\s*\(", re.IGNORECASE)
_BETWEEN = re.compile(r"\\[\\(),;]|[(),;]")
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_LEVELS = (Numeral.DECIMAL, Numeral.LOWER_LETTER, Numeral.LOWER_ROMAN)


def prints(instruction: str) -> bool:
    """Whether a field of that instruction may print without a result."""
    return _NAME.match(instruction) is not None


class Fields:
    """Says what fields print, in the order of the document, which some of them count in."""

    def __init__(self) -> None:
        self._counted: Counter[str] = Counter()

    def printed(self, instruction: str, before: str = "") -> str:
        """What a field prints that has no result, where `before` stands before it; "" for most."""
        found = _NAME.match(instruction)
        if found is None:
            return ""
        name, said = found[1].upper(), instruction[found.end() : _LONGEST]
        if name == "SYMBOL":
            return _symbol(said)
        if name == "EQ":
            return _equation(said.strip(), before)
        if name.endswith("BUTTON"):
            return said.partition(" ")[2].strip()
        return self._number(name, said)

    def _number(self, name: str, said: str) -> str:
        level = min(int(_option("l", said) or 1), 9) if name == "LISTNUM" else 1
        key = f"{name} {level}"
        start = _option("s", said) if name == "LISTNUM" else ""
        self._counted[key] = int(start) if start else self._counted[key] + 1
        for deeper in range(level + 1, 10):
            self._counted.pop(f"{name} {deeper}", None)
        if name == "AUTONUMOUT":
            return printed(self._counted[key], Numeral.UPPER_ROMAN) + "."
        number = printed(self._counted[key], _LEVELS[(level - 1) % 3])
        if name == "LISTNUM":
            return (f"{number})", f"({number})", f"{number}.")[(level - 1) // 3]
        return number if re.search(r"\\e\b", said) else number + (_option("s", said) or ".")


def _option(letter: str, said: str) -> str:
    found = re.search(rf"\\{letter}\s*\"?(\d{{1,6}}|[^\s\"\\\w])", said, re.IGNORECASE)
    return found[1] if found is not None else ""


def _symbol(said: str) -> str:
    found = re.match(r"(0x[0-9a-f]{1,6}|\d{1,7})", said, re.IGNORECASE)
    if found is None:
        return said[:1]
    font = re.search(r"\\f\s*\"*([^\"\\]+)", said, re.IGNORECASE)
    name = font[1].strip() if font is not None else ""
    code = int(found[1], 0 if "x" in found[1].lower() else 10)
    if code < 0x100 and not is_symbol_font(name) and not re.search(r"\\u\b", said, re.IGNORECASE):
        return bytes([code]).decode("cp1252", "replace")
    return in_unicode(chr(code), name) if 32 <= code < 0x110000 else ""


def _equation(said: str, before: str = "") -> str:
    """A formula of fields ("\\f(1;2)") in one line."""
    written = ""
    while (found := _COMMAND.search(said)) is not None:
        written += said[: found.start()]
        arguments, said = _arguments(said[found.end() :])
        written += _part(found[1].lower(), found[2].lower(), [_equation(one) for one in arguments], written or before)
    return written + re.sub(r"\\([\\(),;])", r"\1", said)


def _arguments(said: str) -> tuple[list[str], str]:
    """The arguments up to the bracket that closes them, and what stands behind it."""
    arguments, depth, start = [""], 0, 0
    for found in _BETWEEN.finditer(said):
        sign = found[0]
        depth += (sign == "(") - (sign == ")")
        if depth < 0 or (depth == 0 and sign in ",;"):
            arguments[-1] = said[start : found.start()].strip()
            start = found.end()
            if depth < 0:
                return arguments, said[start:]
            arguments.append("")
    arguments[-1] = said[start:].strip()
    return arguments, ""


def _part(name: str, options: str, said: list[str], before: str) -> str:
    first, last = said[0], said[-1]
    if name == "f" and len(said) > 1:
        return fraction(first, last, before)
    if name == "r":
        return root(last, first if len(said) > 1 else "")
    if name == "s":
        high = scripted(first, Script.LOWERED if r"\do" in options else Script.RAISED, before)
        return high + (scripted(last, Script.LOWERED, before) if len(said) > 1 else "")
    if name == "b":
        signs = [re.search(rf"\\[{side}b]c\\(.)", options) for side in "lr"]
        opening, closing = ("" if sign is None else sign[1] for sign in signs)
        return f"{opening}{first}{_CLOSING.get(closing, closing)}" if opening or closing else f"({first})"
    if name == "i":
        sign = "∑" if r"\su" in options else "∏" if r"\pr" in options else "∫"
        low, high = ([*said, "", ""])[:2]
        return f"{sign}{scripted(low, Script.LOWERED, 'x')}{scripted(high, Script.RAISED, 'x')} {' '.join(said[2:])}"
    return (", " if name in "al" else "").join(said)

"""Formulas of Word (OMML, ECMA-376 part 1, 22.1) and of MathML (3, Presentation Markup) in one readable line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from lxml import etree

from annotator.core.invisible import without_invisible
from annotator.io.importers.elements import attribute, child, children, is_on, local, names
from annotator.io.importers.scripts import Script, scripted

_VULGAR = {
    ("1", "2"): "½",
    ("1", "3"): "⅓",
    ("2", "3"): "⅔",
    ("1", "4"): "¼",
    ("3", "4"): "¾",
    ("1", "5"): "⅕",
    ("1", "8"): "⅛",
    ("3", "8"): "⅜",
    ("5", "8"): "⅝",
    ("7", "8"): "⅞",
}
_SIMPLE = re.compile(r"[\w.,%]*|\([^()]*\)|√\w+")
_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_TOKENS = frozenset({"mi", "mn", "mo", "mtext", "ms", "t"})
_UNPRINTED = names("annotation annotation-xml mphantom maligngroup malignmark none mprescripts del moveFrom")


def in_one_line(formula: etree._Element, before: str = "") -> str:
    """What a formula says, where `before` stands before it: "½", "(a+b)/c", "√(x+1)", "∑_(i=1)^n x"."""
    name = local(formula)
    if not name or name in _UNPRINTED or name.endswith("Pr") or (name == "r" and _is_hidden(formula)):
        return ""
    if name in _TOKENS:
        return without_invisible(
            " ".join("".join(str(piece) for piece in formula.itertext()).split()) or _blank(formula)
        )
    make = _MAKERS.get(name)
    return make(formula, before) if make is not None else _row(formula, before)


def _is_hidden(run: etree._Element) -> bool:
    """Whether a run of a formula of Word is hidden, as letters are: it has properties of both."""
    return any(is_on(child(one, "vanish")) for one in children(run, "rPr"))


def fraction(above: str, below: str, before: str = "") -> str:
    """One number over another; a number right before it is not part of it."""
    sign = _VULGAR.get((above, below))
    if sign is not None:
        return sign
    return f"{' ' if before[-1:].isdigit() else ''}{_grouped(above)}/{_grouped(below)}"


def _blank(token: etree._Element) -> str:
    return " " if (token.text or "").strip("\n\t") else ""


def _row(element: Iterable[etree._Element], before: str = "") -> str:
    written = ""
    for one in element:
        written += in_one_line(one, written or before)
    return written


def _grouped(words: str) -> str:
    return words if len(words) < 2 or _SIMPLE.fullmatch(words) else f"({words})"


def _named(element: etree._Element, *names: str) -> list[str]:
    """What the children of those names say; "" for one that is not there."""
    found = (child(element, name) for name in names)
    return ["" if one is None else in_one_line(one) for one in found]


def _parts(element: etree._Element, count: int) -> list[str]:
    """What the first `count` children say; "" for one that is not there."""
    written = [in_one_line(one) for one in element if local(one)]
    return (written + [""] * count)[:count]


def _scripts(base: str, below: str, above: str) -> str:
    base = _grouped(base)
    low = scripted(below, Script.LOWERED, base or "x")
    return f"{base}{low}{scripted(above, Script.RAISED, 'x')}"


def _of_word(*names: str) -> Callable[[etree._Element, str], str]:
    """A base with what is below and above it, each the child of that name; "" for none."""
    return lambda element, _: _scripts(*(_named(element, name)[0] if name else "" for name in names))


def _of_math(*places: int) -> Callable[[etree._Element, str], str]:
    """A base with what is below and above it, each the child at that place; -1 for none."""

    def scripts(element: etree._Element, _: str) -> str:
        said = [*_parts(element, 3), ""]  # once: formulas stand within formulas
        return _scripts(*(said[place] for place in places))

    return scripts


def _value(element: etree._Element, *path: str, otherwise: str) -> str:
    found = attribute(child(element, *path), "val")
    return otherwise if found is None else found


def _fraction_of_word(element: etree._Element, before: str) -> str:
    above, below = _named(element, "num", "den")
    if _value(element, "fPr", "type", otherwise="bar") == "noBar":
        return f"({above}; {below})"
    return fraction(above, below, before)


def _fraction_of_math(element: etree._Element, before: str) -> str:
    above, below = _parts(element, 2)
    if (element.get("linethickness") or "1").startswith("0"):
        return f"({above}; {below})"
    return fraction(above, below, before)


def root(base: str, degree: str) -> str:
    """The root of that degree, "" for the square one."""
    return (_ROOTS.get(degree) or f"{scripted(degree, Script.RAISED, ' x')}√") + _grouped(base)


def _root_of_word(element: etree._Element, _: str) -> str:
    degree, base = _named(element, "deg", "e")
    return root(base, "" if is_on(child(element, "radPr", "degHide")) else degree)


def _nary(element: etree._Element, _: str) -> str:
    below, above, inner = _named(element, "sub", "sup", "e")
    return f"{_scripts(_value(element, 'naryPr', 'chr', otherwise='∫'), below, above)} {inner}"


def _delimited(element: etree._Element, _: str) -> str:
    begin = _value(element, "dPr", "begChr", otherwise="(")
    between = _value(element, "dPr", "sepChr", otherwise="|")
    return begin + between.join(map(_row, children(element, "e"))) + _value(element, "dPr", "endChr", otherwise=")")


def _fenced(element: etree._Element, _: str) -> str:
    between = (element.get("separators") or ",")[:1]
    inner = between.join(in_one_line(one) for one in element if local(one))
    return f"{element.get('open', '(')}{inner}{element.get('close', ')')}"


def _function(element: etree._Element, _: str) -> str:
    name, inner = _named(element, "fName", "e")
    return f"{name}{_grouped(inner) if inner.startswith('(') else ' ' + inner}"


def _accented(element: etree._Element, _: str) -> str:
    (base,) = _named(element, "e")
    over = _value(element, "accPr", "chr", otherwise="\u0302") if local(element) == "acc" else "\u0305"
    return base + over if len(base) == 1 else base


def _over(element: etree._Element, _: str) -> str:
    base, above = _parts(element, 2)
    return base if above in tuple("¯‾^~→⏞⎴ˉ˜") else _scripts(base, "", above)


def _table(element: etree._Element, _: str) -> str:
    rows = ([in_one_line(cell) for cell in row if local(cell) not in ("", "mPr")] for row in element if _is_row(row))
    return "[" + "; ".join(", ".join(row) for row in rows) + "]"


def _is_row(element: etree._Element) -> bool:
    return local(element) in ("mr", "mtr", "mlabeledtr")


def _before(element: etree._Element, _: str) -> str:
    below, above, base = _named(element, "sub", "sup", "e")
    return _scripts("", below, above) + base


def _phantom(element: etree._Element, before: str) -> str:
    shown = child(element, "phantPr", "show")
    return _row(element, before) if shown is None or is_on(shown) else ""


def _first(element: etree._Element, before: str) -> str:
    return next((in_one_line(one, before) for one in element if local(one)), "")


_MAKERS: dict[str, Callable[[etree._Element, str], str]] = {
    "f": _fraction_of_word,
    "sSup": _of_word("e", "", "sup"),
    "sSub": _of_word("e", "sub", ""),
    "sSubSup": _of_word("e", "sub", "sup"),
    "sPre": _before,
    "rad": _root_of_word,
    "nary": _nary,
    "d": _delimited,
    "func": _function,
    "limLow": _of_word("e", "lim", ""),
    "limUpp": _of_word("e", "", "lim"),
    "acc": _accented,
    "bar": _accented,
    "m": _table,
    "eqArr": lambda e, _: "; ".join(map(_row, children(e, "e"))),
    "phant": _phantom,
    "mfrac": _fraction_of_math,
    "msup": _of_math(0, -1, 1),
    "msub": _of_math(0, 1, -1),
    "msubsup": _of_math(0, 1, 2),
    "munder": _of_math(0, 1, -1),
    "mover": _over,
    "munderover": _of_math(0, 1, 2),
    "mmultiscripts": _of_math(0, 1, 2),
    "msqrt": lambda e, _: root(_row(e), ""),
    "mroot": lambda e, _: root(*_parts(e, 2)),
    "mfenced": _fenced,
    "mtable": _table,
    "mspace": lambda *_: " ",
    "semantics": _first,
    "maction": _first,
}

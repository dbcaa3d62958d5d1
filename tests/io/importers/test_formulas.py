"""Formulas in one line, numbers as lists print them, letters of symbol fonts."""

from __future__ import annotations

import pytest
from lxml import etree

from annotator.io.importers.formulas import fraction, in_one_line
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.scripts import Script, scripted
from annotator.io.importers.symbols import bullet, in_unicode


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        ("<munder><mo>∑</mo><mi>Q</mi></munder>", "∑_Q"),
        ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑ᵢⁿ"),
        ("<mover><mi>x</mi><mo>→</mo></mover>", "x"),
        ("<mover><mi>x</mi><mn>2</mn></mover>", "x²"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "∛x"),
        ("<mroot><mi>x</mi><mn>5</mn></mroot>", "⁵√x"),
        ("<mfenced open='['><mi>a</mi><mi>b</mi></mfenced>", "[a,b)"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>",
            "[1, 2; 3]",
        ),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>", "(n; k)"),
        ("<mrow><mi>a</mi><mspace/><mphantom><mi>x</mi></mphantom><mo>\u2062</mo><mi>b</mi></mrow>", "a b"),
        ("<maction><mi>a</mi><mi>b</mi></maction>", "a"),
        ("<f><fPr><type val='noBar'/></fPr><num><t>n</t></num><den><t>k</t></den></f>", "(n; k)"),
        ("<sPre><sub><t>2</t></sub><sup><t>3</t></sup><e><t>A</t></e></sPre>", "₂³A"),
        ("<limLow><e><t>lim</t></e><lim><t>n</t></lim></limLow>", "limₙ"),
        ("<eqArr><e><t>a</t></e><e><t>b</t></e></eqArr>", "a; b"),
        ("<bar><e><t>x</t></e></bar>", "x\u0305"),
        ("<func><fName><t>f</t></fName><e><d><e><t>x</t></e></d></e></func>", "f(x)"),
        ("<phant><e><t>x</t></e></phant>", "x"),
    ],
)
def test_formulas_are_one_line(formula: str, line: str) -> None:
    assert in_one_line(etree.fromstring(formula)) == line


def test_a_number_before_a_fraction_is_none_of_it() -> None:
    assert fraction("5", "12", "3") == " 5/12"
    assert fraction("1", "2", "3") == "½"


@pytest.mark.parametrize(
    ("number", "numeral", "language", "text"),
    [
        (2, Numeral.ORDINAL, "nl", "2e"),
        (1, Numeral.ORDINAL, "fr", "1er"),
        (3, Numeral.ORDINAL, "de", "3."),
        (12, Numeral.ORDINAL, "en", "12th"),
        (22, Numeral.ORDINAL, "en", "22nd"),
        (3, Numeral.WORDS, "de", "Drei"),
        (3, Numeral.ORDINAL_WORDS, "nl", "Derde"),
        (21, Numeral.WORDS, "fr", "21"),
        (21, Numeral.ORDINAL_WORDS, "en", "21st"),
        (21, Numeral.CIRCLED, "en", "㉑"),
        (60, Numeral.CIRCLED, "en", "(60)"),
        (3, Numeral.GREEK, "en", "γ"),
        (30, Numeral.GREEK, "en", "30"),
        (2, Numeral.BRACKETED, "en", "(2)"),
        (2, Numeral.STOPPED, "en", "2."),
        (5, Numeral.NOTE_MARKS, "en", "**"),
        (0, Numeral.WORDS, "en", "0"),
    ],
)
def test_numbers_are_printed_as_lists_print_them(number: int, numeral: Numeral, language: str, text: str) -> None:
    assert printed(number, numeral, language) == text


def test_letters_of_symbol_fonts_and_bullets() -> None:
    assert in_unicode("\uf0b3\xb3b", "SymbolMT") == "≥≥β"
    assert in_unicode("\uf0b7 \uf001", None) == "• \ufffd"
    assert in_unicode("\ue123", "Calibri") == "\ufffd"
    shapes = (("\uf0a7", "Wingdings"), ("\uf0fe", "Wingdings"), ("-", None), ("\uf0d8", None))
    assert [bullet(*one) for one in shapes] == ["•", "☑", "-", "•"]


@pytest.mark.parametrize(
    ("text", "script", "before", "written"),
    [
        ("6", Script.RAISED, "0", "⁶"),
        (" 2 ", Script.LOWERED, "O", " ₂ "),
        ("Q", Script.LOWERED, "x", "_Q"),
        ("n+Q", Script.RAISED, "x", "^(n+Q)"),
        ("er", Script.RAISED, "1", "er"),
        ("TH", Script.RAISED, "4", "TH"),
        ("er", Script.RAISED, "x", "ᵉʳ"),
        ("note", Script.RAISED, "x", "^note"),
        ("6", None, "0", "6"),
        ("Kleine letters aan het begin", Script.RAISED, "", "Kleine letters aan het begin"),
    ],
)
def test_what_is_raised_or_lowered_is_told(text: str, script: Script | None, before: str, written: str) -> None:
    assert scripted(text, script, before) == written


@pytest.mark.parametrize(
    "name", ["munderover", "munder", "mover", "msub", "msup", "msubsup", "mfrac", "msqrt", "mroot"]
)
def test_formulas_within_formulas_are_each_read_once(name: str) -> None:
    formula = etree.fromstring(f"<{name}>" * 60 + "<mi>x</mi>" + f"</{name}>" * 60)
    assert in_one_line(formula).count("x") >= 1

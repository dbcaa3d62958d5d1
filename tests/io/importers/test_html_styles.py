"""What a page's style sheets hide, show and print."""

from __future__ import annotations

import pytest

from annotator.io.importers import read_source


def text_of(sheet: str, inner: str, media: str = "") -> str:
    page = f"<!DOCTYPE html><html><head><style{media}>{sheet}</style></head><body>{inner}</body></html>"
    return read_source(page.encode(), "pagina.html").text


@pytest.mark.parametrize(
    "sheet",
    [
        ".a .x { display: none }",
        "p > .x { visibility: hidden }",
        "body p span[data-x='1'] { display: none }",
        "p span:not(.y) { display: none }",
        "p span:first-child { display: none !important } .x { display: inline }",
        "@media screen and (min-width: 40em) { .x { display: none } }",
        "@layer base { @media all { .x { display: none } } }",
        ".x { position: absolute; left: -9999px }",
        ".x { position: absolute; clip: rect(1px, 1px, 1px, 1px) }",
        ".x { position: fixed; clip-path: inset(50%) }",
        ".x { font-size: 0 }",
    ],
)
def test_what_a_sheet_hides_is_not_read(sheet: str) -> None:
    assert text_of(sheet, "<p class=a><span class=x data-x=1>weg</span><b class=y>tekst</b></p>") == "tekst"


@pytest.mark.parametrize(
    "sheet",
    [
        "@media print { .x { display: none } }",
        "@media screen and (max-width: 600px) { .x { display: none } }",
        "@media not all { .x { display: none } }",
        ".b .x { display: none }",
        ".x:hover { display: none }",
        ".x { position: absolute; left: -9px }",
        ".x { left: -9999px }",
        "span { display: none } .x { display: inline }",
        ".x { opacity: 0 }",
        ".x { display: none } #n { display: inline }",
        "] .x { display: none }",
    ],
)
def test_what_a_sheet_shows_is_read(sheet: str) -> None:
    assert text_of(sheet, "<p class=a><span class=x id=n>ook</span> <b>tekst</b></p>") == "ook tekst"


def test_a_sheet_for_print_says_nothing_of_the_screen() -> None:
    assert text_of(".x { display: none }", "<p>een <b class=x>twee</b></p>", " media=print") == "een twee"


@pytest.mark.parametrize("named", ["sr-only", "visually-hidden", "screen-reader-text"])
def test_what_only_a_screen_reader_says_is_not_read_though_the_sheet_is_elsewhere(named: str) -> None:
    assert text_of("", f"<p>bijlage<span class='{named}'>(opent in nieuw venster)</span></p>") == "bijlage"


@pytest.mark.parametrize(
    ("sheet", "read"),
    [
        ('.q::before { content: "Vraag 7. " }', "Vraag 7. waarom?"),
        ('.q:before { content: "Vraag " attr(data-n) ". " }', "Vraag 3. waarom?"),
        ('.q::after { content: " (slot)" }', "waarom? (slot)"),
        (".q::before { content: '\\f00c' }", "waarom?"),
        ('.q::before { content: "Vraag 7. "; display: none }', "waarom?"),
    ],
)
def test_words_that_a_sheet_prints_are_read(sheet: str, read: str) -> None:
    assert text_of(sheet, "<p class=q data-n=3>waarom?</p>") == read


@pytest.mark.parametrize(
    "sheet",
    [
        "(" * 50_000 + "{display:none}",
        "a" + ":not(" * 5_000 + "{display:none}",
        "@media screen{" * 5_000 + "p{display:none}",
        "p{display:block}" * 2_000,
        "p ~ p ~ p {display:block}",
        "p:nth-last-of-type(2n) {display:block}",
        'p::before{content:"\\1 \\0 \\d800 "}',
    ],
    ids=lambda sheet: sheet[:12],
)
def test_no_sheet_stops_the_reading(sheet: str) -> None:
    assert text_of(sheet, "<p>x</p>" * 5_000).count("x") == 5_000


def test_a_selector_of_thousands_of_steps_is_passed_over() -> None:
    deep = "a>" * 5_000 + "b{display:none} p.x{display:none}"
    page = f"<!DOCTYPE html><style>{deep}</style><p>wel</p><p class=x>weg</p>"
    assert read_source(page.encode(), "x").text == "wel"

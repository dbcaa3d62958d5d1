from __future__ import annotations

import pytest

from annotator.core.marked import MarkedKind
from annotator.io.errors import FileError
from annotator.io.importers import read_document, read_source


def text_of(page: str) -> str:
    return read_source(page.encode(), "pagina.txt").text


def body(inner: str) -> str:
    return text_of(f"<!DOCTYPE html><html><body>{inner}</body></html>")


@pytest.mark.parametrize(
    ("listed", "printed"),
    [
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ("<ol start=4><li>a<li value=9>b<li>c</ol>", "4. a\n9. b\n10. c"),
        ("<ol reversed><li>a<li>b</ol>", "2. a\n1. b"),
        ("<ol type=a start=26><li>x<li>y</ol>", "z. x\naa. y"),
        ("<ol type=I><li>x<li type=i>y</ol>", "I. x\nii. y"),
        ("<ol type=A><li><p>x</p><p>y</p></ol>", "A. x\n\ny"),
        ("<ol style='list-style-type: lower-roman'><li>x</ol>", "i. x"),
        ("<ol style='list-style:none'><li>x</ol>", "x"),
        ("<ol><li>1. x<li>y</ol>", "1. x\n2. y"),
        ("<ol><li>x<ol type=a><li>p<li>q</ol><li>y</ol>", "1. x\na. p\nb. q\n2. y"),
        ("<ul><li>x<li style='list-style: none'>y</ul>", "• x\ny"),
        ("<ol start=zz><li>x<li value=-3>y</ol>", "1. x\n-3. y"),
    ],
)
def test_lists_print_as_in_a_browser(listed: str, printed: str) -> None:
    assert body(listed) == printed


def test_blocks_blanks_and_line_ends() -> None:
    page = "<h1>Kop  van\n twee</h1><p>een <b>twee</b>drie<br>vier</p><div>vijf</div><div> zes </div>a"
    assert (
        body(f"{page}<pre>\n x  y\r\nz</pre>na")
        == "Kop van twee\n\neen tweedrie\nvier\n\nvijf\nzes\na\n\n x  y\nz\n\nna"
    )


def test_characters_by_name_and_raised_digits() -> None:
    assert body("<p>caf&eacute; &amp; m&sup2;&shy;x&nbsp;y&#8364;<sup>12</sup> 1<sup>ste</sup></p>") == (
        "café & m²x\u00a0y€¹² 1ste"
    )


def test_rows_are_lines_unless_the_table_only_lays_out_the_page() -> None:
    data = "<table><tr><th>brug<th>jaar<th>x<th>y</tr><tr><td>Noord<td><p>19</p><p>92</p><td><td>3</tr></table>"
    assert body(f"a{data}b") == "a\n\nbrug\tjaar\tx\ty\nNoord\t19 92\t\t3\n\nb"
    assert body("<table><tr><td>1<td><p>Hoeveel?</p><p>Vier.</p></tr></table>") == "1\n\nHoeveel?\n\nVier."
    assert body("<table><tr><td><ol><li>x</ol></td></tr></table>") == "1. x"


def test_what_surrounds_the_document_is_left_out() -> None:
    page = """<head><title>t</title><style>p {}</style></head><header>Gemeente</header><nav>menu</nav>
    <script>var x = "?"</script><noscript>js</noscript><ul><li><a>Een</a><li><a>Twee</a><li><a>Drie</a></ul>
    <div class="cookie-banner">Wij gebruiken koekjes</div><div hidden>h</div><div style="display: none">h</div>
    <div role=navigation>n</div><i class="icon" aria-hidden=true>x</i><!-- c -->
    <article><header>Kop</header><p>Tekst van het
    document, lang genoeg om een pagina te zijn die niet uit koekjes bestaat, met <a href=x>een</a> verwijzing erin,
    en nog een zin om de balk klein te houden in vergelijking met de rest van wat hier staat.</p></article>
    <form><input value=v><button>Zoek</button></form><footer>voet</footer>na"""
    text = text_of(f"<html>{page}</html>")
    assert text.startswith("Kop\n\nTekst van het document")
    assert text.endswith("hier staat.\n\nna")


def test_a_part_named_like_a_menu_stays_where_it_asks_or_is_long() -> None:
    assert body("<div class=menu>Hoeveel?</div><p>" + "x" * 500) == "Hoeveel?\n" + "\n" + "x" * 500
    assert body("<div id=sidebar>" + "y" * 100 + "</div><p>" + "x" * 500).startswith("y" * 100)


def test_main_is_read_alone_where_it_holds_the_document() -> None:
    assert body("<div>rand</div><main>de hele tekst</main>") == "de hele tekst"
    assert body("<div>de hele lange tekst</div><main>kort</main>") == "de hele lange tekst\n\nkort"


def test_the_first_heading_is_the_title() -> None:
    imported = read_document(b"<html><p>a</p><h1>Bruggen</h1><h1>Anders</h1></html>", "x")
    text = imported.source.text
    assert [(m.kind, m.span.of(text)) for m in imported.marked] == [(MarkedKind.TITLE, "Bruggen")]


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        ("<html><meta charset=utf-8><p>é€</p>".encode(), "utf-8"),
        ("<html><meta charset='iso-8859-1'><p>é€</p>".encode("cp1252"), "cp1252"),
        (
            "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Привет</p>".encode(
                "cp1251"
            ),
            "cp1251",
        ),
        ("\ufeff<html><p>é€</p>".encode("utf-16-le"), "utf-16-le"),
        ("<html><p>é€</p>".encode(), "utf-8"),
        ("<html><p>café à la crème</p>".encode("cp1252"), "cp1252"),
        ("<html><meta charset=utf-8><p>café à la crème</p>".encode("cp1252"), "cp1252"),
        (b"<html><meta charset=utf-7><p>+AGE-</p>", "cp1252"),
        ("<html><meta charset=rot13><p>é</p>".encode(), "utf-8"),
        ("<html><meta charset=klingon><p>é</p>".encode(), "utf-8"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><html><p>é</p></html>".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_that_of_the_mark_or_the_page_or_guessed(page: bytes, encoding: str) -> None:
    source = read_source(page, "x")
    assert source.encoding == encoding
    assert source.media_type == "text/html"
    assert any(c in source.text for c in "éеà+")


def test_a_page_saved_as_one_file() -> None:
    page = (
        b"From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><p>caf=C3=A9</p>\r\n--b--\r\n"
    )
    assert read_source(page, "x.mht").text == "café"
    with pytest.raises(FileError, match="without a web page"):
        read_source(page.replace(b"\r\nContent-Type: text/html", b"\r\nContent-Type: text/htmlx"), "x.mht")


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        ("<html></html>", "holds no text"),
        ("<html><script>x</script></html>", "holds no text"),
        ("<html>" + "<div>" * 300 + "x", "levels deep"),
        ("<p>" + "x" * (33 * 1024 * 1024), "32 MB of markup"),
    ],
)
def test_pages_that_cannot_be_read_get_a_sentence(page: str, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        text_of(page)


def test_lists_and_tables_50_deep_are_read() -> None:
    assert body("<ul><li>" * 50 + "diep").endswith("diep")
    assert body("<table><tr><td>" * 50 + "diep").endswith("diep")


def test_a_page_that_is_a_list_of_links_is_read() -> None:
    assert body("<ul><li><a>een</a><li><a>twee</a><li><a>drie</a></ul>") == "• een\n• twee\n• drie"


@pytest.mark.parametrize(
    ("rows", "printed"),
    [
        ("<tr><td>A<td rowspan=2>B<td>C<tr><td>D<td>E<tr><td>F<td>G<td>H", "A\tB\tC\nD\t\tE\nF\tG\tH"),
        ("<tr><td rowspan=3>A<td>B<td rowspan=2>C<tr><td>D<tr><td>E<td>F", "A\tB\tC\n\tD\t\n\tE\tF"),
        ("<tr><td colspan=2>A<td rowspan=2>B<tr><td>C<td>D", "A\tB\nC\tD"),
        ("<tr><td>A<td rowspan=2>B<td rowspan=2>C<tr><td>D", "A\tB\tC\nD"),
        ("<tr><td>one<tr><td>two", "one\ntwo"),
        ("<tr><td rowspan=99999999999>A<td>B<tr><td>C", "A\tB\nC"),
    ],
)
def test_cells_that_reach_down_keep_their_column(rows: str, printed: str) -> None:
    lines = [line.rstrip("\t") for line in body(f"<p>x</p><table>{rows}</table>").split("\n")[2:]]
    assert "\n".join(lines) == "\n".join(line.rstrip("\t") for line in printed.split("\n"))


def test_filled_in_fields_of_forms_are_text() -> None:
    form = (
        "<p>Naam: <input value='Jan &lt;3'> <input type=checkbox checked>akkoord <input type=radio>niet"
        "<input type=hidden value=geheim><input type=submit value=Zend><input type=password value=x><input></p>"
    )
    assert body(form) == "Naam: Jan <3 ☒ akkoord ☐ niet"
    chosen = "<p>Provincie: <select><option>Drenthe<optgroup label=x><option selected>Zeeland</optgroup></select></p>"
    assert body(chosen) == "Provincie: Zeeland"
    assert body("<p>Jaar: <select><option>2024<option>2025</select></p>") == "Jaar:"
    search = "<form><select><option selected>Alles</select><button>Zoek</button></form><p>tekst</p>"
    assert body(search) == "tekst"

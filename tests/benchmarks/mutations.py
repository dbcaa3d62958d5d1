"""How well questions and answers are found after harm done to the layout: `mutations.py FOLDER [--misses]`.

Each document that has a gold is printed otherwise (no blank lines, wrapped anew, as pages, in Markdown ...) and
scored as `segmentation.py` scores it. One row a kind of harm, over all documents.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.analysis.segmenting import segment
from tests.benchmarks.segmentation import Result, compare, documents, read

_HEADING = re.compile(
    r"(?m)^(?:vra(?:ag|gen)|antwoord(?:en)?|frage|antwort|question|réponse|answer)\b[^\n]{0,40}$", re.I
)
_LABEL = re.compile(r"(?m)^(\(?\d{1,2}[a-z]?[.)]|\([a-z]\)|[a-z]\)) ")


def no_blank_lines(text: str) -> str:
    return re.sub(r"\n\s*\n", "\n", text)


def blank_lines_everywhere(text: str) -> str:
    return re.sub(r"\n+", "\n\n", text)


def unwrapped(text: str) -> str:
    """Lines that are nearly full go on with the next one."""
    lines = text.split("\n")
    full = 0.75 * sorted(map(len, lines))[int(len(lines) * 0.95)]
    return "".join(line + (" " if len(line) > full and line[-1:].isalpha() else "\n") for line in lines)


def run_together(text: str) -> str:
    """The whole document as one line, but for tables."""
    return text if "|" in text else " ".join(re.sub(r"-\n(?=[a-z])", "", text).split())


def wrapped(width: int) -> Callable[[str], str]:
    def wrap(text: str) -> str:
        return "\n".join(textwrap.fill(line, width, break_long_words=False) for line in unwrapped(text).split("\n"))

    return wrap


def indented(text: str) -> str:
    return re.sub(r"(?m)^(?=.)", "    ", text)


def hanging(text: str) -> str:
    """The label, a tab, and the lines after it pushed in."""
    return re.sub(r"(?m)^(?![\d(A-Z]).", r"      \g<0>", _LABEL.sub("\\1\t", text))


def trailing_blanks(text: str) -> str:
    return re.sub(r"(?m)$", "  ", text)


def hard_spaces(text: str) -> str:
    return re.sub(r"(?m)^(\W?\w{1,12}[.):]{0,2}) ", "\\1\u00a0", text)


def upper_headings(text: str) -> str:
    return _HEADING.sub(lambda m: m[0].upper(), text)


def bold_headings(text: str) -> str:
    return _HEADING.sub(r"**\g<0>**", text)


def markdown_headings(text: str) -> str:
    return _HEADING.sub(r"\n## \g<0>\n", text)


def headings_with_colon(text: str) -> str:
    return _HEADING.sub(lambda m: m[0] if m[0].rstrip()[-1:] in ":." else f"{m[0].rstrip()}:", text)


def headings_on_the_line(text: str) -> str:
    return re.sub(r"(?m)^((?:Vraag|Antwoord|Frage|Antwort) [\d, en-]+?)\s*\n+(?=\S)", r"\1: ", text)


def bold_labels(text: str) -> str:
    return _LABEL.sub(r"**\1** ", text)


def escaped_labels(text: str) -> str:
    return re.sub(r"(?m)^(\d{1,2})\. ", r"\1\\. ", text)


def list_items(text: str) -> str:
    return _LABEL.sub(r"- \1 ", text)


def other_brackets(text: str) -> str:
    return re.sub(r"(?m)^(\d{1,2})\. ", r"\1) ", text)


def as_pages(text: str) -> str:
    """Forty lines a page, with a running head, a page number and a form feed."""
    lines = text.split("\n")
    pages = ["\n".join(lines[i : i + 40]) for i in range(0, len(lines), 40)]
    head = "Raad van Oeverdaele, vergaderjaar 2020-2021, Aanhangsel"
    return "".join(f"{head}\n{page}\n{n}\n\f" for n, page in enumerate(pages, 1))


def with_footnotes(text: str) -> str:
    """Thirty lines a page, with footnotes at its foot."""
    lines = text.split("\n")
    pages = ["\n".join(lines[i : i + 30]) for i in range(0, len(lines), 30)]
    foot = "{} https://www.oeverdaele.example/nieuws/brug\n{} Raadsstuk 2020, nr. {}, p. 4.\n\f"
    return "".join(f"{page}\n{foot.format(2 * n - 1, 2 * n, n)}" for n, page in enumerate(pages, 1))


HARMS: tuple[Callable[[str], str], ...] = (
    str, no_blank_lines, blank_lines_everywhere, unwrapped, run_together, wrapped(60), wrapped(80), indented, hanging,
    trailing_blanks, hard_spaces, upper_headings, bold_headings, markdown_headings, headings_with_colon,
    headings_on_the_line, bold_labels, escaped_labels, list_items, other_brackets, as_pages, with_footnotes,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="what was missed, and what was found too much")
    options = parser.parse_args()
    found = ((path, read(path), gold) for path, gold in documents(options.folder))
    loaded = [(path, imported.source.text, gold) for path, imported, gold in found if imported and not imported.marked]
    print(f"{'harm':24} {'questions P R F1':20} {'answers P R F1':20} {'links P R F1':20}")
    for harm in HARMS:
        total = Result()
        lines: list[str] = []
        for path, text, gold in loaded:
            changed = harm(text)
            result = compare(changed, segment(changed).structure, gold)
            total.questions.add(result.questions)
            total.answers.add(result.answers)
            total.links.add(result.links)
            lines += [f"    {path.name}: {miss}" for miss in result.misses]
        print(f"{harm.__qualname__.split('.')[0]:24} {total.questions!s:20} {total.answers!s:20} {total.links!s:20}")
        if options.misses and lines:
            print(*lines, sep="\n")


if __name__ == "__main__":
    main()

"""Words divided at a line's end against what was read by hand: `python -m tests.benchmarks.divided [FOLDER...]`.

Reads every document in the folders (else the fixtures, and ../shared/corpora where it is there). `divided.tsv` has the
words, each with "joined" or "kept" for the hyphen between its parts. Prints how many places and words there are, the
mistakes of joining all that goes on in a small letter (as the program did before), of the rule of `core.printed`, each
mistake in words, and the words that nobody has read yet. Ends with 1 where the rule makes more mistakes than joining.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.core import printed
from annotator.io.errors import FileError
from annotator.io.importers import read_source

_HERE = Path(__file__).resolve()
_READ = _HERE.with_suffix(".tsv")
_FOLDERS = (_HERE.parents[1] / "fixtures", _HERE.parents[3] / "shared" / "corpora")


def read_by_hand() -> dict[tuple[str, str], bool]:
    """The parts of each word that was read, and whether the hyphen between them is its own."""
    rows = (line.split("\t") for line in _READ.read_text(encoding="utf-8").splitlines())
    return {(first, second): said == "kept" for first, second, said in rows}


def divided(text: str) -> Iterator[tuple[str, str, bool, bool]]:
    """The parts of each divided word, whether joining all leaves its hyphen, and whether the rule does."""
    words = printed._vocabulary(text)
    for found in printed._AT_LINE_END.finditer(text):
        first, second = printed._parts(text, found)
        if first and second:
            yield first, second, not second[0].islower(), words.keeps_hyphen(first, second)


def main(folders: list[str]) -> int:
    known = read_by_hand()
    places = 0
    words: set[tuple[str, str]] = set()
    wrong: tuple[list[str], list[str]] = ([], [])
    for path in sorted(path for folder in map(Path, folders or _FOLDERS) for path in folder.rglob("*.*")):
        if path.suffix in (".json", ".tsv", ".expected") or not path.is_file():
            continue
        try:
            text = read_source(path.read_bytes(), path.name).text
        except FileError:
            continue
        for first, second, *kept in divided(text):
            places += 1
            words.add((first, second))
            for mistakes, keeps in zip(wrong, kept, strict=True):
                if keeps is not known.get((first, second), keeps):
                    mistakes.append(f"{first}|{second}")
    print(f"{places} places, {len(words)} words, {len(words & known.keys())} of them read by hand")
    for name, mistakes in zip(("joining all", "the rule"), wrong, strict=True):
        print(f"{name}: {len(mistakes)} mistakes {' '.join(mistakes)}")
    print("not read yet:", " ".join(sorted(f"{first}|{second}" for first, second in words - known.keys())) or "none")
    return int(len(wrong[1]) > len(wrong[0]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

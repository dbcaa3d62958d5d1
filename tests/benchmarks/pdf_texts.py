"""Every PDF against pdftotext (poppler): `pdf_texts.py FOLDER...`. Ends with 1 where a difference is unexplained.

The words of both are compared page by page, raised digits, ligatures and divided words folded. What differs is
counted by kind: `spacing` (the same letters, divided into words otherwise), `unknown` (on a page with letters without
a meaning), `twice` (painted twice, and read once), `ours` (only we read it: values of forms, notes), `unexplained`
(only pdftotext reads it).
"""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.io.errors import FileError
from annotator.io.importers.pdf.reading import read_pdf

_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    """The words of a text, compatibility forms folded (raised digits, ligatures), divided words joined."""
    joined = re.sub(r"(?<=\w)[-\u2010\u00ad]\s*\n\s*(?=\w)", "", text)
    return Counter(_WORD.findall(unicodedata.normalize("NFKC", joined)))


def others(path: Path) -> list[str]:
    """The pages of pdftotext."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace").split("\f")


def differing(ours: str, theirs: str) -> Iterator[tuple[str, str]]:
    """Kind and words of what one of the two texts of a page has more than the other."""
    mine, other = words(ours), words(theirs)
    glued = "".join(_WORD.findall(unicodedata.normalize("NFKC", theirs)))
    own = "".join(_WORD.findall(unicodedata.normalize("NFKC", ours)))
    unknown = "unknown" if "\ufffd" in ours else ""
    for word in mine - other:
        yield "spacing" if word in glued else unknown or "ours", f"+ {word}"
    for word in other - mine:
        twice = mine[word] and other[word] >= 2 * mine[word]
        yield "twice" if twice else "spacing" if word in own else unknown or "unexplained", f"- {word}"


def main(folders: list[str]) -> int:
    counted: Counter[str] = Counter()
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*.pdf")):
        try:
            pages = read_pdf(path.read_bytes(), path.name).text.split("\f")
        except FileError as error:
            print(f"{path}: {error}")
            continue
        found: Counter[str] = Counter()
        for number, (ours, theirs) in enumerate(zip(pages, others(path), strict=False), 1):
            for kind, what in differing(ours, theirs):
                found[kind] += 1
                print(f"{path.name} p. {number} {kind}: {what}")
        print(f"{path.name}: {len(pages)} pages, {dict(found) or 'the same words'}")
        counted += found
    print(dict(counted) or "the same words")
    return int(counted["unexplained"] > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

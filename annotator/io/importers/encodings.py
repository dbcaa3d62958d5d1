"""Which encoding bytes are in, told by the words that they give.

Latin scripts: of the encodings of one byte a character that Dutch, French, English and German files come in, the one
whose letters stand where these languages have them. Other scripts: by charset-normalizer. Where another encoding gives
words that are nearly as good, the choice is in doubt, and the reader is told.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from annotator.io.errors import FileError

LIKELIEST: Final = "cp1252"
_LATIN = (LIKELIEST, "iso8859_15", "mac_roman", "cp850", "cp437")
_OTHERS = ("cp1251", "cp1253", "cp1250", "cp1254", "cp1257", "iso8859_5", "iso8859_7", "koi8_r")
CHOICES: Final = ("utf-8", *_LATIN, "iso8859_1", "utf-16-le", "utf-16-be", *_OTHERS)
"""What can be chosen by hand, the likeliest first."""

_PRIOR = {LIKELIEST: 1.0, "iso8859_15": 0.6, "mac_roman": 0.2, "cp850": 0.2, "cp437": 0.0}
"""Points for being usual: where only a letter or two speak, they decide."""

_MOST_ACCENTS = 0.3
"""Share of accented letters from which a text is probably not in a Latin script: in Dutch, French, English and
German it is below 0.1; Greek and Cyrillic, misread as Windows-1252, come near 1."""

_FEW_LETTERS = 10
"""With fewer accented letters than this their share says nothing."""

_MOST_CONTROLS = 0.05
"""Share of control characters above which bytes in an 8-bit encoding count as no text."""

_SURE = 1.0
"""Points by which the best encoding must be better than the next: those of one letter at its place."""

_SAMPLE = 256 * 1024
"""Bytes that are looked at."""

_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ASCII_LETTERS = re.compile(rb"[A-Za-z]")
_ESCAPED, _BEYOND_ASCII = re.compile("[\udc80-\udcff]"), re.compile(r"[^\x00-\x7f]")
_ODD = re.compile(r"(?P<before>.?)(?P<char>[^\x00-\x7f])(?=(?P<after>.?))", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")

_LETTERS = frozenset("éèêëàâçïîôöüäßùûœæáóúñãõåøíÉÈÊËÀÂÇÏÎÔÖÜÄŒÙÛ")
_OWN = {
    "nl": ("de het een van en is dat", "éëïöüèêó"),
    "fr": ("le la les des est du que", "éèêàçôîûïâëùœÉÀ"),
    "de": ("der die das und ist nicht den", "äöüßÄÖÜ"),
    "en": ("the of and is to was it", "éèïç"),
}
"""By language frequent words, which tell it, and the letters that its accents stand on: others are those of names."""

_NEVER_GLUED = frozenset("§£«„")
"""Signs that stand behind no letter."""

_SIGNS = frozenset("“”„‘’«»–—…•°§²³½¼¾±×·€£µº\u00a0™®©†")
_APART = frozenset("“„«»–—…•\u00a0‘”’")
_WORDS = """à â où été être même très après déjà dès voilà là ça français année société sécurité république général
    européen européenne mesures écoles élèves santé création décision également présent marché réponse député numéro
    één vóór coördinatie financiële categorieën ministeriële België Italië reële ideeën efficiënt efficiënte
    industriële cliënten privé café cafés scène comité zoëven geïnformeerd beëindigd beïnvloeden officiële essentiële
    initiële patiënten provinciën variëren coöperatie reünie Oekraïne Israël über für können müssen würde würden
    möglich große größe maßnahmen länder fällen höhe jährlich künftig zuständig öffentliche während ausländer behörden
    schüler straße gemäß naïve résumé façade"""
"""Common words of the four languages that hold an accent: each of them tells more than its letters do."""

_KNOWN = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding by its Python name; `doubtful` letters are those that another one, nearly as likely, reads else."""

    encoding: str
    doubtful: int = 0


def is_nearly_utf8(data: bytes) -> bool:
    """Whether `data` is UTF-8 but for a few bytes: at least as many letters of several bytes as bad ones."""
    text = data.decode("utf-8", "surrogateescape")  # which has half a pair for each bad byte
    bad = _ESCAPED.subn("", text)[1]
    several = _BEYOND_ASCII.subn("", text)[1] - bad
    return several > 0 and bad <= several


def eight_bit(data: bytes, file_name: str) -> Guess:
    """The encoding of one byte a character that `data` is in. Raises `FileError` where that cannot be told."""
    if len(_CONTROLS.findall(data)) > _MOST_CONTROLS * len(data):
        raise FileError("{name} is not text; choose a text file.", name=file_name)
    if _looks_latin(data):
        guess = _latin(data)
        if guess is not None:
            return guess
    found = _other_script(data)
    if found is None:
        raise FileError(
            "The encoding of {name} is not known here; open it in an editor and save it as UTF-8.", name=file_name
        )
    return Guess(found)


def _latin(data: bytes) -> Guess | None:
    odd = bytes(sorted(set(data) - set(range(128))))
    sample = _around(data)
    texts = {name: sample.decode(name) for name in _LATIN if decodes(odd, name)}
    if not texts:
        return None
    own = _letters_of(data)
    scores = {name: _points(text, own) + _PRIOR[name] for name, text in texts.items()}
    best = max(scores, key=lambda name: scores[name])
    rivals = [name for name in texts if texts[name] != texts[best] and scores[best] - scores[name] < _SURE]
    doubtful = max((sum(a != b for a, b in zip(texts[best], texts[name], strict=True)) for name in rivals), default=0)
    return Guess(best, doubtful)


def _around(data: bytes) -> bytes:
    """The lines of `data` in which other bytes than those of ASCII stand, at most `_SAMPLE` bytes."""
    return b"\n".join(line for line in data[: 40 * _SAMPLE].splitlines() if not line.isascii())[:_SAMPLE]


def _letters_of(data: bytes) -> str:
    """The letters with accents of the language that most of the frequent words in `data` are of."""
    words = Counter(re.findall(rb"[a-z]+", data[:_SAMPLE].lower()))
    counts = {said: sum(words[one.encode()] for one in said.split()) for said, _ in _OWN.values()}
    return max(_OWN.values(), key=lambda own: counts[own[0]])[1] if any(counts.values()) else "".join(_LETTERS)


def _points(text: str, own: str) -> float:
    """How well the characters beyond ASCII stand where the languages have them, above all that with `own` letters."""
    points = sum(_fit(found["before"], found["char"], found["after"], own) for found in _ODD.finditer(text))
    return points + sum(2.0 for word in _WORD.findall(text) if word in _KNOWN or word.lower() in _KNOWN)


def _fit(before: str, char: str, after: str, own: str) -> float:
    inside = before.isalpha() and after.isalpha()
    if char.isalpha():
        if char not in _LETTERS:
            return -1.0
        wrong_case = char.isupper() and (before.islower() or (after.islower() and before.isalpha()))
        alone = not before.isalpha() and not after.isalpha() and char not in "àÀ"
        return -1.5 if wrong_case or alone else 1.2 if char in own else 0.5
    if char in "’‘" and inside:
        return 1.0 if char == "’" else -1.5
    if inside or (char in _NEVER_GLUED and before.isalpha()):
        return -1.5
    if char not in _SIGNS:
        return -1.0
    return 1.0 if char in "€£" else 0.7 if char in _APART else 0.4


def _other_script(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # here, because nearly all files go without it

    candidates = [*_LATIN, *_OTHERS]
    found = {match.encoding: match for match in from_bytes(data, cp_isolation=candidates)}
    # Left to itself the detector prefers rare encodings for short texts: of equals the likeliest is taken.
    usable = [name for name in candidates if name in found and decodes(data, name)]
    if usable:
        return min(usable, key=lambda name: (found[name].chaos, -found[name].coherence, candidates.index(name)))
    return LIKELIEST if decodes(data, LIKELIEST) else None


def _looks_latin(data: bytes) -> bool:
    """Whether `data`, read as Windows-1252, has few enough accented letters to be in a Latin script."""
    accented = len(data.translate(None, delete=bytes(range(0x80))))
    return accented < max(_FEW_LETTERS, _MOST_ACCENTS * (accented + len(_ASCII_LETTERS.findall(data))))


def decodes(data: bytes, encoding: str) -> bool:
    """Whether all of `data` is in that encoding."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True

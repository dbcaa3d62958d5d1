"""What a text lacks of its document, in words."""

from __future__ import annotations

from annotator.core.phrases import Phrase, phrase
from annotator.core.source import Lack, Remark, Source

_ONE = {
    Lack.PICTURES: "1 picture with no text was left out.",
    Lack.OBJECTS: "1 embedded sheet, chart or object was left out.",
    Lack.ATTACHMENTS: "1 attachment was left out.",
    Lack.ENCODING: "1 letter may be another: the encoding is not sure ({encoding} was taken); choose it.",
    Lack.LETTERS: "1 letter has no meaning in the file and stands as � (character {place}).",
    Lack.BYTES: "1 byte is not {encoding} and stands as � (line {line}).",
}
_MORE = {
    Lack.PICTURES: "{count} pictures with no text were left out.",
    Lack.OBJECTS: "{count} embedded sheets, charts or objects were left out.",
    Lack.ATTACHMENTS: "{count} attachments were left out.",
    Lack.ENCODING: "{count} letters may be others: the encoding is not sure ({encoding} was taken); choose it.",
    Lack.LETTERS: "{count} letters have no meaning in the file and stand as � (the first is character {place}).",
    Lack.BYTES: "{count} bytes are not {encoding} and stand as � (the first in line {line}).",
}


def lacking(source: Source) -> tuple[Phrase, ...]:
    """A sentence for each kind of thing that a reader of the document sees and the text does not hold."""
    return tuple(_sentence(source, remark) for remark in source.remarks)


def _sentence(source: Source, remark: Remark) -> Phrase:
    values: dict[str, object] = {"count": remark.count}
    place = remark.place or 0
    if remark.kind is Lack.LETTERS:
        values["place"] = place + 1
    elif remark.kind in (Lack.BYTES, Lack.ENCODING):
        values |= {"encoding": source.encoding.upper(), "line": source.text.count("\n", 0, place) + 1}
    return phrase(_ONE[remark.kind], **values) if remark.count == 1 else phrase(_MORE[remark.kind], **values)

"""Takes every word of every language away when it is imported: each field then holds one that no text has."""

from __future__ import annotations

from annotator.analysis import words

_fields = {name for one in words.languages() for name in words.table(one.code, "segmenting")}
_silent = {name: [["\0"]] if name == "ordinals" else ["\0"] for name in _fields}
words.table = lambda _code, _name: _silent  # type: ignore[assignment]

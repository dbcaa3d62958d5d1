"""Names of files, made of what somebody else chose: the name of a source, an archive's member, a reviewer, a layout."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 200
"""Bytes of a name before its ending: of the 255 that file systems take, what locks, copies and numbers leave."""
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)")
"""Names that Windows keeps for devices, whatever their ending."""
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|^ +|[. ]+$')
"""What some system refuses or drops in a name, and signs that turn what is read of it around."""


def file_name(wanted: str, ending: str = "") -> str:
    """A name that every system takes, as near to `wanted` as can be, with `ending` (".xml") after it.

    Nothing in it leaves a folder, is a device, or is cut off by Windows; the name of a file that is there already
    may come out of two different `wanted`.
    """
    name = _REFUSED.sub("_", wanted)
    name = name.encode()[:_LONGEST].decode(errors="ignore").rstrip(". ") or "_"
    return f"{'_' if _DEVICES.match(name) else ''}{name}{ending}"


def folded(name: str) -> str:
    """The same for all names that some system takes for one: letter case, and accents written in one or two signs."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())

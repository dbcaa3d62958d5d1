"""Addresses of commitments, by which documents refer to each other's: `wqr:<dossier>/<reviewer>/<commitment>`.

None of the three ever changes: an address survives merging, copying and a corrected source.
"""

from __future__ import annotations

import os
import re
from base64 import b32encode
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, unquote

_MADE = re.compile(r"[a-z][0-9]+-[a-z2-7]{8}")
_PARTS = re.compile(r"wqr:([^/\s]+)/([^/\s]+)/([^/\s]+)")


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """Where a commitment is: the ids of its dossier, of the reviewer who recorded it, and its own."""

    dossier: str
    reviewer: str
    commitment: str

    def __str__(self) -> str:
        parts = (self.dossier, self.reviewer, self.commitment)
        return "wqr:" + "/".join(quote(part.encode("utf-8", "surrogatepass"), safe="") for part in parts)


def address_in(target: str) -> Address | None:
    """The address that `target` of a link is; None where it is none."""
    found = _PARTS.fullmatch(target)
    return None if found is None else Address(*(unquote(p, errors="surrogatepass") for p in found.groups()))


def new_id(kind: str, taken: Collection[str] = ()) -> str:
    """An id that no other writer gives: `kind` ("c", "n", "x"), a number, and 40 random bits in eight characters.

    `taken` are the ids there are; the number is the first that none of them has, so that `short` tells them apart.
    """
    numbers = {short(one) for one in taken}
    number = next(n for n in range(1, len(numbers) + 2) if f"{kind}{n}" not in numbers)
    return f"{kind}{number}-{b32encode(os.urandom(5)).decode().lower()}"


def short(identity: str) -> str:
    """What a person is shown of an id ("c3" of "c3-k7qm2xsa"); another's, and one of an earlier version, in full."""
    return identity.partition("-")[0] if _MADE.fullmatch(identity) else identity

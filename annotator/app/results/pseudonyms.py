"""Coders under pseudonyms: the same in every export, made of their ids, which are no part of what is handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from typing import Any

from annotator.core.addresses import Address, address_in
from annotator.core.review import Dossier, Reviewer


def under_pseudonyms(dossier: Dossier) -> Dossier:
    """The dossier with a pseudonym wherever a reviewer's name, organisation or id stands; words of comments stay.

    Everything that names somebody is a `Reviewer`, an id, or an address with one, wherever in the value it stands.
    """
    ids = {review.reviewer.id for review in dossier.reviews} | {a.reviewer.id for a in dossier.assigned}
    called = {one: _pseudonym(one) for one in ids if one}
    parts: dict[str, Any] = {name: _changed(getattr(dossier, name), called) for name in _NAMING}
    return replace(dossier, extras=(), **parts)


_NAMING = ("reviews", "assigned", "blindings")
"""What of a dossier can name a reviewer; the text and what it states of itself cannot."""


def _pseudonym(identity: str) -> str:
    return f"coder-{sha256(identity.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _changed(value: Any, called: Mapping[str, str]) -> Any:
    if isinstance(value, Reviewer):
        name = called.get(value.id) or _pseudonym(value.id or value.name)
        return Reviewer(name, name)
    if isinstance(value, tuple):
        return tuple(_changed(item, called) for item in value)
    if type(value) is str:
        address = address_in(value) if value.startswith("wqr:") else None
        if address is not None:
            return str(Address(address.dossier, _pseudonym(address.reviewer), address.commitment))
        return called.get(value, value)
    if is_dataclass(value) and not isinstance(value, type):
        named = [f.name for f in fields(value) if f.init]
        new = {name: _changed(getattr(value, name), called) for name in named}
        return replace(value, **{name: one for name, one in new.items() if one != getattr(value, name)})
    return value

"""The codebook: which reasons a reviewer may give for a verdict, and what each of them means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.errors import ReviewError


class ReasonId(str):
    """The id of a reason in a sentence; who shows the sentence puts the reason's label in its place."""

    __slots__ = ()


class Verdict(StrEnum):
    """What a reviewer finds of one question. "Not yet reviewed" is the absence of a verdict."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_ANSWERED = "not_answered"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_JUDGE = "cannot_judge"

    @property
    def needs_reason(self) -> bool:
        return self in (Verdict.PARTIAL, Verdict.NOT_ANSWERED)


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text in several languages: (ISO 639-1 code, text) pairs in a fixed order."""

    texts: tuple[tuple[str, str], ...] = ()

    def in_language(self, language: str) -> str:
        """The text in `language`, else in English, else the first there is, else ""."""
        by_language = dict(self.texts)
        return by_language.get(language) or by_language.get("en") or (self.texts[0][1] if self.texts else "")


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of the codebook. `id` is stable ("N1_lost_in_joint_answer"); `verdict` is what it is for."""

    id: str
    verdict: Verdict
    label: LocalText
    definition: LocalText = LocalText()
    use_when: LocalText = LocalText()
    not_when: LocalText = LocalText()
    examples: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Codebook:
    """A versioned list of reasons; carried inside the file, so that a review explains itself."""

    name: str
    version: str
    reasons: tuple[Reason, ...] = ()

    def reason(self, reason_id: str) -> Reason:
        """The reason with that id. Raises `ReviewError` where the codebook has none."""
        for reason in self.reasons:
            if reason.id == reason_id:
                return reason
        raise ReviewError("The codebook has no reason {id}; choose one from the list.", id=ReasonId(reason_id))

    def reasons_for(self, verdict: Verdict) -> tuple[Reason, ...]:
        return tuple(r for r in self.reasons if r.verdict is verdict)


def codebook_from_json(data: object) -> Codebook:
    """Read the form of `resources/codebook/codebook.json` (format kv-codebook/0.1), already parsed.

    Raises `ReviewError` where it is not of that form.
    """
    try:
        root = _mapping(data)
        reasons = root["reasons"]
        if not isinstance(reasons, list):
            raise TypeError("reasons")
        book = Codebook(
            name=_text(root["format"]), version=_text(root["version"]), reasons=tuple(_reason(r) for r in reasons)
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ReviewError("This is no codebook ({what}); choose a codebook file.", what=str(error)) from None
    check_codebook(book)
    return book


def check_codebook(book: Codebook) -> None:
    """Raises `ReviewError` where a reason has no id or no name, or two have the same id."""
    for reason in book.reasons:
        if not reason.id.strip() or not any(text.strip() for _, text in reason.label.texts):
            raise ReviewError("A reason of the codebook has no id or no name ({id}); give it both.", id=reason.id)
    ids = [r.id for r in book.reasons]
    twice = next((i for i in ids if ids.count(i) > 1), None)
    if twice is not None:
        raise ReviewError("Two reasons of the codebook have the id {id}; give each its own.", id=twice)


def codebook_as_json(book: Codebook) -> dict[str, object]:
    """The form that `codebook_from_json` reads."""
    return {
        "format": book.name,
        "version": book.version,
        "reasons": [
            {
                "id": reason.id,
                "verdict": str(reason.verdict),
                "label": dict(reason.label.texts),
                "definition": dict(reason.definition.texts),
                "use_when": dict(reason.use_when.texts),
                "not_when": dict(reason.not_when.texts),
                "examples": _grouped(reason.examples),
            }
            for reason in book.reasons
        ],
    }


def _grouped(examples: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for language, text in examples:
        grouped.setdefault(language, []).append(text)
    return grouped


def next_version(version: str) -> str:
    """The version after `version`: its last number plus one ("0.1" -> "0.2")."""
    found = re.search(r"(\d+)(\D*)\Z", version)
    if found is None:
        return f"{version}-2"
    return f"{version[: found.start()]}{int(found[1]) + 1}{found[2]}"


def _reason(data: object) -> Reason:
    entry = _mapping(data)
    return Reason(
        id=_text(entry["id"]),
        verdict=Verdict(_text(entry["verdict"])),
        label=_local(entry["label"]),
        definition=_local(entry.get("definition", "")),
        use_when=_local(entry.get("use_when", "")),
        not_when=_local(entry.get("not_when", "")),
        examples=_examples(entry.get("examples", {})),
    )


def _local(data: object) -> LocalText:
    if isinstance(data, str):
        return LocalText((("en", data),) if data else ())
    return LocalText(tuple((_text(k), _text(v)) for k, v in _mapping(data).items()))


def _examples(data: object) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for language, texts in _mapping(data).items():
        if not isinstance(texts, list):
            raise TypeError("examples")
        pairs.extend((_text(language), _text(t)) for t in texts)
    return tuple(pairs)


def _mapping(data: object) -> Mapping[str, object]:
    if not isinstance(data, Mapping):
        raise TypeError("a group of entries is missing")
    return data


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError("a text is missing")
    return data

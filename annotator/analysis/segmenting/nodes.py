"""Questions and answers while they are built."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.analysis.segmenting.expressions import Family


@dataclass(slots=True)
class PartNode:
    """A question while the tree is built: `[start, end)` is its own text, without that of `children`.

    `name` is the label as printed here ("a"), `label` in full ("8a"); None for an unnumbered follow-up.
    """

    start: int
    body: int
    end: int
    name: str | None
    label: str | None
    children: list[PartNode] = field(default_factory=list)
    judged: bool = True
    conditional: bool = False
    merged: tuple[str, ...] = ()

    def walk(self) -> list[PartNode]:
        """This node and all under it, in the order of the text."""
        return [self, *(node for child in self.children for node in child.walk())]


@dataclass(slots=True)
class Draft:
    """An answer before the questions have their ids.

    `nodes` are the questions that it claims with their unnumbered follow-ups; of merged questions only those in
    `names`, or all where the answer prints no label.
    """

    start: int
    body: int
    end: int
    label: str | None
    nodes: list[PartNode] = field(default_factory=list)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """The questions as trees and the answers, each in the order of the text."""

    questions: tuple[PartNode, ...] = ()
    answers: tuple[Draft, ...] = ()


def joined_label(parent: str | None, name: str, family: Family | None) -> str:
    """The label in full: "8a" for "a" under 8, "8.1" for "1" under 8, "8a.i" for "i" under 8a."""
    if parent is None:
        return name
    if family is Family.NUMBER and name.startswith(f"{parent}."):
        return name
    return f"{parent}{name}" if family is Family.LETTER and parent[-1].isdigit() else f"{parent}.{name}"

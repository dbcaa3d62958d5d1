"""What `annotator layout` does, and what `annotator import` says of layouts."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.app.files.bulletins import marked_in
from annotator.app.files.opening import open_file
from annotator.app.layouts import (
    export_layout,
    import_layout,
    layout,
    layout_names,
    layouts_like,
    learn_layout,
    place_of,
    remove_layout,
    save_layout,
)
from annotator.cli.overwriting import refuse_to_overwrite
from annotator.cli.printing import put, say
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.structure import Structure

if TYPE_CHECKING:
    from annotator.analysis.segmenting import Profile

DONE = 0
_SHOWN = 60
"""Code points of a part's words that are printed."""


def learn(arguments: Namespace) -> int:
    """`annotator layout learn FILE --question START --answer START --name NAME`: what it finds, and the layout kept."""
    opened = open_file(arguments.file)
    if opened.reviewed:
        raise AppError("{path} is a review already; learn a layout from its source.", path=arguments.file)
    source = opened.dossier.source
    questions, answers = (
        [place_of(source, given) for given in marks] for marks in (arguments.question, arguments.answer)
    )
    learnt = learn_layout(source, questions, answers, arguments.name)
    save_layout(learnt.profile, replacing=arguments.force)
    _parts(source.text, learnt.structure)
    say(
        "Layout {name}: {questions} questions to judge, {answers} answers.",
        name=arguments.name,
        questions=len(learnt.structure.judged),
        answers=len(learnt.structure.answers),
    )
    return DONE


def _parts(text: str, structure: Structure) -> None:
    """One line a part, an answer with the questions that it is declared for."""
    for part in structure.segments():
        words = " ".join(text[part.body : min(part.span.end, part.body + _SHOWN)].split())
        claims = f" -> {', '.join(part.declared_for)}" if hasattr(part, "declared_for") else ""
        put(f"{part.id}{claims} | {words}")


def list_(_arguments: Namespace) -> int:
    """`annotator layout list`: one line a layout."""
    names = layout_names()
    for name in names:
        put(name)
    if not names:
        say("There are no layouts yet; annotator layout learn makes one.")
    return DONE


def show(arguments: Namespace) -> int:
    """`annotator layout show NAME`: the layout as TOML."""
    print(layout(arguments.name).to_toml(), end="")
    return DONE


def remove(arguments: Namespace) -> int:
    """`annotator layout remove NAME`."""
    remove_layout(arguments.name)
    say("Layout {name} is deleted.", name=arguments.name)
    return DONE


def export_(arguments: Namespace) -> int:
    """`annotator layout export NAME -o OUT.toml`."""
    target: Path = arguments.output
    refuse_to_overwrite(target, target, arguments.force) if not arguments.force else None
    export_layout(arguments.name, target)
    put(str(target))
    return DONE


def import_(arguments: Namespace) -> int:
    """`annotator layout import FILE.toml`, or `import REVIEW.xml` for the layout that it carries."""
    profile = import_layout(arguments.file, replacing=arguments.force)
    say("Layout {name} is one of yours now.", name=profile.name)
    return DONE


def profile_named(name: str | None) -> Profile | None:
    """The layout that an import is to go by. Raises `AppError` where there is none of that name."""
    return layout(name) if name is not None else None


def offer(source: Source) -> None:
    """Say which of the user's layouts a text may be in."""
    names = layouts_like(source)
    if names:
        say(
            "The text looks like your layout {names}; --layout NAME finds questions and answers by it.",
            names=", ".join(names),
        )


def explain(dossier: Dossier, profile: Profile | None) -> None:
    """Print the candidates with their features, what was done at each and what that cost, and what was found."""
    from annotator.analysis.segmenting import explained

    source = dossier.source
    for line in explained(source.text, furniture=source.furniture, marked=marked_in(source), profile=profile):
        put(line)
    _parts(source.text, dossier.structure)

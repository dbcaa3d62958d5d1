"""What `annotator import` prints."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from annotator.app.doubts import misgiving
from annotator.app.errors import AppError
from annotator.app.files.bulletins import ListedDocument
from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.layouts import relaid
from annotator.cli import laying
from annotator.cli.codes import DONE
from annotator.cli.overwriting import put_saved, refuse_to_overwrite
from annotator.cli.printing import put, say, told
from annotator.core.lacking import lacking


def import_(arguments: Namespace) -> int:
    """`annotator import FILE -o OUT.xml`, or `import SOURCE... --into FOLDER`: sources become review files."""
    if arguments.into is None and len(arguments.files) > 1:
        arguments.wrong(told("say where the reviews of several files are to be written: --into FOLDER"))
    if arguments.into is None:
        return _import_one(arguments, arguments.files[0])
    of_one = [
        option for option in ("output", "document", "encoding", "layout") if getattr(arguments, option) is not None
    ]
    if of_one or arguments.explain:
        arguments.wrong(told("--{option} is for one file; leave it out with --into", option=(*of_one, "explain")[0]))
    from annotator.cli.bulk import import_into_folder

    return import_into_folder(arguments)


def _import_one(arguments: Namespace, file: Path) -> int:
    """`import FILE -o OUT.xml [--layout NAME]`.

    With `--explain` it is told why the questions and answers were found so; without `-o` no file is written then.
    """
    target: Path | None = arguments.output
    profile = laying.profile_named(arguments.layout)
    if target is None and not arguments.explain:
        arguments.wrong(told("say where the review is to be written: -o OUT.xml"))
    if target is not None:
        refuse_to_overwrite(target, file, arguments.force)
    opened = open_file(file, arguments.document, encoding=arguments.encoding)
    if opened.reviewed:
        raise AppError("{path} is a review already; open it as it is, or import a source text.", path=opened.path)
    dossier = opened.dossier if profile is None else relaid(opened.dossier, profile).apply(opened.dossier)
    if arguments.explain:
        laying.explain(dossier, profile)
    if target is None:
        return DONE
    put_saved(save(dossier, target))
    structure = dossier.structure
    questions, answers = len(structure.judged), len(structure.answers)
    say("{path}: {questions} questions to judge, {answers} answers.", path=target, questions=questions, answers=answers)
    for lack in lacking(opened.dossier.source):
        put(lack)
    wrong = misgiving(dossier, file)
    if wrong is not None:
        put(wrong)
    if profile is None:
        laying.offer(dossier.source)
    _list_documents(file, opened.documents)
    return DONE


def _list_documents(path: Path, documents: Sequence[ListedDocument]) -> None:
    """Which documents a file holds, where it holds several."""
    if documents:
        say(
            "{path} holds {count} documents, all of them imported; --document N imports one:",
            path=path,
            count=len(documents),
        )
        for one in documents:
            counted = told("questions: {questions}, answers: {answers}", questions=one.questions, answers=one.answers)
            put(f"{one.number}: {one.name} ({counted})", "  ")

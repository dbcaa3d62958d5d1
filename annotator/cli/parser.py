"""The arguments of the command line."""

from __future__ import annotations

import argparse
import codecs
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, _SubParsersAction
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from annotator.app.results.exporting import EXPORTERS, FORMATS
from annotator.app.speaking import LANGUAGES
from annotator.app.workspace.registering import FORMATS as REGISTER_FORMATS
from annotator.app.workspace.searching import STATES
from annotator.cli import acting, belonging, browsing, commands, laying, measuring, suggesting
from annotator.cli.printing import one_line, told
from annotator.cli.usage import counted_by_argparse, told_by_argparse
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentType, Status
from annotator.core.spans import Span

_ONE_EACH = [one.name for one in EXPORTERS if not one.together]


class _OneLineParser(ArgumentParser):
    """Says wrong usage as everything else is said: in one line, with what to do; ends with exit code 2."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.add_argument(
            "--language",
            choices=LANGUAGES,
            default=SUPPRESS,
            help=told("that of what is printed and of a report (else that of the environment, and of the document)"),
        )
        self.add_argument("--debug", action="store_true", default=SUPPRESS, help=told("print what the program does"))

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"annotator: {one_line(told('{what}; see {program} --help.', what=message, program=self.prog))}\n")


def parser() -> ArgumentParser:
    """The parser; each command sets `run`, a function that takes the arguments and gives an exit code.

    Its help is in the language that is spoken, argparse's own words too: argparse has no other door for them than the
    two functions that it takes from gettext.
    """
    vars(argparse).update(_=told_by_argparse, ngettext=counted_by_argparse)
    root = _OneLineParser(
        prog="annotator",
        description=told("Check whether ministers answer what parliament asks."),
        epilog=told(
            "annotator [FILE ...] opens the window. Exit codes: 0 done, 1 findings, 2 wrong usage or unreadable."
        ),
    )
    root.add_argument("--version", action="version", version=f"%(prog)s {version('annotator')}")
    subparsers = root.add_subparsers(metavar="COMMAND", required=True)
    for add in (_importing, _laying, _reading, _exporting, _joining, _acting, _measuring, _browsing, _belonging):
        add(subparsers)
    return root


def _importing(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    importing = subparsers.add_parser("import", help=told("a source file becomes a review file"))
    importing.add_argument("files", metavar="FILE", type=Path, nargs="+")
    importing.add_argument(
        "--into", metavar="FOLDER", type=Path, help=told("import many files, folders and ZIP files into a folder")
    )
    importing.add_argument("--jobs", metavar="N", type=_days, help=told("how many processes read them"))
    importing.add_argument("--engine", metavar="dask://HOST:PORT", help=told("read them on a cluster"))
    importing.add_argument("--report", metavar="R.csv", type=Path, help=told("write what came of each as a table"))
    importing.add_argument("-o", "--output", metavar="OUT.xml", type=Path)
    importing.add_argument("--force", action="store_true", help=told("replace OUT.xml where it is there already"))
    importing.add_argument(
        "--document", metavar="N", type=int, help=told("one document of a file that holds several, such as a bulletin")
    )
    importing.add_argument(
        "--encoding",
        metavar="E",
        type=_encoding,
        help=told("of a text or web page that does not say it, such as cp1252, iso8859-15, mac-roman, cp850"),
    )
    importing.add_argument("--layout", metavar="NAME", help=told("find questions and answers by one of your layouts"))
    importing.add_argument(
        "--explain", action="store_true", help=told("print why questions and answers were found so; writes no file")
    )
    importing.set_defaults(run=commands.import_, wrong=importing.error)


def _laying(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    described = told("how a parliament lays questions and answers out, by example")
    acts = subparsers.add_parser("layout", help=described).add_subparsers(metavar="ACT", required=True)
    learning = acts.add_parser("learn", help=told("learn a layout from marked places of a source file"))
    learning.add_argument("file", metavar="FILE", type=Path)
    where = told("where one begins: its first words as printed, or its place in characters")
    for kind in ("question", "answer"):
        learning.add_argument(f"--{kind}", metavar="START", action="append", required=True, help=where)
    learning.add_argument("--name", metavar="NAME", required=True, help=told("what to call the layout"))
    learning.add_argument("--force", action="store_true", help=told("replace the layout where it is there already"))
    learning.set_defaults(run=laying.learn)
    acts.add_parser("list", help=told("the layouts that you have")).set_defaults(run=laying.list_)
    showing = acts.add_parser("show", help=told("what is in a layout"))
    removing = acts.add_parser("remove", help=told("delete a layout"))
    exporting = acts.add_parser("export", help=told("a layout as a file of its own, for others"))
    for command, run in ((showing, laying.show), (removing, laying.remove), (exporting, laying.export_)):
        command.add_argument("name", metavar="NAME")
        command.set_defaults(run=run)
    exporting.add_argument("-o", "--output", metavar="OUT.toml", type=Path, required=True)
    exporting.add_argument("--force", action="store_true", help=told("replace OUT.toml where it is there already"))
    taking = acts.add_parser("import", help=told("take a layout from a file"))
    taking.add_argument("file", metavar="FILE.toml", type=Path)
    taking.add_argument("--force", action="store_true", help=told("replace the layout where it is there already"))
    taking.set_defaults(run=laying.take)


def _reading(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    showing = subparsers.add_parser("show", help=told("what is in a review file"))
    texting = subparsers.add_parser("text", help=told("the source text, as it was"))
    checking = subparsers.add_parser("check", help=told("schema and integrity, one line a finding"))
    for command, run in ((showing, commands.show), (texting, commands.text), (checking, commands.check)):
        command.add_argument("review", metavar="REVIEW.xml", type=Path)
        command.set_defaults(run=run)
    restoring = subparsers.add_parser("original", help=told("the file that the source was read from, byte for byte"))
    restoring.add_argument("review", metavar="REVIEW.xml", type=Path)
    restoring.add_argument("-o", "--output", metavar="OUT", type=Path, required=True)
    restoring.add_argument("--force", action="store_true", help=told("replace OUT where it is there already"))
    restoring.set_defaults(run=commands.original)
    showing.add_argument("--json", action="store_true", help=told("as JSON, for other programs"))
    _whose(showing)
    suggested = subparsers.add_parser("suggest", help=told("what may be a commitment, evidence, or not spoken of"))
    suggested.add_argument("files", metavar="FILE", type=Path, nargs="+")
    suggested.add_argument("--json", action="store_true", help=told("as JSON, for other programs"))
    suggested.set_defaults(run=suggesting.suggest)


def _exporting(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    exporting = subparsers.add_parser(
        "export",
        help=told("the findings in another form"),
        description=told(
            "One file for all reviews; for {formats} OUT is a folder where several reviews are given.",
            formats=", ".join(_ONE_EACH),
        ),
    )
    exporting.add_argument("reviews", metavar="REVIEW.xml", type=Path, nargs="+")
    exporting.add_argument(
        "--to", metavar="FORMAT", required=True, help=told("one of: {formats}", formats=", ".join(FORMATS))
    )
    exporting.add_argument("-o", "--output", metavar="OUT", type=Path, required=True)
    exporting.add_argument(
        "--separator", metavar="SIGN", type=_sign, default=",", help=told("between the cells of csv: one sign, or tab")
    )
    _whose(exporting)
    exporting.add_argument("--force", action="store_true", help=told("replace OUT where it is there already"))
    exporting.set_defaults(run=commands.export_)


def _whose(parser: ArgumentParser) -> None:
    parser.add_argument("--reviewer", metavar="NAME", help=told("whose findings, where they are hidden from others"))


def _joining(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    merging = subparsers.add_parser("merge", help=told("several reviews of one source become one file"))
    merging.add_argument("reviews", metavar="REVIEW.xml", type=Path, nargs="+")
    merging.add_argument("-o", "--output", metavar="OUT.xml", type=Path, required=True)
    merging.add_argument("--force", action="store_true", help=told("replace OUT.xml where it is there already"))
    merging.add_argument(
        "--same-document", action="store_true", help=told("files with the same words are of one document")
    )
    merging.set_defaults(run=commands.merge)

    relocating = subparsers.add_parser("relocate", help=told("a review on a corrected version of its source"))
    relocating.add_argument("review", metavar="REVIEW.xml", type=Path)
    relocating.add_argument("source", metavar="NEWSOURCE", type=Path)
    _whose(relocating)
    relocating.add_argument("-o", "--output", metavar="OUT.xml", type=Path, required=True)
    relocating.add_argument("--json", action="store_true", help=told("say what was found again as JSON"))
    relocating.add_argument("--accept-doubtful", action="store_true", help=told("take similar words that are not sure"))
    relocating.add_argument("--drop-lost", action="store_true", help=told("give up what is found nowhere"))
    relocating.add_argument("--force", action="store_true", help=told("replace OUT.xml where it is there already"))
    relocating.set_defaults(run=commands.relocate)


def _acting(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    judging = subparsers.add_parser("judge", help=told("the verdict on a question"))
    committing = subparsers.add_parser("commit", help=told("words of the answer are a commitment"))
    marking = subparsers.add_parser("mark", help=told("words are a question or an answer"))
    doing = ((judging, acting.judge), (committing, acting.commit), (marking, acting.mark))
    for command, run in doing:
        command.add_argument("review", metavar="REVIEW.xml", type=Path)
        command.set_defaults(run=run)
    judging.add_argument("question", metavar="QUESTION", help=told("its number or letter, as show prints it"))
    verdicts = ", ".join(Verdict)
    judging.add_argument("verdict", metavar="VERDICT", type=_verdict, help=told("one of: {formats}", formats=verdicts))
    judging.add_argument("--reason", metavar="R", help=told("the id of a reason of the codebook"))
    judging.add_argument("--comment", metavar="C", help=told("the reviewer's own words"))
    quoting = told("words of the text that prove it; several times for several passages")
    judging.add_argument("--quote", metavar="WORDS", action="append", default=[], help=quoting)
    placing = told("the place of a passage in characters, as show --json has it")
    judging.add_argument("--evidence", metavar="START-END", type=_span, action="append", default=[], help=placing)
    marking.add_argument("part", choices=("question", "answer"), help=told("what the words are"))
    for command in (committing, marking):
        where = command.add_mutually_exclusive_group(required=True)
        where.add_argument("--quote", metavar="WORDS", help=told("words of the text, that stand there once"))
        where.add_argument("--passage", metavar="START-END", type=_span, help=placing)
    committing.add_argument(
        "--due", metavar="DATE", help=told("when it is due: a day in any form, such as 2026-12-31 or 31/12/2026")
    )
    types = told("one of: {formats}", formats=", ".join(CommitmentType))
    kind = CommitmentType.PROMISE
    committing.add_argument("--type", metavar="T", type=_commitment_type, default=kind, help=types)
    answering = told("what it responds to, where that is not what its answer claims")
    committing.add_argument("--question", metavar="Q", action="append", default=[], help=answering)
    marking.add_argument("--label", metavar="L", help=told("its label, where that is not printed before the words"))
    claiming = told("a question that the answer claims, where its label does not say so")
    marking.add_argument("--for", metavar="Q", action="append", default=[], dest="questions", help=claiming)
    for command, _ in doing:
        whose = told("who reviews (else as in the window); NAME#ID where two have the name")
        command.add_argument("--reviewer", metavar="NAME[#ID]", help=whose)


def _measuring(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    agreeing = subparsers.add_parser("agreement", help=told("how far reviewers of the same sources agree"))
    counting = subparsers.add_parser("statistics", help=told("counts and shares over reviews"))
    for command, run in ((agreeing, measuring.agreement), (counting, measuring.statistics)):
        command.add_argument("reviews", metavar="REVIEW.xml", type=Path, nargs="+")
        command.add_argument("--json", action="store_true", help=told("as JSON, for other programs"))
        record = told("also write how each figure was made, to be repeated")
        command.add_argument("--record", metavar="METHODS.json", type=Path, help=record)
        command.set_defaults(run=run)
    counting.add_argument("--term", metavar="DAYS", type=_days, help=told("the legal term for an answer"))
    counting.add_argument("--working-days", action="store_true", help=told("leave out Saturdays and Sundays"))
    counting.add_argument(
        "--calendar",
        metavar="COUNTRY",
        help=told("leave out its holidays too: two letters, such as BE, or with a region, such as GB-ENG"),
    )


def _browsing(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    listing = subparsers.add_parser("list", help=told("the documents of folders, and how far each is"))
    finding = subparsers.add_parser("find", help=told("where words occur in the documents of folders"))
    finding.add_argument("words", metavar="WORDS")
    for command, run in ((listing, browsing.list_), (finding, browsing.find)):
        command.add_argument("folders", metavar="FOLDER", type=Path, nargs="+")
        command.add_argument("--json", action="store_true", help=told("as JSON, for other programs"))
        command.set_defaults(run=run)
    listing.add_argument("--state", choices=STATES, help=told("only documents in this state"))
    listing.add_argument("--minister", metavar="NAME", help=told("only answers of this minister"))
    _registering(subparsers)
    finding.add_argument(
        "--in", dest="parts", choices=("texts", "findings", "commitments"), help=told("look in these only")
    )


def _registering(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    registering = subparsers.add_parser("register", help=told("the commitments of the documents of folders"))
    registering.add_argument("folders", metavar="FOLDER", type=Path, nargs="+")
    registering.add_argument("--json", action="store_true", help=told("as JSON, for other programs"))
    registering.add_argument("--overdue", action="store_true", help=told("only those that are overdue"))
    registering.add_argument("--due-before", metavar="DATE", type=_day, help=told("only those due before that day"))
    registering.add_argument("--minister", metavar="NAME", help=told("only answers of this minister"))
    registering.add_argument("--status", choices=tuple(Status), help=told("only those of this status"))
    registering.add_argument("--to", choices=REGISTER_FORMATS, help=told("write it in this format"))
    registering.add_argument("-o", "--output", metavar="OUT", type=Path, help=told("the file to write"))
    registering.add_argument("--set-status", choices=tuple(Status), help=told("give those listed this status"))
    registering.add_argument("--address", action="append", metavar="A", help=told("only of this commitment"))
    registering.add_argument("--note", metavar="N", default="", help=told("why, for all of them"))
    registering.add_argument("--document", metavar="D", default="", help=told("the document that shows it"))
    registering.set_defaults(run=browsing.register_)


def _sign(given: str) -> str:
    sign = "\t" if given == "tab" else given
    if len(sign) != 1 or sign in '"\r\n':
        raise ArgumentTypeError(told("one sign is needed, or tab"))
    return sign


def _day(given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise ArgumentTypeError(told("a day is needed, as 2026-12-31")) from None


def _belonging(subparsers: _SubParsersAction[_OneLineParser]) -> None:
    placing = subparsers.add_parser("desktop", help=told("the program among the applications of a Linux desktop"))
    acts = placing.add_subparsers(metavar="ACT", required=True)
    installing = acts.add_parser("install", help=told("its entry, its icon and the type of its files, for you alone"))
    installing.add_argument(
        "--sources",
        action="store_true",
        help=told("offer it for PDF, DOCX and the other texts it reads too; it may become the first choice for them"),
    )
    installing.set_defaults(run=commands.desktop_install)
    acts.add_parser("remove", help=told("take them away")).set_defaults(run=commands.desktop_remove)

    telling = subparsers.add_parser("where", help=told("where settings, journals and earlier versions are"))
    telling.set_defaults(run=belonging.where)

    person = subparsers.add_parser("reviewer", help=told("the same reviewer on several computers"))
    deeds = person.add_subparsers(metavar="ACT", required=True)
    handing = deeds.add_parser("export", help=told("who reviews on this computer, as a small file or on the terminal"))
    handing.add_argument("-o", "--output", metavar="FILE", type=Path)
    handing.add_argument("--force", action="store_true", help=told("replace FILE where it is there already"))
    handing.set_defaults(run=belonging.reviewer_export)
    adopting = deeds.add_parser("adopt", help=told("review on this computer as the one in that file"))
    adopting.add_argument("file", metavar="FILE", type=Path)
    adopting.set_defaults(run=belonging.reviewer_adopt)


def _verdict(given: str) -> Verdict:
    try:
        return Verdict(given.replace("-", "_"))
    except ValueError:
        raise ArgumentTypeError(told("one of {names} is needed", names=", ".join(Verdict))) from None


def _commitment_type(given: str) -> CommitmentType:
    try:
        return CommitmentType(given.replace("-", "_"))
    except ValueError:
        raise ArgumentTypeError(told("one of {names} is needed", names=", ".join(CommitmentType))) from None


def _span(given: str) -> Span:
    start, _, end = given.partition("-")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit() and int(start) < int(end)):
        raise ArgumentTypeError(told("two numbers are needed, START-END, the first the smaller one"))
    return Span(int(start), int(end))


def _days(given: str) -> int:
    if not given.isascii() or not given.isdigit() or int(given) == 0:
        raise ArgumentTypeError(told("a number of days of 1 or more is needed"))
    return int(given)


def _encoding(name: str) -> str:
    """An encoding of text by its Python name. Raises `ArgumentTypeError` for what is none."""
    try:
        b"a".decode(name)
        return codecs.lookup(name).name
    except (LookupError, UnicodeError):
        raise ArgumentTypeError(told("{name} is no encoding that is known here", name=name)) from None

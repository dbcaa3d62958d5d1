"""The arguments of the command line."""

from __future__ import annotations

import argparse
import codecs
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from annotator import __version__
from annotator.app.speaking import LANGUAGES
from annotator.cli.printing import one_line, told
from annotator.cli.usage import counted_by_argparse, told_by_argparse

if TYPE_CHECKING:
    from annotator.core.codebook import Verdict
    from annotator.core.commitments import CommitmentType
    from annotator.core.spans import Span

    Fill = Callable[["_OneLineParser"], object]


class _OneLineParser(ArgumentParser):
    """Says wrong usage as everything else is said: in one line, with what to do; ends with exit code 2.

    Of a command only what it needs is imported: `run` ("module.function" of this package) and what the functions in
    `fill`, which give it its arguments, need; both once it is to parse.
    """

    def __init__(self, run: str = "", fill: Sequence[Fill] = (), **settings: Any) -> None:
        super().__init__(**settings)
        self._run, self._fill = run, fill
        self.add_argument(
            "--language",
            choices=LANGUAGES,
            default=SUPPRESS,
            help=told("that of what is printed and of a report (else that of the environment, and of the document)"),
        )
        self.add_argument("--debug", action="store_true", default=SUPPRESS, help=told("print what the program does"))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        fill, self._fill = self._fill, ()
        for add in fill:
            add(self)
        module, _, function = self._run.partition(".")
        if function:
            self.set_defaults(run=getattr(import_module(f"annotator.cli.{module}"), function))
        return super().parse_known_args(args, namespace)

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
    root.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    subparsers = root.add_subparsers(metavar="COMMAND", required=True)
    for name, described, run, *fill in _commands():
        subparsers.add_parser(name, help=described, run=run, fill=fill)
    return root


def _commands() -> tuple[tuple[Any, ...], ...]:
    """The commands in the order of the help: name, what it does, what runs it, what gives its parser its arguments."""
    agreeing = told("how far reviewers of the same sources agree")
    about = told("how a parliament lays questions and answers out, by example")
    return (
        ("import", told("a source file becomes a review file"), "importing.import_", _importing),
        ("layout", about, "", _laying),
        ("show", told("what is in a review file"), "showing.show", _review, _json, _whose),
        ("text", told("the source text, as it was"), "texts.text", _review),
        ("check", told("schema and integrity, one line a finding"), "texts.check", _review),
        ("original", told("the file that the source was read from, byte for byte"), "texts.original", _review, _out),
        ("suggest", told("what may be a commitment, evidence, or not spoken of"), "suggesting.suggest", _files, _json),
        ("export", told("the findings in another form"), "exporting.export_", _many, _exporting, _whose, _out),
        ("merge", told("several reviews of one source become one file"), "uniting.merge", _reviews, _xml, _merging),
        ("relocate", told("a review on a corrected version of its source"), "uniting.relocate", _review, _relocating),
        ("judge", told("the verdict on a question"), "acting.judge", _review, _judging),
        ("commit", told("words of the answer are a commitment"), "acting.commit", _review, _place, _committing),
        ("mark", told("words are a question or an answer"), "acting.mark", _review, _place, _marking),
        ("agreement", agreeing, "agreement.agreement", _many, _measuring, _tabling),
        ("statistics", told("counts and shares over reviews"), "counting.statistics", _many, _measuring, _counting),
        ("list", told("the documents of folders, and how far each is"), "browsing.list_", _folders, _listing),
        ("find", told("where words occur in the documents of folders"), "browsing.find", _finding, _folders),
        (
            "register",
            told("the commitments of the documents of folders"),
            "registering.register_",
            _folders,
            _registering,
        ),
        ("team", told("a store on PostgreSQL that several people work on"), "", _teaming),
        ("facts", told("facts of many documents, from a table"), "browsing.facts", _facts),
        ("leave-out", told("documents that are no work of a folder, and why"), "browsing.leave_out_", _leaving_out),
        ("assign", told("who is to review which documents of a folder, in batches"), "assigning.assign", _assigning),
        ("codebook", told("the one codebook of a folder; a new version laid over all"), "pinning.codebook", _pinning),
        ("desktop", told("the program among the applications of a Linux desktop"), "", _placing),
        ("where", told("where settings, journals and earlier versions are"), "belonging.where"),
        ("reviewer", told("the same reviewer on several computers"), "", _person),
    )


def _review(parser: _OneLineParser) -> None:
    parser.add_argument("review", metavar="REVIEW.xml", type=Path)


def _reviews(parser: _OneLineParser) -> None:
    parser.add_argument("reviews", metavar="REVIEW.xml", type=Path, nargs="+")


def _many(parser: _OneLineParser) -> None:
    parser.add_argument("reviews", metavar="REVIEW.xml|FOLDER", type=Path, nargs="*")
    listed = told("a file that names review files, a line each")
    parser.add_argument("--files-from", metavar="LIST", type=Path, help=listed)
    _workers(parser)


def _workers(parser: _OneLineParser) -> None:
    parser.add_argument("--jobs", metavar="N", type=_days, help=told("how many processes read them"))
    parser.add_argument("--engine", metavar="dask://HOST:PORT", help=told("read them on a cluster"))


def _files(parser: _OneLineParser) -> None:
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")


def _json(parser: _OneLineParser, described: str = "") -> None:
    parser.add_argument("--json", action="store_true", help=described or told("as JSON, for other programs"))


def _whose(parser: _OneLineParser) -> None:
    parser.add_argument("--reviewer", metavar="NAME", help=told("whose findings, where they are hidden from others"))


def _out(parser: _OneLineParser, path: str = "OUT", required: bool = True) -> None:
    parser.add_argument("-o", "--output", metavar=path, type=Path, required=required)
    _force(parser, path)


def _xml(parser: _OneLineParser) -> None:
    _out(parser, "OUT.xml")


def _force(parser: _OneLineParser, path: str) -> None:
    described = told("replace {path} where it is there already", path=path)
    parser.add_argument("--force", action="store_true", help=described)


def _importing(importing: _OneLineParser) -> None:
    _files(importing)
    importing.add_argument(
        "--into",
        metavar="FOLDER|STORE",
        type=_folder,
        help=told("import many files, folders and ZIP files into a folder or a team's store"),
    )
    _workers(importing)
    importing.add_argument("--report", metavar="R.csv", type=Path, help=told("write what came of each as a table"))
    _out(importing, "OUT.xml", required=False)
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
    importing.set_defaults(wrong=importing.error)


def _laying(parser: _OneLineParser) -> None:
    acts = parser.add_subparsers(metavar="ACT", required=True)
    learned = told("learn a layout from marked places of a source file")
    learning = acts.add_parser("learn", help=learned, run="laying.learn")
    learning.add_argument("file", metavar="FILE", type=Path)
    where = told("where one begins: its first words as printed, or its place in characters")
    for kind in ("question", "answer"):
        learning.add_argument(f"--{kind}", metavar="START", action="append", required=True, help=where)
    learning.add_argument("--name", metavar="NAME", required=True, help=told("what to call the layout"))
    _force(learning, "NAME")
    acts.add_parser("list", help=told("the layouts that you have"), run="laying.list_")
    showing = acts.add_parser("show", help=told("what is in a layout"), run="laying.show")
    removing = acts.add_parser("remove", help=told("delete a layout"), run="laying.remove")
    exporting = acts.add_parser("export", help=told("a layout as a file of its own, for others"), run="laying.export_")
    for command in (showing, removing, exporting):
        command.add_argument("name", metavar="NAME")
    _out(exporting, "OUT.toml")
    taking = acts.add_parser(
        "import", help=told("take a layout from a file, or the one that a review carries"), run="laying.import_"
    )
    taking.add_argument("file", metavar="FILE.toml", type=Path)
    _force(taking, "NAME")


def _exporting(exporting: _OneLineParser) -> None:
    from annotator.app.results.exporting import EVERY

    exporting.description = told(
        "One file for all reviews; for {formats} OUT is a folder where several reviews are given.",
        formats=", ".join(one.name for one in EVERY if not one.together),
    )
    exporting.add_argument(
        "--to",
        metavar="FORMAT",
        required=True,
        help=told("one of: {formats}", formats=", ".join(one.name for one in EVERY)),
    )
    hiding = told("the same pseudonym for a coder everywhere; the words of comments stay")
    exporting.add_argument("--pseudonyms", action="store_true", help=hiding)
    exporting.add_argument(
        "--separator", metavar="SIGN", type=_sign, default=",", help=told("between the cells of csv: one sign, or tab")
    )


def _merging(merging: _OneLineParser) -> None:
    merging.add_argument(
        "--same-document", action="store_true", help=told("files with the same words are of one document")
    )


def _relocating(relocating: _OneLineParser) -> None:
    relocating.add_argument("source", metavar="NEWSOURCE", type=Path)
    _whose(relocating)
    _xml(relocating)
    _json(relocating, told("say what was found again as JSON"))
    relocating.add_argument("--accept-doubtful", action="store_true", help=told("take similar words that are not sure"))
    relocating.add_argument("--drop-lost", action="store_true", help=told("give up what is found nowhere"))


def _judging(judging: _OneLineParser) -> None:
    from annotator.core.codebook import Verdict

    judging.add_argument("question", metavar="QUESTION", help=told("its number or letter, as show prints it"))
    verdicts = ", ".join(Verdict)
    judging.add_argument("verdict", metavar="VERDICT", type=_verdict, help=told("one of: {formats}", formats=verdicts))
    judging.add_argument("--reason", metavar="R", help=told("the id of a reason of the codebook"))
    judging.add_argument("--comment", metavar="C", help=told("the reviewer's own words"))
    quoting = told("words of the text that prove it; several times for several passages")
    judging.add_argument("--quote", metavar="WORDS", action="append", default=[], help=quoting)
    placing = told("the place of a passage in characters, as show --json has it")
    judging.add_argument("--evidence", metavar="START-END", type=_span, action="append", default=[], help=placing)
    _who(judging)


def _committing(committing: _OneLineParser) -> None:
    from annotator.core.commitments import CommitmentType

    committing.add_argument(
        "--due", metavar="DATE", help=told("when it is due: a day in any form, such as 2026-12-31 or 31/12/2026")
    )
    types = told("one of: {formats}", formats=", ".join(CommitmentType))
    kind = CommitmentType.PROMISE
    committing.add_argument("--type", metavar="T", type=_commitment_type, default=kind, help=types)
    answering = told("what it responds to, where that is not what its answer claims")
    committing.add_argument("--question", metavar="Q", action="append", default=[], help=answering)
    _who(committing)


def _marking(marking: _OneLineParser) -> None:
    marking.add_argument("part", choices=("question", "answer"), help=told("what the words are"))
    marking.add_argument("--label", metavar="L", help=told("its label, where that is not printed before the words"))
    claiming = told("a question that the answer claims, where its label does not say so")
    marking.add_argument("--for", metavar="Q", action="append", default=[], dest="questions", help=claiming)
    _who(marking)


def _place(parser: _OneLineParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--quote", metavar="WORDS", help=told("words of the text, that stand there once"))
    placing = told("the place of a passage in characters, as show --json has it")
    where.add_argument("--passage", metavar="START-END", type=_span, help=placing)


def _who(parser: _OneLineParser) -> None:
    whose = told("who reviews (else as in the window); NAME#ID where two have the name")
    parser.add_argument("--reviewer", metavar="NAME[#ID]", help=whose)


def _counting(counting: _OneLineParser) -> None:
    counting.add_argument("--term", metavar="DAYS", type=_days, help=told("the legal term for an answer"))
    counting.add_argument("--working-days", action="store_true", help=told("leave out Saturdays and Sundays"))
    counting.add_argument(
        "--calendar",
        metavar="COUNTRY",
        help=told("leave out its holidays too: two letters, such as BE, or with a region, such as GB-ENG"),
    )


def _measuring(parser: _OneLineParser) -> None:
    _json(parser)
    record = told("also write how each figure was made, to be repeated")
    parser.add_argument("--record", metavar="METHODS.json", type=Path, help=record)
    frozen = told("copy the files there first, and make the figures of the copies")
    parser.add_argument("--freeze", metavar="FOLDER", type=Path, help=frozen)


def _tabling(parser: _OneLineParser) -> None:
    parser.add_argument("--table", metavar="T.csv", type=Path, help=told("also write the measures as a table"))


def _listing(listing: _OneLineParser) -> None:
    from annotator.app.workspace.searching import STATES

    listing.add_argument("--state", choices=STATES, help=told("only documents in this state"))
    listing.add_argument("--minister", metavar="NAME", help=told("only answers of this minister"))
    listing.add_argument("--assigned", metavar="NAME", help=told("only what this reviewer is to review"))


def _finding(finding: _OneLineParser) -> None:
    finding.add_argument("words", metavar="WORDS")
    finding.add_argument(
        "--in", dest="parts", choices=("texts", "findings", "commitments"), help=told("look in these only")
    )


def _registering(registering: _OneLineParser) -> None:
    from annotator.app.workspace.registering import FORMATS
    from annotator.core.commitments import CommitmentType, Status

    registering.add_argument("--overdue", action="store_true", help=told("only those that are overdue"))
    registering.add_argument("--due-before", metavar="DATE", type=_day, help=told("only those due before that day"))
    registering.add_argument("--type", choices=tuple(CommitmentType), help=told("only those of this type"))
    registering.add_argument("--actor", metavar="NAME", help=told("only those that this actor is to do"))
    registering.add_argument("--moved", action="store_true", help=told("only those whose due date was moved"))
    registering.add_argument("--minister", metavar="NAME", help=told("only answers of this minister"))
    registering.add_argument("--status", choices=tuple(Status), help=told("only those of this status"))
    registering.add_argument("--to", choices=FORMATS, help=told("write it in this format"))
    registering.add_argument("-o", "--output", metavar="OUT", type=Path, help=told("the file to write"))
    registering.add_argument("--set-status", choices=tuple(Status), help=told("give those listed this status"))
    registering.add_argument("--address", action="append", metavar="A", help=told("only of this commitment"))
    registering.add_argument("--due", metavar="DATE", type=_day, help=told("the day to which their due date is moved"))
    linking = told("say that the one of --address repeats, fulfils, extends... another (its address) or a document")
    registering.add_argument("--link", nargs=2, metavar=("TYPE", "TARGET"), help=linking)
    proposing = told("list promises that may be the same one made again")
    registering.add_argument("--repeats", action="store_true", help=proposing)
    registering.add_argument("--note", metavar="N", default="", help=told("why, for all of them"))
    registering.add_argument("--document", metavar="D", default="", help=told("the document that shows it"))


def _folders(parser: _OneLineParser) -> None:
    parser.add_argument("folders", metavar="FOLDER", type=_folder, nargs="+")
    _json(parser)


def _folder(given: str) -> Path:
    from annotator.io.team.places import place

    return place(given)


def _teaming(parser: _OneLineParser) -> None:
    acts = parser.add_subparsers(metavar="ACT", required=True)
    making = acts.add_parser("init", help=told("make a store, or bring an older one up to date"), run="teaming.init")
    telling = acts.add_parser("status", help=told("who works here, and how far they are"), run="teaming.status")
    adding = acts.add_parser("add", help=told("have files in the store, merged with what is there"), run="teaming.add")
    pulling = acts.add_parser("pull", help=told("write the documents as review files"), run="teaming.pull")
    dealing = acts.add_parser("assign", help=told("say who should review"), run="teaming.assign")
    people = acts.add_parser("member", help=told("let a login of the server in, or no longer"))
    deeds = people.add_subparsers(metavar="ACT", required=True)
    letting = deeds.add_parser(
        "add", help=told("let a login in, or give it another name or duty"), run="teaming.let_in"
    )
    ending = deeds.add_parser("remove", help=told("let a login in no more"), run="teaming.remove")
    for command in (making, telling, adding, pulling, dealing, letting, ending):
        command.add_argument("url", metavar="postgresql://...")
    making.add_argument("--name", metavar="NAME", help=told("what you are called there"))
    _files(adding)
    pulling.add_argument("-o", "--into", dest="folder", metavar="FOLDER", type=Path, required=True)
    dealing.add_argument("documents", metavar="DOCUMENT", nargs="*", help=told("their names or ids; all where none is"))
    dealing.add_argument("--to", metavar="NAME,NAME", required=True, help=told("logins or names of members"))
    dealing.add_argument("--due", metavar="DATE", type=_day, help=told("the day by which it should be reviewed"))
    for command in (letting, ending):
        command.add_argument("login", metavar="LOGIN")
    letting.add_argument("--name", metavar="NAME", help=told("what the reviewer is called"))
    letting.add_argument("--organisation", metavar="NAME")
    letting.add_argument("--id", metavar="ID", help=told("of the reviewer, where reviews of hers are in files"))
    letting.add_argument("--duty", choices=("coordinator", "reviewer", "reader"))
    ending.add_argument("--erase", action="store_true", help=told("take the name out of the list of members too"))


def _facts(parser: _OneLineParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    told_of = told(
        "a table (CSV) with a column file, and columns such as number, minister, asker, asked, answered, theme"
    )
    parser.add_argument("--facts", metavar="FACTS.csv", type=Path, required=True, help=told_of)


def _leaving_out(parser: _OneLineParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    _files(parser)
    parser.add_argument("--reason", metavar="R", default="", help=told("why; without it they are taken in again"))


def _assigning(assigned: _OneLineParser) -> None:
    assigned.add_argument("folder", metavar="FOLDER", type=Path)
    assigned.add_argument("--batch", metavar="NAME", required=True, help=told("what the batch is called"))
    what = assigned.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", metavar="NAME,NAME", help=told("deal what no batch has yet to these reviewers"))
    what.add_argument("--give", metavar="OLD,NEW", help=told("give what the one has not begun to the other"))
    what.add_argument("--take-back", action="store_true", help=told("take it all back"))
    what.add_argument("--close", action="store_true", help=told("wait for nobody any more"))
    assigned.add_argument("--per-document", metavar="N", type=_days, help=told("how many reviewers a document has"))
    drawn = told("the share of the documents that one more reads, 0 to 1, drawn evenly over ministers")
    assigned.add_argument("--double", metavar="SHARE", type=_part, default=0.0, help=drawn)
    assigned.add_argument(
        "--seed", metavar="N", type=int, default=1, help=told("another draw; the same gives the same")
    )
    assigned.add_argument("--due", metavar="DATE", type=_day, help=told("by which day"))
    assigned.add_argument("--minister", metavar="NAME", help=told("only answers of this minister"))
    assigned.add_argument("--training", action="store_true", help=told("a training round: it is kept out of figures"))
    assigned.add_argument("--dry-run", action="store_true", help=told("only show what would be given"))
    assigned.set_defaults(wrong=assigned.error)


def _pinning(pinning: _OneLineParser) -> None:
    pinning.add_argument("folder", metavar="FOLDER", type=Path)
    pinning.add_argument("--pin", metavar="BOOK.json", type=Path, help=told("have all files judge by this codebook"))
    mapped = told("the reason that takes the place of one that it has not")
    pinning.add_argument("--map", metavar="OLD=NEW", action="append", default=[], help=mapped)
    pinning.set_defaults(wrong=pinning.error)


def _part(given: str) -> float:
    try:
        share = float(given)
    except ValueError:
        share = -1
    if not 0 <= share <= 1:
        raise ArgumentTypeError(told("a share from 0 to 1 is needed, as 0.2"))
    return share


def _sign(given: str) -> str:
    sign = "\t" if given == "tab" else given
    if len(sign) != 1 or sign in '"\r\n':
        raise ArgumentTypeError(told("one sign is needed, or tab"))
    return sign


def _day(given: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise ArgumentTypeError(told("a day is needed, as 2026-12-31")) from None


def _placing(placing: _OneLineParser) -> None:
    acts = placing.add_subparsers(metavar="ACT", required=True)
    installed = told("its entry, its icon and the type of its files, for you alone")
    acts.add_parser("install", help=installed, run="belonging.desktop_install").add_argument(
        "--sources",
        action="store_true",
        help=told("offer it for PDF, DOCX and the other texts it reads too; it may become the first choice for them"),
    )
    acts.add_parser("remove", help=told("take them away"), run="belonging.desktop_remove")


def _person(person: _OneLineParser) -> None:
    deeds = person.add_subparsers(metavar="ACT", required=True)
    handed = told("who reviews on this computer, as a small file or on the terminal")
    _out(deeds.add_parser("export", help=handed, run="belonging.reviewer_export"), "FILE", required=False)
    adopted = told("review on this computer as the one in that file")
    adopting = deeds.add_parser("adopt", help=adopted, run="belonging.reviewer_adopt")
    adopting.add_argument("file", metavar="FILE", type=Path)


def _verdict(given: str) -> Verdict:
    from annotator.core.codebook import Verdict

    try:
        return Verdict(given.replace("-", "_"))
    except ValueError:
        raise ArgumentTypeError(told("one of {names} is needed", names=", ".join(Verdict))) from None


def _commitment_type(given: str) -> CommitmentType:
    from annotator.core.commitments import CommitmentType

    try:
        return CommitmentType(given.replace("-", "_"))
    except ValueError:
        raise ArgumentTypeError(told("one of {names} is needed", names=", ".join(CommitmentType))) from None


def _span(given: str) -> Span:
    from annotator.core.spans import Span

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

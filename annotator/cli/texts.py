"""`annotator text`, `original` and `check`: what a review file holds, and whether it is sound."""

from __future__ import annotations

import sys
from argparse import Namespace

from annotator.app.files.checking import check_file, measures_of
from annotator.app.files.opening import open_review
from annotator.app.files.originals import write_original
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.overwriting import refuse_to_overwrite
from annotator.cli.printing import put, say


def text(arguments: Namespace) -> int:
    """`annotator text REVIEW.xml`: the source text as it was; of a text file, its very bytes."""
    source = open_review(arguments.review).source
    textual = source.media_type.startswith("text/plain")
    sys.stdout.flush()
    sys.stdout.buffer.write(source.original if textual else source.text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()
    return DONE


def original(arguments: Namespace) -> int:
    """`annotator original REVIEW.xml -o OUT`: the file that the source was read from, byte for byte."""
    refuse_to_overwrite(arguments.output, arguments.review, arguments.force)
    source = open_review(arguments.review).source
    write_original(source, arguments.output)
    about = {"path": arguments.output, "name": source.file_name, "type": source.media_type}
    say("{path}: {name} ({type}), {count} bytes.", **about, count=len(source.original))
    return DONE


def check(arguments: Namespace) -> int:
    """`annotator check REVIEW.xml`: one line a finding."""
    for warning in measures_of(arguments.review):
        put(warning)
    findings = check_file(arguments.review)
    for finding in findings:
        put(finding.sentence)
    if not findings:
        say("{path}: no findings.", path=arguments.review)
    return FINDINGS if findings else DONE

"""What `annotator merge` and `annotator relocate` print."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter

from annotator.app.corrected.finding import How
from annotator.app.corrected.relocating import Relocation, relocate_file, seen_by
from annotator.app.corrected.relocating import as_json as relocation_as_json
from annotator.app.files.saving import save
from annotator.app.merging import merge_files
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.overwriting import put_saved, refuse_to_overwrite
from annotator.cli.printing import put, say, sentence, told

_HOW = {How.EXACT: "exact", How.APPROXIMATE: "approximate", How.LOST: "lost"}


def merge(arguments: Namespace) -> int:
    """`annotator merge A.xml B.xml ... -o OUT.xml`: the reviews of one source in one file."""
    for path in arguments.reviews:
        refuse_to_overwrite(arguments.output, path, arguments.force)
    joined = merge_files(arguments.reviews, same_document=arguments.same_document)
    put_saved(save(joined.dossier, arguments.output))
    for path, told_of in joined.said:
        put(f"{path}: {sentence(told_of, joined.dossier.codebook)}")
    say("{path}: {count} reviews.", path=arguments.output, count=len(joined.dossier.reviews))
    return DONE


def relocate(arguments: Namespace) -> int:
    """`annotator relocate REVIEW.xml NEWSOURCE -o OUT.xml`: the review on a corrected version of its source."""
    for path in (arguments.review, arguments.source):
        refuse_to_overwrite(arguments.output, path, arguments.force)
    dossier, whole = relocate_file(arguments.review, arguments.source)
    found = seen_by(whole, dossier, arguments.reviewer)
    decided = {
        one.old.span: one.new
        for one in found.doubtful
        if (arguments.accept_doubtful and one.new) or (arguments.drop_lost and not one.new)
    }
    others = len(whole.doubtful) > len(found.doubtful) or len(whole.losses) > len(found.losses)
    refused = others or len(decided) < len(found.doubtful) or bool(found.losses and not arguments.drop_lost)
    if not refused:
        put_saved(save(whole.edit(decided).apply(dossier), arguments.output))
    if arguments.json:
        print(json.dumps({**relocation_as_json(found), "written": not refused}, ensure_ascii=False, indent=1))
    else:
        _show_relocation(found)
        if others:
            say(
                "{path}: not written; others have passages to decide on, which are hidden: each relocates a file of "
                "their own, and merges it then.",
                path=arguments.output,
            )
        elif refused:
            say("{path}: not written; see --accept-doubtful and --drop-lost.", path=arguments.output)
        else:
            say("{path}: written.", path=arguments.output)
    return FINDINGS if refused else DONE


def _show_relocation(found: Relocation) -> None:
    for one in found.passages:
        if one.how is not How.EXACT or not one.sure:
            now = "" if one.new is None else f" -> {one.new.start}-{one.new.end}: {one.new.of(found.source.text)[:70]}"
            doubt = "" if one.sure else f", {told('doubtful')}"
            was = f"{one.old.span.start}-{one.old.span.end}: {one.old.exact[:70]}"
            put(f"{told(_HOW[one.how])} ({one.score:.2f}{doubt}) {was}{now}")
    for question in found.changed:
        say("Look again at question {question}: its wording or answer has changed.", question=question)
    for loss in found.losses:
        put(f"{loss.reviewer}: {sentence(loss.sentence)}")
    counted = Counter(one.how for one in found.passages)
    put(", ".join(f"{counted[how]} {told(_HOW[how])}" for how in How) + ".")

"""Writing a review so that the official schema accepts it, whatever others have put into its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.review import Dossier, Extra
from annotator.io.akn.schema import Finding, invalid
from annotator.io.akn.writer import write


@dataclass(frozen=True, slots=True)
class WrittenXml:
    """A review file, and what the official schema refuses in it in spite of all: nothing, unless by our fault."""

    data: bytes
    wrong: tuple[Finding, ...]


def write_valid(dossier: Dossier) -> WrittenXml:
    """The review file that holds `dossier`; see `writer.write`.

    Extras that the schema refuses where they stood go to `wqr:kept`, with the name of their place: nothing of
    them is lost, and the review can be saved. Validating costs about 20 ms per MB; searching for extras that do not
    fit costs one more writing and validating for each halving.
    """
    data = write(dossier)
    wrong = invalid(data)
    if wrong and dossier.extras:
        data = write(dossier, _unfit(dossier, (), dossier.extras))
        wrong = invalid(data)
    return WrittenXml(data, wrong)


def _unfit(dossier: Dossier, fitting: Sequence[Extra], doubtful: Sequence[Extra]) -> tuple[Extra, ...]:
    """Those of the extras `doubtful` that do not fit in beside `fitting`; those later in the file give way first."""
    used = {*fitting, *doubtful}
    others = [extra for extra in dossier.extras if extra not in used]
    if not invalid(write(dossier, others)):
        return ()
    if len(doubtful) == 1:
        return tuple(doubtful)
    half = len(doubtful) // 2
    first = _unfit(dossier, fitting, doubtful[:half])
    kept = [extra for extra in doubtful[:half] if extra not in first]
    return first + _unfit(dossier, [*fitting, *kept], doubtful[half:])

"""A file that others made invalid is saved valid, and what they put into it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.review import Extra
from annotator.io.akn import check, invalid, read, write, write_valid
from annotator.io.akn.names import AKN, OWN
from tests.io.akn.examples import DOSSIER

GOOD = write(DOSSIER)
SPACES = f'xmlns="{AKN}" xmlns:wqr="{OWN}"'

UNFIT = [
    ("<workflow ", '<workflow xmlns:x="urn:x" x:a="1" '),
    ("</references>", '<TLCPerson eId="x"/></references>'),
    ("</identification>", "<onzin/></identification>"),
    ("<otherAnalysis ", '<x:a xmlns:x="urn:x"/><otherAnalysis '),
    ("<lifecycle ", '<classification source="#x"/><lifecycle '),
    ("<proprietary ", "<presentatie/><proprietary "),
    ("</debate>", "<slot/></debate>"),
]


def with_changes(changes: list[tuple[str, str]]) -> bytes:
    text = GOOD.decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text.encode()


@pytest.mark.parametrize("change", UNFIT, ids=[new for _, new in UNFIT])
def test_what_the_schema_refuses_is_kept_aside(change: tuple[str, str]) -> None:
    broken = with_changes([change])
    assert invalid(broken), "the case is one"
    dossier = read(broken)
    assert replace(dossier, extras=()) == DOSSIER
    written = write_valid(dossier)
    assert written.wrong == ()
    assert check(written.data) == ()
    assert read(written.data) == dossier, "nothing of it is lost"
    assert write_valid(read(written.data)).data == written.data


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=25)
@given(st.sets(st.sampled_from(range(len(UNFIT)))), st.sets(st.integers(0, 3)))
def test_only_what_does_not_fit_is_kept_aside(unfit: set[int], fit: set[int]) -> None:
    good = [Extra("references", f'<TLCTerm {SPACES} eId="t{n}" href="/x" showAs="x"/>') for n in sorted(fit)]
    dossier = read(with_changes([UNFIT[n] for n in sorted(unfit)]))
    dossier = replace(dossier, extras=tuple(sorted((*dossier.extras, *good), key=lambda extra: extra.place)))
    written = write_valid(dossier)
    assert check(written.data) == ()
    assert written.data.count(b"<TLCTerm ") == len(fit)
    assert written.data.count(b"<wqr:kept ") == len(unfit)
    assert set(read(written.data).extras) == set(dossier.extras)


def test_two_that_fit_alone_but_not_together() -> None:
    cover = f"<coverPage {SPACES}><p>kaft</p></coverPage>"
    dossier = replace(DOSSIER, extras=(Extra("debate", cover), Extra("debate", cover.replace("kaft", "omslag"))))
    written = write_valid(dossier)
    assert check(written.data) == ()
    assert written.data.count(b"<coverPage") == 1
    assert read(written.data) == dossier
    assert write_valid(read(written.data)).data == written.data

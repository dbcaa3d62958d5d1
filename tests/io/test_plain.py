"""Every edit, with anything in it, survives being written as JSON; what is not understood is refused."""

from __future__ import annotations

import importlib
import json
import pkgutil
from dataclasses import fields
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import annotator
from annotator.core.codebook import ReasonId, Verdict
from annotator.core.edits import Edit, SetBlind, SetVerdict, Several
from annotator.core.journal_entries import Done
from annotator.core.phrases import phrase
from annotator.core.spans import Span
from annotator.io.plain import edit_kinds, from_plain, to_plain
from tests.strategies.dossiers import texts
from tests.strategies.small import acts

REFUSALS = (ValueError, TypeError, KeyError)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Anything that the type hint `kind` allows."""
    origin, inside = get_origin(kind), get_args(kind)
    plain = {bool: st.booleans(), int: st.integers(), str: texts(8), bytes: st.binary(max_size=9), NoneType: st.none()}
    if kind in plain:
        return plain[kind]
    if origin in (Union, UnionType):
        return st.one_of(*map(values, inside))
    if origin is tuple:
        row = st.lists(values(inside[0]), max_size=2).map(tuple)
        return row if inside[1:] == (...,) else st.tuples(*map(values, inside))
    if kind is Edit:
        return st.sampled_from(sorted(set(edit_kinds()) - {"Several"})).flatmap(lambda name: values(edit_kinds()[name]))
    if kind is Span:
        return st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(min(ends), max(ends)))
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    hints = get_type_hints(kind)
    return st.builds(kind, **{entry.name: values(hints[entry.name]) for entry in fields(kind) if entry.init})


def again(edit: Edit) -> Edit:
    return from_plain(Edit, json.loads(json.dumps(to_plain(edit))))


@pytest.mark.parametrize("name", edit_kinds())
@settings(max_examples=25)
@given(st.data())
def test_every_edit_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    edit = data.draw(values(edit_kinds()[name]))
    assert again(edit) == edit
    assert type(again(edit)) is edit_kinds()[name]


@pytest.mark.parametrize("act", acts(), ids=lambda a: f"{type(a).__name__}-{a.describe()}")
def test_every_act_of_the_examples_comes_back_as_it_was(act: Edit) -> None:
    assert again(act) == act


@pytest.mark.parametrize("word", [ReasonId("N1"), Verdict.PARTIAL, "N1"])
def test_the_words_in_a_sentence_stay_words_of_the_field(word: str) -> None:
    """So that the window translates them after a crash as before it."""
    edit = Several((SetBlind(True),), phrase("Reason {reason}", reason=word))
    value = dict(again(edit).describe().values)["reason"]
    assert value == word
    assert type(value) is type(word)


def test_no_edit_is_forgotten() -> None:
    for module in pkgutil.walk_packages(annotator.__path__, "annotator."):
        if not module.name.startswith(("annotator.gui", "annotator.__main__")):
            importlib.import_module(module.name)

    def below(kind: type) -> set[type]:
        return {kind}.union(*(below(sub) for sub in kind.__subclasses__()))

    # The tests' own edits, and those that dataclasses with slots leave behind, are no edits of the program.
    ours = {k for k in below(Edit) - {Edit} if k.__module__.startswith("annotator.") and "__slots__" in vars(k)}
    assert {k.__name__ for k in ours} == set(edit_kinds())
    assert not [k for k in ours if "@edit" in get_type_hints(k)]


VERDICT = to_plain(SetVerdict("r1", "1", None, "now"))


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"@edit": "Nothing"},
        {"@edit": "Edit"},
        {"@edit": "SetBlind"},
        {"@edit": "SetBlind", "blind": 1},
        {"@edit": "SetBlind", "blind": "true"},
        {"@edit": "SetBlind", "blind": True, "newer": 1},
        {**VERDICT, "verdict": "splendid"},
        {**VERDICT, "verdict": ["partial"]},
        {**VERDICT, "reviewer": None},
        {**VERDICT, "question": 1},
        {"@edit": "Several", "edits": "x", "title": {"template": "x"}},
        {"@edit": "Several", "edits": [], "title": {"template": "x", "values": [["only one"]]}},
        {"@edit": "Several", "edits": [{"template": "x"}], "title": {"template": "x"}},
        {"@edit": "Several", "edits": [], "title": "x"},
        {"@edit": "Several", "edits": [], "title": {"values": []}},
        {"@edit": "Several", "edits": [], "title": {"template": "x", "values": [], "newer": 1}},
        {"@edit": "Several", "edits": [], "title": {"template": "x", "values": [["a", "b", "Nothing"]]}},
        {"@edit": "Several", "edits": [], "title": {"template": "x", "values": [["a", "splendid", "Verdict"]]}},
    ],
)
def test_what_is_not_understood_is_refused(data: object) -> None:
    with pytest.raises(REFUSALS):
        from_plain(Edit, data)


def test_a_field_that_came_later_gets_its_default() -> None:
    assert from_plain(Done, {"edit": to_plain(SetBlind(True)), "at": "now"}) == Done(SetBlind(True), "now")
    assert from_plain(Edit, {"@edit": "Several", "edits": [], "title": {"template": "x"}}).title.values == ()
    assert isinstance(from_plain(Several, to_plain(Several((), SetBlind(True).describe()))), Several)


def test_only_values_of_core_are_written() -> None:
    with pytest.raises(TypeError):
        to_plain({"a": 1})
    with pytest.raises(TypeError):
        from_plain(Span, {"start": 1, "end": 0.5})
    with pytest.raises(TypeError):
        from_plain(object, {})

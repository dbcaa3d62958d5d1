"""From what was built to the values of the core: trimmed spans, ids, claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.nodes import Built, Draft, PartNode
from annotator.core.labels import answer_id, question_id
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure


class _Ids:
    """Ids as `annotator.core.labels` makes them, in time that does not grow with how many there are."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def question(self, label: str | None, parent: str | None) -> str:
        wanted = question_id(label, parent, ())
        bare = wanted == question_id(None, parent, ())
        return self._free(wanted, (lambda n: f"{wanted[:-1]}{n}") if bare else None)

    def answer(self, label: str | None) -> str:
        wanted = answer_id(label, ())
        return self._free(wanted, (lambda n: f"{wanted[:-1]}{n}") if wanted == answer_id(None, ()) else None)

    def _free(self, wanted: str, numbered: Callable[[int], str] | None) -> str:
        number = self._next.get(wanted, 1)
        while True:
            found = numbered(number) if numbered is not None else wanted if number == 1 else f"{wanted}~{number}"
            number += 1
            if found not in self._taken:
                break
        self._next[wanted] = number
        self._taken.add(found)
        return found


class Finisher:
    """Makes the structure of a text from what was built of each document in it, in the order of the text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._question_ids = _Ids()
        self._answer_ids = _Ids()
        self._ids_of: dict[int, list[str]] = {}
        self._questions: list[Question] = []
        self._answers: list[Answer] = []

    def add(self, built: Built) -> None:
        """Take one document in."""
        self._ids_of.clear()
        for node in built.questions:
            self._add_question(node, None)
        for draft in built.answers:
            self._add_answer(draft)

    def structure(self, title: Span | None) -> Structure:
        """What was taken in so far."""
        return Structure(tuple(self._questions), tuple(self._answers), title)

    def _add_question(self, node: PartNode, parent: str | None) -> None:
        span = self._page.trim(node.start, node.end)
        body = self._body(node.body, span)
        labels: Iterable[str | None] = node.merged if len(node.merged) > 1 else (node.label,)
        ids = []
        for label in labels:
            ids.append(self._question_ids.question(label, parent))
            self._questions.append(Question(ids[-1], span, body, label, parent, node.judged, node.conditional))
        self._ids_of[id(node)] = ids
        for child in node.children:
            self._add_question(child, ids[0])

    def _add_answer(self, draft: Draft) -> None:
        span = self._page.trim(draft.start, draft.end)
        claims = dict.fromkeys(i for one in _claimed_nodes(draft) for i in self._claimed(one, draft))
        self._answers.append(
            Answer(
                self._answer_ids.answer(draft.label),
                span,
                self._body(draft.body, span),
                draft.label,
                tuple(claims),
            )
        )

    def _claimed(self, node: PartNode, draft: Draft) -> list[str]:
        ids = self._ids_of.get(id(node), [])
        if len(node.merged) > 1 and draft.names:
            return [i for i, name in zip(ids, node.merged, strict=True) if name in draft.names]
        return ids if node.judged else []

    def _body(self, body: int, span: Span) -> int:
        """Where the wording begins: behind white space and furniture, as where a page ends under a label."""
        text, furniture = self._page.text, self._page.furniture
        body = max(body, span.start)
        at = bisect_left(furniture, Span(body, body))
        while body < span.end:
            if at < len(furniture) and furniture[at].start <= body:
                body = max(body, furniture[at].end)
                at += 1
            elif text[body].isspace():
                body += 1
            else:
                break
        return min(body, span.end)


def _claimed_nodes(draft: Draft) -> Iterator[PartNode]:
    for node in draft.nodes:
        yield node
        yield from (child for child in node.children if child.label is None)

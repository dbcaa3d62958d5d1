"""One small example of each kind of layout, in several languages: what is asked, what answers it."""

from __future__ import annotations

import pytest

from annotator.analysis.segmenting import segment


def read(text: str) -> tuple[list[str | None], list[tuple[str | None, tuple[str, ...]]]]:
    structure = segment(text).structure
    asked = [q.label for q in structure.questions if q.judged]
    return asked, [(a.label, a.declared_for) for a in structure.answers]


def letters(count: int) -> list[str]:
    return [chr(97 + i) if i < 26 else chr(71 + i) * 2 for i in range(count)]


@pytest.mark.parametrize(
    ("text", "asked", "answered"),
    [
        pytest.param(
            "Vraag 1\nHoeveel bruggen?\n\nVraag 1\nWie betaalt?\n\nVraag 3\n"
            "Wanneer?\n\nAntwoord 1\nTien.\n\n"
            "Antwoord 2\nDe stad.\n\nAntwoord 3\nMorgen.\n",
            3,
            ["1", "2", "3"],
            id="a heading printed twice, nl",
        ),
        pytest.param(
            "Question 1\nHow many bridges?\n\nQuestion 1\nWho pays?\n\nQuestion 3\n"
            "When?\n\nAnswer 1\nTen.\n\n"
            "Answer 2\nThe city.\n\nAnswer 3\nSoon.\n",
            3,
            ["1", "2", "3"],
            id="a heading printed twice, en",
        ),
        pytest.param(
            "1. Wie viele Brücken gibt es?\n2. Wer zahlt?\n\nAntwort\n\n**1.** Zehn.\n\n**2.** Die Stadt.\n",
            2,
            ["1", "2"],
            id="labels in bold, de",
        ),
        pytest.param(
            "### 1. Hoeveel?\n\n### 2. Waarom?\n\n## Antwoord\n\n### 1. Tien.\n\n### 2. Daarom.\n",
            2,
            ["1", "2"],
            id="labels as headings, nl",
        ),
        pytest.param(
            "- 1. Combien de ponts ?\n- 2. Qui paie ?\n\nRéponse\n\n- 1. Dix.\n- 2. La ville.\n",
            2,
            ["1", "2"],
            id="labels in a list, fr",
        ),
        pytest.param(
            "> 1. How many?\n> 2. Why?\n\nAnswer\n\n> 1. Ten.\n> 2. For the river.\n",
            2,
            ["1", "2"],
            id="labels in a quotation, en",
        ),
        pytest.param(
            "1\\. ¿Cuántos puentes hay?\n2\\. ¿Quién paga?\n\nRespuesta\n\n1\\. Diez.\n2\\. La ciudad.\n",
            2,
            ["1", "2"],
            id="labels with an escaped point, es",
        ),
        pytest.param(
            "Fragen 1 und 2:\n1. Wie viele?\n2. Wer zahlt?\n\nAntwort zu Fragen 1 und 2:\nZehn, die Stadt.\n",
            2,
            ["1 und 2"],
            id="several numbers in one heading, de",
        ),
        pytest.param(
            "Vragen 1 en 2\n1. Hoeveel?\n2. Waarom?\n\nAntwoord op vragen 1 en 2\nTien, voor de rivier.\n",
            2,
            ["1 en 2"],
            id="several numbers in one heading, nl",
        ),
        pytest.param(
            "Vragen 1 en 2:\nTien bruggen.\n\nVraag 3:\nDe stad betaalt.\n", 0, ["1 en 2", "3"], id="answers only, nl"
        ),
        pytest.param(
            "Zu 1 und 2:\nEs sind zehn Brücken.\n\nZu 3:\nDie Stadt zahlt.\n",
            0,
            ["1 und 2", "3"],
            id="answers only, de",
        ),
        pytest.param(
            "1. How many bridges are there?\n2. Who pays?\n\nQUESTION 1\nThere are ten.\n\nQUESTION 2\nThe city.\n",
            2,
            ["1", "2"],
            id="answers headed by the question's word, en",
        ),
        pytest.param(
            "(a) How many bridges are there?\n(b) Who pays for them?\n\nAnswer\n\n"
            "In answer to point (a), there are "
            "ten.\n\nIn answer to point (b), the city pays.\n",
            2,
            ["a", "b"],
            id="in answer to point, en",
        ),
        pytest.param(
            "1. Combien de ponts y a-t-il ?\n2. Qui paie ?\n\nRéponse\n\n"
            "En réponse à la question 1, il y a dix "
            "ponts.\n\nEn réponse à la question 2, la ville paie.\n",
            2,
            ["1", "2"],
            id="in answer to, fr",
        ),
        pytest.param(
            "Vraag 21.8095\n\nHoeveel bruggen zijn er?\n\nAntwoord\n\nTien.\n", 1, [None], id="a label with a point, nl"
        ),
        pytest.param(
            "प्रश्न 1: कितने पुल हैं?\n\nप्रश्न 2: कौन देता है?\n\nउत्तर 1: दस।\n\nउत्तर 2: शहर।\n", 2, ["1", "2"], id="Hindi"
        ),
        pytest.param(
            "1. Whether the bridge is closed; and\n"
            "(a) since when, and (i) by whom, (ii) why;\n(b) at what cost?\n\n"
            "Answer\n\n1. Yes.\n(a)(i) and (ii) The city closed it in May.\n"
            "(b) None.\n",
            4,
            ["1", "1a.(i) and (ii)", "1b"],
            id="combined parts, en",
        ),
    ],
)
def test_a_kind(text: str, asked: int, answered: list[str | None]) -> None:
    questions, answers = read(text)
    assert len(questions) == asked
    assert [label for label, _ in answers] == answered
    assert all(claims for _, claims in answers) or not asked


def test_letters_beyond_z() -> None:
    names = letters(29)
    text = (
        "The Minister was asked for: " + "; ".join(f"({n}) the cost of bridge {n}" for n in names) + "?\n\nAnswer\n\n"
    )
    text += "\n".join(f"({n}) Bridge {n} costs nothing." for n in names) + "\n"
    questions, answers = read(text)
    assert questions[-29:] == names
    assert [label for label, _ in answers] == names


@pytest.mark.parametrize("mark", ["\n\n###### 2\n\n", "\n\n2\n\n"])
def test_a_page_mark_inside_an_answer_is_no_part(mark: str) -> None:
    asked = "Vraag 1\nHoeveel bruggen?\n\nAntwoord 1\nTien bruggen,"
    text = f"{asked}{mark}en nog twee.\n\nVraag 2\nWie betaalt?\n\nAntwoord 2\nDe stad.\n"
    assert read(text) == (["1", "2"], [("1", ("1",)), ("2", ("2",))])


def test_a_short_answer_with_a_year_is_no_date() -> None:
    text = "1. Combien de ponts sont fermés ?\n\n2. Depuis quand ?\n\nRéponse\n\n1. Dix ponts.\n\n2. Depuis 2019.\n"
    assert read(text) == (["1", "2"], [("1", ("1",)), ("2", ("2",))])

"""A title that names the kind of document is no question: the paragraph that a colon leads up to is."""

from __future__ import annotations

import pytest

from annotator.analysis.segmenting import segment

TITLED = {
    "fr": """Question écrite n° 4412
de Mme Anne Blondel
du 3 mai 2031

Les ponts de la vallée sont fermés depuis un an. Les riverains attendent.

Je souhaiterais poser la question suivante :

Quand les ponts seront-ils rouverts ?

Réponse du ministre

Les ponts seront rouverts en juin.
""",
    "de": """Schriftliche Anfrage
der Abgeordneten Eva Lang
vom 3. Mai 2031

Die Brücken sind seit einem Jahr gesperrt.

Ich frage die Staatsregierung:

Wann werden die Brücken wieder geöffnet?

Antwort der Staatsregierung

Die Brücken werden im Juni geöffnet.
""",
    "sv": """Skriftlig fråga 2031/32:12
av Eva Ström (C)
till statsrådet Per Holm

Broarna har varit stängda i ett år.

Min fråga till statsrådet är:

När öppnas broarna igen?

Svar

Broarna öppnas i juni.
""",
    "da": """Skriftligt spørgsmål nr. 12
af Karen Holm
3. maj 2031

Broerne har været lukket i et år.

Vil ministeren oplyse:

Hvornår åbnes broerne igen?

Svar

Broerne åbnes i juni.
""",
    "fi": """Kirjallinen kysymys KK 12/2031 vp
Maija Korhonen sd

Sillat ovat olleet suljettuina vuoden ajan.

Esitän ministerin vastattavaksi seuraavan kysymyksen:

Milloin sillat avataan uudelleen?

Vastaus

Sillat avataan kesäkuussa.
""",
    "nl": """Schriftelijke vraag nr. 12
van An Claes
3 mei 2031

De bruggen zijn al een jaar dicht.

Graag een antwoord op de volgende vraag:

Wanneer gaan de bruggen open?

Antwoord

De bruggen gaan in juni open.
""",
}
BEGINS = {
    "fr": ("Quand", "Les"), "de": ("Wann", "Die"), "sv": ("När", "Broarna"), "da": ("Hvornår", "Broerne"),
    "fi": ("Milloin", "Sillat"), "nl": ("Wanneer", "De"),
}  # fmt: skip


@pytest.mark.parametrize("language", TITLED)
def test_what_a_colon_leads_up_to_is_the_question(language: str) -> None:
    text = TITLED[language]
    structure = segment(text).structure
    assert [text[part.body :].split()[0] for part in structure.segments()] == list(BEGINS[language])
    assert [a.declared_for for a in structure.answers] == [(structure.questions[0].id,)]

"""Lists that are printed twice where no word of the language is known, and lists of an annex."""

from __future__ import annotations

from annotator.analysis.segmenting import segment

TWICE = """
Puan Rosnah minta Menteri Pengangkutan menyatakan perkara yang berikut bagi tahun lalu dan tahun hadapan mengikut daerah
serta jenis lintasan yang terlibat dalam setiap kemalangan:

(a) berapakah jumlah kemalangan di lintasan itu; dan

(b) apakah langkah yang diambil untuk menaik taraf.

JAWAPAN:

(a) Sebanyak empat puluh satu kemalangan direkodkan dalam tempoh tersebut, dan tujuh belas lagi pada tahun berikutnya
di lintasan yang sama di luar bandar.

(b) Kementerian sedang memasang palang automatik di setiap lintasan dan kerja dijangka siap pada akhir tahun hadapan
selepas semua lintasan diperiksa oleh jurutera daerah.
"""


def test_the_first_list_asks_and_the_second_answers() -> None:
    structure = segment(TWICE).structure
    assert [q.label for q in structure.questions] == ["a", "b"]
    assert [(a.label, a.declared_for) for a in structure.answers] == [("a", ("a",)), ("b", ("b",))]


ANNEXED = """
1. Quanti ponti sono chiusi al traffico?
2. Quando saranno riaperti?
3. Sono previsti indennizzi per le imprese della provincia?

Risposta dell'Assessore

1. I ponti chiusi sono cinque.
2. Saranno riaperti nel 2032.
3. Non sono previsti.

Allegato A

1. Elenco dei ponti
2. Cronoprogramma
3. Quadro economico
"""


def test_the_list_of_an_annex_answers_nothing() -> None:
    structure = segment(ANNEXED).structure
    assert [ANNEXED[a.body :].split()[0] for a in structure.answers] == ["I", "Saranno", "Non"]
    assert len(structure.questions) == 3


def test_questions_below_the_word_annex_are_questions() -> None:
    text = ANNEXED.replace("\n1. Quanti", "\nAllegato\n\n1. Quanti", 1)
    assert len(segment(text).structure.questions) == 3

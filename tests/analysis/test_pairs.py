"""A list that is printed twice is asked and then answered, where no word of the language is known."""

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

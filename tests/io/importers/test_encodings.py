"""Encodings: told by the words that they give, told of where that is not sure, or chosen."""

from __future__ import annotations

import pytest

from annotator.core.lacking import lacking
from annotator.core.source import Lack
from annotator.io.errors import FileError
from annotator.io.importers import read_document, read_source
from annotator.io.importers.encodings import CHOICES

MANY = {
    "nl": "Welke financiële steun krijgen de cafés in België? De coördinatie kost € 5 miljoen; één comité beslist.",
    "fr": "Où en est la procédure à l'élève ? Le coût s'élève à 5 000 €, voilà le marché de l'année.",
    "de": "Welche Maßnahmen führt die Behörde für Schüler durch? Die Höhe beträgt 5 Mio. €, jährlich.",
    "en": "What is the cost of the café at £5 and the naïve résumé of the Minister's façade, €3 million?",
}
FEW = {
    "nl": "Is het café gesloten, en hoeveel kost dat?",
    "fr": "Quel est le montant prévu pour Liège ?",
    "de": "Wie lang ist die Straße dort heute?",
    "en": "Was the café closed for good then?",
}
BEFORE = "De vraag van het lid aan de minister.\n" * 5


@pytest.mark.parametrize("encoding", ["cp1252", "iso8859_15", "mac_roman", "cp850", "cp437"])
@pytest.mark.parametrize("texts", [MANY, FEW], ids=["many", "few"])
@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_words_tell_the_encoding(encoding: str, texts: dict[str, str], language: str) -> None:
    text = texts[language]
    text = BEFORE + (text.replace("€", "EUR") if encoding in ("cp850", "cp437") else text)
    source = read_source(text.encode(encoding), "x.txt")
    assert source.text == text
    assert all(remark.kind is Lack.ENCODING for remark in source.remarks)


def test_what_is_not_sure_is_told() -> None:
    source = read_source("x \xe9 y".encode("cp1252"), "x.txt")
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.ENCODING, 1)]
    assert str(lacking(source)[0]) == "1 letter may be another: the encoding is not sure (CP1252 was taken); choose it."


@pytest.mark.parametrize("bad", [b"\xe9", b"\xff", b"\xc3", b"\xed\xa0"])
@pytest.mark.parametrize("form", ["{}", "<!DOCTYPE html><p>{}</p>", "<?xml version='1.0'?><p>{}</p>"])
def test_a_bad_byte_changes_no_other(form: str, bad: bytes) -> None:
    before, after = form.format("financiële|steun voor cafés").encode().split(b"|")
    source = read_source(before + bad + b" " + after, "x.txt")
    assert source.text.replace("\ufffd", "").split() == ["financiële", "steun", "voor", "cafés"]
    assert [one.place for one in source.remarks] == [10]
    assert source.text[10] == "\ufffd"


def test_an_encoding_can_be_chosen_for_text_and_web_pages_alone() -> None:
    data = "1. Hoe, café?".encode("cp850")
    for chosen in CHOICES:
        source = read_document(data, "x.txt", chosen).source
        assert (source.encoding, source.original) == (chosen, data)
    assert read_document(data, "x.txt", "cp850").source.text == "1. Hoe, café?"
    page = "<!DOCTYPE html><meta charset=utf-8><p>café".encode("mac_roman")
    assert read_document(page, "x", "mac_roman").source.text == "café"
    with pytest.raises(FileError, match="says itself how it is encoded"):
        read_document(b"{\\rtf1 a}", "x", "cp850")


SENTENCES = {
    "nl": [
        "Is bekend hoeveel patiënten dit jaar zijn overleden?",
        "De zeeën en het reëel besteedbaar inkomen blijven buiten beschouwing.",
        "Wat vindt u van de hygiëne in scholen – en wat gaat u ‘concreet’ doen?",
        "Bent u bereid vóór het zomerreces te antwoorden?",
        "Het gaat om € 12,5 miljoen per jaar.",
        "De conciërge zei: “ja”.",
        "Hij is geëmigreerd naar Curaçao en kreeg een toelage à 500 euro.",
    ],
    "fr": [
        "Il est trop tôt pour répondre à cette question.",
        "Monsieur le député, la loi a été votée hier.",
        "Quel garçon ?",
        "Les œuvres sont protégées.",
        "Le bâtiment est fermé.",
        "Cela coûte 20 € par élève.",
        "À ce jour, aucune décision n’a été prise.",
    ],
    "de": [
        "Wann wird die Brücke gesperrt?",
        "Frau Müller fragte nach dem Verfahren.",
        "Das ist zu spät.",
        "Die Größe des Geländes ist unbekannt.",
        "Hat sie „ja“ gesagt?",
        "Kosten: 40 € je Schüler.",
        "Weiß man das?",
    ],
    "en": [
        "The cost was £300.",
        "She visited a crèche in Leeds.",
        "The minister’s reply was late.",
        "Does the fiancée qualify?",
        "It is “under review”.",
        "A 5° rise was found.",
        "São Paulo was mentioned.",
    ],
}
"""One accent or sign or a few, each in a file of its own."""

PLAIN = str.maketrans(
    {"€": "EUR", "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "œ": "oe", "ã": "a", "À": "A"}
)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_single_accent_is_read_right_or_asked_about_and_never_wrong_in_silence(language: str) -> None:
    asked = files = 0
    for encoding in ("cp1252", "iso8859_15", "mac_roman", "cp850", "cp437"):
        for sentence in SENTENCES[language]:
            try:
                text = BEFORE + sentence
                data = text.encode(encoding)
            except UnicodeEncodeError:
                text = BEFORE + sentence.translate(PLAIN)
                data = text.encode(encoding)
            source = read_source(data, "x.txt")
            files += 1
            asked += source.text != text
            assert source.text == text or [one.kind for one in source.remarks] == [Lack.ENCODING], (encoding, text)
    assert asked * 10 <= files

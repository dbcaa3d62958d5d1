"""How published texts state facts about themselves: one pattern a form, with the fact in its one group.

`{DATE}` stands for a written date. Patterns are tried in order on the text before the first question (for
`ANSWERED` on the text between the questions and the answers as well); the first that matches counts.
"""

from __future__ import annotations

NUMBER: tuple[str, ...] = (
    r"\bDrucksache[ \t]+(\d+/\d+)",
    r"\b(?:vraag|question(?:[ \t]+écrite)?|anfrage)\s{0,4}(?:nr\.?|n°|no\.?|nummer)[ \t]*\*?[ \t]*(\d[\w./-]*)",
    r"\bUIN[ \t]+([A-Z]{0,3}\d+)",
    r"^(AH \d+)$",
)

ASKER: tuple[str, ...] = (
    r"\bVragen van (?:het lid|de leden)\s+(.{3,120}?)\s+aan\s",
    r"\bSCHRIFTELIJKE VRAAG\s+nr\. [\w-]+\s+van ([^\n]+)",
    r"\bAnfrage\s+(?:der|des) Abgeordneten\s+(.{3,300}?)"
    r"(?=,\s+eingegangen|\s+[–-]\s+Drucksache|\s+und\s+Antwort|\s+Antwort\b|\s*\n\s*\n)",
    r"\bQuestion(?: écrite)? N° ?[\d/-]+ de ([^\n]+)",
    r"\bAsked by\s+([^\n:]+)",
)

MINISTER: tuple[str, ...] = (
    r"\bAntwoord van (?:de )?(?:minister|staatssecretaris)\s+(.{3,120}?)(?=,? mede namens|\s+\(ontvangen)",
    r"^aan ([^\n]+\n+[^\n]*\bMINISTER\b[^\n]*)",
    r"\bMinistère interrogé[ \t]*:[ \t]*([^\n]+)",
    r"\bAntwort (?:des|der)\s+(.{3,160}?)\s+namens der Landesregierung",
)

DATE_ASKED: tuple[str, ...] = (
    r"\bingezonden\s+({DATE})",
    r"^datum:[ \t]*({DATE})",
    r"\beingegangen am\s+({DATE})",
    r"\bQuestion publiée au JO le[ \t]*:[ \t]*({DATE})",
    r"\bQuestion[^\n]*\n?[^\n]*publiée dans le JO\D{0,20}({DATE})",
    r"\btabled on\s+({DATE})",
    r"\bDate Lodged:?\s+({DATE})",
)

DATE_ANSWERED: tuple[str, ...] = (
    r"\bontvangen\s+({DATE})",
    r"\bRéponse publiée au JO le[ \t]*:[ \t]*({DATE})",
    r"\bRéponse[^\n]*\n?[^\n]*publiée dans le JO\D{0,20}({DATE})",
    r"\bAntwort [^\n]{3,160}\n?[^\n]{0,160}\bvom\s+({DATE})",
    r"\bAnswered on\s+({DATE})",
)

LEGISLATURE: tuple[str, ...] = (r"\b(\d+\. ?Wahlperiode)", r"\b(\d+(?:ème|e) législature)")

RECORD: tuple[str, ...] = (
    "kleine anfrage", "schriftliche anfrage", "anfrage", "antwort der", "landtag", "bundestag", "drucksache",
    "wahlperiode", "schriftelijke vraag", "vraag nr", "vragen van", "vragen gesteld", "antwoord van", "tweede kamer",
    "vlaams parlement", "vergaderjaar", "aanhangsel", "datum:", "minister", "ministerie", "ministre", "ministère",
    "ministry", "department", "government", "lok sabha", "rajya sabha", "starred question", "to be answered",
    "législature", "question écrite", "sénat", "assemblée nationale", "written question", "written answer",
    "house of", "uin ", "parliament", "parlement", "retouradres", "postbus", "ingezonden", "publiée",
)  # fmt: skip
"""Words of the lines that name the record, its house and its people; a paragraph with one of them is no title."""

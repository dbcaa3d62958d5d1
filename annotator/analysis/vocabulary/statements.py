"""How published texts state facts about themselves: one pattern a form, with the fact in its one group.

`{DATE}` stands for a written date. Patterns are tried in order on the text before the first question's wording, those
of `MINISTER` and `DATE_ANSWERED` on the text between the questions and the answers as well; the first that matches
counts. Each names the house or the family that prints it so. What none of them matches stays unknown.
"""

from __future__ import annotations

NUMBER: tuple[str, ...] = (
    r"\bAnfrage[ \t]+Nr\.[ \t]?(\d+/\d{1,2}[ \t]\d{3})\b",  # Berlin, a blank between thousands
    r"^(\d{1,6}/AB)\b",  # Austria, a reply
    r"\bDrucksache[ \t]+(\d+/\d+)",  # Germany
    r"\b(?:vraag|question(?:[ \t]+(?:écrite|parlementaire|orale))?|anfrage)\s{0,4}(?:nr\.?|n°|no\.?|nummer)"
    r"[ \t]*[*:]?[ \t]*(\d[\w./-]*)",
    r"\bUIN[ \t]+([A-Z]{0,3}\d+)",  # Westminster
    r"^(AH \d+)$",
    r"\b([EPO]-\d{4,6}/\d{2,4})\b",  # European Parliament
    r"\bQuestion reference:?[ \t]+(\w+-\d+)",  # Holyrood
    r"^((?:AQW|AQO|WQ|OQ|WAQ)[ \t]?\d[\d/-]*)",  # Stormont, Cardiff
    r"^(?:Interpellation|Anfrage|Postulat|Motion)[ \t]+(\d{2}\.\d{3,5})\b",  # Switzerland
    r"^(\d{2}\.\d{3,5})[ \t]+(?:Interpellation|Anfrage|Postulat|Motion|Question)\b",
    r"\b(20\d{2}Z\d{5})\b",  # Tweede Kamer, as asked
)

ASKER: tuple[str, ...] = (
    r"\bVragen van (?:het lid|de leden)\s+(.{3,120}?)\s+aan\s",
    r"\bschriftelijke vraag\s+nr\. ?[\w-]+\s+van ([^\n]+?)(?=\s+d\.d\.|\n)",
    r"^Vraag\s+nr\. ?[\w-]+\s*\n\s*van ([^\n]+)",
    r"\bVraag nr\. ?[\d-]+ van (?:mevrouw|de heer)(?: de)?(?: volksvertegenwoordiger)? (.{3,80}?) van \d",
    r"\bQuestion n° ?[\d-]+ de (?:monsieur|madame|M\.|Mme)(?: le| la)? ?(?:député[e]?)? (.{3,80}?) du \d",
    r"\bQuestion parlementaire n° ?\d+ (?:du \d[^\n]{4,20} )?de (?:Monsieur|Madame) (?:le Député|la Députée) "
    r"(.{3,60}?)(?=\s+(?:au sujet|concernant|relative)|\n)",
    r"\bAnfrage(?:[ \t]+\d+)?(?:[ \t]+vom[ \t]+[^\n]{6,20})?\s+(?:der|des) (?:Abgeordneten|Abg\.)\s+(.{3,300}?)"
    r"(?=,? Kolleginnen und Kollegen|\s+an (?:den|die) |\s+betreffend\b|\s+Drs\b"
    r"|,\s+eingegangen|\s+[–-]?\s*Drucksache|\s+und\s+Antwort|\s+und\s*\n|\s+Antwort\b|\s+vom\s+\d|\s*\n\s*\n)",
    r"\bDie Abgeordneten zum Nationalrat (.{3,150}?),? Kolleginnen und Kollegen",
    r"\bQuestion(?: écrite)? N° ?:? ?[\d/-]+(?:\s+\([\d–-]+\)(?:\s+\d+)?)?\s+de ([^\n]+?)(?=\s+publiée|\n)",
    r"\bAsked by:?\s+([^\n:]+)",
    r"^(?:Eingereicht von|Déposé par):?\s+([^\n]+)",
    r"\bto the (?:Commission|Council)[^\n]*\n(?:Rule \d+[^\n]*\n)?([^\n]{3,120}\([^()\n]+\))$",
    r"^\*?\d+\.?\s+((?:SHRI|SMT|DR|KUMARI|PROF|ADV|SUSHRI)\b\.?[^:]{3,150}):",  # India
    r"^((?:Mr|Ms|Mrs|Dr|Hon|Sir|Dame|Lord|Lady|Baroness|Deputy)\b\.? [^\n:?]{3,80}):\s*\Z",
)

MINISTER: tuple[str, ...] = (
    r"\bAntwoord van (?:de )?(?:minister|staatssecretaris)\s+(.{3,120}?)(?=,? mede namens|\s+\(ontvangen)",
    r"^aan ([^\n]+\n+[^\n]*\bMINISTER\b[^\n]*)",
    r"\baan de ((?:vice-eerste)?minister[^\n:(]{3,140}?)(?=\s*[:,\n(]|\s+(?:over|inzake|betreffende)\b)",
    r"\b(?:à|au) (?:la |le )?((?:ministre|M\. le Ministre|Mme la Ministre)[^\n:(]{3,140}?)(?=\s*[:\n(])",
    r"\bMinistère interrogé[ \t]*[:>][ \t]*([^\n]+)",
    r"\bRéponse (?:du|de la) ((?:[Mm]inist|[Ss]ecrétaire)[^\n]{3,140}?)(?=\s+publiée|\n|\s+du \d|:)",
    r"\bAntwort (?:des|der)\s+(.{3,160}?)\s+namens der Landesregierung",
    r"\b(?:Der|Die|Das) ((?:Staatsm|M)inist(?:er|erin|erium)\b.{3,120}?) hat die Kleine Anfrage",
    r"^Antwort\*?\)?\s+(?:des|der)\s+([^\n]*(?:minist|staatssekret)[^\n]*)",
    r"\bAnswer given by ([^\n]{3,80}?)\s+on behalf of",
    r"\bAnswered by:?\s+([^\n|]{3,80}?)(?=\s*[|\n]|\s+on\s+\d)",
    r"^ANSWER\s+((?:THE )?MINISTER[^\n]*(?:\s*\n\s*\(?(?:SHRI|SMT|DR|PROF)[^\n]*)?)",
    r"^((?:Minister|Taoiseach)[^\n:]{3,80}\(Deputy [^()\n]+\)):",
    r"^((?:Hon\b|Mr|Ms|Mrs|Dr)\.? [^\n:]{3,60} \((?:The )?Minister[^()\n]+\))(?: replied)?:",
)

DATE_ASKED: tuple[str, ...] = (
    r"\bingezonden\s+({DATE})",
    r"^datum:[ \t]*({DATE})",
    r"\bVraag nr\. ?[\d-]+ van .{3,120}? van\s+({DATE})",
    r"\bQuestion(?: écrite)? n° ?[\d-]+ de [^\n]{3,120}? du\s+({DATE})",
    r"\bd\.d\.\s+({DATE})",
    r"\beingegangen am\s+({DATE})",
    r"\bAnfrage(?:[ \t]+\d+)?\s+vom\s+({DATE})",
    r"\bAnfrage\s+(?:der|des) (?:Abgeordneten|Abg\.) .{3,160}?\s+vom\s+({DATE})",
    r"\bhaben am\s+({DATE})\s+unter der",
    r"^(?:Einreichungsdatum|Eingereicht am|Date de dépôt|Déposé le):?\s+({DATE})",
    r"\bQuestion publiée au JO le[ \t]*:[ \t]*({DATE})",
    r"\bQuestion[^\n]*\n?[^\n]*publiée dans le JO\D{0,20}({DATE})",
    r"\btabled on\s+({DATE})",
    r"\bDate Lodged:?\s+({DATE})",
    r"\bSubmitted:?\s+({DATE})",
    r"\bin writing, on\s+({DATE})",
)

DATE_ANSWERED: tuple[str, ...] = (
    r"\bontvangen\s+(?:op\s+)?({DATE})",
    r"\bAntwoord van [^\n]{3,140}?\s+van\s+({DATE})",
    r"\bRéponse publiée au JO le[ \t]*:[ \t]*({DATE})",
    r"\bRéponse[^\n]*\n?[^\n]*publiée dans le JO\D{0,20}({DATE})",
    r"\bRéponse reçue le\s+({DATE})",
    r"\bRéponse (?:du|de)(?:(?!question)[^\n]){3,140}? du\s+({DATE})",
    r"^vom\s+({DATE})\s+zu \d+/J\b",
    r"\bAntwort [^\n:?]{3,160}\n?[^\n:?]{0,160}\bvom\s+({DATE})",
    r"^Antwort\s+(?:des|der)\s+[^\n]{3,160}\s+vom\s+({DATE})",
    r"\bmit Schreiben vom\s+({DATE})\s+(?:namens|Nr\.|beantwortet|wie folgt)",
    r"\b(?:Stellungnahme|Antwort) des Bundesrates vom\s+({DATE})",
    r"\b(?:Avis|Réponse) du Conseil fédéral du\s+({DATE})",
    r"\bon behalf of the (?:European )?Commission\s+\(?({DATE})",
    r"\bAnswered on\s+({DATE})",
    r"^(?:Datum|Date)[ \t]*\n?[ \t]*({DATE})",  # a minister's letter; with a colon it is the day of asking, in Flanders
    r"\bAnswered by [^\n]{3,80}? on\s+({DATE})",
    r"^Datum\s+({DATE})",  # the column beside a minister's letter: the day may be lines below
    r"/AB\b[^\n]*\n?[^\n]*\bEingelangt am\s+({DATE})",
    r"\bto be answered on\s+(?:the\s+)?({DATE})",
    r"({DATE})\s+Written Answers\b",
    r"^({DATE})\s+-\s+[NC][WO]\d",
    r"\bBesvart:?\s+({DATE})",
    r"^[A-ZÀ-Ý][^\n,\d]{2,40},\s+(?:(?:am|den|le|on|the)\s+)?({DATE})[ \t.]*$",  # "Berlin, den 4. Dezember 2023"
)

LEGISLATURE: tuple[str, ...] = (
    r"\b(\d+\. ?Wahlperiode)",
    r"\b([IVXL]+\. ?(?:GP|Gesetzgebungsperiode))\b",
    r"\b(\d+(?:ème|e) législature)",
    r"\b(\d+e zittingsperiode)",
)

THEME: tuple[str, ...] = (
    r"^Rubrique[ \t]*[:>][ \t]*([^\n]{2,120})$",  # Assemblée nationale
    r"^(?:Thema|Thème|Theme|Topic|Beleidsdomein)[ \t]*:[ \t]*([^\n]{2,120})$",  # forms of several houses
)

RECORD: tuple[str, ...] = (
    "kleine anfrage", "schriftliche anfrage", "anfrage", "antwort der", "landtag", "bundestag", "drucksache",
    "wahlperiode", "schriftelijke vra", "vraag nr", "vragen van", "vragen gesteld", "antwoord van", "tweede kamer",
    "vlaams parlement", "vergaderjaar", "aanhangsel", "datum:", "minister", "ministerie", "ministre", "ministère",
    "ministry", "department", "government", "lok sabha", "rajya sabha", "starred question", "to be answered",
    "législature", "question écrite", "question orale", "question parlementaire", "sénat", "assemblée nationale",
    "written question", "written answer", "questions on notice", "house of", "uin ", "parliament", "parlement",
    "retouradres", "postbus", "ingezonden", "publiée", "interpellation", "eingereicht", "geschäftszahl",
    "question for ", "question reference", "rule 1", "to the commission", "sehr geehrte", "geachte", "question no",
    "monsieur le président", "texte déposé", "texte de la",
    "eingereichter text", "vragen en antwoorden", "nationalrat", "/ab", "asked by",
)  # fmt: skip
"""Words of the lines that name the record, its house and its people; a paragraph with one of them is no title."""

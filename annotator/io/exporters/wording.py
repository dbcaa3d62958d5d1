"""The words of reports, in the four languages of the codebook.

A report is written in the language of its document, which need not be that of the window, and without Qt; so it
cannot use the window's catalogue.
"""

from __future__ import annotations

from annotator.core.charts import Bar, Chart

LANGUAGES = ("en", "nl", "fr", "de")

_WORDS: dict[str, tuple[str, str, str]] = {
    # verdicts
    "answered": ("beantwoord", "répondu", "beantwortet"),
    "partial": ("gedeeltelijk beantwoord", "réponse partielle", "teilweise beantwortet"),
    "not answered": ("niet beantwoord", "sans réponse", "nicht beantwortet"),
    "not applicable": ("niet van toepassing", "sans objet", "nicht zutreffend"),
    "cannot judge": ("niet te beoordelen", "impossible à juger", "nicht zu beurteilen"),
    "not yet reviewed": ("nog niet beoordeeld", "pas encore examiné", "noch nicht geprüft"),
    # commitments
    "promise": ("belofte", "promesse", "Zusage"),
    "ongoing action": ("lopende actie", "action en cours", "laufende Maßnahme"),
    "information": ("informatie", "information", "Information"),
    "study consideration": ("studie of overweging", "étude ou examen", "Prüfung"),
    "intention": ("voornemen", "intention", "Absicht"),
    "open": ("open", "ouvert", "offen"),
    "in progress": ("in uitvoering", "en cours", "in Arbeit"),
    "partly fulfilled": ("deels uitgevoerd", "réalisé en partie", "teilweise erfüllt"),
    "fulfilled": ("uitgevoerd", "réalisé", "erfüllt"),
    "not fulfilled": ("niet uitgevoerd", "non réalisé", "nicht erfüllt"),
    "dropped": ("vervallen", "abandonné", "aufgegeben"),
    "superseded": ("vervangen", "remplacé", "ersetzt"),
    "unclear": ("onduidelijk", "incertain", "unklar"),
    "overdue": ("te laat", "en retard", "überfällig"),
    # states and confidence
    "complete": ("afgerond", "terminé", "abgeschlossen"),
    "low": ("laag", "faible", "gering"),
    "medium": ("middel", "moyenne", "mittel"),
    "high": ("hoog", "élevée", "hoch"),
    # headings
    "Question": ("Vraag", "Question", "Frage"),
    "Questions": ("Vragen", "Questions", "Fragen"),
    "Answer": ("Antwoord", "Réponse", "Antwort"),
    "Verdict": ("Oordeel", "Jugement", "Urteil"),
    "Reason": ("Reden", "Raison", "Grund"),
    "Confidence": ("Zekerheid", "Certitude", "Sicherheit"),
    "Comment": ("Opmerking", "Remarque", "Bemerkung"),
    "Evidence": ("Bewijs", "Preuve", "Beleg"),
    "Reviewer": ("Beoordelaar", "Évaluateur", "Prüfer"),
    "Reviewers": ("Beoordelaars", "Évaluateurs", "Prüfer"),
    "Commitment": ("Toezegging", "Engagement", "Zusage"),
    "Commitments": ("Toezeggingen", "Engagements", "Zusagen"),
    "Type": ("Soort", "Type", "Art"),
    "Status": ("Stand", "État", "Stand"),
    "Due": ("Termijn", "Échéance", "Frist"),
    "Actor": ("Uitvoerder", "Acteur", "Zuständig"),
    "Text": ("Tekst", "Texte", "Text"),
    "Source": ("Bron", "Source", "Quelle"),
    "Notes": ("Notities", "Notes", "Notizen"),
    "Number": ("Nummer", "Numéro", "Nummer"),
    "Asker": ("Vraagsteller", "Auteur", "Fragesteller"),
    "Minister": ("Minister", "Ministre", "Minister"),
    "Theme": ("Thema", "Thème", "Thema"),
    "Asked": ("Gesteld", "Posée", "Gestellt"),
    "Answered on": ("Beantwoord op", "Répondu le", "Beantwortet am"),
    "Codebook": ("Codeboek", "Grille", "Codebuch"),
    "Made on": ("Gemaakt op", "Établi le", "Erstellt am"),
    "Answer sheet": ("Antwoordblad", "Tableau des réponses", "Antwortübersicht"),
    "What stands out": ("Wat opvalt", "Points à noter", "Was auffällt"),
    "Nothing stands out.": ("Niets valt op.", "Rien à signaler.", "Nichts fällt auf."),
    "No commitments recorded.": (
        "Geen toezeggingen genoteerd.",
        "Aucun engagement noté.",
        "Keine Zusagen erfasst.",
    ),
    "Figures": ("Cijfers", "Chiffres", "Zahlen"),
    "Show": ("Toon", "Afficher", "Zeigen"),
    "all": ("alles", "tout", "alle"),
    "page": ("bladzijde", "page", "Seite"),
    "consensus": ("consensus", "consensus", "Konsens"),
    # what stands out
    "no answer claims it": (
        "geen antwoord wordt ervoor gegeven",
        "aucune réponse ne s’y rapporte",
        "keine Antwort bezieht sich darauf",
    ),
    "reason missing": ("reden ontbreekt", "raison manquante", "Grund fehlt"),
    "evidence missing": ("bewijs ontbreekt", "preuve manquante", "Beleg fehlt"),
    "doubtful boundary or claim": (
        "grens of verwijzing onzeker",
        "limite ou renvoi incertain",
        "Grenze oder Bezug unsicher",
    ),
    "the joint answer does not address it": (
        "het gezamenlijke antwoord gaat er niet op in",
        "la réponse commune n’en parle pas",
        "die gemeinsame Antwort geht nicht darauf ein",
    ),
    "low confidence": ("lage zekerheid", "certitude faible", "geringe Sicherheit"),
    "reviewers differ": ("beoordelaars verschillen", "les évaluateurs divergent", "Prüfer weichen ab"),
    "commitment overdue": ("toezegging te laat", "engagement en retard", "Zusage überfällig"),
    # charts
    "Verdicts": ("Oordelen", "Jugements", "Urteile"),
    "Verdicts by minister": ("Oordelen per minister", "Jugements par ministre", "Urteile je Minister"),
    "Verdicts by asker": ("Oordelen per vraagsteller", "Jugements par auteur", "Urteile je Fragesteller"),
    "Verdicts by theme": ("Oordelen per thema", "Jugements par thème", "Urteile je Thema"),
    "Reasons": ("Redenen", "Raisons", "Gründe"),
    "unknown": ("onbekend", "inconnu", "unbekannt"),
    "answered, with its 95 % interval": (
        "beantwoord, met het 95 %-interval",
        "répondu, avec l’intervalle à 95 %",
        "beantwortet, mit 95-%-Intervall",
    ),
    # follow-up letter
    "Questions to ask again": ("Opnieuw te stellen vragen", "Questions à reposer", "Erneut zu stellende Fragen"),
    "Every question was answered, or has not been judged yet.": (
        "Elke vraag is beantwoord, of nog niet beoordeeld.",
        "Chaque question a reçu une réponse ou n’a pas encore été jugée.",
        "Jede Frage ist beantwortet oder noch nicht beurteilt.",
    ),
    "What was asked": ("Wat werd gevraagd", "Ce qui était demandé", "Was gefragt wurde"),
    "What was answered": ("Wat werd geantwoord", "Ce qui a été répondu", "Was geantwortet wurde"),
    "Draft follow-up question": ("Ontwerp van vervolgvraag", "Projet de nouvelle question", "Entwurf einer Nachfrage"),
    "Drafts: read and correct them before you send them.": (
        "Ontwerpen: lees en verbeter ze voor u ze verstuurt.",
        "Projets : relisez-les et corrigez-les avant envoi.",
        "Entwürfe: vor dem Absenden lesen und verbessern.",
    ),
}


def say(words: str, language: str) -> str:
    """`words` (English, or the value of a verdict, type, status, confidence) in `language`, English for another."""
    known = words.replace("_", " ")
    if language not in LANGUAGES or language == "en" or known not in _WORDS:
        return known
    return _WORDS[known][LANGUAGES.index(language) - 1]


def labelled(name: str, words: str, language: str) -> str:
    """ "Number: 87" as the language prints it: French has a space before the colon."""
    return f"{name}\N{NO-BREAK SPACE}: {words}" if language == "fr" else f"{name}: {words}"


def written_after(bar: Bar) -> str:
    """What stands at the end of a bar: its units, and how much of it is answered with the interval around that."""
    units = f"n = {bar.total}"
    found = bar.answered
    if found is None:
        return units
    return f"{units} · {found.value * 100:.0f} % ({found.low * 100:.0f}–{found.high * 100:.0f} %)"


def caption(chart: Chart, language: str) -> str:
    """What stands over a chart: its title, and what the percentages after its bars are."""
    words = say(chart.title, language)
    return f"{words} (% {say('answered, with its 95 % interval', language)})" if chart.tells_answered else words

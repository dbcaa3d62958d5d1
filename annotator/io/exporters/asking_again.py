"""Drafts of follow-up questions, as the clerk of a parliament would write them: what is lacking, what is asked.

They are courteous and say nothing of motives. Each reason of the codebook that comes with the program has a draft of
its own; a reason of another codebook has that of its verdict.
"""

from __future__ import annotations

from annotator.core.codebook import Verdict

_LANGUAGES = ("en", "nl", "fr", "de")
_ASKED = ("The question was:", "De vraag luidde:", "La question était la suivante :", "Die Frage lautete:")
_DRAFTS: dict[str, tuple[str, str, str, str]] = {
    Verdict.PARTIAL: (
        "Question {label} was answered in part. Could you complete your answer?",
        "Vraag {label} werd gedeeltelijk beantwoord. Kunt u uw antwoord aanvullen?",
        "La question {label} n’a reçu qu’une réponse partielle. Pourriez-vous la compléter ?",
        "Frage {label} wurde teilweise beantwortet. Können Sie Ihre Antwort ergänzen?",
    ),
    Verdict.NOT_ANSWERED: (
        "Question {label} was not answered. Could you still answer it?",
        "Vraag {label} werd niet beantwoord. Kunt u die vraag alsnog beantwoorden?",
        "La question {label} est restée sans réponse. Pourriez-vous encore y répondre ?",
        "Frage {label} wurde nicht beantwortet. Können Sie sie noch beantworten?",
    ),
    "P1_incomplete": (
        "Your answer to question {label} gives part of the information asked for. Could you supply the rest?",
        "Uw antwoord op vraag {label} geeft een deel van de gevraagde informatie. Kunt u de rest meedelen?",
        "Votre réponse à la question {label} donne une partie des informations demandées. Pourriez-vous fournir le "
        "reste ?",
        "Ihre Antwort auf Frage {label} enthält einen Teil der erbetenen Angaben. Können Sie die übrigen Angaben "
        "nachreichen?",
    ),
    "P2_implicit": (
        "Your answer to question {label} can be inferred, but is not stated. Could you state it in so many words?",
        "Uw antwoord op vraag {label} valt af te leiden, maar staat er niet uitdrukkelijk. Kunt u het met zoveel "
        "woorden bevestigen?",
        "Votre réponse à la question {label} se laisse déduire, mais n’est pas formulée. Pourriez-vous la donner "
        "explicitement ?",
        "Ihre Antwort auf Frage {label} lässt sich erschließen, ist aber nicht ausdrücklich gegeben. Können Sie sie "
        "ausdrücklich geben?",
    ),
    "P3_general": (
        "Your answer to question {label} is given in general terms. Could you be more specific?",
        "Uw antwoord op vraag {label} blijft algemeen. Kunt u het preciseren?",
        "Votre réponse à la question {label} reste générale. Pourriez-vous la préciser ?",
        "Ihre Antwort auf Frage {label} ist allgemein gehalten. Können Sie sie präzisieren?",
    ),
    "P4_different_scope": (
        "Your answer to question {label} covers something else than what was asked, such as another period, area or "
        "group. Could you answer it as it was put?",
        "Uw antwoord op vraag {label} betreft iets anders dan gevraagd, zoals een andere periode, een ander gebied "
        "of een andere groep. Kunt u de vraag beantwoorden zoals ze gesteld werd?",
        "Votre réponse à la question {label} porte sur autre chose que ce qui était demandé, comme une autre "
        "période, un autre territoire ou un autre public. Pourriez-vous répondre à la question telle qu’elle était "
        "posée ?",
        "Ihre Antwort auf Frage {label} betrifft anderes als das Erfragte, etwa einen anderen Zeitraum, ein anderes "
        "Gebiet oder eine andere Gruppe. Können Sie die Frage so beantworten, wie sie gestellt wurde?",
    ),
    "P5_provisional": (
        "Your answer to question {label} announces further information. Could you supply it now, or say when it "
        "will follow?",
        "In uw antwoord op vraag {label} kondigt u verdere informatie aan. Kunt u die nu meedelen, of zeggen "
        "wanneer ze volgt?",
        "Votre réponse à la question {label} annonce un complément d’information. Pourriez-vous le communiquer dès "
        "à présent, ou indiquer quand il suivra ?",
        "In Ihrer Antwort auf Frage {label} kündigen Sie weitere Angaben an. Können Sie diese jetzt nachreichen "
        "oder mitteilen, wann sie folgen?",
    ),
    "N1_lost_in_joint_answer": (
        "Question {label} was answered together with others, but the joint answer does not address it. Could you "
        "answer it separately?",
        "Vraag {label} werd samen met andere vragen beantwoord, maar dat gezamenlijke antwoord gaat er niet op in. "
        "Kunt u die vraag afzonderlijk beantwoorden?",
        "La question {label} a reçu une réponse commune avec d’autres, mais celle-ci n’en traite pas. Pourriez-vous "
        "y répondre séparément ?",
        "Frage {label} wurde gemeinsam mit anderen beantwortet; die gemeinsame Antwort geht auf sie jedoch nicht "
        "ein. Können Sie sie gesondert beantworten?",
    ),
    "N2_ignored": (
        "Your reply contains no answer to question {label}. Could you still answer it?",
        "Uw antwoord gaat niet in op vraag {label}. Kunt u die vraag alsnog beantwoorden?",
        "Votre réponse ne traite pas de la question {label}. Pourriez-vous encore y répondre ?",
        "Auf Frage {label} geht Ihre Antwort nicht ein. Können Sie sie noch beantworten?",
    ),
    "N3_deflection": (
        "Your answer to question {label} takes up its subject, but does not give what was asked for. Could you "
        "still answer it?",
        "Uw antwoord op vraag {label} gaat over het onderwerp, maar geeft niet wat gevraagd werd. Kunt u de vraag "
        "alsnog beantwoorden?",
        "Votre réponse à la question {label} en aborde le sujet, mais ne donne pas ce qui était demandé. Pourriez-"
        "vous encore y répondre ?",
        "Ihre Antwort auf Frage {label} greift das Thema auf, enthält aber nicht das Erfragte. Können Sie die Frage "
        "noch beantworten?",
    ),
    "N4_off_topic": (
        "Your answer to question {label} is about another subject. Could you still answer the question?",
        "Uw antwoord op vraag {label} gaat over een ander onderwerp. Kunt u de vraag alsnog beantwoorden?",
        "Votre réponse à la question {label} porte sur un autre sujet. Pourriez-vous encore répondre à la question ?",
        "Ihre Antwort auf Frage {label} betrifft ein anderes Thema. Können Sie die Frage noch beantworten?",
    ),
    "N5_declined_cost": (
        "Question {label} was not answered because of the effort it would take. Which part of it can be answered "
        "with reasonable effort?",
        "Vraag {label} werd niet beantwoord wegens de werklast. Welk deel ervan kan met een redelijke inspanning "
        "wel worden beantwoord?",
        "La question {label} n’a pas reçu de réponse en raison de la charge de travail. À quelle partie de la "
        "question est-il possible de répondre moyennant un effort raisonnable ?",
        "Frage {label} wurde wegen des Aufwands nicht beantwortet. Welcher Teil lässt sich mit vertretbarem Aufwand "
        "beantworten?",
    ),
    "N6_declined_confidential": (
        "Question {label} was not answered for reasons of confidentiality. On what legal ground, and which part can "
        "be made public?",
        "Vraag {label} werd niet beantwoord om redenen van vertrouwelijkheid. Op welke rechtsgrond berust dat, en "
        "welk deel kan wel openbaar worden gemaakt?",
        "La question {label} n’a pas reçu de réponse pour des raisons de confidentialité. Sur quelle base légale, "
        "et quelle partie peut être rendue publique ?",
        "Frage {label} wurde aus Gründen der Geheimhaltung nicht beantwortet. Auf welcher Rechtsgrundlage, und "
        "welcher Teil kann öffentlich beantwortet werden?",
    ),
    "N7_declined_competence": (
        "In answer to question {label} you say that another authority is responsible. Which one, and has the "
        "question been passed on to it?",
        "In antwoord op vraag {label} zegt u dat een andere instantie bevoegd is. Welke, en is de vraag aan die "
        "instantie overgezonden?",
        "En réponse à la question {label}, vous indiquez qu’une autre autorité est compétente. Laquelle, et la "
        "question lui a-t-elle été transmise ?",
        "Auf Frage {label} teilen Sie mit, dass eine andere Stelle zuständig sei. Welche, und wurde die Frage an "
        "sie weitergeleitet?",
    ),
    "N8_no_information": (
        "In answer to question {label} you say that the information is not held. Will it be collected, and by when?",
        "In antwoord op vraag {label} zegt u dat de gegevens er niet zijn. Laat u ze alsnog verzamelen, en wanneer "
        "zijn ze beschikbaar?",
        "En réponse à la question {label}, vous indiquez ne pas disposer des données. Les ferez-vous recueillir, et "
        "dans quel délai ?",
        "Auf Frage {label} teilen Sie mit, dass keine Angaben vorliegen. Werden Sie diese erheben lassen, und bis "
        "wann?",
    ),
    "N9_postponed": (
        "The answer to question {label} was postponed. Could you give it now, or say by which date you will?",
        "Het antwoord op vraag {label} werd uitgesteld. Kunt u het nu geven, of zeggen op welke datum het volgt?",
        "La réponse à la question {label} a été reportée. Pourriez-vous la donner à présent, ou indiquer à quelle "
        "date elle suivra ?",
        "Die Antwort auf Frage {label} wurde aufgeschoben. Können Sie sie jetzt geben oder mitteilen, bis wann sie "
        "folgt?",
    ),
    "N10_reference_unresolved": (
        "Your answer to question {label} refers to a place where the information was not found. Could you give the "
        "information itself?",
        "Uw antwoord op vraag {label} verwijst naar een plaats waar de informatie niet werd gevonden. Kunt u de "
        "informatie zelf meedelen?",
        "Votre réponse à la question {label} renvoie à une source où l’information n’a pas été trouvée. Pourriez-"
        "vous donner l’information même ?",
        "Ihre Antwort auf Frage {label} verweist auf eine Stelle, an der die Angaben nicht zu finden waren. Können "
        "Sie die Angaben selbst machen?",
    ),
    "N11_attacks_question": (
        "Your answer to question {label} does not share its premise, and does not give the information asked for. "
        "Could you still give it?",
        "Uw antwoord op vraag {label} deelt het uitgangspunt ervan niet, en geeft de gevraagde informatie niet. "
        "Kunt u die alsnog meedelen?",
        "Votre réponse à la question {label} n’en partage pas la prémisse et ne donne pas l’information demandée. "
        "Pourriez-vous encore la communiquer ?",
        "Ihre Antwort auf Frage {label} teilt deren Voraussetzung nicht und enthält die erbetenen Angaben nicht. "
        "Können Sie diese noch machen?",
    ),
    "N12_asks_clarification": (
        "You asked for clarification of question {label}. What is meant is: […] Could you answer the question with "
        "that in mind?",
        "U vroeg verduidelijking bij vraag {label}. Bedoeld wordt: […] Kunt u de vraag in die zin beantwoorden?",
        "Vous avez demandé des précisions sur la question {label}. Il faut entendre par là : […] Pourriez-vous y "
        "répondre en ce sens ?",
        "Sie haben um Klärung von Frage {label} gebeten. Gemeint ist: […] Können Sie die Frage in diesem Sinne "
        "beantworten?",
    ),
}
"""By reason or verdict, in the order of `_LANGUAGES`; `{label}` is the number of the question."""


def draft(verdict: Verdict, reason: str | None, language: str, label: str, question: str) -> str:
    """A draft that asks `question` again, found *partial* or *not answered* for that reason (its id).

    In English where `language` is none of the four.
    """
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    lacking = _DRAFTS.get(reason or "") or _DRAFTS[verdict]
    return f"{lacking[place].format(label=label)} {_ASKED[place]} {question}"

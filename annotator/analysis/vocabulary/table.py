"""The form of a vocabulary."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language calls the parts of a published question. All words in lower case; a field may be empty.

    `language` (ISO 639-1); `beside`: the language beside which a bilingual parliament prints it.

    `question`, `answer`: nouns that head a part ("Vraag 3", "Antwoord").
    `answered`: participles that head a reply ("Answered by").
    `again`: nouns that head an answer after the answer ("Supplementary answer").
    `towards`: words between an answer and what it answers ("Antwoord *op de* vraag 3").
    `openers`: words that head an answer without the noun ("*Zu* Frage 3:").
    `turns`: words of a sentence that turns to a question ("*Wat betreft* vraag 3 delen wij mee ...").
    `along`: words that take the parts of a question in after its label ("Frage 3 *samt* Unterfragen").
    `number`: words before a number ("nr.", "no.").
    `ordinals`: the words that count from "first" on, those for one number together ("your *first* question").
    `both`, `until`: words that join labels to a list and to a range ("3 *en* 4", "3 *t/m* 5").
    `by`: words that name who asks or answers after the noun ("Antwoord *van* minister").
    `follows`: words of a sentence that says that something follows ("als volgt").
    `replies`: how the words begin that such a sentence calls the reply by ("beantwoord").
    `together`: words of a sentence that answers several questions at once ("gemeinsam beantwortet").
    `pending`: what stands in the place of an answer that is still to come ("Reply pending").
    `conditions`: what a follow-up opens with that counts only in one case ("zo ja").
    `interrogatives`: words that open a question.
    `verbs`: verbs that a question opens with, with the word after them ("kan de"); the stem of a list does too.
    `requests`: how a question is put without a question mark ("to ask the").
    `puts`: words between who asks and whom they ask ("Hill, Ms J *to ask the* Minister").
    `puts_first`: a verb that says that somebody asks, before their name ("*D'fhiafraigh* Mr Hill den Aire").
    `tabled`: words between a record's code and its date ("WQ12345 *Tabled* on 3 May").
    `please`: how a request begins that still belongs to the question ("*Bitte* nach Jahren aufschlüsseln.").
    `headings`: other headings that end a question or an answer ("Vorbemerkung", "Toelichting").
    `closings`: how a letter closes ("hoogachtend").
    `unfinished`: words after which a sentence is not over; a line after one of them opens nothing.
    `months`: January to December.
    `common`: frequent short words by which the language is recognised.
    """

    language: str
    beside: str = ""
    question: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    number: tuple[str, ...] = ()
    ordinals: tuple[tuple[str, ...], ...] = ()
    both: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    interrogatives: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    puts: tuple[str, ...] = ()
    puts_first: tuple[str, ...] = ()
    tabled: tuple[str, ...] = ()
    please: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    common: tuple[str, ...] = ()

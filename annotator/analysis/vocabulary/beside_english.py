"""Words that bilingual parliaments print in the place of English ones: Welsh, Irish and Maltese."""

from __future__ import annotations

from annotator.analysis.vocabulary.table import Vocabulary

WELSH = Vocabulary(
    language="cy",
    beside="en",
    answered=("atebwyd gan", "atebwyd ar", "rhoddwyd yr ateb ar"),
    tabled=("cyflwynwyd",),
)
IRISH = Vocabulary(language="ga", beside="en", puts_first=("d'fhiafraigh", "d’fhiafraigh"))
MALTESE = Vocabulary(
    language="mt",
    beside="en",
    question=("mistoqsija",),
    answer=("tweġiba", "tweġiba supplimentari"),
    again=("tweġiba supplimentari",),
    requests=("staqsa lill-",),
    puts=("staqsa lill-",),
)

"""Which of a study's drugs are its arms: those that the text sets against each other or gives people to.

"44 to placebo", "the IVIG group", "RTX (n = 8)", "rituximab or placebo" declare an arm; "on stable mycophenolate" and
"unlike imatinib" do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from extract.pipes.mentions import Mention

_PEOPLE = r"(?:patients|pts|subjects|participants|people|adults|women|men|individuals|recipients)"
_STRONG_BEFORE = re.compile(
    rf"(?:\b(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:\(\d[^)]*\)\s*)?(?:{_PEOPLE}\s+)?(?:(?:were\s+)?(?:randomi[sz]ed|assigned|allocated|allotted)\s+)?(?:to|received|got|took|drew)\s+"
    rf"|\b(?:versus|vs\.?|against|than\s+(?:with|on|in|under|after|for)?|compared\s+(?:with|to))\s+(?:(?:the|that|those)\s+)?(?:(?:on|with|of|in)\s+)?"
    rf"|\b(?:randomi[sz]ed|randomly\s+\w+|assigned|allocated|randomi[sz]ation)\b[^.;]{{0,60}}\b(?:to|between|either|receive)\s+"
    rf"|\d\s*(?:%|points?)?\)?\s*(?:with|on|for|in)\s+(?:the\s+)?|\b(?:either|both)\s+(?:with\s+|on\s+)?)(?:(?:oral|intravenous|iv|subcutaneous|monthly|weekly|daily|high-dose|low-dose)\s+)?$",
    re.I,
)
_STRONG_AFTER = re.compile(
    rf"(?:\s+\([^()]{{1,12}}\))?(?:\s+(?:treatment\s+)?(?:groups?|arms?)\b|-treated\b|\s*[(\[,]?\s*[nN]\s*=\s*\d|\s+(?:versus|vs\.?)\s|\s+or\s+(?:to\s+)?(?:placebo|sham|no\b)|\s*:\s*\d|\s+recipients\b|\s+{_PEOPLE}\b)",
    re.I,
)
_WEAK_BEFORE = re.compile(r"\b(?:with|on|under|after|by|of|and|or|to)\s+(?:the\s+)?$", re.I)
_BACKGROUND = re.compile(
    r"\b(?:background|stable|concomitant|previous(?:ly)?|prior|earlier|refractory\s+to|failed|in\s+addition\s+to|add-on\s+to|unlike|add(?:ed|ing)\s+to|failure\s+of|allowed|permitted)\b[^.;]{0,40}$",
    re.I,
)
ALWAYS_ARMS = frozenset({"placebo", "usual-care"})
_ENOUGH = 2.0  # a strong sign, or two weak ones


def declared_arms(text: str, drugs: Iterable[Mention]) -> set[str]:
    """Ids of the drugs among `drugs` (mentions of one study) that are arms of it."""
    score: Counter[str] = Counter()
    for mention in drugs:
        name = mention.value.id
        before = text[max(0, mention.start - 110) : mention.start]
        if _BACKGROUND.search(before) and name != "placebo":
            continue
        if name in ALWAYS_ARMS or _STRONG_BEFORE.search(before) or _STRONG_AFTER.match(text, mention.end):
            score[name] += 2
        elif _WEAK_BEFORE.search(before):
            score[name] += 1
    return {name for name, points in score.items() if points >= _ENOUGH}

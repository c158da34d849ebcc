"""Drugs that no lexicon knows yet, by the stems of the international nonproprietary names and by company codes.

Stems: WHO, "The use of stems in the selection of International Nonproprietary Names", as -mab, -tinib, -ciguat.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from extract.lexicons import Term
from extract.pipes.mentions import Mention

_STEMS = (
    "mab|nib|imod|fenil|tifen|profen|limus|fenidone|prost|entan|ciguat|afil|sartan|april|vastatin|cept|mycin|cycline|lukast|xaban|grel|"
    "gliflozin|gliptin|azole|setron|tadine|olol|dipine|oxetine|triptan|lisib|leucel|basum|autaxin|restat|taxestat|rastat|"
    "mustat|glutide|parin|penem|quine|trexate|prine|phosphamide|floxacin|cillin|oxifene|thrin|ranor|tegrast|bexate|"
    "azol|tug|bart|mig|zomib|parib|dustat|siran|nersen|vaptan|pirant|fibrate|gabalin|kinra|pride"
)
_STEM = re.compile(rf"\b[A-Za-z][a-z]{{2,}}(?:{_STEMS})\b")
_NO_DRUGS = frozenset({"accept", "april", "concept", "except", "intercept", "percept", "precept"})
_CODE = re.compile(
    r"\b(?!(?:NCT|POS|OP|FRI|SAT|THU|AB|ISRCTN|UMIN|PMC|PMID|CD|IL|ACTRN|CTRI|DRKS|JRCT|KCT|EUDRA)\d?)[A-Z]{2,5}-?\d{3,8}\b"
)
_USED_AT_LEAST = 2  # a code that stands once may be an abstract's number


def find_drug_names(text: str) -> Iterator[Mention]:
    """Mentions of drugs by stem or code; the value is a Term made from the name.

    >>> [text for text in ("tarvolimab", "concept") if list(find_drug_names(text))]
    ['tarvolimab']
    """
    for match in _STEM.finditer(text):
        if match[0].lower() not in _NO_DRUGS:
            yield _mention(match)
    codes = list(_CODE.finditer(text))
    counts = Counter(match[0] for match in codes)
    for match in codes:
        if counts[match[0]] >= _USED_AT_LEAST:
            yield _mention(match)


def _mention(match: re.Match[str]) -> Mention:
    name = match[0].lower()
    return Mention("drug", match.start(), match.end(), Term(name, name))

"""Sentences that leave out what they speak of, because the sentence before has named it.

"By month 24 it stood at 13.1", "Placebo patients gained 2.4 points": such a sentence says who, when and how much, and
has no word for anything else. One word for a new matter ("lung function", "died", "completed") makes it another topic.
"""

from __future__ import annotations

import re

from extract.pipes.frames import Frame

# Words with which results are told and which name nothing by themselves.
_PLAIN_WORDS = """
detectable visible demonstrable discernible noticeable obvious perceptible noteworthy respective
a an the this that these those it its they them their theirs itself themselves he she his her him we our one
ones which who whom whose what there here both either neither each all every any some none nobody nothing no not
nor only just even still again also too yet already once more less most least much many few little other others
another same such so as than then thus hence however though although but and or if while whereas when where
until till before after since during throughout within between among of in on at by to from with without under
over up down for about around above below into through against per via out off back away further far near nearly
almost roughly quite rather very clearly hardly barely scarcely is was were are be been being am has had have
having do did does done can could will would may might first second third fourth last final next later latter
former earlier early late now soon long short end start beginning outset close entry inclusion enrolment
baseline visit visits point points time times date study trial period stage week weeks month months year years
day days half course treatment therapy drug drugs medication arm arms group groups side sides control controls
patients patient participants subjects people completers case two three four five six seven eight nine ten mean
means median medians average averages averaged adjusted value values figure figures number numbers score scores
unit units level levels reading readings change changes changed difference differences differ differed differing
improvement improvements improved improve improving better best worse worst worsened worsening worsen
deterioration deteriorated decrease decreased decreases decreasing decline declined declining reduction reduced
fall fell fallen falling drop dropped dropping rise rose risen rising increase increased increasing gain gained
gains loss lost lower lowered higher high low greater larger smaller bigger shift shifted moved move moving came
come coming gone went go going got get became become becoming stood stand standing lay lain lie remained remain
remaining stayed stay staying kept keep held hold holding reached reach reaching began begun started starting
ended ending finished amounted amounting put read reads unchanged stable steady stabilised stabilized constant
identical equal equally alike similar comparable different significant significance insignificant statistical
statistics effect benefit trend advantage respectively versus vs compared comparison relative corresponding
initial original opposite separated separate apart tell told way place slight slightly marked markedly modest
small large considerable seen found noted observed recorded measured assessed evaluated evident apparent shown
show showed true alone together overall total active given receiving taking treated untreated randomised
randomized diffuse limited form disease response responded continued continuing continue persisted maintained
sustained
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
_TAGS = frozenset(
    (
        "value",
        "count",
        "percent",
        "p",
        "n",
        "ci",
        "iqr",
        "range",
        "interval",
        "measure",
        "label",
        "time",
        "group",
        "drug",
        "subtype",
        "cohort",
        "studies",
    )
)
_TAG = re.compile(r"<(?P<label>[a-z_]+):\d+>")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?(?:-[^\W\d_]+)*")
_TELLS = re.compile(
    r"<(?:value|percent|interval|p):|\b(?:at|to|was|were|of|by|from)\s+<count:\d+>(?!\s*<cohort)|\b(?:improv|worse|better|decreas|declin|reduc|f[ae]ll|drop|r[io]se|increas|chang|differ|lower|higher|unchanged|stable|steady)",
    re.I,
)
# "11 patients", "29 of them": people who are counted are a matter of their own
_COUNTS_PEOPLE = re.compile(
    r"<count:\d+>\s+(?:of\s+(?:them|these|those|the)\b|<cohort|(?:had|were|was|did|have)\b)", re.I
)


def is_elliptic(frame: Frame) -> bool:
    """Whether a frame tells a result of something that it does not name."""
    if not _TELLS.search(frame.text) or _COUNTS_PEOPLE.search(frame.text):
        return False
    if any(match["label"] not in _TAGS for match in _TAG.finditer(frame.text)):
        return False
    words = (word.lower() for word in _WORD.findall(_TAG.sub(" ", frame.text)))
    return all(word in _PLAIN or word.endswith("ly") or len(word) == 1 for word in words)

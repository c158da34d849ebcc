"""The verbs that make a number of people a sample size, each with its stage.

An act may take the people as its subject ("30 completed"), as its object ("we enrolled 30"), in the passive ("30 were
treated") or as agent ("was completed by 30").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# (stage, how people stand to it, words). How: s subject, o object or passive, a agent of the passive ("by 30"),
# d behind a preposition ("was given to 30", "was available for 30").
# Earlier lines win where words overlap, so the longer phrases come first.
_ACTS: list[tuple[str, str, str]] = [
    ("analysed", "so", r"(?:included|entered|entering|contributed|counted|retained|kept)\s+(?:in|into|to)\s+(?:the|this|our|an?|any)\s+(?:[\w-]+\s+){0,4}(?:anal[yi]s[ei]s|evaluation|(?:intent(?:ion)?[- ]to[- ]treat|m?ITT|per[- ]protocol|safety|efficacy)\s+(?:population|set|cohort))"),
    ("analysed", "s", r"(?:entered|formed|made\s+up)\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}(?:anal[yi]s[ei]s(?:\s+(?:set|population))?|(?:safety|efficacy|ITT)\s+population)"),
    ("analysed", "s", r"(?:had|with|provided|gave|contributed|yielded)\s+(?!no\b)(?:an?\s+|the\s+)?(?:<time:\d+>\s+|[\w-]+\s+){0,3}(?:(?:and|,)\s+<count:\d+>\s+an?\s+<time:\d+>\s+)*(?:data|values|measurements|assessments?|visits?|scores|follow-?up(?:\s+visit)?)\b"),
    ("analysed", "o", r"(?<=\bcould\sbe\s)used"),
    ("analysed", "s", r"whose\s+[^.;,<]{0,30}?(?:<outcome:\d+>\s+)?(?:was|were)\s+(?:re-?)?(?:scored|measured|assessed)\s+(?:again|twice)"),
    ("analysed", "s", r"remained\s+for\s+(?:the\s+)?(?:evaluation|analysis|follow-?up)|(?:were|was)\s+(?:eligible|left|available|suitable|used)\s+(?:for|in)\s+(?:the\s+)?(?:\w+\s+){0,3}anal[yi]s[ei]s"),
    ("analysed", "o", r"anal[yi]s[ei]s\s+(?:(?:is|are|was|were)\s+based|rests?|rested|relies|relied)\s+(?:up)?on"),
    ("analysed", "d", r"(?<=\bwas\s)complete(?=\s+(?:in|for)\s+(?:\w+\s+)?<count:)|possible(?=\s+(?:for|in)\s)|(?:at|to)\s+hand(?=\s+(?:for|from|of)\s)"),
    ("analysed", "s", r"(?:were|was)\s+still\s+(?:under|being|in)\s+(?:observation|followed|follow-?up)|remained\s+under\s+(?:observation|follow-?up)"),
    ("analysed", "sa", r"(?:came|come)\s+(?:back|again)|returned|attended(?!\s+(?:the|our|an?)\s+(?:[\w-]+\s+)?(?:hospital|clinic|cent(?:re|er)|department))|re-?visited"),
    ("analysed", "o", r"seen\s+again|re-?examined|re-?assessed|(?:still\s+)?(?:seen|followed|examined)(?=\s+(?:again\s+)?(?:at|after|by)\s+(?:the\s+)?<time:)"),
    ("analysed", "d", r"(?<!<)(?:scored|measured|recorded|determined)(?=\s+(?:in|for|on)\s+(?:all\s+|the\s+)?<count:)"),
    ("screened", "o", r"assessed\s+for\s+eligibility|considered\s+for\s+(?:inclusion|enrolment|enrollment|entry)|pre-?screened|screened|approached|referred|invited"),
    ("completed", "s", r"(?:took|kept\s+up|had|received)\s+(?:\w+\s+){1,3}for\s+the\s+(?:full|whole|entire)(?=\s)|reached\s+(?:the\s+(?:last|final)\b|<time:\d+>)|went\s+through\s+(?:both|all|with\s+it)|saw\s+<time:\d+>|were\s+left(?=\s*[.,;]|\s+at|\s+by|$)"),
    ("completed", "s", r"(?:stayed|remained)(?=\s+<count:)"),
    ("completed", "s", r"saw\s+(?:the\s+)?(?:<studies:\d+>|trial|study|treatment|it)\s+(?:out|through)|(?:were|was)\s+still\s+(?:taking|on|receiving|in)\b[^.;,]{0,30}\bat\s+(?:the|its)\s+(?:very\s+)?end|stayed\s+the\s+course|made\s+it\s+(?:to|through)|went\s+the\s+(?:whole|full)|saw\s+(?:it|the\s+<studies:\d+>)\s+through|reached\s+the\s+end|(?:stayed|remained)\s+(?:in\s+the\s+<studies:\d+>|to\s+the\s+end)|went\s+through\s+to\s+the\s+end"),
    ("withdrawn", "s", r"did(?:\s+not|n['’]t)\s+return|never\s+(?:returned|came\s+back)|gave\s+(?:it|them)\s+up|failed\s+to\s+return|dropped\s+out|drop\s+out|(?:were|was|got)\s+lost\s+to\s+follow-?\s?up|pulled\s+out|(?:did|had|have|has)\s*(?:not|n['’]t)\s+(?:complete|finish)d?|failed\s+to\s+(?:complete|finish)|left\s+(?:the\s+<studies:\d+>|early|it)|left(?=\s+the\s+<group:)|had\s+left(?=\s*[,.;]|\s+by|\s+the)|gave\s+up|withdrew|withdraw|quit"),
    ("withdrawn", "a", r"ended\s+(?:prematurely|early)"),
    ("withdrawn", "soa", r"(?:discontinued|stopped|brok(?:e|en)\s+off|abandoned|interrupted|given\s+up)(?!\s+(?:smoking|because))"),
    ("withdrawn", "oa", r"withdrawn|(?:not|never)\s+completed"),
    ("withdrawn", "so", r"lost\s+to\s+(?:follow-?\s?up|us|view|sight|observation)"),
    ("withdrawn", "so", r"(?:withdrawals?|loss(?:es)?\s+to\s+follow-?\s?up|drop-?\s?outs?|discontinuations?)(?:,[^;.<]{0,80},)?(?:\s+(?:numbered|totalled|amounted\s+to|were)|\s*:)?"),
    ("completed", "s", r"(?:stayed|remained|kept|went|carried)\s+(?:on|in|going|with)\b[^.;,:]{0,25}?\s(?:until|till|to|up\s+to)\s+(?:the|its)\s+(?:very\s+)?(?:last|final|end)\b"),
    ("completed", "sa", r"completed|finished|concluded"),
    ("randomised", "o", r"(?:randomi[sz]ed|randomly)\s+(?:and\s+)?(?:assigned|allocated|allotted|divided|distributed|selected|given|treated)|(?:assigned|allocated|allotted)\s+(?:at\s+random|by\s+lot|randomly)|(?:randomi[sz]ed|randomi[sz]e|assigned|allocated|allotted)(?!\s+(?:treatment|group|arm|drug|therapy|dose|trial|study|controlled|<studies))"),
    ("randomised", "d", r"fell(?=\s+to\s+(?:the\s+lot\s+of\b|<count:))"),
    ("randomised", "od", r"drawn\s+by\s+lot|(?<=\b[Ll]ots\swere\s)drawn"),
    ("randomised", "s", r"drew|(?:underwent|entered)\s+(?:<ratio:\d+>\s+)?randomi[sz]ation"),
    ("treated", "o", r"treated|irradiated|dosed|transplanted|grafted|operated\s+on|put\s+on|started\s+on"),
    ("treated", "od", r"gave(?!\s+up)|given(?!\s+up)|administered|infused|injected|prescribed"),
    ("treated", "ad", r"(?:(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bbeen\s))(?:begun|started|initiated)"),
    ("treated", "d", r"started(?=\s+<(?:drug|group):\d+>\s+in\b)|begun|initiated"),
    ("treated", "s", r"(?:began|started|accepted)(?=\s+(?:the\s+|an?\s+|their\s+)?(?:first\s+|\w+\s+)?(?:treatment|therapy|doses?|infusions?|injections?|<(?:drug|group):))"),
    ("treated", "d", r"used|performed|carried\s+out|tried|applied|undertaken"),
    ("treated", "a", r"received(?=\s+by)"),
    ("treated", "a", r"taken(?=\s+by)"),
    ("treated", "d", r"went(?=\s+to\s+(?:only\s+|another\s+)?<count:)"),
    ("treated", "s", r"received|underwent|were\s+on|was\s+on|were\s+(?:getting|receiving|taking)|took(?!\s+(?:part|in)\b)|got|swallowed|had(?=\s+(?:(?:an?|the|oral|intravenous|pulsed?|daily|weekly|monthly|courses?|infusions?|cycles?|doses?|of|\w+ly|<count:\d+>|<measure:\d+>|mg)\s+){0,4}(?:<(?:group|drug):|(?:infusions?|injections?|transplants?|operations?|procedures?)\b))"),
    ("analysed", "od", r"(?:left|leaving)(?=\s+<count:\d+>\s+(?:<cohort:\d+>\s+)?for\s+(?:the\s+)?(?:\w+\s+)?anal)|analy[sz]ed|usable|evaluated|evaluable|assessable|assessed|available(?=\s+(?:for|in|from|on)|\s*[.,;)]|\s*$)|judged|obtained"),
    ("randomised", "s", r"agreed\s+to\s+(?:be\s+randomi[sz]ed|randomi[sz]ation)"),
    ("enrolled", "s", r"chose|opted\s+for"),
    ("enrolled", "s", r"(?:went|remained|stayed)\s+untreated|were\s+left\s+untreated"),
    ("enrolled", "s", r"took\s+part|taken\s+part|take\s+part|participated|joined|volunteered|agreed\s+to\s+(?:take\s+part|participate|randomi[sz]ation|(?:be|have|undergo|join|enter|try)\b(?:\s+\w+ed)?)|accepted\s+(?:(?:the|an|our)\s+)?(?:participation|invitation|to\s+(?:take\s+part|participate))|qualified(?=\s+for\s+(?:the|inclusion|randomi)|\s*[,.;])|made\s+up\s+the|formed?\s+the|got\s+in(?=\s*[,.;]|$)|(?:met|fulfilled|satisfied)\s+(?:all\s+|the\s+|our\s+|its\s+)*(?:inclusion|entry|entrance|eligibility|selection)\s+criteria|served\s+as|acted\s+as|went\s+into|contributed|consented"),
    ("withdrawn", "s", r"left(?=\s+(?:after|before|during|within|in)\b)|(?:were|was)\s+lost(?=\s*[,.;]|$)"),
    ("analysed", "a", r"reached(?=\s+by)"),
    ("enrolled", "o", r"concern(?:ed|s)|retained"),
    ("enrolled", "so", r"signed\s+up|entered"),
    ("enrolled", "s", r"(?:gave|gives|provided|signed)\s+(?:\w+\s+){0,3}consent|numbers(?=\s+<count:)"),
    ("analysed", "o", r"(?:which|that|this)\s+left(?=\s+<count:)|leaving(?=\s+<count:)"),
    ("enrolled", "o", r"(?<=\bcould\s)(?:include|recruit|enrol+)|taken(?=\s*[(.;]|\s+into\b)|took\s+on|taken\s+on|enrol+ed|enrol+s?|included|includes|recruited|registered|studied|examined|stratified(?=\s+by)|reviewed|identified|collected|tracked\s+down|traced|gathered|selected|accrued|followed(?:\s+up)?|investigated|surveyed|observed|described|describes?|monitored|interviewed|asked|questioned|admitted|entered|looked\s+at|reported\s+(?:on|their\s+experience\s+with)|reports?\s+on|published\s+on|took\s+in|takes\s+in|comprised|comprises|consisted\s+of|consists\s+of|numbered|covered|covers|compared|matched|pooled|involved|involves|divided|split|tested|found|saw|seen"),
]  # fmt: skip
# Verbs begin with a word, so that one look behind, before all of them, passes over the other letters.
_PATTERN = re.compile(
    r"(?<![\w<-])(?=[A-Za-z])(?:"
    + "|".join(rf"(?P<a{i}>(?:{words})(?!\w))" for i, (_stage, _how, words) in enumerate(_ACTS))
    + ")",
    re.I,
)
_AUXILIARY = re.compile(
    r"(?:\b(?:have|has|had|having|could|can|would|may|might|were|was|is|are|been|be|being|got)\s+(?:(?:not|never|also|already|then|each|all|both|now|since|so\s+far|thus\s+far|\w+ly|in\s+(?:all|total))\s+){0,2}){1,3}$",
    re.I,
)
_PASSIVE = re.compile(r"\b(?:were|was|is|are|been|be|being|got)\s", re.I)


@dataclass(frozen=True, slots=True)
class Act:
    """A verb in a frame's text. `how` holds s, o and a (see the table); `passive` where an auxiliary stands before it."""

    start: int
    end: int
    stage: str
    how: str
    word: str
    passive: bool
    auxiliary: int  # where the auxiliary begins; `start` where there is none


def find_acts(text: str) -> Iterator[Act]:
    """The acts of a frame's text, in order.

    >>> [(act.word, act.stage) for act in find_acts("30 were randomised and 28 were included in the final analysis.")]
    [('randomised', 'randomised'), ('included in the final analysis', 'analysed')]
    """
    for match in _PATTERN.finditer(text):
        index = int(match.lastgroup[1:])  # type: ignore[index]
        stage, how, _words = _ACTS[index]
        before = _AUXILIARY.search(text[max(0, match.start() - 40) : match.start()])
        auxiliary = match.start() - len(before[0]) if before else match.start()
        word = match[0].lower()
        passive = bool(before and _PASSIVE.search(before[0]))
        if before and re.search(r"\b(?:not|never)\b", before[0], re.I):
            if stage != "completed":
                continue
            stage, how = "withdrawn", "sa" if not passive else "a"
        yield Act(match.start(), match.end(), stage, how, word, passive, auxiliary)

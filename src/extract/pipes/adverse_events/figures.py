"""The numbers of a sentence that can count people or events, negations included."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from extract.pipes.adverse_events.named import ALL_ALIVE, Named
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, Quantity


@dataclass(slots=True)
class Figure:
    """A number that may count people or events, half-open in the frame's text. zero: nobody, or a plain negation.

    people: it counts people by its own words ("3 patients"). times: it counts occurrences ("twice", "3 episodes").
    rate: it is one per time ("11.8 per 100 patient-years"), or vague ("some patients"), and fills nothing. everyone: all of them, however many. also: where its other half stands ("(15%)").
    total: it is the sum of those that follow for each group.
    mirrored: it stands in a list that repeats an earlier one for another group. adverbial: it speaks of the name before it only ("T was not seen", "T was seen twice").
    """

    start: int
    end: int
    mention: Mention | None = None
    count: int | None = None
    pct: float | None = None
    of: int | None = None
    zero: bool = False
    people: bool = False
    times: bool = False
    groups: tuple[str, ...] = ()
    rate: bool = False
    adverbial: bool = False
    everyone: bool = False
    mirrored: bool = False
    total: bool = False
    also: tuple[int, int] | None = None

    @property
    def negates(self) -> bool:
        """Whether it is a word such as "no" or "none", not a printed 0."""
        return self.zero and self.mention is None and not self.adverbial


_FIGURE = re.compile(r"<(?P<label>count|percent|n|value):(?P<number>\d+)>")
_ZERO = re.compile(
    r"(?<![\w-])(?P<zero>not\s+(?:one\b|<count:\d+>(?=\s+(?:was|were|of|had|case|serious|severe|adverse|death|<(?:cohort|event))))|no\s+(?:one\b|<count:\d+>(?=\s+(?:had|has|have|[a-z]+ed|was|of|in|on|got|withdrew|left|quit|fell|had\s+to)\b))|not\s+a\s+single|nobody|nothing(?:\s+(?:was|has\s+been)\s+(?:seen|heard|noted|found)\s+of\b)|nothing(?=\s+(?:serious|grave|alarming|untoward|adverse|unexpected|harmful)\b)|none|neither(?!\s+nor)|nor|zero|nil|without(?:\s+any)?|(?:in\s+the\s+)?absence\s+of|free\s+(?:of|from)|"
    r"(?:did|does|do|has|have|had)\s*(?:not|n['’]t)\s+(?:have|had|experience[d]?|develop(?:ed)?|report(?:ed)?|suffer(?:ed)?|cause[d]?|encounter(?:ed)?|observe[d]?|see|seen?|find|found|note[d]?|record(?:ed)?|meet\s+with|come\s+across)(?:\s+any)?|"
    r"no(?!\s+(?:\w+\s+)?(?:differences?|significant|more|longer|increase|change|further|evidence|signal|effects?\s+(?:on|of|in)|relation|association|correlation|less|statistically|later|matter|information|data|p\b|other\s+new|unexpected)\b))(?![\w-])",
    re.I,
)
_NOT_SEEN = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:not|never)\s+(?:\w+ly\s+)?(?:seen|observed|reported|recorded|noted|detected|encountered|found|registered|documented|described|experienced|met\s+with|present)\b|\b(?:did|does)\s+not\s+(?:lead\s+to|occur|arise|develop|appear|happen|emerge|supervene|ensue|come\s+(?:up|to\s+pass)|(?:turn|show)\s+up|set\s+in|show\s+(?:itself|themselves))\b|\bnever\s+(?:occurred|happened|arose)\b|\b(?:was|were)\s+(?:absent|nil|lacking)\b",
    re.I,
)
_ANOTHER = re.compile(
    r"\ba\s+(?:third|fourth|fifth)(?=\s+(?:<cohort:\d+>\s+)?(?:had|developed|experienced|suffered|got)\b)|(?<=[,;]\s)(?:and\s+)?the\s+other(?=\s+(?:with\s+|had\s+|developed\s+)?(?:an?\s+|the\s+)?(?:[a-z-]+\s+)?<event)|(?<=\band\s)the\s+other(?=\s+(?:with\s+|had\s+|developed\s+)?(?:an?\s+|the\s+)?(?:[a-z-]+\s+)?<event)|(?<=\bin\s)another(?=\s*(?:[.,;)]|<cohort|$))|\banother(?=\s+(?:<cohort:\d+>\s+)?(?:had|developed|an?|experienced|suffered)\b)",
    re.I,
)
_TIMES = re.compile(r"\b(?P<word>once|twice|thrice)\b", re.I)
_COHORT = r"<(?:cohort|female|male):\d+>"
PEOPLE_AFTER = re.compile(
    rf"\s*(?:(?:more|other|further|of\s+(?:the|our|these|those|their|her|his)|(?:[a-z]+-)*[a-z]+(?:ed|ing)|individual|adult|study|trial|<\w+:\d+>|control)\s+){{0,3}}(?:(?!(?:of|in|had|have|and|or|on|with|to|were|was|from|by|than|died|among|for)\b)[A-Za-z-]+\s+)?{_COHORT}",
    re.I,
)
_NOT_PEOPLE = re.compile(
    r"\s*°|\s*C\b|\s*(?:further\s+|different\s+|separate\s+|of\s+(?:these\s+|the\s+)?)?(?:cycles?|courses?|infusions?|injections?|doses?|treatments?(?!-)|sessions?|visits?|hours?|days?|ulcers?|biopsies|centers?|centres?|sites?|groups?|arms?|<group:\d+>\s+groups|sources?|databases?|points?|factors?|types?|kinds?|organs?|exposures?|times\s+(?:as|more|the|above|higher|upper|their|normal)|main|primary|secondary|charts?|complaints?)\b|\s*<studies:\d+>|\s*of\s+<count:\d+>\s+<studies:\d+>",
    re.I,
)
_EPISODES = re.compile(
    r"\s+(?:(?:separate|further|other|documented)\s+)?(?:episodes?|events?|occasions?|instances?|occurrences?|times)\b(?:\s+of\b)?",
    re.I,
)
_GRADED = re.compile(
    r"^(?:\s*<cohort:\d+>)?(?:\s+of\s+(?:these|them|which|the\s+(?:adverse\s+)?events))?\s*(?:were|was|being|are|did\s+not\s+(?:go\s+beyond|exceed)|of\s+(?:them\s+)?)\s*(?:of\s+|only\s+|all\s+|at\s+most\s+|rated\s+|considered\s+)?(?:mild|moderate|grade|<interval|<label|<count|CTC)",
    re.I,
)
# "(2 women, 3 men)" says who they are
_BY_SEX = re.compile(r"\s*<(?:female|male):\d+>", re.I)
_BY_SEX_BEFORE = re.compile(r"(?:\(|<(?:female|male):\d+>\s*(?:,|and|,\s*and))\s*$", re.I)
# "16 men and 38 women died"
_SEX_ACTS = re.compile(
    r"\s*<(?:female|male):\d+>\s*(?:\([^()]*\)\s*)?(?:(?:had|have)\s+)?(?:died|developed|had|experienced|suffered|reported)\b",
    re.I,
)
_GRADED_ALONE = re.compile(r"\s*(?:were\s+)?(?:mild|moderate|severe)\s*(?:[,;.)]|and\b|$)", re.I)
_WHO_LEFT = re.compile(
    r"\s*(?:<cohort:\d+>\s*)?who\s+(?:had\s+)?(?:dropped|stopped|withdrew|discontinued|died|left|quit)\b", re.I
)
_OR_MORE = re.compile(r"\s+or\s+(?:more|fewer|less)\b", re.I)
_PER_TIME = re.compile(r"\bper\s+(?:<\w+:\d+>|100|1000)?\s*(?:<cohort:\d+>|patient|person)[- ]?\s*years?\b", re.I)
# "3.5 × 10^9/l"
_POWER, _POWER_BEFORE = re.compile(r"\s*(?:\^|×\s*<)"), re.compile(r"(?:\^|×\s*)$")
_ONE_OR_ANOTHER = re.compile(r"\s+(?:(?:sort|kind|type|degree)\s+)?or\s+(?:an)?other\b", re.I)
_LIMIT = re.compile(r"\b(?:aged?|age\s+of|by\s+grade,?|at\s+least|grades?|score\s+of|≥|≤|(?<!\d)>|<)\s*$", re.I)
# "of the 30 patients, six …", but not "of the 3 deaths"
_WHOLE_BEHIND = re.compile(r"\s*<cohort:\d+>|\s*,|\s+(?:who|treated|in|with)\b", re.I)
_WHOLE = re.compile(
    r"(?:^|[.;:,(]\s*)(?:of|among|out\s+of)\s+(?:the\s+|these\s+|those\s+|our\s+|all\s+)?(?:total\s+of\s+)?$", re.I
)


_DID_NOT, _ENDS = re.compile(r"(?:did|does|do|has|have|had)\b", re.I), re.compile(r"\s*(?:[.;,)]|$)")
# "none of 19"
_OF_ALL = re.compile(r"\s+of\s+(?:the\s+)?(?P<all><count:\d+>)(?!\s*<(?:event|studies))")


def find_figures(frame: Frame, named: list[Named]) -> list[Figure]:
    """The numbers of a frame that can count people or events, negations included, in order."""
    text, found = frame.text, []
    inside = [(item.start, item.end) for item in named]

    def free(start: int, end: int) -> bool:
        return not any(start < b and a < end for a, b in inside)

    for match in _FIGURE.finditer(text):
        if free(*match.span()):
            figure = _figure(frame, match)
            if figure is not None:
                found.append(figure)
    found = _with_shares(text, named, found)
    _tell_occurrences(text, found)
    for match in re.finditer(
        r"<measure:(?P<number>\d+)>\s+times\b(?!\s+(?:as|more|the|above|higher|upper|their|normal))", text
    ):
        printed = frame.mentions[int(match["number"])].value
        if isinstance(printed, Quantity):
            found.append(Figure(match.start(), match.end(), count=int(printed.value), times=True))
    found.sort(key=lambda figure: figure.start)
    for match in _ZERO.finditer(text):
        found = [figure for figure in found if not (match.start() <= figure.start < match.end())]
        if free(*match.span()) and not re.match(
            r"\s+(?:of\s+)?(?:the\s+|these\s+|them\s+|us\b)?(?:differ|significant)", text[match.end() :]
        ):
            whole = _OF_ALL.match(text, match.end())
            of = next((figure for figure in found if whole and figure.start == whole.start("all")), None)
            found = [figure for figure in found if figure is not of]
            end = whole.end() if whole and of else match.end()
            last = bool(_DID_NOT.match(match[0]) and _ENDS.match(text, match.end()))  # "T we did not see."
            found.append(Figure(match.start(), end, count=0, zero=True, of=of.count if of else None, adverbial=last))
    for match in ALL_ALIVE.finditer(text):
        found = [figure for figure in found if not (match.start() <= figure.start < match.end())]
        found.append(Figure(match.start(), match.start("alive"), count=0, zero=True))
    for match in _NOT_SEEN.finditer(text):
        if free(*match.span()):
            found = [f for f in found if not (match.start() <= f.start < match.end())]
            found.append(Figure(match.start(), match.end(), count=0, zero=True, adverbial=True))
    for match in _ANOTHER.finditer(text):
        alone = re.match(r"\s+<cohort", text[match.end() :]) and text[: match.start()].endswith("in ")
        if free(*match.span()) and (alone or any(f.count for f in found if f.end < match.start())):
            found.append(Figure(match.start(), match.end(), count=1, people=True))
    for mention in frame.labelled("group"):
        if mention.value.kind == "neither":
            start = text.index(frame.tag(mention))
            found.append(Figure(start, start + len(frame.tag(mention)), count=0, zero=True))
    for match in _TIMES.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if re.search(r"(?:seen|occurred|reported|recorded|observed|noted|happened|arose|appeared)\s+$", before, re.I):
            found.append(
                Figure(
                    match.start(),
                    match.end(),
                    count={"once": 1, "twice": 2}.get(match[0].lower(), 3),
                    times=True,
                    adverbial=True,
                )
            )
    return sorted(found, key=lambda figure: figure.start)


def _tell_occurrences(text: str, figures: list[Figure]) -> None:
    """ "SAEs: 5 in 4 participants": the first counts occurrences, the second people; "one in five" is a share."""
    for one, other in itertools.pairwise(figures):
        if one.people or one.pct is not None or one.count is None or other.count is None or one.count < other.count:
            continue
        if re.fullmatch(r"\s+(?:events?\s+)?(?:in|among)\s+", text[one.end : other.start]):
            one.times, other.people = True, True


_SHARE_APART = re.compile(r"(?:[(\[]|,\s+(?:or|i\.e\.,?|that\s+is)|\s[–—-])\s*(?:about\s+)?$", re.I)


_AGAINST = re.compile(r"\s*(?:v|vs\.?|versus|against|compared\s+with)\s*")


def _with_shares(text: str, named: list[Named], figures: list[Figure]) -> list[Figure]:
    """Counts with the share that stands further on, or the other way round: "3 patients of the UVA1 group (15 %)"."""
    kept: list[Figure] = []
    for figure in figures:
        last = kept[-1] if kept else None
        shareless = last and last.count is not None and last.pct is None and not last.people
        if last and shareless and figure.count is None and _AGAINST.fullmatch(text, last.end, figure.start):
            last.pct, last.count, last.people = float(last.count or 0), None, True  # "38 v 25 per cent"
        if (
            last
            and not last.also
            and (last.count is None) != (figure.count is None)
            and (last.pct is None) != (figure.pct is None)
        ):
            piece = text[last.end : figure.start]
            apart = _SHARE_APART.search(piece) or re.fullmatch(r"\s*[,;]\s*", piece)
            if (
                apart
                and (";" not in piece or (apart[0] == piece and _in_bracket(text, last.start)))
                and len(plain_words(piece)) < 50
                and not re.search(r"[(\[,]", piece[: apart.start()].replace("()", ""))
                and not any(last.end <= item.start < figure.start for item in named if item.kind != "death")
            ):
                last.count = last.count if last.count is not None else figure.count
                last.pct = last.pct if last.pct is not None else figure.pct
                last.of = last.of if last.of is not None else figure.of
                last.people, last.also = True, (figure.start, figure.end)
                continue
        kept.append(figure)
    return kept


def _in_bracket(text: str, position: int) -> bool:
    return text.count("(", 0, position) > text.count(")", 0, position)


def _figure(frame: Frame, match: re.Match[str]) -> Figure | None:
    text, mention = frame.text, frame.mentions[int(match["number"])]
    quantity = mention.value
    if not isinstance(quantity, Quantity):
        return None
    behind, before = text[match.end() :], text[max(0, match.start() - 40) : match.start()]
    if _POWER.match(behind) or _POWER_BEFORE.search(before):
        return None
    if behind.startswith("-") or (
        _BY_SEX.match(behind) and _BY_SEX_BEFORE.search(before) and not _SEX_ACTS.match(behind)
    ):
        return None
    if _GRADED.match(behind) or _GRADED_ALONE.match(behind) or _OR_MORE.match(behind) or _ONE_OR_ANOTHER.match(behind):
        return None
    if _PER_TIME.match(behind) or _PER_TIME.search(text):
        return Figure(match.start(), match.end(), mention, rate=True) if match["label"] == "value" else None
    if match["label"] == "value" or quantity.comparator or _LIMIT.search(before) or _NOT_PEOPLE.match(behind):
        return None
    if (
        _WHOLE.search(before)
        and not _WHO_LEFT.match(behind)
        and quantity.of is None
        and not quantity.percent
        and _WHOLE_BEHIND.match(behind)
    ):
        return None
    if _OTHER_REASON.match(behind):
        return None
    figure = _made(match, mention, quantity, behind)
    if _ALTOGETHER.match(behind) and before.rstrip().endswith((",", ":")):
        figure.times = True  # "serious adverse events, 11 altogether, occurred in 7"
    if re.search(r"\bof\s+which\s+there\s+were\s+$", before, re.I):
        figure.times = True
    if re.search(r"\b(?:the|leading|the\s+only|main|chief|serious|mild)\s+$", before, re.I) and re.match(
        r"one\b", frame.words[mention.start - frame.start :], re.I
    ):
        return None
    return figure


# "six stopped for adverse events, five for lack of effect": the five are no one's
_OTHER_REASON = re.compile(
    r"\s*(?:<cohort:\d+>\s+)?(?:did\s+so\s+|left\s+|stopped\s+|withdrew\s+|gave\s+up\s+|dropped\s+out\s+)?(?:for|because\s+of|due\s+to|owing\s+to|from|after|with|to)\s+(?:an?\s+|the\s+|their\s+)?"
    r"(?:lack|loss|want|inefficacy|insufficient|(?:disease\s+)?progression|(?:disease\s+)?worsening|other\s+reasons|personal|private|(?:family|social|geographical|logistic\w*|administrative|financial)\s+reasons|withdrawal|non-?complian|poor\s+complian|protocol|follow-up|move|travel)",
    re.I,
)
_ALTOGETHER = re.compile(r"\s*(?:altogether|in\s+all|in\s+total|overall|in\s+number|all\s+told)\s*[,;.]", re.I)


def _made(match: re.Match[str], mention: Mention, quantity: Quantity, behind: str) -> Figure:
    episodes = _EPISODES.match(behind)
    figure = Figure(
        match.start(), match.end(), mention, people=bool(PEOPLE_AFTER.match(behind)) or match["label"] == "n",
        of=quantity.of, times=bool(episodes),
    )  # fmt: skip
    if quantity.percent:
        figure.pct, figure.count = quantity.value, quantity.n
        if figure.count is None and len(quantity.spread) == 1 and float(quantity.spread[0]).is_integer():
            figure.count = int(quantity.spread[0])
        figure.people = True
    else:
        figure.count, figure.pct = int(quantity.value), quantity.pct
        figure.people = figure.people or quantity.of is not None
    figure.zero = figure.count == 0 or (figure.count is None and figure.pct == 0)
    return figure


def plain_words(piece: str) -> str:
    """The words between two items, without people and groups."""
    bare = re.sub(r"<(?:cohort|female|male|group|drug|time|age|p|n|ci):\d+>", "", piece)
    return re.sub(r"\s+", " ", re.sub(r"<(\w+):\d+>", r"<\1>", bare))

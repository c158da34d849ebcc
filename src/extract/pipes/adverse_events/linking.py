"""Which number counts which event: "T in 3 and U in 5", "3 had T and 5 U", "T (3), U (5)", "no T or U".

A sentence is read as a row of names, figures and groups. The figures between two names are dealt out to the name before
and to the name behind by what the words between them say; a negation is the figure 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, Quantity


@dataclass(slots=True)
class Figure:
    """A number that may count people or events, half-open in the frame's text. zero: nobody, or a plain negation.

    people: it counts people by its own words ("3 patients"). whole: it is what others are counted from ("of the 30").
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
    noun: str | None = None
    also: tuple[int, int] | None = None


@dataclass(slots=True)
class Link:
    """A named event with the figures that count it (none: it is only named)."""

    named: Named
    figures: list[Figure] = field(default_factory=list)


_FIGURE = re.compile(r"<(?P<label>count|percent|n|value):(?P<number>\d+)>")
_ZERO = re.compile(
    r"(?<![\w-])(?P<zero>not\s+(?:one\b|<count:\d+>(?=\s+(?:was|were|of|had)))|no\s+(?:one\b|<count:\d+>(?=\s+(?:had|has|have|died|developed|experienced|was|of|in|on|needed|suffered)\b))|not\s+a\s+single|nobody|none|neither(?!\s+nor)|nor|zero|nil|without(?:\s+any)?|(?:in\s+the\s+)?absence\s+of|free\s+(?:of|from)|"
    r"(?:did|does|do|has|have|had)\s*(?:not|n['’]t)\s+(?:have|had|experience[d]?|develop(?:ed)?|report(?:ed)?|suffer(?:ed)?|cause[d]?|encounter(?:ed)?|observe[d]?|see|seen?|find|found|note[d]?|record(?:ed)?)(?:\s+any)?|"
    r"no(?!\s+(?:\w+\s+)?(?:differences?|significant|more|longer|increase|change|further|evidence|signal|effect|relation|association|correlation|less|statistically|later|matter|information|data|p\b|other\s+new|unexpected)\b))(?![\w-])",
    re.I,
)
_NOT_SEEN = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:not|never)\s+(?:\w+ly\s+)?(?:seen|observed|reported|recorded|noted|detected|encountered|found|registered|documented|described|experienced|met\s+with|present)\b|\b(?:did|does)\s+not\s+(?:occur|arise|develop|appear|happen)\b|\bnever\s+(?:occurred|happened|arose)\b|\b(?:was|were)\s+(?:absent|nil|lacking)\b",
    re.I,
)
_ANOTHER = re.compile(r"(?<=\bin\s)another(?=\s*(?:[.,;)]|<cohort|$))|\banother(?=\s+(?:<cohort:\d+>\s+)?(?:had|developed|an?|experienced|suffered)\b)", re.I)
_TIMES = re.compile(r"\b(?P<word>once|twice|thrice)\b", re.I)
_COHORT = r"<(?:cohort|female|male):\d+>"
_PEOPLE_AFTER = re.compile(rf"\s*(?:(?:more|other|further|of\s+(?:the|our|these|those|their|her|his)|(?:[a-z]+-)*[a-z]+(?:ed|ing)|individual|adult|study|trial|<\w+:\d+>|control)\s+){{0,3}}{_COHORT}", re.I)
_NOT_PEOPLE = re.compile(
    r"\s*°|\s*C\b|\s*(?:further\s+|different\s+|separate\s+|of\s+(?:these\s+|the\s+)?)?(?:cycles?|courses?|infusions?|injections?|doses?|treatments?(?!-)|sessions?|visits?|hours?|days?|ulcers?|biopsies|centers?|centres?|sites?|groups?|arms?|<group:\d+>\s+groups?|sources?|databases?|points?|factors?|types?|kinds?|organs?|exposures?|times\s+(?:as|more)|main|primary|secondary|charts?|complaints?)\b|\s*<studies:\d+>|\s*of\s+<count:\d+>\s+<studies:\d+>",
    re.I,
)
_EPISODES = re.compile(r"\s+(?:(?:separate|further|other|documented)\s+)?(?:episodes?|events?|occasions?|instances?|occurrences?|times)\b(?:\s+of\b)?", re.I)
_GRADED = re.compile(
    r"^(?:\s*<cohort:\d+>)?(?:\s+of\s+(?:these|them|which|the\s+(?:adverse\s+)?events))?\s*(?:were|was|being|are|did\s+not\s+(?:go\s+beyond|exceed)|of\s+(?:them\s+)?)\s*(?:of\s+|only\s+|all\s+|at\s+most\s+|rated\s+|considered\s+)?(?:mild|moderate|grade|<interval|<label|<count|CTC)",
    re.I,
)
# "(2 women, 3 men)" says who they are
_BY_SEX = re.compile(r"\s*<(?:female|male):\d+>", re.I)
_BY_SEX_BEFORE = re.compile(r"(?:\(|<(?:female|male):\d+>\s*(?:,|and|,\s*and))\s*$", re.I)
_GRADED_ALONE = re.compile(r"\s*(?:were\s+)?(?:mild|moderate|severe)\s*(?:[,;.)]|and\b|$)", re.I)
_WHO_LEFT = re.compile(r"\s*(?:<cohort:\d+>\s*)?who\s+(?:had\s+)?(?:dropped|stopped|withdrew|discontinued|died|left|quit)\b", re.I)
_OR_MORE = re.compile(r"\s+or\s+(?:more|fewer|less)\b", re.I)
_PER_TIME = re.compile(r"\bper\s+(?:<\w+:\d+>|100|1000)?\s*(?:<cohort:\d+>|patient|person)[- ]?\s*years?\b", re.I)
_LIMIT = re.compile(r"\b(?:by\s+grade,?|at\s+least|grades?|score\s+of|≥|≤|(?<!\d)>|<)\s*$", re.I)
# "of the 30 patients, six …", but not "of the 3 deaths"
_WHOLE_BEHIND = re.compile(r"\s*<cohort:\d+>|\s*,|\s+(?:who|treated|in|with)\b", re.I)
_WHOLE = re.compile(r"(?:^|[.;:,(]\s*)(?:of|among|out\s+of)\s+(?:the\s+|these\s+|those\s+|our\s+|all\s+)?(?:total\s+of\s+)?$", re.I)


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
    for match in re.finditer(r"<measure:(?P<number>\d+)>\s+times\b", text):
        printed = frame.mentions[int(match["number"])].value
        if isinstance(printed, Quantity):
            found.append(Figure(match.start(), match.end(), count=int(printed.value), times=True))
    found.sort(key=lambda figure: figure.start)
    for match in _ZERO.finditer(text):
        found = [figure for figure in found if not (match.start() <= figure.start < match.end())]
        if free(*match.span()) and not re.match(r"\s+(?:of\s+)?(?:the\s+|these\s+|them\s+|us\b)?(?:differ|significant)", text[match.end() :]):
            found.append(Figure(match.start(), match.end(), count=0, zero=True))
    for match in _NOT_SEEN.finditer(text):
        if free(*match.span()):
            found = [f for f in found if not (match.start() <= f.start < match.end())]
            found.append(Figure(match.start(), match.end(), count=0, zero=True, noun="behind"))
    for match in _ANOTHER.finditer(text):
        if free(*match.span()) and any(f.count for f in found if f.end < match.start()):
            found.append(Figure(match.start(), match.end(), count=1, people=True))
    for mention in frame.labelled("group"):
        if mention.value.kind == "neither":
            start = text.index(frame.tag(mention))
            found.append(Figure(start, start + len(frame.tag(mention)), count=0, zero=True))
    for match in _TIMES.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if re.search(r"(?:seen|occurred|reported|recorded|observed|noted|happened|arose|appeared)\s+$", before, re.I):
            found.append(Figure(match.start(), match.end(), count={"once": 1, "twice": 2}.get(match[0].lower(), 3), times=True, noun="behind"))
    return sorted(found, key=lambda figure: figure.start)


_SHARE_APART = re.compile(r"(?:[(\[]|,\s+(?:or|i\.e\.,?|that\s+is)|\s[–—-])\s*(?:about\s+)?$", re.I)


def _with_shares(text: str, named: list[Named], figures: list[Figure]) -> list[Figure]:
    """Counts with the share that stands further on, or the other way round: "3 patients of the UVA1 group (15 %)"."""
    kept: list[Figure] = []
    for figure in figures:
        last = kept[-1] if kept else None
        if last and last.pct is None and not last.people and figure.count is None and figure.pct is not None:
            if re.fullmatch(r"\s*(?:v|vs\.?|versus|against|compared\s+with)\s*", text[last.end : figure.start]) and last.count is not None:
                last.pct, last.count, last.people = float(last.count), None, True  # "38 v 25 per cent"
        if last and not last.also and (last.count is None) != (figure.count is None) and (last.pct is None) != (figure.pct is None):
            piece = text[last.end : figure.start]
            apart = _SHARE_APART.search(piece) or re.fullmatch(r"\s*[,;]\s*", piece)
            if apart and (";" not in piece or apart[0] == piece) and len(_plain(piece)) < 50 and not re.search(r"[(\[,]", piece[: apart.start()].replace("()", "")) and not any(last.end <= item.start < figure.start for item in named if item.kind != "death"):
                last.count = last.count if last.count is not None else figure.count
                last.pct = last.pct if last.pct is not None else figure.pct
                last.of = last.of if last.of is not None else figure.of
                last.people, last.also = True, (figure.start, figure.end)
                continue
        kept.append(figure)
    return kept


def _figure(frame: Frame, match: re.Match[str]) -> Figure | None:
    text, mention = frame.text, frame.mentions[int(match["number"])]
    quantity = mention.value
    if not isinstance(quantity, Quantity):
        return None
    behind, before = text[match.end() :], text[max(0, match.start() - 40) : match.start()]
    if behind.startswith("-") or _BY_SEX.match(behind) and _BY_SEX_BEFORE.search(before):
        return None
    if _GRADED.match(behind) or _GRADED_ALONE.match(behind) or _OR_MORE.match(behind):
        return None
    if _PER_TIME.match(behind) or _PER_TIME.search(text):
        return Figure(match.start(), match.end(), mention, rate=True) if match["label"] == "value" else None
    if match["label"] == "value" or quantity.comparator or _LIMIT.search(before) or _NOT_PEOPLE.match(behind):
        return None
    if _WHOLE.search(before) and not _WHO_LEFT.match(behind) and quantity.of is None and not quantity.percent and _WHOLE_BEHIND.match(behind):
        return None
    figure = _made(match, mention, quantity, behind)
    if _ALTOGETHER.match(behind) and before.rstrip().endswith(","):
        figure.times = True  # "serious adverse events, 11 altogether, occurred in 7"
    if re.search(r"\bthe\s+$", before, re.I) and re.match(r"one\b", frame.words[mention.start - frame.start :], re.I):
        return None
    return figure


_ALTOGETHER = re.compile(r"\s*(?:altogether|in\s+all|in\s+total|overall)\s*[,;]", re.I)


def _made(match: re.Match[str], mention: Mention, quantity: Quantity, behind: str) -> Figure:
    episodes = _EPISODES.match(behind)
    figure = Figure(
        match.start(), match.end(), mention, people=bool(_PEOPLE_AFTER.match(behind)) or match["label"] == "n",
        of=quantity.of, times=bool(episodes),
    )  # fmt: skip
    if quantity.percent:
        figure.pct, figure.count = quantity.value, quantity.n
        if figure.count is None and quantity.spread and float(quantity.spread[0]).is_integer():
            figure.count = int(quantity.spread[0])
        figure.people = True
    else:
        figure.count, figure.pct = int(quantity.value), quantity.pct
        figure.people = figure.people or quantity.of is not None
    figure.zero = figure.count == 0 or (figure.count is None and figure.pct == 0)
    return figure


_LIST = re.compile(r"^(?:\s*(?:,|/|;)\s*(?:and/or|and|or|as\s+well\s+as|nor)?\s*|\s+(?:and/or|and|or|as\s+well\s+as|nor|plus|with)\s+|\s*/\s*)(?:an?\s+|the\s+|of\s+|other\s+|in\s+|one\s+of\s+)?(?:\([^()]*\)\s*)?$", re.I)
_ACTIVE = re.compile(
    r"\b(?:had|have|has|having|with|develop\w*|experienc\w*|suffer\w*|report(?:ed|ing|s)?|show(?:ed|ing|n)?|got|caught|noticed|felt|present(?:ed|ing)|complain\w*|sustain\w*|contract(?:ed|ing)|underwent|stopped|stop|requir\w*|"
    r"died|went\s+(?:down|through)|gone\s+through|came\s+down|was|were|gave|quit|dropp?ed|withdrew|withdrawn|discontinued|discontinue|left|lost|mentioned|noted|saw|met|counted|acquired|encountered)\b",
    re.I,
)
_PASSIVE = re.compile(
    r"\b(?:in|by|to|for|of|among|from|affect(?:ed|ing|s)?|concern(?:ed|ing|s)?|troubl(?:ed|ing|es)?|hit|struck|befell|complicat\w+|was|were|occur\w*|numbered|at|made|forced|led|killed|involv\w+|bother\w*|afflict\w*)\s*(?:the\s+|all\s+|only\s+|just\s+|about\s+|some\s+|another\s+|a\s+total\s+of\s+|up\s+to\s+|approximately\s+|nearly\s+)*$",
    re.I,
)


# "… and one on placebo", "but so did 23 who got placebo", "none stop X": the name before, for another group.
_BESIDE_GROUP = re.compile(
    r"\s*<group:\d+>|\s*(?:<cohort:\d+>\s*)?(?:of\s+(?:them|those|the\s+<count:\d+>)\s+)?(?:(?:was|were|who)\s+)?(?:it\s+was\s+)?(?:really\s+)?(?:on|in|with|of|for|receiving|given|taking|under|among|after|from|stop|received|got|took|treated\s+with)\b"
    r"[^,;<]{0,30}(?:<(?:group|drug)|\bother\b|\blow\b|\bhigh\b)",
    re.I,
)
# A figure with a verb of its own counts something else: "26 completed the study", "four of whom improved".
_OWN_VERB = re.compile(
    r"\s*(?:of\s+(?:whom|them|these|those)\s+)?(?:<cohort:\d+>\s+)?(?!(?:affected|assigned|allocated|treated|randomi[sz]ed|allotted|exposed|reported|recorded|observed|noted|compared|received|discontinued|stopped|died)\b)(?:[a-z]+ed|lost|left|remained|went|became|underwent|came|showed)\b",
    re.I,
)


_RESUMES = re.compile(r"\s*,\s*(?:was|were|occurred|affected|had)\b", re.I)


def link(frame: Frame, named: list[Named], figures: list[Figure]) -> list[Link]:
    """Deal the figures out to the names."""
    links = [Link(item) for item in named if item.kind != "label"]
    if not links:
        return []
    between: list[list[Figure]] = [[] for _ in range(len(links) + 1)]
    for figure in figures:
        place = sum(1 for item in links if item.named.start <= figure.start)
        between[place].append(figure)
    for place, run in enumerate(between):
        before = links[place - 1] if place else None
        after = links[place] if place < len(links) else None
        if run and before and place > 1 and _RESUMES.match(frame.text[before.named.end : run[0].start]) and not re.search(r"adverse|effect|AE", frame.text[before.named.start : before.named.end]):
            before = links[place - 2]  # "adverse events, none of them serious, were reported by 9"
        left, right = _split(frame, before, run, after)
        if before:
            before.figures.extend(left)
        if after:
            after.figures.extend(right)
    for item in links:
        _drop_spared(frame, item)
    _spread(frame, links)
    return links


def _drop_spared(frame: Frame, item: Link) -> None:
    """ "The five patients had no adverse events" is an absence; "about 70% had no side effect" counts nobody who had one."""
    for one, none in zip(item.figures, item.figures[1:], strict=False):
        piece = _plain(frame.text[one.end : none.start])
        if none.zero and none.mention is None and not one.zero and re.search(r"\b(?:had|have|has|experienced|reported|developed|showed)\s*$", piece):
            everyone = re.search(r"\b(?:all|the|each|every|these)\s+$", frame.text[: one.start], re.I) or one.of == one.count
            item.figures = [f for f in item.figures if f is not one and (everyone or f is not none)]
            return


def _split(frame: Frame, before: Link | None, run: list[Figure], after: Link | None) -> tuple[list[Figure], list[Figure]]:
    """The figures of a run that count the name before it, and those that count the name behind."""
    best: tuple[list[Figure], list[Figure]] = ([], [])
    best_score = 0.0
    for cut in range(len(run) + 1):
        left = _chain_behind(frame, run[:cut]) if before else []
        right = _chain_ahead(frame, run[cut:], after) if after else []
        score = 0.0
        if left and before:
            score += _back(frame, before.named, left[0])
        elif before and not before.figures:
            score -= 0.5
        if right and after:
            score += _forth(frame, right[-1], after.named)
        if left and right:
            score += _cut(frame.text[left[-1].end : right[0].start])
        score += 0.1 * (len(left) + len(right)) + (0.2 if left and not right else 0.0)
        if score > best_score and (not left or not before or _back(frame, before.named, left[0]) > 0) and (
            not right or not after or _forth(frame, right[-1], after.named) > 0
        ):
            best, best_score = (left, right), score
    return best


def _chain_behind(frame: Frame, run: list[Figure]) -> list[Figure]:
    """The figures of a run that go together, from the first on."""
    kept = run[:1]
    for figure in run[1:]:
        if not joined(frame, kept[-1], figure) and not (kept[-1].times and figure.people):
            break
        kept.append(figure)
    return kept


def _chain_ahead(frame: Frame, run: list[Figure], after: Link) -> list[Figure]:
    """The figures of a run that go together, from the last back; "42 people had 275 adverse events" are two."""
    kept = run[-1:]
    for figure in reversed(run[:-1]):
        piece = frame.text[figure.end : kept[0].start]
        pair = figure.people and not kept[0].people and after.named.kind == "total" and bool(_ACTIVE.search(_plain(piece))) and not re.search(r"[,;:(]|\band\b", _plain(piece))
        if not pair and not joined(frame, figure, kept[0]):
            break
        kept.insert(0, figure)
    return kept


_JOINTS = frozenset(
    "and or but only in on with of by to for the those who were was receiving received given taking treated got took assigned allocated group arm patients vs v versus compared against while whereas "
    "another respectively them people just also from dose high low other former latter under during after among a an each than corresponding stop stopped as opposed".split()
)


def joined(frame: Frame, one: Figure, other: Figure) -> bool:
    """Whether two figures are set side by side: "3 on X and 5 on placebo", "19 (90%) vs 9", "one, four and no patients"."""
    piece = frame.text[one.end : other.start]
    if ";" in piece and not re.match(r"\s+(?:\w+\s+){0,3}<(?:group|drug)", frame.text[other.end :]) and not re.search(r";\s*(?:and\s+)?<group:\d+>[\s,:]*$", piece):
        return False
    plain = re.sub(r"\([^()]*\)", " ", _plain(piece))
    people = _PEOPLE_AFTER.match(piece)
    words = re.findall(r"[a-z]+", (re.sub(r"\([^()]*\)", " ", _plain(piece[people.end() :])) if people else plain).lower())
    if not words and not re.search(r"[,;/&(:]|^\s*$", plain):
        return False
    if not all(word in _JOINTS for word in words):
        return False
    joint = re.search(r"[,;/&]|\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain) or "<group" in piece or "(" in piece
    subset = re.search(r",\s*(?:in|of|by)\b", plain) and not re.search(r"\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain)
    return bool(joint) and not subset


def _plain(piece: str) -> str:
    """The words between two items, without people and groups."""
    bare = re.sub(r"<(?:cohort|female|male|group|drug|time|age|p|n|ci):\d+>", "", piece)
    return re.sub(r"\s+", " ", re.sub(r"<(\w+):\d+>", r"<\1>", bare))


def _back(frame: Frame, named: Named, figure: Figure) -> float:
    """How well the words between a name and the figure behind it say that the figure counts it."""
    piece = frame.text[named.end : figure.start]
    if figure.noun == "behind":
        return 4.0 if not re.search(r"[;]", piece) else 0.0
    if re.match(r"^\s*[(\[]\s*(?:n\s*=\s*)?$", piece) or re.match(r"^\s*[:=–—-]\s*(?:in\s+)?$", piece):
        return 4.0
    beside_group = _BESIDE_GROUP.match(frame.text[figure.end :])
    if figure.times and re.match(r"^\s*(?:was|were)\s+\w+ed\s*$|^\s*occurred\s*$|^\s*(?:was|were)\s+seen\s*$", piece):
        return 3.0
    if figure.zero and not piece.strip() and re.search(r"(?:killed|to|for)$", frame.text[named.start : named.end]):
        return 3.0
    if figure.zero and figure.mention is None and not re.search(r"\b(?:in|by)\s+$", piece):
        alone = re.match(r"^\s*[,–—-]\s*$", piece) and re.match(r"\s*(?:[.;)]|$)", frame.text[figure.end :])
        return 1.0 if beside_group or alone or re.match(r"^\s*(?::|\(|,?\s*(?:vs\.?|versus))\s*$", piece) else -2.0
    if re.match(r"^[^,;:()]{0,60}\(\s*$", _plain(piece)):
        return 3.0
    if re.match(r"^\s*,\s*which\s*$", piece) and re.match(r"\s*<cohort:\d+>\s+(?:mentioned|had|reported|complained|developed|noticed|experienced)", frame.text[figure.end :]):
        return 3.0
    if _OWN_VERB.match(frame.text[figure.end :]) and named.kind != "stop":
        return -2.0
    score = 0.0
    if ";" in piece:
        score -= 4.0
    plain = _plain(piece)
    if _PASSIVE.search(plain):
        score += 3.0
    elif re.match(r"^,?\s*$", plain) and "," not in plain:
        score += 2.0
    elif re.match(r"^\s*:\s*$", plain):
        score += 3.0
    elif re.match(r"^\s*,\s*$", plain):
        score += 1.0 if figure.mention is not None and not figure.people else 0.5
    elif re.match(r"^\s*(?!and|or|with|nor|but)[a-z]+(?:\s+(?:up)?on)?\s*$", plain):
        score += 2.5
    elif re.match(r"^[^;(]{0,25}:[\s,]*$", plain):
        score += 3.0
    elif beside_group or re.search(r"[,;]\s*(?:and\s+|but\s+)?(?:in|on|with|for|of|under|after)\s+(?:the\s+|those\s+)?(?:given\s+|on\s+|receiving\s+)?<group:\d+>\s*$", piece):
        score += 1.5
    elif re.search(r"\b(?:and|but|while|whereas)\s*(?:only\s+|another\s+)?$", plain, re.I):
        score -= 1.0
    return score


def _forth(frame: Frame, figure: Figure, named: Named) -> float:
    """How well the words between a figure and the name behind it say that the figure counts it."""
    piece = frame.text[figure.end : named.start]
    if figure.noun == "behind":
        return -4.0
    score = 0.0
    if ";" in piece:
        score -= 5.0
    plain = _plain(piece)
    if figure.zero and figure.mention is None and re.match(r"^[\w\s<>:/-]{0,45}$", plain):
        return score + (3.5 if not re.search(r"\b(?:and|but)\b", plain) else 0.0)
    if re.fullmatch(r"\s*\(\s*(?:an?\s+)?", plain) and re.match(r"\s*\)", frame.text[named.end :]):
        return 4.5  # "platelets fell in three (thrombocytopenia)"
    if re.match(r"^\s*(?:cases?\s+of\s+)?(?:an?\s+)?$", plain + " ") and not figure.zero:
        return 3.0 if not plain.strip() and figure.pct is not None else 5.0
    if re.match(r"^\s*(?:(?:an?|the|of|further|other|more|additional|new|cases?\s+of|cases|episodes?\s+of|of\s+(?:them|these|which|those)(?:\s+(?:were|was|being))?)\s+)*$", plain + " ", re.I):
        return score + 3.0
    if re.match(r"^\s*[)\]]?\s*(?:,|;|:|and\b|or\b)", plain) and not _ACTIVE.search(plain):
        return score - 2.0
    if len(plain) > 90:
        return -2.0
    piece = re.sub(r"\bat\s+least\s+(?:one|<count:\d+>)|\bone\s+or\s+more\b", "", piece)
    people = _PEOPLE_AFTER.match(re.sub(r"^\s*of\s+(?=<cohort|the\s+<cohort)", " ", piece))
    piece = re.sub(r"^\s*of\s+(?=<cohort|the\s+<cohort)", " ", piece)
    opens = re.search(r"(?:^|[.;:,]\s*)(?:in|for|among)\s+(?:about\s+|only\s+)?$", frame.text[: figure.start], re.I)
    if opens and not (_plain(piece[people.end() :]) if people else _plain(piece)).strip():
        return score + 3.0  # "in 97% of patients an adverse event was noted"
    rest = _plain(piece[people.end() :]) if people else plain
    rest = _ASIDE.sub(" ", rest)
    if named.kind in ("death", "stop") and all(word in _JOINTS or word in ("whom", "had", "have", "has", "both", "all") for word in re.findall(r"[a-z]+", rest.lower())) and not re.search(r"[;:,]", rest):
        return score + 3.0
    if named.kind == "stop" and re.search(r"\b(?:because\s+of|due\s+to|owing\s+to|for|on\s+account\s+of|from|through|after)\s+(?:an?\s+|the\s+|their\s+)?$", rest) and not re.search(r"[;:]", rest):
        return score + 3.0
    if re.match(r"^[^,;:(]*\b(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of)\s+(?:an?\s+|the\s+)?$", rest):
        return score + 3.5
    if named.reason and re.match(r"^\s*(?:for|with|from|of)\s+(?:an?\s+|the\s+)?$", rest):
        return score + 3.5
    if named.cause and re.match(r"^[\s]*(?:of\s+(?:them|these|whom|those)\s+)?(?:(?:was|were|died|due|owing|because)\s+)*(?:of|from|following|after|to)\s+(?:an?\s+|the\s+)?$", re.sub(r"\b(?:on|in|with)\s", "", plain)):
        return score + 3.0
    verb = _ACTIVE.search(plain)
    if verb:
        score += 3.0
        if re.search(r"[,:(]", plain[verb.end() :]) or re.search(r"\b(?:and|but|while|whereas)\b", plain):
            score -= 4.0
        if re.search(r"\bin\s*$|[:(]\s*$", plain):
            score -= 2.0
    elif re.search(r",|:|\(|\band\b", plain):
        score -= 2.0
    return score


def _cut(piece: str) -> float:
    """How well the words between two figures part one statement from the next."""
    if ";" in piece:
        return 2.0
    if re.search(r",\s*(?:and|while|whereas|but)\b", piece):
        return 1.5
    if re.search(r"\bvs\.?|versus|compared\s+with|against|as\s+opposed", piece, re.I):
        return -2.0
    if re.search(r":\s*$", piece):
        return 1.5
    if re.search(r"\band\b|,|\bbut\b|\bwhile\b|\bwhereas\b", piece):
        return 0.8
    return -3.0


# "two patients, both on placebo, died"
_ASIDE = re.compile(r",\s*(?:both|all|each|one)\s+(?:on|in|with|of|from|receiving)\s+(?:the\s+)?\s*,|\([^()]*\)", re.I)
_EACH = re.compile(r"\b(?:each|both|all|either|apiece)\b", re.I)


def _spread(frame: Frame, links: list[Link]) -> None:
    """Share figures along lists of names: "no T or U", "T and U occurred in 3 patients", "T and U, each in 6"."""
    chains: list[list[Link]] = []
    for item in links:
        if chains:
            previous = chains[-1][-1]
            piece = frame.text[previous.named.end : item.named.start]
            totals = (previous.named.kind in ("total", "label")) != (item.named.kind in ("total", "label"))
            if _LIST.match(piece) and not totals or (piece.strip() == "" and previous.named.start == previous.named.end) or previous.named.end == item.named.start:
                chains[-1].append(item)
                continue
        chains.append([item])
    for chain in chains:
        if len(chain) < 2:
            continue
        first, last = chain[0], chain[-1]
        if first.figures and all(not item.figures for item in chain[1:]) and all(f.start < first.named.start for f in first.figures):
            # "no T or U", "two patients stopped because of T"
            each = re.search(r"\beach\b", frame.text[first.figures[0].end : first.named.start])
            if all(f.zero for f in first.figures) or each or len(first.figures) == 1 and _shared_ahead(frame, chain):
                for item in chain[1:]:
                    item.figures = list(first.figures)
        elif last.figures and all(not item.figures for item in chain[:-1]) and all(f.start >= last.named.end for f in last.figures):
            piece = frame.text[last.named.end : last.figures[0].start]
            counted = [f for f in last.figures if not f.rate]
            if len(counted) == len(chain) and len(chain) > 1 and ("respectively" in frame.text or len(chain) > 2) and not any(f.groups for f in counted):
                for item, figure in zip(chain, counted, strict=True):
                    item.figures = [figure]
            elif not re.match(r"^\s*[(\[:]", piece) and (_EACH.search(piece) or len(piece.strip()) > 4):
                for item in chain[:-1]:
                    item.figures = list(last.figures)


def _shared_ahead(frame: Frame, chain: list[Link]) -> bool:
    """"Three patients had T and U": both in all of them, if people are counted and no list of counts follows."""
    figure = chain[0].figures[0]
    return figure.people and len(chain) == 2

"""Which number counts which event: "T in 3 and U in 5", "3 had T and 5 U", "T (3), U (5)", "no T or U".

A sentence is read as a row of names, figures and groups. The figures between two names are dealt out to the name before
and to the name behind by what the words between them say; a negation is the figure 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extract.pipes.adverse_events.figures import PEOPLE_AFTER, Figure, plain_words
from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame


@dataclass(slots=True)
class Link:
    """A named event with the figures that count it (none: it is only named)."""

    named: Named
    figures: list[Figure] = field(default_factory=list)


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
        piece = plain_words(frame.text[one.end : none.start])
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
        pair = figure.people and not kept[0].people and after.named.kind == "total" and bool(_ACTIVE.search(plain_words(piece))) and not re.search(r"[,;:(]|\band\b", plain_words(piece))
        if not pair and not joined(frame, figure, kept[0]):
            break
        kept.insert(0, figure)
    return kept


_JOINTS = frozenset(
    ["and", "or", "but", "only", "in", "on", "with", "of", "by", "to", "for", "the", "those", "who", "were", "was", "receiving", "received", "given", "taking", "treated", "got", "took", "assigned", "allocated", "group", "arm", "patients", "vs", "v", "versus", "compared", "against", "while", "whereas", "another", "respectively", "them", "people", "just", "also", "from", "dose", "high", "low", "other", "former", "latter", "under", "during", "after", "among", "a", "an", "each", "than", "corresponding", "stop", "stopped", "as", "opposed"]
)


def joined(frame: Frame, one: Figure, other: Figure) -> bool:
    """Whether two figures are set side by side: "3 on X and 5 on placebo", "19 (90%) vs 9", "one, four and no patients"."""
    piece = frame.text[one.end : other.start]
    if ";" in piece and not re.match(r"\s+(?:\w+\s+){0,3}<(?:group|drug)", frame.text[other.end :]) and not re.search(r";\s*(?:and\s+)?<group:\d+>[\s,:]*$", piece):
        return False
    plain = re.sub(r"\([^()]*\)", " ", plain_words(piece))
    people = PEOPLE_AFTER.match(piece)
    words = re.findall(r"[a-z]+", (re.sub(r"\([^()]*\)", " ", plain_words(piece[people.end() :])) if people else plain).lower())
    if not words and not re.search(r"[,;/&(:]|^\s*$", plain):
        return False
    if not all(word in _JOINTS for word in words):
        return False
    joint = re.search(r"[,;/&]|\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain) or "<group" in piece or "(" in piece
    subset = re.search(r",\s*(?:in|of|by)\b", plain) and not re.search(r"\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain)
    return bool(joint) and not subset


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
    if re.match(r"^[^,;:()]{0,60}\(\s*$", plain_words(piece)):
        return 3.0
    if re.match(r"^\s*,\s*which\s*$", piece) and re.match(r"\s*<cohort:\d+>\s+(?:mentioned|had|reported|complained|developed|noticed|experienced)", frame.text[figure.end :]):
        return 3.0
    if _OWN_VERB.match(frame.text[figure.end :]) and named.kind != "stop":
        return -2.0
    score = 0.0
    if ";" in piece:
        score -= 4.0
    plain = plain_words(piece)
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
    plain = plain_words(piece)
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
    people = PEOPLE_AFTER.match(re.sub(r"^\s*of\s+(?=<cohort|the\s+<cohort)", " ", piece))
    piece = re.sub(r"^\s*of\s+(?=<cohort|the\s+<cohort)", " ", piece)
    opens = re.search(r"(?:^|[.;:,]\s*)(?:in|for|among)\s+(?:about\s+|only\s+)?$", frame.text[: figure.start], re.I)
    if opens and not (plain_words(piece[people.end() :]) if people else plain_words(piece)).strip():
        return score + 3.0  # "in 97% of patients an adverse event was noted"
    rest = plain_words(piece[people.end() :]) if people else plain
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
            if (_LIST.match(piece) and not totals) or (piece.strip() == "" and previous.named.start == previous.named.end) or previous.named.end == item.named.start:
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
            if all(f.zero for f in first.figures) or each or (len(first.figures) == 1 and _shared_ahead(frame, chain)):
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

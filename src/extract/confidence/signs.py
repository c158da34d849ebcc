"""Signs that a fact is right or wrong, as numbers between about -1 and 1 or as marks that are there or not.

They are read off the finished records and the text alone, so that any set of rules can be calibrated by them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from extract.fields import Fact
from extract.records import Record

Signs = dict[str, float]

_NUMBER = re.compile(r"\d+(?:[.,·]\d+)*")
_END = re.compile(r"(?<=[a-z0-9)\]%][.!?])\s+(?=[A-Z0-9\"“(])|\n")
_ELSEWHERE = re.compile(
    r"\b(?:et al|previous(?:ly)?|earlier|prior|historical|other (?:studies|trials)|in contrast|literature|another|"
    r"elsewhere|background)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:will|would|should|may|might|could|plan\w*|expected|eligib\w*|criteri\w*|required|aim\w*|whether|if)\b", re.I
)
_QUOTED = re.compile(r"[\"“”]")
_LEAN = re.compile(
    r"\b(?:respectively|former|latter|each|both|others?|remaining|rest|these|those|them|it|its|their)\b", re.I
)


def signs_of(records: Sequence[Record], text: str) -> Iterator[tuple[Fact, Signs]]:
    """Every fact of a source's records with its signs. text: the source's text, which evidence points into."""
    everything = [fact for record in records for fact in record]
    claims = Counter(place for fact in everything for place in set(_numbers_claimed(fact, text)))
    printed = Counter(match[0] for match in _NUMBER.finditer(text))
    cited = len(records) - 1
    for record in records:
        facts = list(record)
        known = _Known(facts)
        for fact in facts:
            signs = {
                f"field={fact.field}": 1.0,
                f"kind={record.source.kind}": 1.0,
                "cited study": float(record.study.role != "primary"),
                "several studies": min(cited, 4) / 4,
                "raw": _logit(fact.confidence) / 2,
                "flags": float(len(fact.flags)),
            }
            signs.update(_of_evidence(fact, text, claims))
            signs.update(_of_values(fact, known, printed))
            yield fact, {name: value for name, value in signs.items() if value}


def _logit(share: float) -> float:
    share = min(max(share, 0.02), 0.98)
    return math.log(share / (1 - share))


def _numbers_claimed(fact: Fact, text: str) -> Iterator[int]:
    """Where the numbers stand that a fact's evidence holds."""
    for proof in fact.evidence:
        for match in _NUMBER.finditer(text, proof.start, proof.end):
            yield match.start()


def sentence(text: str, start: int, end: int) -> str:
    """The sentence, or run of them, that holds `text[start:end]`; at most 600 characters to either side."""
    left = max(0, start - 600)
    before = [match.end() for match in _END.finditer(text, left, start)]
    after = _END.search(text, end, min(len(text), end + 600))
    return text[before[-1] if before else left : after.start() if after else end + 600]


def _of_evidence(fact: Fact, text: str, claims: Mapping[int, int]) -> Signs:
    if not fact.evidence:
        return {"no evidence": 1.0}
    first, last = fact.evidence[0].start, max(proof.end for proof in fact.evidence)
    around = sentence(text, fact.evidence[0].start, fact.evidence[0].end)
    words = _of_words(around)
    rivals = max((claims[place] - 1 for place in _numbers_claimed(fact, text)), default=0)
    table = fact.rule.startswith("table")
    return {
        "pieces of evidence": min(len(fact.evidence) - 1, 3) / 3,
        "spread of evidence": min(math.log1p(max(0, last - first - 60)) / 8, 1.0),
        "in a table": float(table),
        "numbers in the sentence": 0.0 if table else words["numbers"],
        "long sentence": 0.0 if table else min(len(around), 800) / 800,
        "number claimed by others": min(rivals, 3) / 3,
        "speaks of elsewhere": words["elsewhere"],
        "speaks of plans": words["planned"],
        "quoted": words["quoted"],
        "leans on other words": words["lean"],
        "late in the text": first / max(1, len(text)),
    }


@lru_cache(64)  # most sentences hold several facts
def _of_words(sentence: str) -> Mapping[str, float]:
    return {
        "numbers": min(len(_NUMBER.findall(sentence)), 16) / 16,
        "elsewhere": float(bool(_ELSEWHERE.search(sentence))),
        "planned": float(bool(_PLANNED.search(sentence))),
        "quoted": float(bool(_QUOTED.search(sentence))),
        "lean": float(bool(_LEAN.search(sentence))),
    }


class _Known:
    """What the facts of one record state together."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        values = [(fact.field, fact.values()) for fact in facts]
        self.sizes = Counter(v["count"] for field, v in values if field == "sample_sizes")
        self.wholes = Counter(v["of_n"] for _field, v in values if v.get("of_n") is not None)
        self.groups = Counter(str(v["group"]).lower() for _field, v in values if v.get("group"))
        self.times = Counter(v["timepoint"] for field, v in values if field == "mrss" and v.get("timepoint"))
        self.fields = Counter(field for field, _v in values)
        arms = [v["count"] for field, v in values if field == "sample_sizes" and v.get("group")]
        self.sums = {a + b for i, a in enumerate(arms) for b in arms[i + 1 :]} | {sum(arms)}
        self.n_of_arms = set(arms)


def _of_values(fact: Fact, known: _Known, printed: Mapping[str, int]) -> Signs:
    values = fact.values()
    group = values.get("group")
    signs: Signs = {
        "has a group": float(bool(group)),
        "group known elsewhere": float(bool(group) and known.groups[str(group).lower()] > 1),
        "group lone": float(bool(group) and known.groups[str(group).lower()] == 1),
        "long name of group": min(len(str(group or "").split()), 6) / 6,
        "lone in its field": float(known.fields[fact.field] == 1),
        "many in its field": min(known.fields[fact.field], 30) / 30,
    }
    signs.update(_CHOOSE[fact.field](values, known, printed))
    return {f"{name}" if name.startswith("group") else f"{fact.field}: {name}": value for name, value in signs.items()}


def _often(number: Any, printed: Mapping[str, int]) -> float:
    """How often a number is printed beyond the first time, up to three."""
    return min(max(0, printed.get(f"{number:g}", 0) - 1), 3) / 3 if isinstance(number, (int, float)) else 0.0


def _size(values: Mapping[str, Any], known: _Known, printed: Mapping[str, int]) -> Signs:
    count = values["count"]
    return {
        f"stage {values['stage']}": 1.0,
        "not people": float(values["unit"] != "participants"),
        "arms add up to it": float(
            values.get("group") is None and count in known.sums and count not in known.n_of_arms
        ),
        "a denominator too": min(known.wholes[count], 3) / 3,
        "at several stages": float(known.sizes[count] > 1),
        "printed often": _often(count, printed),
        "small": float(count < 4),
        "round": float(count >= 100 and count % 50 == 0),
    }


def _share(values: Mapping[str, Any], known: _Known, _printed: Mapping[str, int]) -> Signs:
    n = values.get("n", values.get("female_n") if values.get("female_n") is not None else values.get("male_n"))
    pct = values.get(
        "pct", values.get("female_pct") if values.get("female_pct") is not None else values.get("male_pct")
    )
    of_n = values.get("of_n")
    agree = n is not None and pct is not None and bool(of_n) and abs(100 * n / of_n - pct) < 1.1
    return {
        "n and percent agree": float(agree),
        "n, percent, unproved": float(n is not None and pct is not None and not agree),
        "n alone": float(n is not None and pct is None),
        "percent alone": float(pct is not None and n is None),
        "no number": float(n is None and pct is None),
        "whole is a size": float(of_n is not None and of_n in known.sizes),
        "no whole": float(of_n is None),
        "more than all": float(n is not None and of_n is not None and n > of_n),
        f"is {values.get('subtype', '')}": 1.0,
        "all": float(bool(values.get("all"))),
        "absent": float(bool(values.get("absent"))),
        "words in the term": min(len(str(values.get("term") or "").split()), 6) / 6,
        "total": float(bool(re.search(r"adverse event|death|discontinuation", str(values.get("term") or "")))),
    }


def _time(values: Mapping[str, Any], known: _Known, _printed: Mapping[str, int]) -> Signs:
    iso = f"P{values['value']:g}{str(values['unit'])[:1].upper()}" if values.get("unit") else ""
    return {
        f"kind {values['kind']}": 1.0,
        "has results": min(known.times[iso], 3) / 3,
        "a statistic": float(values.get("statistic") is not None),
        "long": float((values.get("days") or 0) > 1500),
    }


def _result(values: Mapping[str, Any], known: _Known, printed: Mapping[str, int]) -> Signs:
    value = values.get("value")
    spread = any(values.get(name) is not None for name in ("sd", "se", "ci_low", "q1", "min"))
    return {
        f"measure {values['measure']}": 1.0,
        "words only": float(value is None),
        "has a spread": float(spread),
        "has p": float(values.get("p") is not None),
        "has a statistic": float(values.get("statistic") is not None),
        "no time": float(values.get("timepoint") is None),
        "baseline": float(values.get("timepoint") == "baseline"),
        "time shared": min(max(0, known.times[values.get("timepoint")] - 1), 3) / 3,
        "has a comparator": float(values.get("comparator") is not None),
        "whole number": float(value is not None and float(value).is_integer() and not spread),
        "printed often": _often(value, printed),
    }


_CHOOSE = {
    "sample_sizes": _size,
    "sexes": _share,
    "subtypes": _share,
    "timepoints": _time,
    "mrss": _result,
    "adverse_events": _share,
}

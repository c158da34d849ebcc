"""How well the reader of sample sizes does on abstracts of another disease: the PICO-Corpus, breast cancer trials.

    python benchmarks/pico.py ../shared/external/pico
    python benchmarks/pico.py ../shared/external/pico --errors total

Reads brat files (PMID.txt, PMID.ann; Mutinda et al., BMC Med Inform Decis Mak 2022;22:158) from the folder given
copies nothing, trains on nothing. A prediction is right where it has the very characters of an annotated number.

total          a number of participants of the trial's whole population; where the same number is annotated at several
               mentions it is one fact, as in our records, and found where any of those mentions is
mentions       the same, each annotated mention counted for itself, though a record never holds a number twice
intervention   the size of an arm that is not the control
control        the size of the control arm
arms           both kinds of arm together, whichever of the two is called the control
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import extract
from extract.document import Document, Source
from extract.fields import Fact
from extract.fields.sample_sizes import SampleSize
from extract.pipes.numbers import DIGITS, SPACED, WORDS, parse_digits, parse_words

LABELS = {
    "total-participants": "total",
    "intervention-participants": "intervention",
    "control-participants": "control",
}
_NUMBER = re.compile(rf"(?<![\w.,])(?:{SPACED}|{DIGITS}|{WORDS})(?![\w])", re.I)
_PRINTED = re.compile(rf"\s*(?P<number>\d{{1,3}}(?: \d{{3}})+|{DIGITS}|{WORDS})", re.I)
_CONTROL = re.compile(
    r"control|placebo|sham|usual|standard|conventional|alone|no |not |without|observation|wait|routine|untreated|only",
    re.I,
)
_ENTRY = ("enrolled", "randomised", "treated", "analysed", "completed")
Span = tuple[int, int]


def gold_spans(ann: str) -> dict[str, set[Span]]:
    """The annotated numbers of participants, by label; half-open character offsets."""
    found: dict[str, set[Span]] = {label: set() for label in LABELS.values()}
    for line in ann.splitlines():
        if match := re.match(r"T\d+\t([\w-]+) (\d+) (\d+)\t(.*)", line):
            label, start, _end, words = match.groups()
            if label in LABELS:
                number = _PRINTED.match(words)  # one in twelve is annotated with a percentage or a noun behind it
                left, right = number.span("number") if number else (0, len(words))
                found[LABELS[label]].add((int(start) + left, int(start) + right))
    return found


def by_number(spans: set[Span], text: str) -> list[set[Span]]:
    """The spans that print the same number, together."""
    numbers: dict[float | str, set[Span]] = defaultdict(set)
    for start, end in spans:
        printed = re.sub(r"\s", "", text[start:end]) if text[start].isdigit() else text[start:end].lower()
        whole = re.fullmatch(DIGITS, printed) or re.fullmatch(WORDS, printed)
        value = (parse_digits if printed[:1].isdigit() else parse_words)(printed) if whole else printed
        numbers[value].add((start, end))
    return list(numbers.values())


def number_span(size: SampleSize, text: str) -> Span | None:
    """Where the evidence of a size has its number."""
    for proof in size.evidence:
        for match in _NUMBER.finditer(text, proof.start, proof.end):
            words = match[0]
            value = parse_digits(words) if words[0].isdigit() else parse_words(words)
            if value == size.count:
                return match.span()
    return None


def predicted_spans(sizes: list[Fact], text: str) -> dict[str, set[Span]]:
    """The sizes of a source's own study, by label."""
    found: dict[str, set[Span]] = {label: set() for label in LABELS.values()}
    people = [size for size in sizes if isinstance(size, SampleSize) and size.unit == "participants"]
    whole = [size for size in people if size.group is None and size.stage != "withdrawn"]
    arms = [size for size in people if size.group is not None and size.stage in _ENTRY]
    for size in whole:
        if span := number_span(size, text):
            found["total"].add(span)
    control = control_of([size.group or "" for size in arms])
    for size in arms:
        if span := number_span(size, text):
            found["control" if size.group == control else "intervention"].add(span)
    return found


def control_of(names: list[str]) -> str | None:
    """Which of the arms, in order of the text, is compared with: the one so called, else the last of several."""
    named = [name for name in names if _CONTROL.search(name)]
    different = list(dict.fromkeys(names))
    if named:
        return named[-1]
    return different[-1] if len(different) > 1 else None


def read(folder: Path) -> Iterator[tuple[str, str, str]]:
    for path in sorted(folder.glob("*.ann")):
        yield path.stem, path.with_suffix(".txt").read_text(), path.read_text()


def tally(gold: dict[str, set[Span]], found: dict[str, set[Span]], text: str) -> dict[str, tuple[int, int, int]]:
    """How many are annotated, predicted and right, by label; `mentions` is the total mention by mention."""
    scores = {label: (len(gold[label]), len(found[label]), len(gold[label] & found[label])) for label in gold}
    numbers = by_number(gold["total"], text)
    hit = sum(bool(mentions & found["total"]) for mentions in numbers)
    return {**scores, "mentions": scores["total"], "total": (len(numbers), len(found["total"]), hit)}


def f1(right: int, predicted: int, gold: int) -> tuple[float | None, float | None, float | None]:
    precision = right / predicted if predicted else None
    recall = right / gold if gold else None
    both = 2 * right / (predicted + gold) if predicted + gold else None
    return precision, recall, both


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", choices=["total", "arms"])
    parser.add_argument("--every", type=int, default=1, help="only every Nth abstract")
    options = parser.parse_args()
    if not any(options.folder.glob("*.ann")):
        print(f"no .ann files in {options.folder}; give the folder of the PICO-Corpus", file=sys.stderr)
        return 2
    nlp = extract.load()
    counts: Counter[tuple[str, str]] = Counter()
    for name, text, ann in list(read(options.folder))[:: options.every]:
        gold = gold_spans(ann)
        title = text.split(". ")[0]
        (own, *_) = nlp.extract(Document(Source(name, name, "abstract", title), text))
        found = predicted_spans(own["sample_sizes"], text)
        for spans in (gold, found):
            spans["arms"] = spans["intervention"] | spans["control"]
        for label, (annotated, predicted, right) in tally(gold, found, text).items():
            counts.update({(label, "gold"): annotated, (label, "predicted"): predicted, (label, "right"): right})
        if options.errors:
            show(name, text, gold, found, options.errors)
    print(f"{'':14}{'gold':>6}{'found':>7}{'right':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for label in ("total", "mentions", "intervention", "control", "arms"):
        numbers = [counts[label, kind] for kind in ("gold", "predicted", "right")]
        scores = "".join(f"{score:8.3f}" if score is not None else f"{'–':>8}" for score in f1(*reversed(numbers)))
        print(f"{label:14}{numbers[0]:6}{numbers[1]:7}{numbers[2]:7}{scores}")
    return 0


def show(name: str, text: str, gold: dict[str, set[Span]], found: dict[str, set[Span]], label: str) -> None:
    for sign, spans in (("missed", gold[label] - found[label]), ("spurious", found[label] - gold[label])):
        for start, end in sorted(spans):
            words = f"{text[max(0, start - 90) : start]}[[{text[start:end]}]]{text[end : end + 70]}"
            print(f"{name} {sign:8} {words}".replace("\n", " "))


if __name__ == "__main__":
    raise SystemExit(main())

"""What each pattern earns: the pipeline without it, over the sources of train and dev in which it matches anything.

    python benchmarks/ablation.py corpus
    python benchmarks/ablation.py corpus --under extract.pipes.sizes --sources 20

Every `re.compile` of the pipes is watched: first which sources each pattern matches in, then, one pattern at a time
made to match nothing, how many facts of those sources are right, right in full, and found. A line for each pattern that
earns nothing: without it no right fact is lost and no wrong one is added. Then how many there are, and what leaving
them all out together changes. Patterns that match in more than --sources sources are tried on that many of them, evenly
spread. `test` is not looked at.
"""

from __future__ import annotations

import argparse
import functools
import gc
import json
import linecache
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_COMPILE = re.compile
_NOTHING = {
    "search": lambda *_: None,
    "match": lambda *_: None,
    "fullmatch": lambda *_: None,
    "finditer": lambda *_: iter(()),
    "findall": lambda *_: [],
    "sub": lambda _replacement, text, *_: text,
    "split": lambda text, *_: [text],
}


class Watched:
    """A compiled pattern that knows where it was written and whether it matched, and can be made to match nothing."""

    def __init__(self, pattern: re.Pattern[str], module: str, line: int) -> None:
        self.inner, self.module, self.line = pattern, module, line
        self.off = self.matched = False

    def __getattr__(self, name: str) -> Any:
        if name not in _NOTHING:
            return getattr(self.inner, name)
        if self.off:
            return _NOTHING[name]
        return functools.partial(self._ask, getattr(self.inner, name))

    def _ask(self, method: Any, *arguments: Any, **named: Any) -> Any:
        found = method(*arguments, **named)
        if isinstance(found, re.Match):
            self.matched = True
            return Found(found, self)
        if hasattr(found, "__next__"):
            matches = [Found(match, self) for match in found]
            self.matched |= bool(matches)
            return iter(matches)
        self.matched |= found != _NOTHING[method.__name__](*arguments)  # findall, sub, split
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        return _COMPILE, (self.inner.pattern, self.inner.flags)


class Found:
    """A match whose `re` is the watched pattern, as code that asks which pattern it was expects."""

    def __init__(self, match: re.Match[str], pattern: Watched) -> None:
        self.inner, self.re = match, pattern

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def __getitem__(self, group: int | str) -> Any:
        return self.inner[group]


WATCHED: list[Watched] = []


def watch(pattern: Any, flags: int = 0) -> Any:
    """What takes the place of `re.compile` while the pipes are imported."""
    if isinstance(pattern, Watched):
        return pattern
    compiled = _COMPILE(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_code.co_name != "<module>" and frame.f_back is not None:
        frame = frame.f_back
    module = frame.f_globals.get("__name__", "")
    if not module.startswith("extract.pipes"):  # or compiled while a document is read
        return compiled
    WATCHED.append(Watched(compiled, module, frame.f_lineno))
    return WATCHED[-1]


re.compile = watch  # type: ignore[assignment]  # before anything of extract is imported
import extract  # noqa: E402
from extract.evaluate.cases import read_manifest  # noqa: E402
from extract.fields import FIELDS  # noqa: E402
from extract.metrics import match  # noqa: E402
from extract.records import to_dict  # noqa: E402


@dataclass(frozen=True)
class Sum:
    """Facts right at value level, right in full, and found."""

    value: int = 0
    full: int = 0
    found: int = 0

    def __add__(self, other: Sum) -> Sum:
        return Sum(self.value + other.value, self.full + other.full, self.found + other.found)

    def __sub__(self, other: Sum) -> Sum:
        return Sum(self.value - other.value, self.full - other.full, self.found - other.found)

    def __str__(self) -> str:
        return f"{self.value:+5}  {self.full:+4}  {self.found:+5}"


class Trial:
    """The sources of train and dev, read once, and the pipeline to try on them."""

    def __init__(self, corpus: Path) -> None:
        self.nlp = extract.load()
        self.nlp.calibrator = None
        gold = corpus.parent / "annotations"
        files = {path.stem: path for path in corpus.iterdir() if path.suffix not in (".csv", ".md", ".py")}
        self.documents, self.gold = {}, {}
        for name, about in sorted(read_manifest(corpus / "manifest.csv").items()):
            if about.split in ("train", "dev"):
                self.documents[name] = list(extract.read(files[name]))
                self.gold[name] = json.loads((gold / f"{name}.json").read_text(encoding="utf-8"))

    def sum_of(self, name: str) -> Sum:
        found = [to_dict(record) for document in self.documents[name] for record in self.nlp.extract(document)]
        pairs = [pair for field in FIELDS for pair in match(field, self.gold[name], found)]
        both = [pair for pair in pairs if pair.gold is not None and pair.predicted is not None]
        return Sum(len(both), sum(pair.full for pair in both), sum(pair.predicted is not None for pair in pairs))


def forget() -> None:
    """What functions remember was found with other patterns."""
    for function in CACHES:
        function.cache_clear()


CACHES = [
    thing
    for thing in gc.get_objects()
    if isinstance(thing, functools._lru_cache_wrapper) and thing.__module__.startswith("extract.pipes")
]


def place(watched: Watched) -> str:
    line = linecache.getline(sys.modules[watched.module].__file__ or "", watched.line).strip()[:80]
    return f"src/{watched.module.replace('.', '/')}.py:{watched.line} {line}"


def spread(names: Sequence[str], most: int) -> list[str]:
    step = max(1, len(names) / most)
    return [names[int(i * step)] for i in range(min(most, len(names)))]


def survey(trial: Trial) -> tuple[dict[str, Sum], dict[int, list[str]]]:
    """What the whole pipeline finds in each source, and in which sources each pattern matches."""
    base: dict[str, Sum] = {}
    where: dict[int, list[str]] = defaultdict(list)
    for name in trial.documents:
        forget()
        for watched in WATCHED:
            watched.matched = False
        base[name] = trial.sum_of(name)
        for watched in WATCHED:
            if watched.matched:
                where[id(watched)].append(name)
    return base, where


def change_without(patterns: Sequence[Watched], names: Sequence[str], trial: Trial, base: dict[str, Sum]) -> Sum:
    """What those sources gain (or lose) when the patterns match nothing."""
    change = Sum()
    for watched in patterns:
        watched.off = True
    for name in names:
        forget()
        try:
            change += trial.sum_of(name) - base[name]
        except (AttributeError, TypeError, IndexError):  # the code counts on its match: nothing goes without it
            change += Sum() - base[name]
    for watched in patterns:
        watched.off = False
    return change


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--under", default="extract.pipes", help="only patterns of these modules")
    parser.add_argument("--sources", type=int, default=40, help="try a pattern on at most so many sources")
    options = parser.parse_args()
    trial = Trial(options.corpus)
    base, where = survey(trial)
    tried = [watched for watched in WATCHED if watched.module.startswith(options.under)]
    idle: list[Watched] = []
    print("sources  value  full  found  pattern", flush=True)
    for watched in tried:
        names = where[id(watched)]
        change = change_without([watched], spread(names, options.sources), trial, base)
        if change.value >= 0 and change.full >= 0 and change.found <= change.value:
            idle.append(watched)
            print(f"{len(names):7}  {change}  {place(watched)}", flush=True)
    silent = sum(not where[id(watched)] for watched in idle)
    print(f"{len(tried)} patterns, {len(idle)} of them earn nothing one by one, {silent} of those match nowhere")
    together = change_without(idle, list(trial.documents), trial, base)
    print(f"without all {len(idle)}: {together}  of {sum(base.values(), Sum())}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

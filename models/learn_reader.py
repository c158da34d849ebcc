"""Learns the second reader from the marked texts and from train and dev, and writes models/ssc_rules/second_reader.npz.

    python models/learn_reader.py

The rules were written with the errors of `train` in view and are right there more often than anywhere else; the marked
texts they have never seen, so that from these the second reader learns how far to trust them. `test` is not looked at.
Names of groups and events that the tagger finds are candidates for the rankers, which learn from what a tagger says of
texts that it did not learn from (two halves, crosswise).
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "second_reader"))

from examples import Example, Examples, of_choices, of_label, of_roles, of_words
from fit import Instance, Labelled, classifier, network, ranker

from extract.pipes.second_reader import FILE
from extract.pipes.second_reader.model import RANKERS, Model
from extract.pipes.second_reader.numbers import by_frame
from extract.pipes.second_reader.tagger import find_tagged
from extract.pipes.second_reader.weighing import Classifier

OUT = Path(__file__).parent / "ssc_rules" / FILE
TAGGER, ROLES, LABEL = (24, 2), (48, 3), (48, 6)  # of networks: hidden units, and epochs


def half(source: str) -> int:
    """0 or 1, by the name of a source."""
    return zlib.crc32(source.encode()) % 2


def learn(examples: Sequence[Example]) -> Model:
    """The second reader from these examples."""

    def gathered(of: Callable[[Example], Iterable[Labelled]], some: Iterable[Example]) -> list[Labelled]:
        return [labelled for example in some for labelled in of(example)]

    taggers = [network(gathered(of_words, (e for e in examples if half(e.source) != side)), *TAGGER) for side in (0, 1)]
    instances = _instances(examples, taggers)
    return Model(
        {
            "words": network(gathered(of_words, examples), *TAGGER),
            "roles": network(gathered(of_roles, examples), *ROLES),
            "stage": network(gathered(lambda e: of_label(e, "stage", "sample_sizes"), examples), *LABEL),
            "statistic": classifier(gathered(lambda e: of_label(e, "statistic", "mrss"), examples)),
            "direction": network(gathered(lambda e: of_label(e, "direction", "mrss"), examples), *LABEL),
        },
        {name: ranker(instances[name]) for name in RANKERS},
    )


def _instances(examples: Sequence[Example], taggers: Sequence[Classifier]) -> dict[str, list[Instance]]:
    found: dict[str, list[Instance]] = defaultdict(list)
    for example in examples:
        reading = example.reading
        tagged = find_tagged(reading.rows, by_frame(reading.numbers), taggers[half(example.source)])
        for name, instance in of_choices(example, tagged):
            found[name].append(instance)
    return found


def main() -> None:
    """Learn it and write it."""
    make = Examples()
    examples = [*make.of_marked(), *make.of_corpus(("train", "dev"))]
    print(f"{len(examples)} texts, {sum(len(example.reading.reads) for example in examples)} numbers")
    learn(examples).save(OUT)
    print(f"{OUT.name}: {OUT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

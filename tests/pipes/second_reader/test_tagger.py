"""Names made of the words that may be parts of one."""

from typing import Any

import numpy as np
import pytest

from extract.pipes.second_reader.numbers import by_frame, find_numbers
from extract.pipes.second_reader.signs import rows_of
from extract.pipes.second_reader.tagger import find_tagged
from extract.pipes.second_reader.weighing import Classifier, signs_layer

KNOWN = Classifier(
    ("B-group", "I-group", "O"),
    {"w=sugar": 0, "w=pill": 1, "w=oil": 0},
    signs_layer(np.asarray([[9, 0, 0], [0, 9, 0]]), np.asarray([0, 0, 5])),
)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Four had the sugar pill.", ["sugar pill"]),
        ("Four had the sugar-pill.", ["sugar-pill"]),
        ("Four had sugar, a pill and tea.", ["sugar", "pill"]),
        ("Four had sugar and oil.", ["sugar", "oil"]),
        ("Four had nothing.", []),
    ],
)
def test_words_that_follow_each_other_are_one_name(read: Any, sentence: str, names: list[str]) -> None:
    doc = read(sentence)
    found = find_tagged(rows_of(doc), by_frame(find_numbers(doc)), KNOWN)
    assert [doc._.document.text[tag.start : tag.end] for tag in found] == names
    assert all(tag.label == "group" and tag.chance > 0.9 for tag in found)

"""The size of a group, read from the findings of sample sizes."""

import pytest
import spacy
from spacy.tokens import Doc

import extract.pipes  # noqa: F401
from extract.fields.sample_sizes import SampleSize
from extract.pipes.denominators import TREATED, group_size, same_group
from extract.pipes.extensions import Finding


def doc_with(*facts: tuple[int, SampleSize]) -> Doc:
    doc = spacy.blank("en")("")
    doc._.findings = [Finding(study, fact) for study, fact in facts]
    return doc


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("placebo", "the placebo group", True),
        ("controls", "healthy controls", True),
        ("control group A", "group A", True),
        ("control group A", "control group B", False),
        ("3 mg", "10 mg", False),
        (None, "placebo", False),
        (None, None, True),
    ],
)
def test_same_group(one: str | None, other: str | None, same: bool) -> None:
    assert same_group(one, other) is same


def test_size_by_stage() -> None:
    doc = doc_with(
        (0, SampleSize(count=60, stage="randomised")),
        (0, SampleSize(count=30, stage="randomised", group="placebo")),
        (0, SampleSize(count=29, stage="treated", group="placebo")),
        (0, SampleSize(count=4, unit="studies")),
        (1, SampleSize(count=12, stage="completed")),
    )
    assert group_size(doc, 0) == 60
    assert group_size(doc, 0, "placebo group") == 30
    assert group_size(doc, 0, "placebo", TREATED) == 29
    assert group_size(doc, 0, "rituximab") is None
    assert group_size(doc, 1) is None  # those who completed are no denominator

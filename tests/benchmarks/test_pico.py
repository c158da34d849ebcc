"""The benchmark on trials of another disease: what it counts, and how well sizes are read where the data are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

import pico  # noqa: E402

DATA = ROOT.parent / "shared" / "external" / "pico"
TEXT = "In all, 1 200 women (Forty controls) took part."


def test_gold_is_the_number_alone() -> None:
    ann = "T1\ttotal-participants 8 19\t1 200 women\nT2\tcontrol-participants 21 35\tForty controls\nT3\tage 0 2\tIn"
    found = pico.gold_spans(ann)
    assert {label: [TEXT[a:b] for a, b in spans] for label, spans in found.items()} == {
        "total": ["1 200"],
        "intervention": [],
        "control": ["Forty"],
    }


def test_a_number_annotated_twice_is_one_fact() -> None:
    text = "In 40 women: Forty women were randomised, 38 were treated and 2 were not."
    spans = {number: (text.index(number), text.index(number) + len(number)) for number in ("40", "Forty", "38", " 2 ")}
    gold = {"total": {spans["40"], spans["Forty"], spans["38"]}, "arms": set[pico.Span]()}
    found = {"total": {spans["Forty"], spans[" 2 "]}, "arms": set[pico.Span]()}
    assert pico.tally(gold, found, text) == {"mentions": (3, 2, 1), "total": (2, 2, 1), "arms": (0, 0, 0)}
    found["total"] = {spans[" 2 "]}  # a right number at a place that nobody annotated would count for nothing either
    assert pico.tally(gold, found, text)["total"] == (2, 1, 0)


@pytest.mark.parametrize(
    ("names", "control"),
    [
        (["usual care", "letrozole"], "usual care"),
        (["letrozole", "anastrozole"], "anastrozole"),  # two active arms: the second is compared with
        (["letrozole"], None),
        ([], None),
    ],
)
def test_the_control_is_the_arm_so_called_or_the_last(names: list[str], control: str | None) -> None:
    assert pico.control_of(names) == control


def test_nothing_to_score_is_none() -> None:
    assert pico.f1(0, 0, 0) == (None, None, None)
    assert pico.f1(1, 2, 4) == (0.5, 0.25, pytest.approx(1 / 3))


def test_a_folder_without_the_corpus_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["pico.py", str(tmp_path)])
    assert pico.main() == 2
    assert "give the folder of the PICO-Corpus" in capsys.readouterr().err


@pytest.mark.skipif(not DATA.is_dir(), reason="the PICO-Corpus is not beside the repository (../shared/external/pico)")
def test_sizes_of_trials_of_another_disease(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every fifth abstract; the whole corpus gives what models/README.md reports."""
    monkeypatch.setattr(sys, "argv", ["pico.py", str(DATA), "--every", "5"])
    assert pico.main() == 0
    scores = {line.split()[0]: float(line.split()[-1]) for line in capsys.readouterr().out.splitlines()[1:]}
    assert scores["total"] > 0.82
    assert scores["arms"] > 0.7

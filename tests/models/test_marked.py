"""Marked texts: how marks are read, and that those in the repository can be learnt from."""

import csv
from pathlib import Path

import marked
import pytest

from extract.annotations.duplicates import near_duplicates
from extract.fields import FIELDS
from extract.fields.sample_sizes import STAGES

TOP = Path(__file__).parents[2]
TEXTS = sorted((TOP / "models" / "second_reader").glob("*.mk"))
HEAD = "=== one | abstract | randomised trial\nA trial\n\n"


def read(tmp_path: Path, body: str) -> marked.MarkedText:
    path = tmp_path / "x.mk"
    path.write_text(HEAD + body, encoding="utf-8")
    return next(iter(marked.read(path)))


def test_marks_become_facts_with_their_place(tmp_path: Path) -> None:
    text = read(
        tmp_path, "Rash in {six|A rash, n, g=wax, of=14} ({43|A rash, pct, g=wax}%), {no deaths|A death, absent}."
    )
    assert text.text == "A trial\n\nRash in six (43%), no deaths."
    rash, death = text.studies[marked.OWN]["adverse_events"]
    assert (rash["n"], rash["pct"], rash["of_n"], rash["group"], death["absent"]) == (6, 43, 14, "wax", True)
    assert [text.text[m.start : m.end] for m in text.marks] == ["six", "43", "no deaths"]
    assert [m.role for m in text.marks] == ["adverse_events.n", "adverse_events.pct", "adverse_events.absent"]


def test_parts_belong_to_the_last_result_or_to_the_one_they_name(tmp_path: Path) -> None:
    body = (
        "{21.4|M score, mean, t=baseline, #a} ± {6.1|sd}, {17|M score, mean, t=P24W, #b} ({p < 0.01|p#a #b, sig=1}); "
        "{4|M change, v=-4, @Roe 2012}."
    )
    first, second = read(tmp_path, body).studies[marked.OWN]["mrss"]
    assert (first["sd"], second["sd"], first["p"], second["p"], second["significant"]) == (
        6.1,
        None,
        "<0.01",
        "<0.01",
        True,
    )
    assert read(tmp_path, body).studies["Roe 2012"]["mrss"][0]["value"] == -4


@pytest.mark.parametrize(
    "mark",
    [
        "{six|S}",
        "{some|S enrolled}",
        "{six|Q enrolled}",
        "{six|W fortnight, assess}",
        "{six|W week, look}",
        "{7.5|A rash, n}x{1|p#z}",
    ],
)
def test_a_mark_that_cannot_be_read_is_named(tmp_path: Path, mark: str) -> None:
    with pytest.raises(marked.MarkError, match="one: "):
        read(tmp_path, mark)


def test_the_texts_of_the_repository_are_well_formed() -> None:
    texts = [text for path in TEXTS for text in marked.read(path)]
    assert len({text.slug for text in texts}) == len(texts)
    for text in texts:
        assert "{" not in text.text, text.slug
        assert "}" not in text.text, text.slug
        for facts in text.studies.values():
            assert set(facts) == set(FIELDS)
            assert all(fact["stage"] in STAGES for fact in facts["sample_sizes"]), text.slug
            assert all(fact["evidence"] for listed in facts.values() for fact in listed), text.slug


def test_nothing_that_is_scored_is_learnt_from() -> None:
    texts = {f"marked {text.slug}": text.text for path in TEXTS for text in marked.read(path)}
    with (TOP / "corpus" / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        kept = {
            row["id"] for row in csv.DictReader(lines) if row["split"] in ("dev", "test") and row["layout"] == "text"
        }
    texts |= {name: (TOP / "corpus" / f"{name}.txt").read_text(encoding="utf-8") for name in sorted(kept)}
    shared = [pair for pair in near_duplicates(texts) if len({name.startswith("marked ") for name in pair[:2]}) == 2]
    assert shared == []

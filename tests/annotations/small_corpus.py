"""A corpus of two documents with gold that has nothing wrong with it, for tests to break."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from extract.annotations.manifest import COLUMNS
from extract.fields import FIELDS

TRIAL = (
    "Rituximab in early scleroderma\n\nThirty-one patients (25 women) took part. At week 24 the mean mRSS had fallen "
    "by 3.2 points (p = 0.03). A woman in the placebo arm had pneumonia. Nobody died.\n"
)
SERIES = (
    "Two cases of sine scleroderma\n\nBoth were men; one had headache after the first of six infusions of iloprost.\n"
)


def evidence(text: str, quote: str) -> list[dict[str, Any]]:
    start = text.index(quote)
    return [{"start": start, "end": start + len(quote), "text": quote}]


def fact(field: str, quote: str, text: str = TRIAL, **values: Any) -> dict[str, Any]:
    defaults: dict[str, Any] = dict.fromkeys(FIELDS[field].attributes())
    defaults |= {"unit": "participants", "stage": "enrolled"} if field == "sample_sizes" else {}
    defaults |= {name: False for name in ("absent", "all") if name in defaults}
    return defaults | values | {"evidence": evidence(text, quote)}


def record(source: str, role: str = "primary", label: str = "this study", **facts: Any) -> dict[str, Any]:
    return {
        "source": {"id": source, "kind": "abstract", "title": None},
        "study": {"label": label, "role": role, "design": None, "year": None},
        **{field: facts.get(field, []) for field in FIELDS},
    }


def trial() -> list[dict[str, Any]]:
    return [
        record(
            "trial",
            sample_sizes=[fact("sample_sizes", "Thirty-one patients", count=31)],
            sexes=[fact("sexes", "25 women", female_n=25, of_n=31)],
            timepoints=[fact("timepoints", "At week 24", value=24, unit="week", days=168, kind="assessment")],
            mrss=[
                fact(
                    "mrss",
                    "mRSS had fallen by 3.2 points (p = 0.03)",
                    measure="change",
                    statistic="mean",
                    value=-3.2,
                    p="0.03",
                    direction="improved",
                    significant=True,
                    timepoint="P24W",
                )
            ],
            adverse_events=[
                fact(
                    "adverse_events", "A woman in the placebo arm had pneumonia", term="pneumonia", n=1, group="placebo"
                ),
                fact("adverse_events", "Nobody died", term="death", absent=True),
            ],
        )
    ]


def series() -> list[dict[str, Any]]:
    both = fact("subtypes", "Two cases of sine scleroderma", SERIES, subtype="sine", all=True)
    return [record("series", subtypes=[both])]


def write(folder: Path, **changed: Any) -> tuple[Path, Path]:
    """The corpus in `folder`: its annotations and its documents; `changed` replaces gold or the manifest's rows."""
    annotations, corpus = folder / "annotations", folder / "corpus"
    annotations.mkdir()
    corpus.mkdir()
    rows = []
    for name, text, split in (("series", SERIES, "test"), ("trial", TRIAL, "train")):
        (corpus / f"{name}.txt").write_text(text, encoding="utf-8")
        gold = changed.get(name) or globals()[name]()
        (annotations / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")
        digest = hashlib.sha256(text.encode()).hexdigest()
        rows.append([name, "abstract", split, f"study-of-{name}", "written by us", "text", digest])
    lines = [",".join(COLUMNS), *(",".join(row) for row in changed.get("rows") or rows)]
    (corpus / "manifest.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return annotations, corpus

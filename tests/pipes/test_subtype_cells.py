"""Subtypes in the cells of tables of studies."""

import pytest

from extract.pipes.tables.subtype_cells import read_subtypes


@pytest.mark.parametrize(
    ("header", "text", "expected"),
    [
        ("Subtype", "diffuse, all", [("diffuse", None, None, True)]),
        ("Population", "early dcSSc (<3 years)", [("diffuse", None, None, True)]),
        ("Subtype", "diffuse 6, limited 12", [("diffuse", 6, None, False), ("limited", 12, None, False)]),
        ("SSc subtype", "6 dcSSc, 12 lcSSc", [("diffuse", 6, None, False), ("limited", 12, None, False)]),
        ("Subset", "12 (67%) limited; 6 (33%) diffuse", [("diffuse", 6, 33.0, False), ("limited", 12, 67.0, False)]),
        ("dcSSc/lcSSc", "6/12", [("diffuse", 6, None, False), ("limited", 12, None, False)]),
        # near misses
        ("Subtype", "diffuse and limited", []),
        ("Subtype", "NR", []),
        ("Country", "diffuse", []),
        ("F/M", "6/12", []),
    ],
)
def test_read_subtypes(header: str, text: str, expected: list[tuple[str, int | None, float | None, bool]]) -> None:
    assert [(fact.subtype, fact.n, fact.pct, fact.all) for fact in read_subtypes(header, text)] == expected

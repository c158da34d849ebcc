"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import readme_example

from extract.checks import CHECKS
from extract.export import columns
from extract.export.rows import HOW_KNOWN, WHERE_FROM
from extract.fields import FIELDS

TOP = Path(__file__).parents[1]
README = (TOP / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)


def test_the_python_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(TOP)
    assert blocks("python")
    exec(compile("\n".join(blocks("python")), "README.md", "exec"), {})
    assert "this study primary" in capsys.readouterr().out


def test_the_example_is_what_the_command_prints() -> None:
    """The pipeline may find more than the README shows, and be surer of it, but not other things."""
    (shown,) = blocks("text")
    told, printed = facts(shown), facts(readme_example.printed())
    assert told
    assert told <= printed, "run python tests/readme_example.py and read what changed"


def facts(table: str) -> set[tuple[str, ...]]:
    """Field, fact, evidence and place of each row; what is wrapped is put together again."""
    rows: list[list[str]] = []
    for line in table.splitlines():
        if line.startswith("│"):
            cells = [cell.strip() for cell in line.strip("│").split("│")][:-1]
            if cells[0]:
                rows.append(cells)
            else:
                rows[-1] = [f"{before} {cell}".strip() for before, cell in zip(rows[-1], cells, strict=True)]
    return {tuple(row) for row in rows}


def test_ci_runs_the_command_that_is_given_for_the_tests() -> None:
    (command,) = [block.strip() for block in blocks("bash") if "tests" in block]
    assert f"{command} </dev/null" in (TOP / ".ci" / "run").read_text()


def test_every_column_and_flag_is_explained() -> None:
    told = set(re.findall(r"`([a-z0-9_]+)`", README))
    assert {*WHERE_FROM, *HOW_KNOWN, *CHECKS} <= told
    for field in FIELDS:
        assert set(columns(field)) <= told
        assert f"`{field}.csv`" in README

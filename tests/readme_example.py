"""Writes into README.md what `extract show` prints of its example: python tests/readme_example.py

Run it when the pipeline finds other things than before.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from subprocesses import ENVIRONMENT

TOP = Path(__file__).parents[1]
COMMAND = ("show", "corpus/ivig-review-news.txt")
STUDY = "Poelman et al."
BLOCK = re.compile(r"(?<=```text\n).*?(?=```)", re.DOTALL)


def printed() -> str:
    """The table of the example's study, as the command prints it on a terminal 100 characters wide."""
    command = [sys.executable, "-m", "extract.cli", *COMMAND]
    environment = {**ENVIRONMENT, "COLUMNS": "100"}
    shown = subprocess.run(command, cwd=TOP, env=environment, check=True, capture_output=True, text=True).stdout
    lines = [line.rstrip() for line in shown.splitlines()]
    start = next(i for i, line in enumerate(lines) if line.startswith(f"{STUDY} ("))
    end = next(i for i in range(start, len(lines)) if lines[i].startswith("└"))
    return "\n".join(lines[start : end + 1]) + "\n"


if __name__ == "__main__":
    readme = TOP / "README.md"
    readme.write_text(BLOCK.sub(lambda _: printed(), readme.read_text(encoding="utf-8"), count=1), encoding="utf-8")

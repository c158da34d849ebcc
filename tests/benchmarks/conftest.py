"""What the benchmarks measured, told at the end of the run: documents and words per second, and times the tokenizer."""

from __future__ import annotations

import pytest
from speeds import BASELINE, Speeds

SPEEDS = pytest.StashKey[Speeds]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SPEEDS] = Speeds()


@pytest.fixture
def speeds(pytestconfig: pytest.Config) -> Speeds:
    return pytestconfig.stash[SPEEDS]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    measured = config.stash.get(SPEEDS, Speeds())
    if BASELINE not in measured.seconds:
        return
    baseline = measured.seconds[BASELINE]
    terminalreporter.section(
        f"speed, by processor time, over {measured.n_documents} documents, {measured.n_words} words"
    )
    terminalreporter.write_line(f"{'stage':28}{'documents/s':>14}{'words/s':>14}{'x tokenizer':>14}")
    for stage, seconds in measured.seconds.items():
        rates = f"{measured.n_documents / seconds:14.1f}{measured.n_words / seconds:14.0f}{seconds / baseline:14.2f}"
        terminalreporter.write_line(f"{stage:28}{rates}")

"""`extract …` in this process, over the stub pipeline."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
import stub_pipeline

import extract.pipeline
from extract import cli
from extract.batch import worker

Command = Callable[..., tuple[int, str, str]]


def runner(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: int) -> Command:
    """A function that runs a command line and gives exit code, stdout and stderr."""
    monkeypatch.setattr(worker, "load_pipeline", stub_pipeline.load)
    monkeypatch.setattr(extract.pipeline, "load", stub_pipeline.load)
    monkeypatch.setenv("COLUMNS", str(columns))

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["extract", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return int(ended.value.code or 0), out, err

    return run

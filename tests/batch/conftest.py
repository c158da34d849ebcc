"""Every test of batch works over the stub pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest
import stub_pipeline

from extract.batch import worker


@pytest.fixture(autouse=True)
def stub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "load_pipeline", stub_pipeline.load)


@pytest.fixture
def extracted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that gets a line, the path, for every document that is extracted."""
    log = tmp_path / "extracted.log"
    log.touch()
    monkeypatch.setenv(stub_pipeline.LOG, str(log))
    return log

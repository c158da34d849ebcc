"""Shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import extract


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    """For subprocesses: they import this very code, not what is installed, and the helpers of these tests."""
    sources = [str(Path(extract.__file__).parents[1]), str(Path(__file__).parent)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sources)}

"""A pipeline small enough to see through, for what happens around pipelines; workers import it by name."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

from extract.document import Document
from extract.errors import ConfigError, ReadError
from extract.fields import Evidence, SampleSize
from extract.records import Record, Study

LOG = "EXTRACT_STUB_LOG"
"""Names a file that gets a line for every document that is extracted, where it is set."""


class StubPipeline:
    """Takes every "N patients" for a sample size; misbehaves where the text says so."""

    def extract(self, document: Document) -> list[Record]:
        if "HANG" in document.text:
            while True:
                time.sleep(0.01)
        if match := re.search(r"DIE-ONCE:(\S+)", document.text):
            marker = Path(match[1])
            first = not marker.exists()
            with marker.open("a") as tried:
                tried.write(f"{os.getpid()}\n")
            if first:
                os.kill(os.getpid(), signal.SIGKILL)
        elif "DIE" in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "HOG" in document.text:
            hoard = []
            while True:
                hoard.append(b"\x01" * 10_000_000)
                time.sleep(0.01)
        if "GULP" in document.text:
            bytes(10**12)
        if LOG in os.environ:
            with open(os.environ[LOG], "a") as log:
                log.write(f"{document.source.path}\n")
        if (match := re.search(r"RAISE-UNTIL:(\S+)", document.text)) and not Path(match[1]).exists():
            raise ValueError("not yet")
        if re.search(r"RAISE\b(?!-)", document.text):
            raise ValueError("two\nlines")
        if "LONG" in document.text:
            raise ReadError("is too long", code="too_long")
        for path in re.findall(r"UNLINK:(\S+)", document.text):
            Path(path).unlink()
        for path in re.findall(r"REWRITE:(\S+)", document.text):
            Path(path).write_text("77 patients")
        if "NAP" in document.text:
            time.sleep(0.02)
        if "SLOW" in document.text:
            time.sleep(0.3)
        cited, primary = Record(document.source, Study("Smith et al.", "cited")), Record(document.source, Study())
        for match in re.finditer(r"(\d+) patients", document.text):
            evidence = (Evidence(match.start(), match.end(), match[0]),)
            primary["sample_sizes"].append(SampleSize(count=int(match[1]), evidence=evidence))
        return [cited, primary] if "Smith" in document.text else [primary]


def load(model: str | None) -> StubPipeline:
    if model == "absent_model":
        raise ConfigError("no model named 'absent_model'; install it or leave out --model")
    if model == "broken_model":
        raise OSError("cannot\nload")
    if model == "deadly_model":
        os._exit(1)
    return StubPipeline()


def load_and_tell(model: str | None) -> StubPipeline:
    """Adds a line to the file `model`."""
    with open(str(model), "a") as log:
        log.write(f"{os.getpid()}\n")
    return StubPipeline()


def load_at_the_second_try(model: str | None) -> StubPipeline:
    """Dies where the file `model` is not there yet, and makes it."""
    marker = Path(str(model))
    if not marker.exists():
        marker.touch()
        os._exit(1)
    return StubPipeline()

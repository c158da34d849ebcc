"""Whether broken PDFs bring the reader down: seeded mutants of good ones, each read in a process of its own.

    python benchmarks/mutations.py corpus --n 2000
    python benchmarks/mutations.py corpus --n 200 --seed 7 --keep bad/

A mutant may be read or refused with a reason. It may not crash, raise anything but ReadError, take longer than 60 s or
more than 1 GB; the exit code is 1 where one does, and --keep saves it.

truncated   cut off somewhere
flipped     some bytes replaced by any others
removed     some of the objects taken out
lied        numbers that give a size, count or place replaced by others: too small, too large, negative
content     the same inside what draws a page, unpacked and put back
"""

from __future__ import annotations

import argparse
import base64
import binascii
import os
import random
import re
import resource
import signal
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pdfplumber  # noqa: F401  (imported once: each reading starts as a copy of this process)

import extract.readers.pdf  # noqa: F401
from extract.errors import ReadError
from extract.readers import documents

MAX_SECONDS = 60.0
MAX_BYTES = 1_000_000_000
_ADDRESS_SPACE = 4 * MAX_BYTES  # so that no mutant can take the whole machine
_OBJECT = re.compile(rb"\d+ \d+ obj\b.*?endobj", re.DOTALL)
_SIZE = re.compile(
    rb"(/(?:Length\d?|Size|Count|Width|Height|First|N|Index|W|Widths|FirstChar|LastChar|Prev|BitsPerComponent|Columns"
    rb"|Predictor|MediaBox|BBox|Rotate|UserUnit|FontMatrix|DW|StructParents)\s*\[?\s*|startxref\s+|(?<=\n)\d{9})(-?\d+)"
)
_STREAM = re.compile(rb"<<(?P<head>[^<>]*)>>\s*stream\r?\n(?P<body>.*?)endstream", re.DOTALL)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_LIES = (b"0", b"-1", b"1", b"7", b"65536", b"2147483647", b"99999999999", b"-2147483648", b"1e9", b"null")


def mutants(folder: Path, n: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """`n` mutants of the PDFs in a folder, each with its name; the same for the same seed and files."""
    paths = sorted(folder.glob("*.pdf"))
    if not paths:
        raise SystemExit(f"no PDF in {folder}; name a folder that holds some")
    kinds = list(_KINDS)
    for number in range(n):
        chance = random.Random(f"{seed}/{number}")
        path, kind = chance.choice(paths), kinds[number % len(kinds)]
        yield f"{number:04d}-{kind}-{path.name}", _KINDS[kind](path.read_bytes(), chance)


def truncated(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(10, len(data) - 1)]


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 30, 200, 1000))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def removed(data: bytes, chance: random.Random) -> bytes:
    found = list(_OBJECT.finditer(data))
    for match in sorted(chance.sample(found, min(len(found), chance.randint(1, 6))), key=lambda m: -m.start()):
        hole = b"" if chance.random() < 0.5 else b" " * len(match[0])  # offsets wrong, or kept
        data = data[: match.start()] + hole + data[match.end() :]
    return data


def lied(data: bytes, chance: random.Random) -> bytes:
    return _with_lies(data, _SIZE, 2, chance)


def content(data: bytes, chance: random.Random) -> bytes:
    streams = [(match, body) for match in _STREAM.finditer(data) if (body := _unpacked(match)) is not None]
    if not streams:
        return flipped(data, chance)
    match, body = chance.choice(streams)
    changed = _with_lies(body, _NUMBER, 0, chance)
    stream = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(changed), changed)
    return data[: match.start()] + stream + data[match.end() :]


def _with_lies(data: bytes, pattern: re.Pattern[bytes], group: int, chance: random.Random) -> bytes:
    found = list(pattern.finditer(data))
    for match in sorted(chance.sample(found, min(len(found), chance.randint(1, 8))), key=lambda m: -m.start()):
        data = data[: match.start(group)] + chance.choice(_LIES) + data[match.end(group) :]
    return data


def _unpacked(match: re.Match[bytes]) -> bytes | None:
    """The text of a page's content stream, None for other streams."""
    head, body = match["head"], match["body"].strip()
    try:
        if b"ASCII85Decode" in head:
            body = base64.a85decode(body.removesuffix(b"~>"))
        if b"FlateDecode" in head:
            body = zlib.decompress(body)
    except (ValueError, zlib.error, binascii.Error):
        return None
    return body if b"BT" in body and b"Tj" in body else None


_KINDS = {"truncated": truncated, "flipped": flipped, "removed": removed, "lied": lied, "content": content}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a mutant fared. verdict: `read`, the code of a ReadError, or what must not be (in capitals)."""

    verdict: str
    seconds: float
    n_bytes: int

    @property
    def is_bad(self) -> bool:
        return self.verdict.isupper()


def outcome_of(data: bytes, seconds: float = MAX_SECONDS) -> Outcome:
    """Read `data` in a child process, killed after `seconds`."""
    receive, send = os.pipe()
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(receive)
        _in_child(data, send)
    os.close(send)
    while True:
        ended, status, usage = os.wait4(child, os.WNOHANG)
        spent = time.monotonic() - start
        if ended:
            break
        if spent > seconds:
            os.kill(child, signal.SIGKILL)
            os.wait4(child, 0)
            os.close(receive)
            return Outcome("HUNG", spent, 0)
        time.sleep(0.01)
    with os.fdopen(receive) as pipe:
        verdict = pipe.read()
    n_bytes = usage.ru_maxrss * 1024
    if os.WIFSIGNALED(status) or not verdict:
        verdict = "CRASHED"
    elif n_bytes > MAX_BYTES:
        verdict = "TOOK TOO MUCH MEMORY"
    return Outcome(verdict, spent, n_bytes)


def _in_child(data: bytes, send: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    verdict = "read"
    try:
        for _ in documents(data, "mutant.pdf", "mutant.pdf"):
            pass
    except ReadError as error:
        verdict = error.code
    except BaseException as error:
        verdict = f"RAISED {type(error).__name__}".upper()
    os.write(send, verdict.encode())
    os._exit(0)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of good PDFs")
    parser.add_argument("--n", type=int, default=2000, help="how many mutants (2000)")
    parser.add_argument("--seed", type=int, default=4, help="of chance (4)")
    parser.add_argument("--keep", type=Path, help="folder for the mutants that bring the reader down")
    args = parser.parse_args(arguments)
    verdicts: Counter[str] = Counter()
    slowest = largest = 0.0
    for done, (name, data) in enumerate(mutants(args.folder, args.n, args.seed), 1):
        outcome = outcome_of(data)
        verdicts[outcome.verdict] += 1
        slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.n_bytes)
        if outcome.is_bad:
            print(f"{name}: {outcome.verdict}, {outcome.seconds:.1f} s, {outcome.n_bytes / 1e6:.0f} MB", flush=True)
            if args.keep:
                args.keep.mkdir(parents=True, exist_ok=True)
                (args.keep / name).write_bytes(data)
        if sys.stderr.isatty() or done % 100 == 0:
            print(f"\r{done} of {args.n}", end="", file=sys.stderr, flush=True)
    print(f"\n{args.n} mutants, seed {args.seed}: " + ", ".join(f"{n} {name}" for name, n in verdicts.most_common()))
    print(f"slowest {slowest:.1f} s, most memory {largest / 1e6:.0f} MB")
    return int(any(verdict.isupper() for verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main())

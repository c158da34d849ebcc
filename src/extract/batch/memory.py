"""How much memory a process takes, and how it is kept from taking more.

On Linux by /proc; elsewhere peaks are those since the process began, and limits are not enforced.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

MEGABYTE = 1_000_000
TOO_MUCH = 77  # exit code of a process that took more than it may
ORPHAN = 78  # exit code of a process whose parent is gone
LOOK_EVERY = 0.05  # seconds

_PROC = Path("/proc/self")


def peak_mb() -> float:
    """The most memory that this process held at once since `forget_peak`, in megabytes."""
    if _PROC.is_dir():
        for line in (_PROC / "status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / MEGABYTE
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / MEGABYTE


def forget_peak() -> None:
    """Measure the peak anew from now on, where the system can."""
    try:
        (_PROC / "clear_refs").write_text("5")
    except OSError:
        return


def resident_mb() -> float:
    """The memory that this process holds now, in megabytes."""
    try:
        pages = int((_PROC / "statm").read_text().split()[1])
    except OSError:
        return peak_mb()
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def guard(limit_mb: float) -> None:
    """End this process when it holds more than `limit_mb`, or when its parent is gone.

    A thread looks twenty times a second. What grows faster, in one step of C code, meets a limit of the system, and
    Python raises MemoryError.
    """
    threading.Thread(target=_watch, args=(limit_mb, os.getppid()), daemon=True).start()
    try:
        import resource

        used = next(
            int(line.split()[1]) * 1024
            for line in (_PROC / "status").read_text().splitlines()
            if line.startswith("VmData:")
        )
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (used + int(limit_mb * MEGABYTE), hard))
    except (ImportError, OSError, ValueError, StopIteration):
        return


def _watch(limit_mb: float, parent: int) -> None:
    while True:
        time.sleep(LOOK_EVERY)
        if os.getppid() != parent:
            os._exit(ORPHAN)
        if resident_mb() > limit_mb:
            os._exit(TOO_MUCH)

"""A guard for processes of tests: a socket, another program, or a write outside one folder fails and is logged."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

LOG, ALLOW = "AUDIT_LOG", "AUDIT_ALLOW"
NEVER = (
    "socket.connect", "socket.send", "socket.getaddrinfo", "socket.gethostby", "urllib.Request",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn",
)  # fmt: skip
CHANGES = {"os.remove": 0, "os.rename": 1, "os.mkdir": 0, "os.rmdir": 0, "os.truncate": 0, "os.link": 1,
           "os.symlink": 1, "os.chmod": 0, "os.chown": 0, "os.utime": 0}  # fmt: skip
SYSTEM = ("/dev/null", "/proc/self/")


def load(model: str | None) -> Any:
    """The real pipeline, in a worker that is guarded."""
    import extract

    forbid()
    return extract.load(model)


def forbid() -> None:
    """Guard this process from now on, and say so in the log."""
    log = os.open(os.environ[LOG], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    allowed = os.path.realpath(os.environ[ALLOW])
    os.write(log, b"watching\n")

    def refuse(event: str, what: object) -> None:
        os.write(log, f"{event} {what!r}\n".encode("utf-8", "backslashreplace"))
        raise PermissionError(f"{event} {what!r}")

    def is_allowed(path: object) -> bool:
        if isinstance(path, int):
            return True  # of a file that is open
        name = os.path.realpath(os.fsdecode(path))  # type: ignore[arg-type]
        return name.startswith((allowed, *SYSTEM)) or os.fsdecode(path).startswith(SYSTEM)  # type: ignore[arg-type]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(NEVER):
            refuse(event, arguments[:2])
        elif event == "open":
            path, mode, flags = arguments
            writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
            if writes and not is_allowed(path):
                refuse(event, (path, mode))
        elif event in CHANGES and not is_allowed(arguments[CHANGES[event]]):
            refuse(event, arguments)

    assert Path(allowed).parent.is_dir()
    sys.addaudithook(hook)

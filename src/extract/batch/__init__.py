"""Many files: on the cores of one computer or a cluster, nothing lost whatever ends on the way.

listing ─▶ work ─▶ engine (pool or cluster) ─▶ worker ─▶ Outcome ─▶ journal
"""

from extract.batch.api import default_workers, engine_for, run
from extract.batch.task import DEFAULT_MEMORY, DEFAULT_TIMEOUT, Engine, Setup, Task
from extract.batch.watching import watch
from extract.batch.work import Run, Tally, finish

__all__ = [
    "DEFAULT_MEMORY", "DEFAULT_TIMEOUT", "Engine", "Run", "Setup", "Tally", "Task", "default_workers", "engine_for",
    "finish", "run", "watch",
]  # fmt: skip

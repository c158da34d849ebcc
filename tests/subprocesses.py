"""What subprocesses of tests need."""

from __future__ import annotations

import os
from pathlib import Path

import extract

# They import this very code, not what is installed, and the helpers beside this module.
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join([str(Path(extract.__file__).parents[1]), str(Path(__file__).parent)]),
}

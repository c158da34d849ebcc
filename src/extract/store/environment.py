"""What a result depends on besides its sources: versions, and the content of the pipeline."""

from __future__ import annotations

import hashlib
import json
import platform
from importlib import metadata
from pathlib import Path

import extract
from extract.pipeline import DEFAULT, models_dir

AROUND_RECORDS = frozenset({
    "annotations", "batch", "cli", "display.py", "evaluate", "export", "inputs", "metrics", "review", "store",
})  # fmt: skip
"""Modules that use records or bring documents to what makes them: they may change without work being redone."""
PACKAGES = ("spacy", "scispacy", "pdfplumber")


def versions(model: str | None = None) -> dict[str, str | None]:
    """Versions of all that takes part; None where a package is not installed under that name."""
    names = (*PACKAGES, model) if model else PACKAGES
    return {"extract": extract.__version__, "python": platform.python_version(), **{n: _version(n) for n in names}}


def config_sha256(model: str | None = None) -> str:
    """One hash over the pipeline's config, the lexicons, and the name of the base model if the user chose one."""
    digest = hashlib.sha256((model or "").encode())
    for folder in (models_dir() / DEFAULT, Path(extract.__file__).parent / "lexicons"):
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def pipeline_key(model: str | None = None) -> str:
    """Name of what records depend on besides the content: versions, config, code. Where it changes, work is redone."""
    told = {name: version for name, version in versions(model).items() if name != "python"}
    digest = hashlib.sha256(f"{json.dumps(told)} {config_sha256(model)} {_code_sha256()}".encode()).hexdigest()
    return f"{told['extract']}-{digest[:16]}"


def _code_sha256() -> str:
    """One hash over the modules that take part in making records: a changed checkout is another version, too."""
    top = Path(extract.__file__).parent
    digest = hashlib.sha256()
    for file in sorted(top.rglob("*.py")):
        if file.relative_to(top).parts[0] not in AROUND_RECORDS:
            digest.update(file.relative_to(top).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except (metadata.PackageNotFoundError, ValueError):
        return None

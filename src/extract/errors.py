"""The errors of extract, each with a message a user can act on.

ExtractError
├── ReadError        a source cannot be read; `reason` is one line that says why
├── ConfigError      a pipeline, model or option is not usable as given
└── RecordError      a record or fact does not have the form of RECORDS.md
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that could not be read, as a result: which one, a fixed name of the cause, one line that says why."""

    path: str
    code: str
    reason: str


class ExtractError(Exception):
    """Base of all errors raised on purpose by this package."""


class ReadError(ExtractError):
    """A source could not be read.

    reason: one line, no traceback, that says why and, where possible, what to do next.
    code: a short fixed name of the cause (`empty`, `encrypted`, `no_text_layer`, `truncated`, `unsupported`, …).
    """

    def __init__(self, reason: str, *, code: str = "unreadable") -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process borders in batch runs; keyword-only arguments need help there.
        return (_read_error, (self.reason, self.code))


class ConfigError(ExtractError):
    """A pipeline, model or option is not usable as given."""


class RecordError(ExtractError):
    """A record does not have the form that RECORDS.md defines."""


def _read_error(reason: str, code: str) -> ReadError:
    return ReadError(reason, code=code)


def one_line(error: Exception) -> str:
    """The kind and message of an error of another library as one line of at most 200 characters.

    >>> one_line(ValueError("not a\\n  number"))
    'ValueError not a number'
    """
    message = getattr(error, "strerror", None) or str(error)
    return " ".join(f"{type(error).__name__} {message}".split())[:200]

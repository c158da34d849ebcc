"""Free values in one line of notes: `count=31; group=placebo; p="0.03"`.

A value is JSON where it can be (numbers, null, lists, quoted strings) and else plain words, so that annotators need no
quotes around a group's name; words that would be read as something else are written with quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from extract.errors import RecordError

_PLAIN = re.compile(r'[^\s"\[{;][^;"\\]*(?<!\s)')
_ITEM = re.compile(r'\s*(\w+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)\s*(?:;|$)')


def dumps(values: Mapping[str, Any]) -> str:
    """One line with all `values`.

    >>> dumps({"count": 31, "group": "IVIG, low dose", "p": "0.03"})
    'count=31; group=IVIG, low dose; p="0.03"'
    """
    return "; ".join(f"{name}={_value(value)}" for name, value in values.items())


def loads(line: str) -> dict[str, Any]:
    """The values of a line; RecordError where it has another form.

    >>> loads('count=31; group=IVIG, low dose; p="0.03"')
    {'count': 31, 'group': 'IVIG, low dose', 'p': '0.03'}
    """
    values: dict[str, Any] = {}
    place = 0
    while place < len(line.rstrip()):
        item = _ITEM.match(line, place)
        if item is None:
            raise RecordError(f"notes {line!r} are not of the form name=value; name=value")
        values[item[1]] = _parsed(item[2].strip())
        place = item.end()
    return values


def _value(value: Any) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and len(value.splitlines()) == 1 and not _is_json(value):
        return value
    return json.dumps(value)  # in ASCII: some signs end a line for brat


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True

"""Halves of characters: JSON may escape one alone (``\\ud83d``), and no file can hold it."""

from __future__ import annotations

import json
import re
from typing import TypeVar, cast

_HALF = re.compile("[\ud800-\udfff]")
T = TypeVar("T")


def whole(value: T) -> T:
    """A value of JSON with the mark of the unreadable (U+FFFD) in the place of each half; the same object where there is none."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return cast("T", json.loads(_HALF.sub("\ufffd", text)))
    return value

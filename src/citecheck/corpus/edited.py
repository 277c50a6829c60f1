"""Generated files that are no longer what citecheck wrote: `update` leaves them, and says what it would change."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from citecheck.corpus.digest import fingerprint
from citecheck.report import lay_out

_OWN = re.compile(r'"own": "([0-9a-f]{0,64})"')
_LONGEST = 4000  # lines on one side beyond which nothing is compared line by line

EDITED = "was edited since it was generated"
UNRECORDED = "was not written by citecheck, as far as anything tells"
BESIDE = "has its record in the report that was edited"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a generated report records: the digest of what it was made from, the fingerprints of its companions, and whether its own still fits."""

    digest: str
    files: Mapping[str, str]
    intact: bool


@dataclass(frozen=True, slots=True)
class Left:
    """A file that `update` did not overwrite: ``why``, what stands in it, and what would."""

    name: str
    why: str
    text: str
    generated: str

    @property
    def diff(self) -> tuple[str, ...]:
        """What `update` would change, as a unified diff; empty where the files are too large to be compared by lines."""
        old, new = self.text.splitlines(), self.generated.splitlines()
        if max(_between(old, new), _between(new, old)) > _LONGEST:
            return ()
        return tuple(difflib.unified_diff(old, new, self.name, f"{self.name} as generated", lineterm="", n=0))


def sealed(data: Mapping[str, object], digest: str, files: Mapping[str, str]) -> str:
    """A report's JSON text with its record: from what it was made, its companions' fingerprints and its own, which is that of the text with none."""
    text = lay_out({**data, "generated": {"digest": digest, "files": dict(files), "own": ""}})
    return _with_own(text, fingerprint(text))


def stamp_of(text: str) -> Stamp | None:
    """The record in a report's JSON text, or None where there is none. A report without a fingerprint of its own, of an older version, counts as intact."""
    try:
        stamp = json.loads(text)["generated"]
        digest, files = str(stamp["digest"]), dict(stamp["files"])
        older = set(stamp) == {"digest", "files"}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Stamp(digest, files, older or fingerprint(_with_own(text, "")) == stamp.get("own"))


def left(texts: Mapping[str, str], there: Mapping[str, str | None], report: str) -> tuple[Left, ...]:
    """Those of the files that are ``there`` that a person's work would be lost with, if ``texts`` took their place. ``report``: the name of the JSON report."""
    old = there[report]
    stamp = stamp_of(old) if old is not None else None
    found = []
    for name, text in texts.items():
        standing = there[name]
        if standing is None or fingerprint(standing) == fingerprint(text):
            continue
        why = _why(name == report, standing, stamp, stamp.files.get(name) if stamp else None)
        if why:
            found.append(Left(name, why, standing, text))
    return tuple(found)


def _why(is_report: bool, standing: str, stamp: Stamp | None, recorded: str | None) -> str | None:
    if stamp is None:
        return UNRECORDED
    if is_report:
        return None if stamp.intact else EDITED
    if fingerprint(standing) != recorded:
        return EDITED
    return None if stamp.intact else BESIDE


def _with_own(text: str, own: str) -> str:
    """``text`` with this as the report's own fingerprint; the last place of that form is the record's."""
    found = list(_OWN.finditer(text))
    return f"{text[: found[-1].start(1)]}{own}{text[found[-1].end(1) :]}" if found else text


def _between(one: list[str], other: list[str]) -> int:
    """How many lines of ``one`` stand between what both begin with and what both end with."""
    begin = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest = min(len(one), len(other)) - begin
    end = next((index for index in range(rest) if one[-1 - index] != other[-1 - index]), rest)
    return len(one) - begin - end

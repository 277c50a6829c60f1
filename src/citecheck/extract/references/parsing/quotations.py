"""Which quotation marks open and close."""

from __future__ import annotations

from citecheck.extract.references.parsing.state import TAKEN

# opening mark -> what may close it; American, British, German, French, Scandinavian and typewriter forms (CSL locales, term "open-quote")
CLOSERS = {"“": '”"“', '"': '"”“', "«": "»", "„": '“”"', "‘": "’'", "'": "'’", "‹": "›", "»": "«", "『": "』", "「": "」", "《": "》"}
_BEHIND = ' ,.;:)]}"”’»?!*_\n' + TAKEN
_PUNCTUATION = (",", ".", ";", ":", ")", "]", "", "\n", TAKEN)
_LIMIT = 600  # code points in which a closing mark is looked for


def closing(rest: str, opening: int) -> int | None:
    """Where the quotation that opens at ``opening`` closes: behind it stands punctuation or a gap, and an apostrophe closes nothing inside a word."""
    closers = CLOSERS[rest[opening]]
    first: int | None = None
    for index in range(opening + 2, min(opening + _LIMIT, len(rest))):
        if rest[index] not in closers or not _closes(rest, index):
            continue
        if rest[opening] not in "‘'" or rest[index + 1 : index + 2] in _PUNCTUATION:
            return index
        first = (
            index if first is None else first
        )  # perhaps a plural's apostrophe ("Citizens’ Reflections"): a later one with punctuation is surer
    return first


def _closes(rest: str, index: int) -> bool:
    before, after = rest[index - 1], rest[index + 1 : index + 2]
    if after.isalnum() or (rest[index] in "'’" and before.isspace()):
        return False
    return not (rest[index] == '"' and before == " " and after not in _BEHIND)

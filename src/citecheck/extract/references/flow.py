"""Lists without numbers: which lines of a run begin an entry."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.extract.references import marks
from citecheck.extract.references.lines import Line, Setting, ahead, ends_in_address
from citecheck.extract.references.looks import (
    BULLET,
    LONGEST,
    begins_entry,
    dated,
    dated_head,
    evidence,
    inverted,
    looks_like_entry,
    names_begin,
    same_author,
    says_something,
)
from citecheck.model import Document

_ENTRY_LINES = 12  # lines of an entry that are searched for its year
_COUNTS = re.compile(rf"(?<![\d.])(?<!\d\s)(?:^|[\s(])(?:{marks.COUNTED})\.$", re.IGNORECASE)
_SIGNS = re.compile(r"(?:[*_]|</?[a-z]{1,6}>){1,6}$", re.IGNORECASE)
_MOST_SIGNS = 20  # code points
_CUT_NAME = re.compile(r"(?<!\d)\s[^\W\d_a-z]\.$")
_OPEN_END = re.compile(
    r"(?:[,:;&(–、，：；-]|\s(?:and|of|the|in|und|der|die|das|et|de|du|des|la|le|les|y|e|do|da|di|del|della|von|van|für|zur|pour|para|por|per|с|и|в|на|по|для))$"
)
_CONTINUES = re.compile(
    r"(?:<?https?://|www\.|doi\b|10\.\d{4}|ISBN\b|ISSN\b|URL\b|PMID\b|arXiv:|(?:available|retrieved|accessed|online|last accessed|disponível em|acesso em|disponible en|consultado|verfügbar unter|abgerufen|abrufbar|zugriff|"
    r"disponible sur|consulté le|disponibile|consultato|режим доступа|дата обращения|dostęp|dostupné|elérhető|erişim|tillgänglig|saatavilla|beschikbaar|检索于|取自)\b)",
    re.IGNORECASE,
)


def continues(line: str) -> bool:
    """Whether ``line`` begins with what stands at the end of an entry: an address, an identifier, the date of access."""
    return _CONTINUES.match(line.lstrip("<([ ")) is not None


def open_end(text: str) -> bool:
    """Whether ``text`` breaks off: an entry does not end so."""
    return _OPEN_END.search(text) is not None or _COUNTS.search(text) is not None


def first_lines(document: Document, lines: Sequence[Line], setting: Setting) -> list[int]:
    """The indexes of the lines that begin an entry; the first always does."""
    if len(lines) == 1:
        return [0]
    if all(_headed(line.text) for line in lines):
        return list(range(len(lines)))
    return _by_bullet(lines) or _by_column(document, lines) or _by_form(lines, setting)


def _headed(text: str) -> bool:
    """Whether a line is an entry with names and the year in front, whatever it ends in."""
    return dated_head(text) and names_begin(text) and looks_like_entry(text)


def _by_bullet(lines: Sequence[Line]) -> list[int]:
    """Lines that begin with the sign that the first one begins with."""
    sign = lines[0].text[:1]
    if not BULLET.match(lines[0].text):
        return []
    chosen = [index for index, line in enumerate(lines) if line.text[0] == sign and BULLET.match(line.text)]
    return chosen if len(chosen) > 1 else []


def _by_column(document: Document, lines: Sequence[Line]) -> list[int]:
    """A hanging indent: entries begin at the left margin, the other lines are indented (or the other way round)."""
    columns = [_column(document, line) for line in lines]
    margin = min(columns)
    if max(columns) - margin < 2:
        return []
    for wanted in (margin, max(columns)):
        chosen = [index for index, column in enumerate(columns) if (column == wanted)]
        if chosen and chosen[0] == 0 and (wanted == margin or len(chosen) > 1) and _fit(lines, chosen):
            return chosen
    return []


def _column(document: Document, line: Line) -> int:
    """Where a line is set; signs of emphasis in front of its first word do not indent it."""
    begin = document.in_source(line.span)
    if begin is None:
        return 1
    column = document.origin.position(begin.start).column
    signs = _SIGNS.search(document.source[begin.start - min(column - 1, _MOST_SIGNS) : begin.start])
    return column - len(signs.group() if signs else "")


def _fit(lines: Sequence[Line], chosen: Sequence[int]) -> bool:
    """Whether most of the entries that begin at ``chosen`` begin like one, or hold a date."""
    ends = [*chosen[1:], len(lines)]
    fitting = sum(begins_entry(lines[index].text) for index in chosen)
    with_date = sum(dated(_joined(lines, index, min(end, index + _ENTRY_LINES))) for index, end in zip(chosen, ends, strict=True))
    return fitting * 2 >= len(chosen) or with_date * 5 >= len(chosen) * 4


def _joined(lines: Sequence[Line], start: int, end: int) -> str:
    return "\n".join(line.text for line in lines[start:end])


def _by_form(lines: Sequence[Line], setting: Setting) -> list[int]:
    """Lines that begin like an entry, where the one before is finished."""
    chosen = [0]
    begins = _begins_wrapped if setting.wrapped else _begins_alone
    for index in range(1, len(lines)):
        above, line = lines[index - 1].text, lines[index].text
        if open_end(above) or continues(line) or (line[0].islower() and not _small_name(above, line)):
            continue
        if begins(lines, chosen[-1], index, setting):
            chosen.append(index)
    return chosen


def _small_name(above: str, line: str) -> bool:
    """Whether a small letter begins a name: one in a form that prose does not have, or a particle in front of it where a sentence ended above."""
    return names_begin(line) or (above[-1] in marks.FINITE_END and inverted(line))


def _begins_wrapped(lines: Sequence[Line], begun: int, index: int, setting: Setting) -> bool:
    """Among wrapped lines: it looks like a beginning or was begun on purpose, and the entry above is whole."""
    above, line = lines[index - 1].text, lines[index].text
    if not _finished(above, setting.width):
        return False
    entry = _joined(lines, max(begun, index - _ENTRY_LINES), index)
    whole = dated(entry) or ends_in_address(above)
    early = setting.ended_early(above, line)
    if setting.apart and not early:
        ended = above[-1] in marks.FINITE_END and not _CUT_NAME.search(above)
        return ended and dated_head(line) and names_begin(line) and looks_like_entry(line) and looks_like_entry(entry)
    if setting.headed and not same_author(line):
        looks = dated_head(ahead(lines, index)) and begins_entry(ahead(lines, index))
        return looks and (whole or early)
    if begins_entry(line):
        return whole or (early and above.endswith("."))
    return early and whole and looks_like_entry(ahead(lines, index))


def _begins_alone(lines: Sequence[Line], begun: int, index: int, setting: Setting) -> bool:
    """Where lines are not wrapped, an entry has a line of its own, mostly."""
    above, line = lines[index - 1].text, lines[index].text
    if setting.single:
        holds = dated(line) if setting.apart else evidence(line) > 0
        return _finished(above, setting.width) and (holds or begins_entry(line) or says_something(line))
    if setting.apart:
        if lines[index - 1].span.end - lines[begun].span.start > LONGEST or not looks_like_entry(line) or _CUT_NAME.search(above):
            return False
        return looks_like_entry(_joined(lines, begun, index)) and begins_entry(line) and _finished(above, setting.width)
    if (begins_entry(line) or inverted(line)) and (dated(line) or not dated(above) or _finished(above, setting.width)):
        return dated(_joined(lines, max(begun, index - _ENTRY_LINES), index)) or looks_like_entry(line)
    return looks_like_entry(line) and _finished(above, setting.width)


def _finished(above: str, width: int) -> bool:
    """Whether a line can be an entry's last one."""
    return above[-1:] in marks.FINITE_END or above[-1:].isdigit() or ends_in_address(above) or len(above) < width * 0.7

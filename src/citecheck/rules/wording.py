"""How messages name citations, entries and places: short, quotable, the same in every rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from citecheck.model import AuthorDate, AuthorPage, CitationItem, Evidence, FullNote, Item, Key, Name, Number, Reference, Title
from citecheck.text.fold import fold

_LONGEST = 90  # characters of a quotation; more hides the point
_MONTHS = "January February March April May June July August September October November December".split()
_LONGEST_TITLE = 70
_BLANKS = re.compile(r"\s+")
_MANY_AUTHORS = 3
_MARKUP = re.compile(r"</?\w{1,10}>|[*`]")


def clip(text: str, longest: int = _LONGEST) -> str:
    """``text`` on one line, cut at a word."""
    line = _BLANKS.sub(" ", text).strip()
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;: ") + " …"


def clip_apart(one: str, other: str, longest: int = _LONGEST) -> tuple[str, str]:
    """Two texts on one line each, cut so that the first word in which they differ is seen."""
    mine, yours = one.split(), other.split()
    same = next((index for index, (a, b) in enumerate(zip(mine, yours, strict=False)) if a != b), min(len(mine), len(yours)))
    begin, room = 0, longest // 2
    while begin < same and len(" ".join(mine[begin:same])) > room:
        begin += 1
    front = "… " if begin else ""
    return front + clip(" ".join(mine[begin:]), longest), front + clip(" ".join(yours[begin:]), longest)


def quote_item(evidence: Evidence, item: CitationItem) -> str:
    """What the text prints, on one line."""
    return clip(evidence.document.quote(item.span))


def line_of(evidence: Evidence, item: CitationItem) -> int:
    """The source line on which an item starts."""
    return evidence.document.locate(item.span).line


def also(evidence: Evidence, items: Sequence[CitationItem]) -> str:
    """ " (also lines 200 and 212)" for the items after the first, or nothing."""
    lines = sorted({line_of(evidence, item) for item in items[1:]} - {line_of(evidence, items[0])})
    if not lines:
        return ""
    return f" (also line{'s' if len(lines) > 1 else ''} {join([str(line) for line in lines])})"


def cites(evidence: Evidence, items: Sequence[CitationItem]) -> str:
    """The opening of most messages: ``Line 118 cites "Duncan et al 2001" (also line 447)``."""
    first = items[0]
    return f"Line {line_of(evidence, first)} cites “{quote_item(evidence, first)}”{also(evidence, items)}"


def entry_line(evidence: Evidence, reference: Reference) -> str:
    """The source line on which an entry starts: "12", or "12 of refs.bib" where it stands in another file."""
    return entry_lines(evidence, (reference,))


def entry_lines(evidence: Evidence, references: Sequence[Reference]) -> str:
    """ "5 and 12", "5 and 12 of refs.bib": the lines on which entries start."""
    places = [evidence.document.locate(reference.span) for reference in references]
    files = {place.file for place in places}
    if len(files) == 1:
        of = f" of {places[0].file}" if places[0].file else ""
        return join(str(place.line) for place in places) + of
    return join(f"{place.line} of {place.file or 'the document'}" for place in places)


def name_entry(evidence: Evidence, reference: Reference) -> str:
    """``Duncan et al. (2002), World Politics in the 21st Century``: an entry in a few words."""
    item = reference.item
    who = name_people(item)
    what = item.title or item.container_title
    if not who and not what:
        return f"“{clip(evidence.document.quote(reference.span))}”"
    when = printed_date(item)
    head = " ".join(part for part in (who, f"({when})" if when and who else "") if part)
    tail = clip(_MARKUP.sub("", what or ""), _LONGEST_TITLE)
    return ", ".join(part for part in (head, tail, when if when and not who else "") if part)


def place_entry(evidence: Evidence, reference: Reference) -> str:
    """The same with the whole that it is a part of, and its line: ``Ministry (1999), Exports, in Blue Book (line 903)``, for entries that look alike."""
    item = reference.item
    whole = f", in {clip(item.container_title, _LONGEST_TITLE)}" if item.container_title and item.title else ""
    return f"{name_entry(evidence, reference)}{whole} (line {entry_line(evidence, reference)})"


def name_people(item: Item) -> str:
    """The authors (else the editors) as an author-date citation prints them."""
    names: tuple[Name, ...] = item.author or item.editor
    labels = [name.label for name in names if name.label]
    many = len(labels) >= _MANY_AUTHORS or (labels and item.authors_truncated)
    people = f"{labels[0]} et al." if many else " and ".join(labels)
    return f"{people} (ed.)" if labels and not item.author else people


def printed_year(item: Item) -> str:
    """The year as printed, with its letter; empty when there is none."""
    if item.issued is None:
        return ""
    year = item.issued.printed or (str(item.issued.year) if item.issued.year else item.issued.literal or "")
    letter = item.issued.suffix or ""
    if letter and year.endswith(letter):
        return year
    return f"{year}-{letter}" if letter and item.issued.literal else year + letter


def printed_date(item: Item) -> str:
    """The day of what has no author, as newspapers are named by it ("24 June 1998"); the year of everything else."""
    parts = item.issued.parts[0] if item.issued and item.issued.parts else ()
    if item.author or len(parts) < 2 or not 1 <= parts[1] <= len(_MONTHS):
        return printed_year(item)
    return printed_day(parts)


def printed_day(parts: Sequence[int]) -> str:
    """ "24 June 1998", "June 1998": a year and month, with the day if there is one, in words."""
    return " ".join((*(str(day) for day in parts[2:3]), _MONTHS[parts[1] - 1], str(parts[0])))


def label_of(item: CitationItem) -> str:
    """The work that an item points to, as a label without locator: "Kimura 1982", "Diplomatic Blue Book, 1990", "[7]"."""
    match item.pointer:
        case AuthorDate(families=families, year=year, suffix=suffix, et_al=et_al):
            people = join(families) + (" et al." if et_al else "")
            return f"{people} {year or ''}{suffix or ''}".strip()
        case AuthorPage(families=families, et_al=et_al, title=title):
            return ", ".join(part for part in (join(families) + (" et al." if et_al else ""), title) if part)
        case Title(title=title, year=year):
            return ", ".join(part for part in (title, year) if part)
        case Number(numbers=numbers):
            return f"[{join([str(number) for number in numbers])}]"
        case Key(key=key):
            return f"@{key}"
        case FullNote(item=reference):
            parts = (name_people(reference), reference.title or reference.container_title, printed_date(reference))
            return clip(", ".join(part for part in parts if part))
        case _:
            return ""


def work_key(item: CitationItem) -> tuple[str, ...]:
    """Equal for two items that point to the same work by their words: names, title and year, folded."""
    match item.pointer:
        case FullNote(item=reference):
            people = " ".join(name.label for name in reference.author or reference.editor)
            dates = " ".join(str(number) for part in (reference.issued.parts if reference.issued else ()) for number in part)
            words = (people, reference.title or "", reference.container_title or "", reference.volume or "", dates)
            return ("note", *(fold(part) for part in words))
        case pointer:
            return (type(pointer).__name__, fold(label_of(item)))


def join(parts: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    listed = list(parts)
    return " and ".join(part for part in (", ".join(listed[:-1]), listed[-1]) if part) if listed else ""

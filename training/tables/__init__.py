"""The words that works are invented and set with: one module per language, each of which has a `Language` called ``LANGUAGE``.

Names of journals, publishers, places, agencies and people are real or could be; titles never are: they come from a grammar.

A **grammar** maps a symbol to its alternatives; ``{symbol}`` inside one stands for any alternative of that symbol, so tables nest. An alternative
that begins with ``3*`` is taken three times as often. Endings that must agree are symbols of their own (``{noun-f}``, ``{adjective-f}``). Titles are written as a
sentence is, capitals only where the language wants them; the first letter is set large by the program. Symbols that every grammar may use without giving them:
``{name}`` (a family name), ``{person}`` (given and family name), ``{year}``, ``{years}`` (1945–1989), ``{decade}`` (1970), ``{number}`` (2 to 300), ``{small}`` (2 to 9),
``{roman}``, ``{place}`` (a town of ``places``, without what stands behind a comma), ``{foreign}`` (a term in another language).

Symbols that every grammar **must** give, because works begin with them:

``article`` ``book`` ``edited`` ``subtitle`` ``report`` ``talk`` ``headline`` ``webpage`` ``law`` ``case`` ``dataset`` ``film`` ``entry`` (a headword of an encyclopedia)
``encyclopedia`` (a title) ``event`` (a conference's name) ``journal`` (an invented journal, besides the real ones in ``journals``) ``series`` (a book series)
``review`` (the title of a review: "Review of {book}, by {person}").

**Templates** of `Terms` hold ``{}`` where the value stands; what stands around it belongs to the value and carries its label.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = tuple[str, ...]
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """The words that references are set with. In every table the first are the commonest; a table may repeat what is common."""

    conjunctions: Words  # between the last two names: "and", "&"
    et_al: Words  # "et al."
    editors: Pairs  # behind one and behind several names: ("(ed.)", "(eds.)"); with its comma if it has one: (", ed.", ", eds.")
    edited_by: Words  # "ed. by {}"
    translated_by: Words  # "trans. by {}", "({}, trans.)"
    contained: Words  # in front of a container: "In", "In:", "in"
    volumes: Words  # of a journal: "vol. {}"
    issues: Words  # "no. {}"
    numberings: (
        Words  # whole ones with words that are no mere joining of the two tables above: "{volume}. Jg., Heft {issue}", "{issue}/{year}"
    )
    book_volumes: Words  # of a work in several volumes: "vol. {}", "Bd. {}"
    pages: Words  # "pp. {}"
    page: Words  # "p. {}"
    page_counts: Words  # "{} pp.", "{} S."
    following: Words  # behind a first page: "ff.", "f."
    numbers: Words  # of a report: "No. {}", "Nr. {}"; also "{}"
    ordinals: Words  # 1st to 10th as an edition has them: "2nd", "2."
    editions: Words  # "{} ed.", "{} edition"
    revised: Words  # editions without a number: "rev. ed."
    series: Words  # "{series}, {number}", "{series}, vol. {number}"; brackets are a style's affair
    months: Words  # twelve, in full
    months_short: Words  # twelve
    seasons: Words  # what stands in place of months: "Spring", "Winter"
    dates: Words  # "{day} {month} {year}", "{month} {day}, {year}", "{d}.{m}.{year}", "{year}-{m}-{d}"; {d} and {m} are numbers of two digits, {month} a name
    days: Words  # without the year: "{month} {day}", "{day} {month}"
    accessed: Words  # "accessed {}", "(Accessed: {})"
    urls: Words  # "Available at: {}", "{}"
    retrieved: Words  # both: "Retrieved {accessed}, |from {url}"; the bar parts the two labels
    no_date: Words  # "n.d."
    forthcoming: Words  # "forthcoming", "in press"
    more_places: Words  # behind the first of several: "et al.", "u.a."
    presented: Words  # "Paper presented at {}"
    reprints: Words  # "(Original work published {})", "first published {}"
    online: Words  # "[Online]"
    same: Words  # in place of an editor who is the author: "idem", "ders."; () where unusual
    quotes: Pairs  # round titles, commonest first


@dataclass(frozen=True, slots=True)
class Language:
    """All that a language needs."""

    code: str
    families: Words  # a hundred and more, as they are distributed where the language is written, foreigners included
    givens: Words
    particles: Words  # of family names: "de", "von"; repeated as often as is right; the empty string is added by the program
    doubled: float  # how many people have two family names (Spanish 0.6)
    bodies: Words  # agencies, ministries, organizations that are authors; may hold {symbols}
    journals: Words  # "Title" or "Title|Abbr. Title"
    newspapers: Words
    sites: Words  # "Name|www.name.example"
    publishers: Words
    places: Words  # "Cambridge, MA", "London"
    universities: Words
    grammar: Mapping[str, Words]
    theses: Words  # genres: "PhD thesis", "Unpublished doctoral dissertation"
    papers: Words  # "Working Paper", "Discussion Paper", "Technical Report": a number follows
    manuscripts: Words  # "Unpublished manuscript", "Mimeo"
    media: Words  # "[Film]", "[Data set]", "CD-ROM"
    terms: Terms
    headline: bool = False  # whether titles are also set With Large Initials
    small: Words = field(default=())  # words that stay small then


def lines(text: str) -> Words:
    """One entry a line."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def listed(text: str) -> Words:
    """Entries between semicolons, over lines."""
    return tuple(entry for entry in (" ".join(entry.split()) for entry in text.split(";")) if entry)


def paired(text: str) -> Pairs:
    """Two a line, with a bar between them; no blanks are taken from a comma in front."""
    return tuple((one.strip(), other.strip()) for one, other in (line.split("|") for line in lines(text)))

"""What is known of a work before it is printed: the metadata that the strings to learn from are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name as catalogued: ``particle`` stands before the family name (van, de la), ``suffix`` behind all (Jr., III)."""

    family: str
    given: str
    particle: str = ""
    suffix: str = ""


Names = tuple[Person | str, ...]  # a string is the name of a body


@dataclass(frozen=True, slots=True)
class Work:
    """A work in CSL's words; an empty value is absent. ``language`` is a two-letter code.

    ``type`` is a CSL type. ``container_title`` is the journal, newspaper, site or book; ``container_abbreviated`` its short form.
    ``places`` are one or several. ``issued`` and ``accessed`` are (year, month, day), the last two 0 where unknown. ``year_literal`` stands in
    place of a year ("in press"). ``series_number`` is the number in ``collection_title``.
    """

    type: str
    language: str
    author: Names = ()
    editor: Names = ()
    translator: Names = ()
    issued: tuple[int, int, int] = (0, 0, 0)
    year_suffix: str = ""
    year_literal: str = ""
    original_year: int = 0
    title: str = ""
    subtitle: str = ""
    title_translated: str = ""
    container_title: str = ""
    container_subtitle: str = ""
    container_abbreviated: str = ""
    collection_title: str = ""
    series_number: str = ""
    event_title: str = ""
    event_place: str = ""
    event_date: tuple[int, int, int] = (0, 0, 0)
    volume: str = ""
    issue: str = ""
    page: str = ""
    number: str = ""
    edition: str = ""
    genre: str = ""
    publisher: str = ""
    places: tuple[str, ...] = ()
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    url: str = ""
    accessed: tuple[int, int, int] = (0, 0, 0)
    note: str = ""

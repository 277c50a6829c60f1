"""A style: one choice of everything that lists differ in, drawn independently where lists do so."""

from __future__ import annotations

from dataclasses import dataclass

from training.tables import Language


@dataclass(frozen=True, slots=True)
class NameStyle:
    """How people are set. ``first`` and ``rest`` are forms: inverted, natural, glued (Smith JA), bare (Smith John), family."""

    first: str
    rest: str
    between: str
    last: str  # between the last two of three and more
    two: str  # between two
    full: bool  # given names in full
    stop: str  # behind an initial
    gap: str  # between initials
    capitals: bool
    et_al: str
    et_al_from: int  # more names than this are cut; 0 never
    et_al_keep: int


@dataclass(frozen=True, slots=True)
class Style:
    """How a list sets its entries."""

    language: Language
    names: NameStyle
    helpers: NameStyle  # editors, translators in running text
    editors: tuple[str, str]  # "(ed.)", "(eds.)"
    edited_by: str
    translated_by: str
    editors_ahead: bool  # "In: Smith (ed.), Title" as against "In: Title, ed. by Smith"
    after_editors: str  # between "(eds.)" and the title
    marked_editors: bool  # the editors of a whole book have their mark
    front_date: bool
    after_names: str
    date: str  # "({})", "{}"
    after_date: str
    day_in_date: bool  # (1999, May 3) as against the day at the end
    stop: str  # between the blocks of an entry
    comma: str  # between the elements of a block
    title_quotes: tuple[str, str]  # of what is contained
    book_quotes: tuple[str, str]
    quotes_close: bool  # the comma stands inside of the quotation marks
    sub: str  # in front of a subtitle
    headline: bool
    book_headline: bool
    emphasized: tuple[str, ...]  # of: book, container, volume, title
    contained: str
    journal_contained: str
    container_quotes: tuple[str, str]
    abbreviated: bool
    numbering: str  # volume and issue, with year where it stands there
    volume_only: str
    issue_only: str
    dated_numbering: bool
    before_numbering: str
    before_pages: str
    journal_pages: str
    pages: str
    page: str
    range_dash: str
    short_ranges: bool  # 123-45
    chapter_pages: str  # where a chapter's pages stand: "bracket", "behind", "end"
    imprint: str
    imprint_year: str
    imprint_brackets: bool
    between_places: str
    first_place_only: str  # "u.a.", or empty
    publisher: str  # "both", "place", "publisher", "none"
    edition: str
    edition_brackets: bool
    edition_raised: bool  # ²1999
    book_volume: str
    series: str
    series_place: str  # "bracket", "plain", "end"
    date_words: str
    day_words: str
    short_months: bool
    doi: str
    url: str
    accessed: str
    retrieved: str
    access_first: bool
    medium: str  # "Print" behind everything, as MLA had it
    number: str
    presented: str
    reprint: str
    translation: str
    dash: str  # in place of a repeated author
    letters_parted: str
    citation_number: str
    online: str
    final: str

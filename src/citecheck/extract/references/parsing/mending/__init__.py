"""Labels that the form of the reference gainsays: quotation marks, emphasis, brackets and dates are wholes, and a few words mean one thing only.

The model sees a token and its neighbours; what reaches further is mended here. Every mend is sure by form: on references that are labelled
rightly they change nothing. They run in order, each on what the one before left.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from operator import itemgetter

from citecheck.extract.references.parsing.mending.behind import editors_behind, volumes_behind
from citecheck.extract.references.parsing.mending.books import (
    edited_books,
    quoted_titles,
    titles_in_front_of_editors,
    titles_of_a_word,
)
from citecheck.extract.references.parsing.mending.classics import classics
from citecheck.extract.references.parsing.mending.closings import closings
from citecheck.extract.references.parsing.mending.containing import (
    books_behind_in,
    editors_behind_in,
    ends_of_titles,
    journals_in_titles,
    journals_without_numbers,
)
from citecheck.extract.references.parsing.mending.continuing import (
    emphasized_days,
    ends_in_containers,
    first_published,
    papers_with_articles,
    particles_behind,
    printed_elsewhere,
    roles_torn,
    series_behind_titles,
    words_in_front,
)
from citecheck.extract.references.parsing.mending.counted import (
    centuries,
    numbers_of_articles,
    pages_with_volumes,
    ranges_torn,
    times_of_titles,
    volumes_with_pages,
    years_in_front,
    years_of_meetings,
)
from citecheck.extract.references.parsing.mending.dates import accessed, lone_months, months_as_names, whole_dates
from citecheck.extract.references.parsing.mending.editions import editions
from citecheck.extract.references.parsing.mending.enclosed import emphasized_wholes, roles_in_brackets, torn_titles, torn_translations
from citecheck.extract.references.parsing.mending.ends import (
    dated_ends,
    dates_of_others,
    numbers_like_years,
    publishers_behind_editors,
    publishers_behind_titles,
    publishers_in_containers,
    publishers_in_places,
    sentences_in_containers,
    torn_brackets,
    translators_behind,
)
from citecheck.extract.references.parsing.mending.figures import (
    chapters_of_acts,
    issues,
    issues_in_brackets,
    pages_behind_dashes,
    pages_in_volumes,
    pages_left_over,
    pages_of_editors,
    pages_without_dash,
    papers_of_command,
    presses_cut,
    volumes_glued,
    volumes_in_front,
    volumes_of_new_series,
)
from citecheck.extract.references.parsing.mending.forms import brackets, meetings, newspapers, presented
from citecheck.extract.references.parsing.mending.heads import (
    authors_as_publishers,
    books_at_the_head,
    full_names_in_titles,
    prose_in_front,
    suffixes_behind,
    titles_as_authors,
    titles_to_the_colon,
)
from citecheck.extract.references.parsing.mending.humanities import (
    books_among_editors,
    early_printers,
    entries,
    initials_behind,
    names_in_front,
    numbers_behind_journals,
    other_editions_behind,
    ranges_of_years,
    roles_in_front,
    roman_years,
    rows_of_editors,
    same_places,
    titles_in_front_of_places,
)
from citecheck.extract.references.parsing.mending.imprint import bodies_that_publish, genres, pages, periodicals, places, untitled
from citecheck.extract.references.parsing.mending.inner_years import inner_years
from citecheck.extract.references.parsing.mending.joints import (
    books_begun,
    containers_go_on,
    editors_of_books,
    phrases_with_in,
    titles_with_and,
    titles_with_names,
    years_of_congresses,
)
from citecheck.extract.references.parsing.mending.journals import (
    ahead_of_print,
    bodies_in_notes,
    books_behind_roles,
    containers_that_publish,
    imprints_in_containers,
    journals_as_publishers,
    journals_begun,
    journals_behind_names,
    publishers_in_titles,
    series_of_papers,
    titles_in_containers,
    volumes_of_titles,
    whole_issues,
)
from citecheck.extract.references.parsing.mending.law import acts, acts_of_the_union, decided, journals_of_law, treaties
from citecheck.extract.references.parsing.mending.papers import (
    papers_as_titles,
    papers_in_front,
    quotations_in_front,
    reports_behind_quotations,
)
from citecheck.extract.references.parsing.mending.people import (
    bodies_in_front,
    books_behind_editors,
    contributors,
    eastern,
    editors_by_the_year,
    given_names,
    known_bodies,
    nobody_in_front,
    same_authors,
    titles_begun,
)
from citecheck.extract.references.parsing.mending.persons import (
    authors_joined,
    bodies_among_people,
    bodies_before_years,
    bodies_in_parts,
    bodies_that_edit,
    books_in_front_of_editors,
    others_behind,
    states_of_titles,
    unmarked_parts,
)
from citecheck.extract.references.parsing.mending.printers import (
    initials_of_publishers,
    media_in_front,
    places_by_a_comma,
    publishers_before_towns,
    series_with_numbers,
    titles_of_volumes,
)
from citecheck.extract.references.parsing.mending.publishing import conversations, imprints, numbers_at_ends
from citecheck.extract.references.parsing.mending.roles import both_roles, bracketed_roles
from citecheck.extract.references.parsing.mending.seams import marks_alone, seams
from citecheck.extract.references.parsing.mending.shapes import PAIRS, Mend, Together, bits, shape_of
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.slips import (
    all_as_titles,
    bodies_to_the_colon,
    editors_in_places,
    governments_in_titles,
    headings_in_front,
    keys_in_front,
    ordinals_in_front,
    places_behind_books,
    places_behind_presses,
    publishers_left_over,
    remarks_as_publishers,
    titles_as_others,
    volumes_as_others,
)
from citecheck.extract.references.parsing.mending.sources import archives, data_sets, decisions
from citecheck.extract.references.parsing.mending.stems import Stems
from citecheck.extract.references.parsing.mending.titles import containers, emphasized_containers, titles, unopened_quotations
from citecheck.extract.references.parsing.mending.volumes import (
    books_behind_names,
    editors_behind_books,
    editors_in_containers,
    roles_behind_names,
)
from citecheck.extract.references.parsing.mending.wholes import brackets_in_words, glued, lone_articles, roles_behind, sentences_behind
from citecheck.extract.references.parsing.runs import Run
from citecheck.model import Span

# A new mend: a function of a sheet, with `when` above it if labels or words say for which strings it can do anything, and its name here, in its turn.
MENDS: tuple[Callable[[Sheet], None], ...] = (
    marks_alone,
    eastern,
    same_authors,
    known_bodies,
    nobody_in_front,
    authors_as_publishers,
    books_at_the_head,
    full_names_in_titles,
    prose_in_front,
    suffixes_behind,
    titles_as_authors,
    titles_to_the_colon,
    classics,
    archives,
    decisions,
    journals_of_law,
    decided,
    acts,
    acts_of_the_union,
    words_in_front,
    roles_torn,
    first_published,
    particles_behind,
    emphasized_days,
    papers_in_front,
    reports_behind_quotations,
    quotations_in_front,
    papers_with_articles,
    printed_elsewhere,
    brackets_in_words,
    ends_in_containers,
    unopened_quotations,
    glued,
    containers_go_on,
    editors_of_books,
    phrases_with_in,
    titles_with_and,
    titles_with_names,
    centuries,
    ranges_torn,
    years_in_front,
    years_of_meetings,
    seams,
    journals_behind_names,
    series_of_papers,
    keys_in_front,
    headings_in_front,
    all_as_titles,
    bodies_to_the_colon,
    governments_in_titles,
    ordinals_in_front,
    editors_in_places,
    unmarked_parts,
    bodies_among_people,
    authors_joined,
    others_behind,
    states_of_titles,
    emphasized_wholes,
    torn_translations,
    torn_titles,
    roles_in_brackets,
    ahead_of_print,
    presses_cut,
    pages_behind_dashes,
    torn_brackets,
    dated_ends,
    dates_of_others,
    early_printers,
    roman_years,
    other_editions_behind,
    roles_in_front,
    rows_of_editors,
    ranges_of_years,
    inner_years,
    lone_articles,
    roles_behind,
    sentences_behind,
    editors_by_the_year,
    contributors,
    books_behind_editors,
    books_among_editors,
    both_roles,
    bracketed_roles,
    editors_behind,
    volumes_behind,
    titles_of_a_word,
    titles_in_front_of_editors,
    edited_books,
    quoted_titles,
    titles_as_others,
    untitled,
    titles_in_front_of_places,
    editors_behind_in,
    books_in_front_of_editors,
    bodies_that_edit,
    editors_in_containers,
    editors_behind_books,
    roles_behind_names,
    books_behind_names,
    books_behind_roles,
    journals_begun,
    titles_in_containers,
    volumes_of_titles,
    sentences_in_containers,
    translators_behind,
    journals_in_titles,
    ends_of_titles,
    titles,
    editions,
    series_behind_titles,
    books_behind_in,
    books_begun,
    years_of_congresses,
    emphasized_containers,
    containers,
    brackets,
    given_names,
    initials_behind,
    names_in_front,
    entries,
    same_places,
    titles_begun,
    bodies_in_front,
    bodies_before_years,
    bodies_in_parts,
    times_of_titles,
    whole_dates,
    months_as_names,
    accessed,
    lone_months,
    presented,
    meetings,
    newspapers,
    treaties,
    genres,
    volumes_as_others,
    pages_of_editors,
    pages_without_dash,
    pages_left_over,
    pages_in_volumes,
    issues_in_brackets,
    volumes_glued,
    volumes_in_front,
    volumes_of_new_series,
    chapters_of_acts,
    papers_of_command,
    numbers_like_years,
    publishers_behind_editors,
    pages,
    issues,
    whole_issues,
    numbers_of_articles,
    volumes_with_pages,
    pages_with_volumes,
    media_in_front,
    initials_of_publishers,
    titles_of_volumes,
    series_with_numbers,
    places_by_a_comma,
    publishers_before_towns,
    remarks_as_publishers,
    publishers_left_over,
    places_behind_books,
    places_behind_presses,
    imprints_in_containers,
    publishers_in_containers,
    publishers_in_places,
    imprints,
    places,
    bodies_that_publish,
    periodicals,
    papers_as_titles,
    journals_without_numbers,
    publishers_in_titles,
    publishers_behind_titles,
    journals_as_publishers,
    bodies_in_notes,
    containers_that_publish,
    closings,
    numbers_behind_journals,
    numbers_at_ends,
    conversations,
    data_sets,
)
_EACH = tuple(part for mend in MENDS for part in (mend.parts if isinstance(mend, Together) else (mend,)))
_WORDS = tuple(sorted({mend.words for mend in _EACH if isinstance(mend, Mend) and mend.words}))
_STEMS = Stems(_WORDS)
_ALWAYS = 1 << len(_WORDS)  # the bit of the mends that look for no words
_ROWS = tuple(
    (place, mend.apply, 1 << _WORDS.index(mend.words) if mend.words else _ALWAYS) if isinstance(mend, Mend) else (place, mend, _ALWAYS)
    for place, mend in enumerate(_EACH)
)
_NEEDS = tuple((mend.needs, mend.lacks) if isinstance(mend, Mend) else ((), 0) for mend in _EACH)
_NEEDLESS = tuple(  # the mends that have no first need, no second ...
    sum(1 << place for place, (needs, _) in enumerate(_NEEDS) if len(needs) <= turn)
    for turn in range(max(len(needs) for needs, _ in _NEEDS))
)


def _of_pair() -> tuple[tuple[int, list[int]], ...]:
    """For each pair of labels which mends it forbids, and of which it meets the first need, the second ...: each mend is the bit of its place."""
    found = [(0, [0] * len(_NEEDLESS)) for _ in range(PAIRS)]
    for place, (needs, lacks) in enumerate(_NEEDS):
        for turn, need in enumerate(needs):
            for pair in bits(need):
                found[pair][1][turn] |= 1 << place
        for pair in bits(lacks):
            found[pair] = (found[pair][0] | 1 << place, found[pair][1])
    return tuple(found)


_OF_PAIR = _of_pair()


def mended(text: str, emphasis: Sequence[Span], runs: Sequence[Run], bodies: Collection[str] = ()) -> tuple[Run, ...]:
    """The runs of ``text`` after every mend. ``bodies``: organizations that other entries of the list name as authors.

    The entry's own number in front is laid aside: the mends begin with who wrote the work.
    """
    numbered = 1 if runs and runs[0].label == "citation-number" else 0
    sheet = Sheet(text, emphasis, runs[numbered:], bodies)
    said = _STEMS.groups(sheet.lower) | _ALWAYS
    turn = 0
    while turn < len(_EACH):
        turn = _until_a_change(sheet, said, turn)
    return (*runs[:numbered], *sheet.runs)


def _until_a_change(sheet: Sheet, said: int, turn: int) -> int:
    """Apply the mends from ``turn`` on that the sheet's shape and what is said need, until one changes the labels; whose turn is next."""
    runs = sheet.runs
    needed = _needed(shape_of([run.label for run in runs]))
    if turn:
        needed = needed[bisect_left(needed, turn, key=itemgetter(0)) :]
    for place, mend, words in needed:
        if said & words:
            mend(sheet)
            if sheet.runs is not runs:
                return place + 1
    return len(_EACH)


@lru_cache(maxsize=4096)
def _needed(shape: int) -> tuple[tuple[int, Callable[[Sheet], None], int], ...]:
    """The mends for a shape, each with its place among all and the bit of its words."""
    lacked, met = 0, [0] * len(_NEEDLESS)
    for pair in bits(shape):
        lacks, needs = _OF_PAIR[pair]
        lacked |= lacks
        met = [one | more for one, more in zip(met, needs, strict=True)]
    fit = ~lacked
    for one, needless in zip(met, _NEEDLESS, strict=True):
        fit &= one | needless
    return tuple(_ROWS[place] for place in bits(fit & ((1 << len(_ROWS)) - 1)))

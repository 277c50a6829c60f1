"""Phrases that two labels share: words, dates, quotations and ranges that were torn, titles and names that go on."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import (
    annuals,
    bracketed,
    continuing,
    counted,
    fronts,
    joints,
    journals,
    seams,
    titles,
    torn,
    wholes,
)
from citecheck.extract.references.parsing.mending.choosing import Stage

PHRASES: Stage = (
    wholes.brackets_in_words,
    continuing.ends_in_containers,
    titles.unopened_quotations,
    wholes.glued,
    joints.containers_go_on,
    joints.editors_of_books,
    joints.phrases_with_in,
    joints.titles_with_and,
    joints.titles_with_names,
    counted.centuries,
    annuals.centuries_as_volumes,
    counted.ranges_torn,
    counted.years_in_front,
    counted.years_of_meetings,
    seams.seams,
    torn.names_abbreviated,
    torn.by_whom,
    torn.words_torn,
    torn.dates_torn,
    torn.quotations_torn,
    torn.journals_within,
    torn.small_words_between,
    torn.quotations_with_numbers,
    bracketed.series_in_brackets,
    bracketed.subtitles_in_brackets,
    fronts.there_behind_titles,
    bracketed.volumes_in_words,
    torn.titles_of_volumes_torn,
    journals.journals_behind_names,
    journals.series_of_papers,
)

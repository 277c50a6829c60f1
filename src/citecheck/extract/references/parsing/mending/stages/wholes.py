"""Emphasis, brackets and dates that are wholes, and years that date something else than the work."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import (
    enclosed,
    ends,
    figures,
    humanities,
    inner_years,
    journals,
    occasions,
    towns,
    wholes,
)
from citecheck.extract.references.parsing.mending.choosing import Stage

WHOLES: Stage = (
    enclosed.emphasized_wholes,
    enclosed.torn_translations,
    enclosed.torn_titles,
    enclosed.roles_in_brackets,
    journals.ahead_of_print,
    figures.presses_cut,
    figures.pages_behind_dashes,
    ends.torn_brackets,
    ends.dated_ends,
    ends.dates_of_others,
    humanities.early_printers,
    humanities.roman_years,
    humanities.other_editions_behind,
    humanities.roles_in_front,
    humanities.rows_of_editors,
    humanities.ranges_of_years,
    towns.years_in_editions,
    towns.imprints_in_notes,
    occasions.days_of_meetings,
    inner_years.inner_years,
    wholes.lone_articles,
    wholes.roles_behind,
    wholes.sentences_behind,
)

"""Where titles and containers begin and end; names that are left among them."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import (
    annuals,
    bracketed,
    containers,
    containing,
    continuing,
    counted,
    editions,
    forms,
    humanities,
    joints,
    occasions,
    papers,
    people,
    persons,
    titles,
    torn,
)
from citecheck.extract.references.parsing.mending.choosing import Stage

TITLES: Stage = (
    containing.journals_in_titles,
    annuals.journals_behind_commas,
    containing.ends_of_titles,
    containing.titles_with_in,
    papers.kinds_of_papers,
    titles.titles,
    occasions.offprints,
    editions.editions,
    continuing.series_behind_titles,
    containing.books_behind_in,
    occasions.entries_of_catalogues,
    joints.books_begun,
    joints.years_of_congresses,
    containers.emphasized_containers,
    containers.containers,
    torn.second_sentences,
    forms.brackets,
    people.given_names,
    humanities.names_in_front,
    humanities.entries,
    bracketed.entries_in_works,
    humanities.same_places,
    people.titles_begun,
    people.bodies_in_front,
    persons.bodies_before_years,
    persons.bodies_in_parts,
    counted.times_of_titles,
    counted.years_as_pages,
)

"""Heads once more, whose phrases are whole by now: keys and headings in front, titles that begin among names or bodies."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import cut_heads, occasions, persons, slips
from citecheck.extract.references.parsing.mending.choosing import Stage

CUTS: Stage = (
    slips.keys_in_front,
    slips.headings_in_front,
    slips.all_as_titles,
    slips.bodies_to_the_colon,
    slips.governments_in_titles,
    slips.ordinals_in_front,
    slips.editors_in_places,
    persons.unmarked_parts,
    persons.bodies_among_people,
    persons.authors_joined,
    persons.others_behind,
    persons.states_of_titles,
    cut_heads.emphasized_names,
    cut_heads.titles_behind_named,
    cut_heads.titles_of_editors,
    occasions.forewords,
    cut_heads.titles_behind_honored,
    cut_heads.written_with,
    cut_heads.titles_in_places,
)

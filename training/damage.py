"""Labelled strings damaged as the world damages references: by scanners, by conversion, by hand.

`DAMAGES` is the whole of it: one small function per kind of damage, and how often it strikes at the usual amount. They are applied in the
order of the table, parts first and single characters last; each changes a `Line`, whose characters keep their labels.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from citecheck.extract.references.parsing.tagged import Example
from training import damaged_characters as characters
from training import damaged_parts as parts
from training.cells import Line
from training.damaged_words import misread_words

Damage = Callable[[Line, random.Random], None]


DAMAGES: tuple[tuple[Damage, float], ...] = (
    (parts.missing_part, 0.08),
    (parts.lower_title, 0.025),
    (parts.capital_title, 0.025),
    (parts.title_case, 0.03),
    (parts.capital_names, 0.02),
    (parts.capital_families, 0.03),
    (parts.lower_names, 0.008),
    (parts.recased_container, 0.015),
    (parts.capital_text, 0.006),
    (parts.number_in_front, 0.09),
    (parts.page_behind, 0.015),
    (parts.fragment_behind, 0.015),
    (parts.bare_doi, 0.06),
    (parts.glued_address, 0.03),
    (parts.divided_address, 0.03),
    (characters.other_punctuation, 0.05),
    (characters.missing_punctuation, 0.05),
    (characters.no_punctuation, 0.012),
    (characters.missing_final_point, 0.12),
    (characters.doubled_punctuation, 0.015),
    (characters.other_quotes, 0.06),
    (characters.straight_quotes, 0.12),
    (characters.unbalanced_quotes, 0.025),
    (characters.missing_title_quotes, 0.05),
    (characters.dashes, 0.08),
    (characters.lost_dashes, 0.025),
    (characters.odd_hyphens, 0.012),
    (characters.markdown_emphasis, 0.04),
    (characters.lost_emphasis, 0.6),
    (characters.ligatures, 0.015),
    (characters.typed, 0.01),
    (characters.scanned, 0.025),
    (misread_words, 0.012),
    (characters.lost_accents, 0.02),
    (characters.apart, 0.012),
    (characters.accents_beside, 0.012),
    (characters.misread_encoding, 0.005),
    (characters.floating_points, 0.03),
    (characters.glued_points, 0.025),
    (characters.spaced_brackets, 0.012),
    (characters.hyphenated, 0.04),
    (characters.pulled_apart, 0.006),
    (characters.soft_hyphens, 0.006),
    (characters.missing_blanks, 0.03),
    (characters.doubled_blanks, 0.015),
    (characters.escaped, 0.015),
    (characters.entities, 0.012),
    (characters.wrapped, 0.05),
    (characters.odd_blanks, 0.025),
    (parts.cut_short, 0.015),
)


def damage(example: Example, dice: random.Random, amount: float = 0.5) -> Example:
    """An example damaged: at the usual amount of a half most strings are struck not at all, once or twice; at 0 none is."""
    line = Line.of(example)
    for strike, often in DAMAGES:
        if dice.random() < often * 2 * amount and line.cells:
            strike(line, dice)
    damaged = line.example()
    return damaged if damaged.parts else example

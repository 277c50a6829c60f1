"""Small words at a seam: behind some no phrase ends, with others its second half begins.

Sources: the articles, the conjunctions and the prepositions that join two nouns, with their contractions, of English, German, French, Italian, Spanish, Portuguese and Dutch.
"""

from __future__ import annotations

_ARTICLES = frozenset("the a an der die das le la les el los il".split())
_LINKS = frozenset("of for de del della dello dell dei degli delle di da dal dalla do dos du des von van für zur zum".split())
_ANDS = frozenset("and & und et y e ed i".split())
OPENS = _LINKS | _ANDS  # begins the second half
UNFINISHED = _ARTICLES | _LINKS  # ends none of a title: an "and" may, in front of who translates
JOINS = UNFINISHED | _ANDS  # ends no press's or book's name

"""Articles, by where they stand and what is then left out; one table for the text and the list, so that both leave out the same.

Source: the articles that MARC 21 leaves out of sorting (Appendix F): English, German, French, Spanish, Portuguese, Italian and Dutch. Tables of articles
elsewhere ask other questions: `name_words` has those that begin no name (without "La" and "Lo", which do), `citations.sources` those that are passed over in running
text (without "un" and "um", which are the United Nations and a word for "about"), `mending.small_words` those with which no phrase ends.
"""

from __future__ import annotations

# folded, in front of a title: lists sort without them, and texts cite without them
INITIAL_ARTICLES = frozenset(
    "a an as das de der des die een ein eine el en et gli het i il l la las le les lo los o os the um uma un una une".split()
)
# in front of a body's name that opens a sentence, in German in any case
CAPITAL_ARTICLES = frozenset("The Der Die Das Den Dem Des El La Los Las Le Les Il Lo I Gli O A Os As".split())
ARTICLES_OF_BODIES = frozenset("o a el la il le".split())  # inside a sentence, in front of a body's short form: "segundo o IBGE"
GERMAN_ARTICLES = frozenset("der die das des dem den".split())  # in any case but those of "ein", which no body's name has
SMALL_ARTICLES = GERMAN_ARTICLES | frozenset(
    "the la le el il o a al della dello del da do".split()
)  # in front of a short form that the list has
# one word with a preposition. Sources: Duden, Die Grammatik 622; Grevisse, Le bon usage 586; Serianni, Grammatica italiana IV.76
FUSED_ARTICLES = frozenset(
    "im am vom zum zur beim ins au du al del ao do da pelo pela alla allo dal dalla dallo nel nella sul sulla".split()
)
ARTICLES_OF_PAPERS = frozenset(
    "The Der Die Das Le La El Il".split()
)  # part of a newspaper's name; "A", "I" and "As" in front of a name open a sentence

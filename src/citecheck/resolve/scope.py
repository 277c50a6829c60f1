"""Which works Crossref can be expected to hold, so that its silence about the others is not held against them.

Crossref registers what its members, scholarly publishers for the most part, deposit: articles, books and chapters, conference papers,
preprints, reports, standards, data sets (https://api.crossref.org/types). It does not cover newspapers, law, government papers, archives,
web pages or speech. A work of any kind is asked about when the entry prints a DOI. The tables, by CSL type:

| | asked about by words | not found |
|---|---|---|
| `NOT_COVERED` | no | out-of-scope |
| `PARTLY_COVERED` | yes | out-of-scope |
| any other type | yes | not-found |
| `COVERED` | yes | not-found, and CC401 tells |
"""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.model import Item
from citecheck.resolve.question import printed_doi
from citecheck.text.fold import words

NOT_COVERED: Mapping[str, str] = {  # CSL 1.0.2 type -> what it is called in the reason
    "article-newspaper": "newspapers",
    "bill": "legal and government papers",
    "broadcast": "broadcasts",
    "classic": "classics cited by their own divisions",
    "collection": "archives",
    "event": "events",
    "figure": "figures",
    "graphic": "images",
    "hearing": "legal and government papers",
    "interview": "interviews",
    "legal_case": "legal and government papers",
    "legislation": "legal and government papers",
    "manuscript": "manuscripts",
    "map": "maps",
    "motion_picture": "films",
    "musical_score": "scores",
    "pamphlet": "pamphlets",
    "patent": "patents",
    "performance": "performances",
    "personal_communication": "personal communications",
    "post": "web pages",
    "post-weblog": "web pages",
    "regulation": "legal and government papers",
    "song": "recordings",
    "speech": "speeches",
    "thesis": "theses",
    "treaty": "legal and government papers",
    "webpage": "web pages",
}
PARTLY_COVERED: Mapping[str, str] = {  # asked about, but not being found means nothing
    "article-magazine": "Crossref covers few magazines",
    "book": "Crossref covers a part of all books, and few older ones",
    "chapter": "Crossref covers a part of all books, and few older ones",
    "entry": "Crossref covers few works of reference",
    "entry-dictionary": "Crossref covers few works of reference",
    "entry-encyclopedia": "Crossref covers few works of reference",
    "report": "Crossref covers few reports",
    "software": "Crossref covers little software",
}
COVERED = frozenset(
    ("article-journal", "review", "review-book")
)  # not being found is worth telling, though it proves nothing: many journals have no DOIs
_GOVERNMENT = frozenset(  # first or second words of government bodies' names: English, then the languages of the larger document sets
    """government governments gov govt ministry department dept parliament congress senate cabinet embassy consulate presidency
    gouvernement ministere assemblee regierung ministerium bundesministerium bundestag gobierno ministerio congreso senado
    governo ministero camara presidencia pravitelstvo ministerstvo""".split()
)
_PERIODICAL_EVIDENCE = ("volume", "issue")  # a government body may well write in a journal


def out_of_scope(item: Item) -> str | None:
    """Why Crossref is not asked about ``item``, or None when it is."""
    if printed_doi(item):
        return None
    named = NOT_COVERED.get(item.type)
    if named is None and _is_government_paper(item):
        named = "legal and government papers"
    return f"Crossref does not cover {named}" if named else None


def _is_government_paper(item: Item) -> bool:
    bodies = [name.literal for name in item.author if name.literal]
    if len(bodies) != len(item.author) or any(getattr(item, variable) for variable in _PERIODICAL_EVIDENCE):
        return False
    return any(_GOVERNMENT.intersection(words(body)[:3]) for body in bodies)

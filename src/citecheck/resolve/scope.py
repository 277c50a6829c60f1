"""Who is asked about what kind of work, and whose silence means what.

Crossref registers what its members, scholarly publishers for the most part, deposit: articles, books and chapters, conference papers,
preprints, reports, standards, data sets (https://api.crossref.org/types). It does not cover newspapers, law, government papers, archives,
web pages or speech. DataCite registers what repositories and universities deposit (https://datacite.org). OpenAlex gathers both and more, without
editors. Open Library has books, and is asked by ISBN alone. An index on this disk holds Crossref's records, or a part of them; it is asked about every kind,
since that costs nothing and an article may be read as a newspaper's.

A work of any kind is looked up by the DOI that it prints. By words (or ISBN), each source is asked about the kinds of its `Scope`:

| in the scope's | asked by words | its silence |
|---|---|---|
| `never`, or not in `only` | no | |
| `partly` | yes | means nothing: out-of-scope |
| neither | yes | not-found |

CC401 tells of silence about the kinds of `COVERED` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from citecheck.model import Item
from citecheck.resolve.question import preprint, printed_doi
from citecheck.resolve.settings import RESOLVERS
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
    "article": "Crossref covers the preprints of some servers",
    "article-magazine": "Crossref covers few magazines",
    "book": "Crossref covers a part of all books, and few older ones",
    "chapter": "Crossref covers a part of all books, and few older ones",
    "dataset": "Crossref covers few data sets",
    "document": "the entry does not say what kind of work it is",
    "entry": "Crossref covers few works of reference",
    "entry-dictionary": "Crossref covers few works of reference",
    "entry-encyclopedia": "Crossref covers few works of reference",
    "report": "Crossref covers few reports",
    "software": "Crossref covers little software",
    "standard": "Crossref covers few standards",
}
DATACITE: Mapping[str, str] = {  # the kinds that DataCite is asked about
    "article": "DataCite covers the preprints that it registered",
    "dataset": "DataCite covers the data sets that it registered",
    "report": "DataCite covers few reports",
    "software": "DataCite covers the software that it registered",
    "thesis": "DataCite covers the theses of some universities",
}
OPENALEX: Mapping[str, str] = {
    **{csl_type: reason.replace("Crossref", "OpenAlex") for csl_type, reason in PARTLY_COVERED.items()},
    "thesis": "OpenAlex covers a part of all theses",
}
OPEN_LIBRARY: Mapping[str, str] = {"book": "Open Library covers a part of all books"}
COVERED = frozenset(
    ("article-journal", "review", "review-book")
)  # not being found is worth telling, though it proves nothing: many journals have no DOIs
_GOVERNMENT = frozenset(  # first or second words of government bodies' names: English, then the languages of the larger document sets
    """government governments gov govt ministry department dept parliament congress senate cabinet embassy consulate presidency
    gouvernement ministere assemblee regierung ministerium bundesministerium bundestag gobierno ministerio congreso senado
    governo ministero camara presidencia pravitelstvo ministerstvo""".split()
)
_GOVERNMENT_PAPERS = "legal and government papers"
_PERIODICAL_EVIDENCE = ("volume", "issue")  # a government body may well write in a journal


class Reach(Enum):
    """How far a source covers a kind of work."""

    NONE = "not asked"
    PART = "asked, and its silence means nothing"
    WHOLE = "asked, and its silence means something"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a source covers, by CSL type: ``never`` (how the kind is called) and ``partly`` (why silence means nothing); ``only`` these, if so."""

    never: Mapping[str, str]
    partly: Mapping[str, str]
    only: bool = False


CROSSREF = Scope(NOT_COVERED, PARTLY_COVERED)
INDEX = Scope(
    {}, {**{csl_type: f"Crossref does not cover {name}" for csl_type, name in NOT_COVERED.items()}, **PARTLY_COVERED}
)  # free to ask
SCOPES: Mapping[str, Scope] = {
    "index": INDEX,
    "crossref": CROSSREF,
    "datacite": Scope({}, DATACITE, only=True),
    "openalex": Scope({csl_type: name for csl_type, name in NOT_COVERED.items() if csl_type != "thesis"}, OPENALEX),
    "open-library": Scope({}, OPEN_LIBRARY, only=True),
}


def reach(source: str, item: Item) -> Reach:
    """How far ``source`` covers works like ``item``. Whatever prints a number of arXiv's is asked of DataCite, which registered it. A government's paper that prints a DOI is a publication like others."""
    scope = SCOPES[source]
    if source == "datacite" and preprint(item):
        return Reach.PART
    of_government = _is_government_paper(item) and not printed_doi(item)
    if item.type in scope.never or (of_government and scope is not INDEX):
        return Reach.NONE
    if item.type in scope.partly or of_government:
        return Reach.PART
    return Reach.NONE if scope.only else Reach.WHOLE


def silence_of(source: str, item: Item) -> str | None:
    """Why that ``source`` does not have ``item`` means nothing; None when it means something."""
    government = f"Crossref does not cover {_GOVERNMENT_PAPERS}" if source == "index" and _is_government_paper(item) else None
    return SCOPES[source].partly.get(item.type) or government


def out_of_scope(item: Item, sources: Sequence[str] = ("crossref",)) -> str | None:
    """Why none of ``sources`` is asked about ``item``, or None when one is."""
    if printed_doi(item) or any(reach(source, item) is not Reach.NONE for source in sources):
        return None
    named = NOT_COVERED.get(item.type) or (_GOVERNMENT_PAPERS if _is_government_paper(item) else "works of this kind")
    return f"{_none(sources)} {named}"


def _none(sources: Sequence[str]) -> str:
    """``neither Crossref nor DataCite covers``; an index holds what Crossref does."""
    labels = [RESOLVERS[source] for source in sources if source != "index"] or [RESOLVERS["crossref"]]
    if len(labels) == 1:
        return f"{labels[0]} does not cover"
    if len(labels) == 2:
        return f"neither {labels[0]} nor {labels[1]} covers"
    return f"none of {', '.join(labels[:-1])} and {labels[-1]} covers"


def _is_government_paper(item: Item) -> bool:
    bodies = [name.literal for name in item.author if name.literal]
    if len(bodies) != len(item.author) or any(getattr(item, variable) for variable in _PERIODICAL_EVIDENCE):
        return False
    return any(_GOVERNMENT.intersection(words(body)[:3]) for body in bodies)

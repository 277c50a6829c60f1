"""Which CSL type the work is: decided by what was found, in a fixed order.

For which variables a rule is asked at all stands beside it, and is told once for all items that have the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from citecheck.extract.references.parsing.archives import archive, has_number
from citecheck.extract.references.parsing.law import DECISION, GAZETTES, PAPERS_OF_STATE, STATUTE, TREATIES, TREATY
from citecheck.extract.references.parsing.papers import paper
from citecheck.extract.references.parsing.servers import is_server
from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import (
    DATASET_WORDS,
    FILM_WORDS,
    JOURNAL_WORDS,
    LEGISLATION_WORDS,
    NEWSPAPER_WORDS,
    PATENT_WORDS,
    PROCEEDINGS,
    PUBLISHER_STRONG,
    SPEECH,
    mentions,
)
from citecheck.model import Date
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

_PROCEEDINGS = re.compile(rf"(?<!\w){PROCEEDINGS}(?!\w)", re.IGNORECASE)
_PERIODICAL = deferred(r"\b(?:" + "|".join(sorted(word for word in JOURNAL_WORDS if len(word) > 2)) + r")\b", re.IGNORECASE)
_SOCIETY = deferred(
    r"\b(?:society|academy|association|institution|gesellschaft|akademie|académie|société|sociedade|sociedad|academia|accademia|società|soc|acad)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(rf"\W{{0,3}}{SPEECH}(?!\w)", re.IGNORECASE)
_LEGISLATION = deferred(rf"\W{{0,3}}{LEGISLATION_WORDS}(?!\w)", re.IGNORECASE)
_CASE = deferred(r"[^\W\d_]{2,}\.?,?\s(?:v|vs)\.?\s[^\W\d_a-z]")  # "Brown v. Board of Education"
_ACT = deferred(
    r"(?<!\w)(?:act|code|constitution|ordinance|decree|bill)(?:\s\([^()]{2,40}\))?(?:\s(?:of\s)?(?:1[4-9]|20)\d\d)?\W{0,2}$", re.IGNORECASE
)
_PATENT = deferred(rf"(?<!\w){PATENT_WORDS}(?!\w)", re.IGNORECASE)
_PATENT_NUMBER = deferred(  # and no year
    rf"(?<!\w){PATENT_WORDS}(?:\s(?:application|appl\.|publication))?(?:\s(?:no\.?|nr\.?|n[°º]|number))?[,:]?\s"
    r"(?!(?:1[4-9]|20)\d\d(?:[\s.,;)–-]|$))(?:(?-i:[A-Z]){1,3}[\s-]?)?\d(?:[\s,./]?\d){3,14}",
    re.IGNORECASE,
)
_FILM = re.compile(rf"[(\[]\s?{FILM_WORDS}", re.IGNORECASE)
_SOFTWARE = deferred(r"[(\[]\s?(?:computer\s)?software\s?[)\]]", re.IGNORECASE)
_PROCEEDINGS_SERIES = deferred(  # of Springer, CEUR, IFIP, Dagstuhl
    r"\W{0,3}(?:(?:LNCS|LNAI|LNBI|LNBIP|LNEE|LNNS|LNICST|LNDECT|CCIS|AISC|IFIP|CRPIT|LIPIcs|ENTCS|EPTCS|CEUR)(?!\w)|Lecture\sNotes\sin\s(?:Computer|Comput\.|Artificial|Bioinformatics|Business\sInf|Electrical|Networks|Informatics|Control|Mobility|the\sInstitute\sfor\sComp)|"
    r"Communications\sin\sComputer\sand\sInformation|Advances\sin\sIntelligent\sSystems\sand\sComputing)"
)
_NEURAL = re.compile(r"advances\sin\sneural\sinformation\sprocessing", re.IGNORECASE)
_QUOTES = frozenset('«“"„')
_WORDED = deferred(r"[^\W\d_]{2}")
_COMPENDIUM = deferred(
    r"hand|lexikon|enzyklop|encyclop|enciclop|wörterbuch|dictionary|dizionari|diccionari|proceedings|festschrift|werke|schriften|works|opere|œuvres",
    re.IGNORECASE,
)
_DATA = deferred(rf"{DATASET_WORDS}|machine-readable data file|survey data", re.IGNORECASE)
_INTERVIEW = deferred(
    r"(?:[^\W\d_]{4,12}\s)?(?:interview|gespräch|entretien|intervista|entrevista)\s(?:with|mit|avec|con|com)\s", re.IGNORECASE
)
_TOLD = deferred(
    r"personal\scommunication|persönliche\smitteilung|e-mail\sto\sthe\sauthor|letter\sto\sthe\sauthor|communication\spersonnelle",
    re.IGNORECASE,
)
_DATASET = re.compile(rf"[(\[]\s?{DATASET_WORDS}", re.IGNORECASE)


def _is_newspaper(state: State) -> bool:
    """A newspaper's name and a day."""
    container = state.string("container_title")
    date = state.values.get("issued")
    if not state.has("title") and not state.has("author") and isinstance(date, Date) and date.parts and len(date.parts[0]) > 1:
        return True  # its name and a day: an issue as an entry of its own
    words = {word.strip(".,'’").lower() for word in container.split()}
    dated = isinstance(date, Date) and bool(date.parts) and len(date.parts[0]) == 3
    return (
        dated
        and "conference" not in state.notes
        and (bool(words & NEWSPAPER_WORDS) or ("quoted" in state.notes and not words & JOURNAL_WORDS))
    )


def _is_magazine(state: State) -> bool:
    """A periodical by its day."""
    date = state.values.get("issued")
    dated = isinstance(date, Date) and bool(date.parts) and len(date.parts[0]) == 3
    return dated and not state.inside and not (state.has("publisher_place") and _in_container(_PROCEEDINGS, state))


def _by_body(state: State) -> bool:
    """A body speaks for itself: it is author or publisher."""
    author = state.values.get("author")
    if isinstance(author, tuple) and author:
        return all(name.literal and is_body(name.literal) for name in author)
    publisher = state.string("publisher")
    if state.has("author") or state.has("editor") or not publisher:
        return False
    return is_body(publisher) and not {word.strip(".,").lower() for word in publisher.split()} & PUBLISHER_STRONG


def _is_journal(state: State) -> bool:
    """Numbers of a periodical, and nobody who edits the container."""
    edited = (
        state.has("editor") and state.has("publisher_place") and not state.has("issue")
    )  # "in: Holt, D. (Hg.): Lexikon, Bd. 3, Köln 1992"
    if state.has("volume") and state.has("page") and not state.has("publisher") and not state.inside and not edited:
        return True
    numbered = state.has("volume") or state.has("issue")
    if not state.has("container_title") or state.has("editor") or not numbered:
        return False
    return not state.inside or state.has("issue") or _in_container(_PERIODICAL, state) or _as_germans_do(state) or _as_italians_do(state)


def _as_italians_do(state: State) -> bool:
    """ "in «Rive», XII (1990), pp. 5-9": a name between quotation marks with a volume, no press and no place."""
    container = state.spans["container_title"]
    quoted = state.text[container.start - 1 : container.start] in _QUOTES or state.text[container.start] in _QUOTES
    return (
        quoted
        and state.has("volume")
        and not state.has("publisher")
        and not state.has("publisher_place")
        and not _in_container(_COMPENDIUM, state)
    )


def _as_germans_do(state: State) -> bool:
    """ "in: Staat und Ufer 12 (1990), S. 5-9": a bare volume and pages behind a colon, no press, and no book of articles."""
    if not (state.has("volume") and state.has("page")) or state.has("publisher") or state.has("publisher_place"):
        return False
    volume, container = state.spans["volume"], state.spans["container_title"]
    bare = _WORDED.search(state.text, container.end, volume.start) is None
    return bare and state.text[: container.start].rstrip().endswith(":") and not _in_container(_COMPENDIUM, state)


def _numbered_society(state: State) -> bool:
    """The proceedings of a society with volume and pages are its journal, not those of a meeting."""
    return not state.inside and state.has("volume") and (state.has("issue") or state.has("page")) and _in_container(_SOCIETY, state)


def _in_container(pattern: re.Pattern[str], state: State) -> bool:
    return bool(pattern.search(state.string("container_title")))


def _is_patent(state: State) -> bool:
    """The number of a patent, or a title that says "patent" where a number follows the word."""
    title, number = state.string("title").lower(), state.string("number").lower()
    if "patent" in number or "brevet" in number:
        return _PATENT.search(number) is not None
    return ("patent" in title or "brevet" in title) and _PATENT_NUMBER.search(state.text) is not None


def _is_case(state: State) -> bool:
    """Two parties."""
    return "quoted" not in state.notes and _CASE.search(state.string("title")) is not None


def _is_act(state: State) -> bool:
    """The name of an act."""
    return "quoted" not in state.notes and _ACT.search(state.string("title")) is not None


def _paper(state: State) -> str | None:
    """The type of what stands in a newspaper or a magazine that the table knows, with a day or a page, or not on a page of the web."""
    date = state.values.get("issued")
    dated = isinstance(date, Date) and bool(date.parts) and len(date.parts[0]) > 1
    return paper(state.string("container_title")) if dated or state.has("page") or not state.has("url") else None


def _is_statute(state: State) -> bool:
    """A directive or a law by the words in front of its number, which nobody wrote but a state."""
    author = state.values.get("author")
    if isinstance(author, tuple) and any(name.given for name in author):
        return False
    return STATUTE.match(state.string("title")) is not None


def _printed_by_the_state(state: State) -> bool:
    """An act by the gazette that it is printed in, which nobody wrote but a state."""
    return state.string("container_title").strip(" .,").lower() in GAZETTES


def _is_treaty(state: State) -> bool:
    """A treaty by its name, alone or in a collection of treaties."""
    if "quoted" in state.notes:
        return False
    container = state.string("container_title").strip(" .,").lower()
    return TREATY.match(state.string("title")) is not None and (not container or container in TREATIES)


def _is_spoken(state: State) -> bool:
    """An interview that is no article: by its kind, or by a title that says with whom."""
    if "interview" in state.string("genre").lower():
        return True
    return _INTERVIEW.match(state.string("title")) is not None and not any(map(state.has, ("container_title", "publisher", "doi")))


def _is_letter(state: State) -> bool:
    """What somebody told the author."""
    return _TOLD.search(f"{state.string('genre')} {state.string('note')}") is not None


def _is_dataset(state: State) -> bool:
    """Data by the word in brackets, or by the kind of the work."""
    return _DATASET.search(state.text) is not None or _DATA.fullmatch(state.string("genre").strip(" .[]()")) is not None


def _is_paper_of_state(state: State) -> bool:
    """A printed paper of a parliament, by its number."""
    author = state.values.get("author")
    if not isinstance(author, tuple) or any(name.literal is None and name.given for name in author):
        return False
    number = state.spans.get("number")
    return number is not None and PAPERS_OF_STATE.search(state.text, max(number.start - 16, 0), number.end) is not None


def _is_software(state: State) -> bool:
    """A program by the word in brackets; a package of R, where no page on the web is all that it has."""
    if "R package" in state.text and not state.has("url"):
        return True
    return "oftware" in state.text and _SOFTWARE.search(state.text) is not None


def _is_printed(state: State) -> bool:
    """A book that may be had online too: somebody wrote it, and a press by name printed it."""
    return state.has("author") and not {word.strip(".,").lower() for word in state.string("publisher").split()}.isdisjoint(PUBLISHER_STRONG)


def _always(_: State) -> bool:
    return True


def _is_kept(state: State) -> bool:
    """What lies in an archive under a shelf mark: the archive that all begins with publishes, in the town behind it; no other does."""
    kept = archive(state.text)
    if kept is None or not has_number(f" {state.string('note')}"):
        return False
    publisher, place = state.spans["publisher"], state.spans.get("publisher_place")
    return publisher.start < kept.end() and (place is None or place.start <= publisher.end + len(", "))


Rule = tuple[str, str, str, Callable[[State], bool]]
# type; variables that must be there, of those with a stroke between them one; variables that must not; what else must hold
_ORDER: tuple[Rule, ...] = (
    ("legal_case", "", "", lambda s: DECISION.match(s.text) is not None),
    ("legislation", "title", "", _is_statute),
    ("legislation", "title container_title", "author editor", _printed_by_the_state),
    ("treaty", "title", "author editor publisher publisher_place doi url", _is_treaty),
    ("article", "container_title", "volume publisher", lambda s: is_server(s.string("container_title"))),
    ("article-newspaper", "container_title", "volume publisher editor doi", lambda s: _paper(s) == "article-newspaper"),
    ("article-magazine", "container_title", "volume publisher editor doi", lambda s: _paper(s) == "article-magazine"),
    ("article-newspaper", "container_title issued", "volume issue doi", _is_newspaper),
    ("article-magazine", "container_title issued", "volume issue editor publisher doi", _is_magazine),
    ("legal_case", "title", "author editor", _is_case),
    ("legislation", "title", "author editor volume", _is_act),
    ("thesis", "", "", lambda s: "thesis" in s.notes),
    ("paper-conference", "", "", lambda s: "conference" in s.notes),
    ("paper-conference", "container_title", "", lambda s: _in_container(_PROCEEDINGS, s) and not _numbered_society(s)),
    ("paper-conference", "container_title collection_title", "", lambda s: bool(_PROCEEDINGS_SERIES.match(s.string("collection_title")))),
    ("paper-conference", "container_title", "editor", lambda s: _in_container(_NEURAL, s)),
    ("article-journal", "volume|issue", "", _is_journal),
    ("report", "", "", lambda s: "report" in s.notes),
    ("patent", "title|number", "", _is_patent),
    ("motion_picture", "", "", lambda s: bool(_FILM.search(s.text))),
    ("software", "", "", _is_software),
    ("dataset", "", "", _is_dataset),
    ("interview", "title|genre", "", _is_spoken),
    ("personal_communication", "", "title", _is_letter),
    ("speech", "title", "", lambda s: _SPEECH.match(s.string("title")) is not None),
    ("legislation", "title", "", lambda s: _LEGISLATION.match(s.string("title")) is not None),
    ("article-journal", "container_title", "publisher url editor", lambda s: "quoted" in s.notes and not s.inside),
    ("chapter", "container_title", "", lambda s: s.inside or s.has("publisher") or s.has("editor")),
    ("webpage", "url", "publisher_place isbn", lambda s: not _is_printed(s)),
    ("article-journal", "container_title", "", _always),
    ("webpage", "url", "issued isbn", _always),
    ("article", "note", "publisher", lambda s: mentions(s.string("note").lower(), ("arxiv", "corr abs"))),
    ("report", "number author", "container_title isbn url", _is_paper_of_state),
    ("document", "publisher note", "author container_title edition isbn url doi", _is_kept),
    ("report", "author|publisher", "publisher_place container_title edition isbn", _by_body),
    ("book", "publisher_place|isbn|edition", "", _always),
    ("book", "title publisher", "", _always),
    ("document", "", "", lambda s: "quoted" in s.notes and "emphasized" not in s.notes),
    ("book", "title author|editor issued", "", _always),
)


_RULES = tuple((name, tuple(one.split("|") for one in needs.split()), lacks.split(), fits) for name, needs, lacks, fits in _ORDER)


@lru_cache(maxsize=4096)
def _rules_for(held: frozenset[str]) -> tuple[tuple[str, Callable[[State], bool]], ...]:
    """The rules that an item with these variables is asked by, in order."""
    return tuple((name, fits) for name, needs, lacks, fits in _RULES if held.isdisjoint(lacks) and not any(map(held.isdisjoint, needs)))


def kind(state: State) -> str:
    """The CSL type of a finished state; ``document`` when nothing speaks for one."""
    for name, fits in _rules_for(frozenset(state.values)):
        if fits(state):
            return name
    return "document"

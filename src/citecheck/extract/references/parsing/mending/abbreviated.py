"""Periodicals' names that were torn behind their first abbreviation, or taken for the title."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body

_NUMBERS = ("volume", "issue", "page")
# abbreviations with which names of periodicals begin (LTWA, ISO 4), and which are neither words nor names
_FIRST = frozenset(
    "acad adv amer appl biochem biol bol brit bull can chem chron comm commun comput crit dokl econ educ electr eur exp geogr geol geophys gerontol hist int intl izv jb jpn lett ling macromol mater math mol "
    "monatsh nat nucl occup org philol philos phil phys polit proc prog psychol publ quart quim quím rech rer res rev rheol riv sci ser sociol theor trans univ wiss zap zh zool zs ztschr".split()
)
_EITHER = frozenset("ann arch ber coll sol".split())  # the same, where nothing else than a periodical can begin with them
_BEHIND_INITIALS = deferred(r"[^\W\d_a-z][\w’'-]{1,25},\s(?:[^\W\d_a-z]\.[\s-]?){1,4}(?<=\s)$")
_DOTTED = deferred(r"(?:[^\W\d_a-z][^\W\d_]{0,9}|[a-z]{1,4})\s?\.")
_ALL_DOTTED = deferred(
    r"(?:J\s?\.\s?(?:[^\W\d_a-z][^\W\d_]{1,12}\s?\.?\s?){1,4}|(?:[^\W\d_a-z][^\W\d_]{1,9}\s?\.\s?){2,6})[A-H]?[\s,]{0,2}"
)
_ONE_OF_LIST = deferred(r"\s?[^\W\d_a-z][\w’'-]{1,25},\s(?:[^\W\d_a-z]\.[\s-]?){1,4};")
_LAST_OF_LIST = deferred(r"[^\W\d_]\.;\s(?P<journal>[^\W\d_a-z][^\W\d_]{2,20}(?:\s(?:[a-z]{2,3}\s)?[^\W\d_a-z][^\W\d_]{2,20}){0,5})[.,]?$")
_LIST = 120  # code points of a list's last name and a periodical's
_SECOND = 2  # place of the volume behind authors and a title
_REACH = 14  # code points of an abbreviation and its marks
_NAME = 50  # code points of a name with its initials, and of an abbreviation


@when(beside(("title", "author"), "container-title"), beside("container-title", _NUMBERS))
def abbreviations_torn(sheet: Sheet) -> None:
    """ "A. Holt, Zh. | Eksp. Teor. Fiz. | 9", "fusion products Int. | J. Mod. Phys. | 12", "Holt, A., Phil. | Trans. R. Soc. | 342": the abbreviation in front of another is the first
    word of the periodical's name.
    """
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) not in ("title", "author") or sheet.label(index + 1) not in _NUMBERS:
        return
    before, run = sheet.runs[index - 1].span, sheet.runs[index].span
    last = sheet.text[max(before.start, before.end - _REACH) : before.end]
    words = last.rstrip(" .").split() if last[-1] == "." else []
    word = words[-1] if words else ""
    if (lower := word.lower()) not in _FIRST and lower not in _EITHER:
        return
    begun = sheet.text.rfind(word, before.start, before.end)
    alone = sheet.label(index - 1) == "title" and begun <= before.start + 1
    if not alone and _DOTTED.search(sheet.text, run.start, run.end) is None:
        return
    inside = lower in _FIRST and word[0].isupper() and begun > before.start
    if (
        alone
        or inside
        or (sheet.label(index - 1) == "author" and _BEHIND_INITIALS.search(sheet.text, max(before.start, begun - _NAME), begun))
    ):
        sheet.relabel(begun, run.end, "container-title")


@when(starts("author"), beside(("title", "author"), "volume"), lacks=has("container-title"))
def abbreviations_as_titles(sheet: Sheet) -> None:
    """ "E. K. Holt, J. High Energy Mud. | 0709, | 116": what is nothing but abbreviations in front of the volume is a periodical, where no other is."""
    index = sheet.index("volume")
    if not index or index > _SECOND or sheet.label(index - 1) not in ("title", "author") or sheet.has("container-title"):
        return
    run = sheet.runs[index - 1].span
    comma = sheet.text.rfind(", ", run.start, run.end - 2) if sheet.label(index - 1) == "author" else run.start - 2
    if comma >= run.start - 2 and _ALL_DOTTED.fullmatch(sheet.text, comma + 2, run.end):
        sheet.relabel(comma + 2, run.end, "container-title")


@when(
    starts("author"),
    beside("author", "issued"),
    beside("issued", ("volume", "issue", "page")),
    lacks=has("title", "container-title", "editor"),
)
def journals_behind_semicolons(sheet: Sheet) -> None:
    """ "Holt, A.; Lund, B.; Silty Energy Fuels | 2018, | 2, | 1530": in a list of family names with initials, in front of year and volume, words without either are the periodical."""
    if [run.label for run in sheet.runs[:2]] != ["author", "issued"] or sheet.label(2) not in _NUMBERS:
        return
    run = sheet.runs[0].span
    match = (
        _LAST_OF_LIST.search(sheet.text, max(run.start, run.end - _LIST), run.end) if _ONE_OF_LIST.match(sheet.text, run.start) else None
    )
    if match and not is_given(match["journal"].split()[0]) and not is_body(match["journal"]):
        sheet.relabel(match.start("journal"), run.end, "container-title")

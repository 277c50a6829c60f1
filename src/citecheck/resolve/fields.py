"""The smaller variables, compared each in its own way: years, journals, volumes, pages, publishers, editions, identifiers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from citecheck.model import Date
from citecheck.resolve.judged import Judged, best, different, equivalent, same
from citecheck.resolve.titles import LONGEST, compare_titles
from citecheck.text.fold import words
from citecheck.text.roman import roman

Comparing = Callable[[str, str], Judged]
_NUMBER = re.compile(r"\d+")
_SERIES = re.compile(r"\s{0,3}s(?:er(?:ies)?)?\.?\s?(\d{1,3})\s?[-–:,]\s?(?=\d)", re.IGNORECASE)
_PAGE = re.compile(r"([a-z]{0,3})\s?(\d{1,9})|\b([ivxlc]{1,8})\b", re.IGNORECASE)
_ORDINALS = {word: number for number, row in enumerate((
    "first erste premiere primera prima", "second zweite deuxieme segunda seconda", "third dritte troisieme tercera terza",
    "fourth vierte", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1) for word in row.split()}  # fmt: skip
_JOURNAL_SMALL = frozenset("the of and for in on a an de la le les des du et der die das und fur zu el los y del di e da do dos".split())
_LATE = 3  # years by which print may follow what is online
_IMPRINTS = """
    springer palgrave macmillan birkhauser kluwer plenum apress humana physica vieweg gabler metzler reidel
    elsevier academic pergamon butterworth heinemann saunders mosby woodhead kaufmann
    routledge taylor francis crc ashgate garland informa chapman earthscan kegan marcel
    wiley blackwell jossey vch interscience polity
    gruyter mouton oldenbourg niemeyer saur transcript
    brill nijhoff rodopi schoningh fink hotei
    bloomsbury continuum berg tauris methuen
    oxford clarendon
    sage corwin
    pearson addison longman prentice
    penguin viking allen pantheon vintage knopf
"""  # a house a line, each by a telling word of its imprints' names; Crossref names today's owner (from houses' own pages on their imprints)
_HOUSES = {word: number for number, row in enumerate(_IMPRINTS.strip().splitlines()) for word in row.split()}
_PUBLISHER_SMALL = frozenset(  # what publishers' names carry or not
    """press publishing publishers publisher publications verlag editions editorial edicions inc ltd llc gmbh ag bv co company
    and the of university group books sons limited corporation corp sa plc edizioni international""".split()
)


def compare_years(ours: Date, years: Sequence[tuple[str, int]]) -> Judged:
    """Our year or years against every year that the record has; a year's difference is what online-first and late volumes make."""
    mine = ours.years
    named = next((name for name, year in years if year in mine), None)
    if named:
        return same(f"equal ({named})" if named != years[0][0] else "equal")
    distance, name = min((abs(year - own), name) for name, year in years for own in mine)
    if distance == 1:
        return equivalent(f"one year apart ({name}): online first, or a late volume", weak=True)
    return different(f"{distance} years apart", near=_is_online_only(years) and not max(year for _, year in years) + _LATE < min(mine))


def _is_online_only(years: Sequence[tuple[str, int]]) -> bool:
    """Whether the record tells only when the work came online, which for old volumes is long after they were printed, and for new ones before."""
    names = {name for name, _ in years}
    return "published-print" not in names and bool(names & {"published-online", "posted"})


def compare_containers(ours: str, theirs: Sequence[str]) -> Judged:
    """Journals and books by title, without subtitle, abbreviated word by word, or as an acronym."""
    return best([_compare_container(ours[:LONGEST], title[:LONGEST]) for title in theirs])


def _compare_container(ours: str, theirs: str) -> Judged:
    judged = compare_titles(ours, [(theirs, None)])
    if judged.agrees:
        return judged
    one, two = solid_journal(ours), solid_journal(theirs)
    if not one or not two:
        return different("no words")
    if one == two:
        return equivalent("articles and small words apart")
    if _abbreviates(one, two) or _abbreviates(two, one):
        return equivalent("abbreviated")
    short, long = sorted((one, two), key=len)
    if len(short) == 1 and len(long) > 1 and short[0] in _acronyms(long, words(ours if long == one else theirs)):
        return equivalent("acronym")
    if len(short) >= 2 and _within(short, long):
        return equivalent("part of the longer title")
    return different("another title", near=judged.near)


def solid_journal(title: str) -> tuple[str, ...]:
    """The words of a journal's title that its abbreviation keeps."""
    return tuple(word for word in words(title) if word not in _JOURNAL_SMALL)


def _acronyms(solid: tuple[str, ...], full: tuple[str, ...]) -> set[str]:
    return {"".join(word[0] for word in solid), "".join(word[0] for word in full)}


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether ``short`` stands in ``long`` as it is."""
    return any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of ``short`` abbreviates the word of ``long`` at its place (``Phys Rev Lett``, ``Jnl``), at most one of them left out."""
    if len(short) > len(long) or len(long) - len(short) > max(1, len(long) // 3):
        return False
    position = 0
    for word in short:
        while position < len(long) and not abbreviates_word(word, long[position]):
            position += 1
        if position == len(long):
            return False
        position += 1
    return True


def abbreviates_word(short: str, long: str) -> bool:
    """``short`` begins like ``long`` and keeps its order of letters: ``phys`` and ``physical``, ``natl`` and ``national``, ``jnl``."""
    if not long.startswith(short[0]):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


def compare_numbers(ours: str, theirs: str) -> Judged:
    """Volumes and issues: ``12``, ``vol. 12``, ``XII``; a double issue ``3/4`` meets ``3-4`` and either half."""
    mine, yours = _SERIES.match(ours), _SERIES.match(theirs)
    if mine and yours:  # the volumes of a second series: "s2-42"
        ours, theirs = ours[mine.end() :], theirs[yours.end() :]
        if mine[1] != yours[1]:
            return different("of another series")
    one, two = _numbers(ours), _numbers(theirs)
    if not one or not two:
        return same() if words(ours) == words(theirs) else different("other")
    if one == two:
        return same() if words(ours) == words(theirs) else equivalent("written otherwise")
    if one[0] in two or two[0] in one:
        return equivalent("one of a double number")
    return different("another number")


def _numbers(text: str) -> tuple[int, ...]:
    digits = tuple(int(number[:9]) for number in _NUMBER.findall(text[:60]))
    return digits or tuple(value for word in words(text[:60]) if (value := roman(word)) is not None)


def compare_pages(ours: str, theirs: Sequence[str]) -> Judged:
    """Page ranges and article numbers; the last page may be cut short (``583-601``, ``583-01``) or absent."""
    return best([_compare_page(ours, pages) for pages in theirs])


def _compare_page(ours: str, theirs: str) -> Judged:
    one, two = _pages(ours), _pages(theirs)
    if not one or not two:
        return same() if words(ours) == words(theirs) else different("other pages")
    if one[0] != two[0]:
        inside = len(two) > 1 and one[0][0] == two[0][0] == "" and two[0][1] <= one[0][1] <= two[1][1]
        return different("pages inside its range" if inside else "other pages", near=inside)
    if len(one) == 1 or len(two) == 1:
        return same() if len(one) == len(two) else equivalent("the first page")
    return same() if one[1] == two[1] else different("the same first page, another last", near=True)


def _pages(text: str) -> tuple[tuple[str, int], ...]:
    """First and, where there is one, last page as (prefix, number); ``583-01`` gives 601."""
    found = [_page(match) for match in _PAGE.finditer(text[:60])]
    known = [page for page in found if page]
    if len(known) < 2:
        return tuple((prefix, number) for prefix, number, _ in known)
    (prefix, first, printed), (_, last, cut) = known[:2]
    if last < first and 0 < len(cut) < len(printed):
        last = int(printed[: -len(cut)] + cut)
        last += 10 ** len(cut) if last < first else 0
    return (prefix, first), (prefix, last)


def _page(match: re.Match[str]) -> tuple[str, int, str] | None:
    """(prefix, number, digits as printed); the prefix of a Roman page is ``roman``."""
    if match[2]:
        prefix = match[1].lower()
        return "" if prefix in ("p", "pp") else prefix, int(match[2]), match[2]
    value = roman(match[3])
    return ("roman", value, "") if value is not None else None


def compare_publishers(ours: str, theirs: str) -> Judged:
    """By the words that are a house's own."""
    one, two = words(ours), words(theirs)
    if one == two:
        return same()
    own, other = own_words(ours), own_words(theirs)
    if own and other and (own <= other or other <= own):
        return equivalent("a longer or shorter form")
    acronyms = {"".join(word[0] for word in side if word not in ("of", "the", "and")) for side in (one, two)}
    if acronyms & {"".join(one), "".join(two)}:
        return equivalent("acronym")
    if {_HOUSES[word] for word in one if word in _HOUSES} & {_HOUSES[word] for word in two if word in _HOUSES}:
        return equivalent("an imprint of the house")
    return different("another publisher")


def own_words(publisher: str) -> set[str]:
    """The words that are a house's own."""
    return {word for word in words(publisher) if word not in _PUBLISHER_SMALL}


def compare_editions(ours: str, theirs: str) -> Judged:
    """``2nd ed.``, ``second edition``, ``2``."""
    one, two = edition_number(ours), edition_number(theirs)
    if one is None or two is None:
        return same() if words(ours) == words(theirs) else equivalent("no number to compare")
    return same() if one == two else different("another edition")


def edition_number(text: str) -> int | None:
    """The number of an edition."""
    number = _NUMBER.search(text[:60])
    if number:
        return int(number[0][:9])
    return next((_ORDINALS[word] for word in words(text[:60]) if word in _ORDINALS), None)


def compare_identifiers(ours: str, theirs: str) -> Judged:
    """ISBN without hyphens, 10 and 13 digits alike."""
    one, two = (re.sub(r"[^0-9X]", "", text.upper()[:40]) for text in (ours, theirs))
    if one == two:
        return same()
    core_one, core_two = (text[3:12] if len(text) == 13 else text[:9] for text in (one, two))
    return equivalent("10 and 13 digits") if core_one == core_two and core_one else different("another identifier")

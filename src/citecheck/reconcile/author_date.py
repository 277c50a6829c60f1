"""Author-date citations: the ladder of evidence from the exact label down to the slip of the pen.

The first rung with candidates decides. A family name alone is never enough: every rung but the last asks for the year, and the last for the names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citecheck.model import AuthorDate, LinkReason, LinkStatus, Locator
from citecheck.reconcile.index import Entry, Index
from citecheck.reconcile.names import Agreement, Likeness, NameForms, agree, likeness, may_be_given
from citecheck.reconcile.pages import Placement, placement
from citecheck.reconcile.spelling import compact
from citecheck.reconcile.usage import Label, Usage, label_of
from citecheck.reconcile.verdict import NOTHING, Difference, Found, Verdict, decide, page_differences
from citecheck.reconcile.years import Years, is_digit_off, is_swap, read_years
from citecheck.text.expressions import deferred

_TEAM = deferred(r"([\u3400-\u9fff]{2,4})等人?")  # "吴缚龙等": and others, without a blank


@dataclass(frozen=True, slots=True)
class Asked:
    """What an item asks for: names, a year, a page; ``inner`` are the authors of "X quoted in Y"."""

    families: tuple[str, ...]
    et_al: bool
    years: Years
    printed_year: str
    suffix: str | None
    locator: Locator | None
    inner: tuple[str, ...] = ()
    label: Label = ()
    given: tuple[str, ...] = ()

    @property
    def team(self) -> bool:
        """Whether more than one name vouches for the work."""
        return self.et_al or len(self.families) > 1


def asked(pointer: AuthorDate, locator: Locator | None, inner: tuple[str, ...] = ()) -> Asked:
    """Read a pointer."""
    years, label = read_years(pointer.year), label_of(pointer)
    if len(pointer.families) == 1 and (team := _TEAM.fullmatch(pointer.families[0])):
        pointer = replace(pointer, families=(team[1],), et_al=True)
    return Asked(pointer.families, pointer.et_al, years, pointer.year or "", pointer.suffix, locator, inner, label, pointer.given)


@dataclass(frozen=True, slots=True)
class Fit:
    """An entry beside the names that were compared with it."""

    entry: Entry
    agreement: Agreement


# ---- rung by rung ----


def exact(index: Index, question: Asked) -> Verdict:
    """Names spelled as listed (or an acronym, or half of a compound name), and the year."""
    fits = _of_year(question, index.dated(question.families[0], question.years))
    rung = _whole(fits) or [fit for fit in fits if _is_spelled(fit) and not _names_more(fit, question)]
    if rung:
        return _lettered(rung, question)
    parts = [fit for fit in _of_year(question, index.sharing(question.families[0])) if _is_part(fit)]
    return _lettered(parts, question)


def quoted_chapter(index: Index, question: Asked) -> Verdict:
    """The inner author's own chapter, when its entry names the container's editors and year, and the container itself is not listed."""
    fits = [
        Fit(entry, agreement)
        for entry in index.dated(question.families[0], question.years)
        if entry.item.author
        and entry.editors
        and entry.years.meets(question.years)
        and (agreement := agree(question.families, question.et_al, entry.editors, truncated=False))
        and agree(question.inner, et_al=len(entry.creators) > len(question.inner), listed=entry.creators, truncated=entry.truncated)
    ]
    return decide([_found(fit, question, LinkReason.EDITOR, 0.9) for fit in fits], question.locator)


def other_name(index: Index, question: Asked, usage: Usage) -> Verdict:
    """The year fits, and the name is the listed given name or a slip away from the listed family; or more people are named than are listed."""
    name = question.families[0]
    more = [fit for fit in _of_year(question, index.dated(name, question.years)) if _is_spelled(fit)]
    more = [
        fit for fit in more if len(question.families) == 1 or not usage.is_used(fit.entry)
    ]  # another person named speaks for another work
    if more:
        return _lettered(more, question)
    given = [fit for fit in _of_year(question, index.sharing(name)) if fit.agreement.likeness is Likeness.GIVEN and fit.agreement.complete]
    spelled = [fit for fit in given if not usage.is_used(fit.entry) or _is_vouched(fit, question)]
    if not spelled and (question.team or not index.named(name)):
        around = (*index.sharing(name), *index.near(name))
        near = _of_year(question, {entry.order: entry for entry in around}.values())
        spelled = [
            fit
            for fit in near
            if fit.agreement.likeness is Likeness.VARIANT and fit.agreement.complete and not _is_namesake(fit, question, usage)
        ]
    return _lettered(spelled, question)


_SHORT_NAME = 5  # letters: up to here one letter for another makes another name as often as a slip (Zhang, Zheng)


def _is_namesake(fit: Fit, question: Asked, usage: Usage) -> bool:
    """Whether the names are short, differ by one letter in place of another, and the entry is cited under its own."""
    if not usage.is_used(fit.entry) or placement(question.locator, fit.entry.item.page) is Placement.INSIDE:
        return False
    pairs = [(compact(cited), compact(listed)) for cited, listed in fit.agreement.pairs]
    return any(len(one) == len(other) <= _SHORT_NAME and sorted(one) != sorted(other) for one, other in pairs)


# How far a wrong year may lie from the listed one. Taking one entry at a time out of 16 real lists shows what a missing entry looks like: in
# about 2 of 100 cases its authors have another entry within a year. Slips are a year (or two), a decade, or two digits swapped. Bodies report year
# by year, so that an entry of theirs that is cited properly says nothing about another year. Any one digit is a slip only where nothing else cites the
# entry: within a decade the same people's other works differ by one digit as well.
_NEAR = 1
_UNUSED_NEAR = 2
_DECADE = 10


def other_year(index: Index, question: Asked, usage: Usage) -> Verdict:
    """The names fit completely, one entry alone has a year near enough, and it looks like a slip rather than like another work of the same people."""
    if question.suffix or not question.years.numbers:
        return NOTHING
    fits = _whole([fit for fit in _fits(question, index.named(question.families[0])) if fit.entry.years.numbers])
    near = [fit for fit in fits if _may_slip(fit.entry, question, usage, alone=len(fits) == 1)]
    if len(near) != 1:
        return NOTHING
    return decide([_found(near[0], question, LinkReason.YEAR_DIFFERS, 0.6)], question.locator)


def _may_slip(entry: Entry, question: Asked, usage: Usage, *, alone: bool) -> bool:
    distance = entry.years.distance(question.years)
    if distance is None or placement(question.locator, entry.item.page) is Placement.OUTSIDE:
        return False
    pairs = [(one, other) for one in entry.years.numbers for other in question.years.numbers]
    slip = distance <= _NEAR or (alone and (distance == _DECADE or any(is_swap(*pair) for pair in pairs)))
    if usage.is_used(entry):
        return slip and not any(name.literal for name in entry.creators) and usage.is_rarer(question.label, entry)
    return slip or (alone and (distance == _UNUSED_NEAR or any(is_digit_off(*pair) for pair in pairs)))


def since_published(index: Index, question: Asked, usage: Usage) -> Verdict:
    """One side has the work in press, the other has its year: the only work of exactly these people that is not cited otherwise."""
    fits = _whole(_fits(question, index.named(question.families[0])))
    if question.years.numbers:
        fits = [fit for fit in fits if fit.entry.years.to_come]
    elif not question.years.to_come:
        return NOTHING
    if len(fits) != 1 or usage.is_used(fits[0].entry) or question.suffix:
        return NOTHING
    return decide([_found(fits[0], question, LinkReason.YEAR_DIFFERS, 0.6)], question.locator)


def other_people(index: Index, question: Asked, usage: Usage) -> Verdict:
    """The year fits, and of two or more people who are named one is another: the only entry of the first author in that year, else the only one
    of the second at his place, if no citation means it. Nobody who is named may have another entry of that year.
    """
    cited = question.families
    if len(cited) < 2 or not question.years.numbers:
        return NOTHING
    for place in (0, 1):
        entries = [
            entry
            for entry in index.dated(cited[place], question.years)
            if len(entry.creators) > place and likeness(cited[place], entry.creators[place]) is Likeness.SAME
        ]
        if place and any(len(entry.creators) != len(cited) for entry in entries):
            continue
        if len(entries) == 1 and not any(_is_elsewhere(index, name, entries[0], question) for name in cited):
            if place and usage.is_used(entries[0]):
                break
            fit = Fit(entries[0], Agreement(Likeness.SAME, complete=False))
            return decide([_found(fit, question, LinkReason.CO_AUTHORS_DIFFER, 0.7)], question.locator)
        if entries:
            break
    return NOTHING


def _is_elsewhere(index: Index, name: str, entry: Entry, question: Asked) -> bool:
    """Whether a named person has another entry of the year, so that two works may have been mixed up, or one is missing."""
    return any(other is not entry for other in index.dated(name, question.years))


MENDING = (other_name, other_year, since_published, other_people)  # what may be wrong in a label that fits nothing, likeliest first


def undated(index: Index, question: Asked) -> Verdict:
    """Names without a year: the only entry of exactly these people."""
    fits = _whole(_fits(question, index.named(question.families[0])))
    bare = [fit for fit in fits if not fit.entry.years.numbers] or fits
    return decide([_found(fit, question, LinkReason.AUTHOR, 0.8) for fit in bare], question.locator)


# ---- pieces ----


def _fits(question: Asked, entries: Iterable[Entry]) -> list[Fit]:
    fits = []
    for entry in entries:
        agreement = _agreement(question, entry)
        if agreement:
            fits.append(Fit(entry, agreement))
    return fits


def _agreement(question: Asked, entry: Entry) -> Agreement | None:
    listed: tuple[NameForms, ...] = entry.creators
    return agree(question.families, question.et_al, listed, entry.truncated)


def _of_year(question: Asked, entries: Iterable[Entry]) -> list[Fit]:
    return _fits(question, [entry for entry in entries if entry.years.meets(question.years)])


def _whole(fits: Sequence[Fit]) -> list[Fit]:
    """Those that list exactly the people who are named; with a name in another case only where nobody is listed as printed."""
    complete = [fit for fit in fits if fit.agreement.complete]
    ranked = ([fit for fit in complete if fit.agreement.likeness is kind] for kind in (Likeness.SAME, Likeness.INFLECTED))
    return next((rung for rung in ranked if rung), [])


def _is_spelled(fit: Fit) -> bool:
    return fit.agreement.likeness <= Likeness.INFLECTED


def _names_more(fit: Fit, question: Asked) -> bool:
    """Whether the citation names (or hints at) more people than the entry lists."""
    return len(question.families) + question.et_al > len(fit.entry.creators)


def _is_part(fit: Fit) -> bool:
    return fit.agreement.likeness is Likeness.PART and fit.agreement.complete


def _is_vouched(fit: Fit, question: Asked) -> bool:
    return question.team or placement(question.locator, fit.entry.item.page) is Placement.INSIDE


def _lettered(fits: Sequence[Fit], question: Asked) -> Verdict:
    """Choose by the years as printed ("1863" before "1863-69", "in press" before "forthcoming") and by the letter of 2004a; several that differ only by a letter which the text lacks are ambiguous for that reason."""
    if not fits:
        return NOTHING
    fits = _of_many([fit for fit in fits if fit.entry.years == question.years] or fits, question)
    fits = [fit for fit in fits if _has_given(fit, question)] or fits
    fits = [fit for fit in fits if _is_as_listed(fit, question)] or fits
    with_letter = [fit for fit in fits if fit.entry.suffix]
    plain = [fit for fit in fits if not fit.entry.suffix]
    if question.suffix:
        equal = [fit for fit in with_letter if _letter(fit.entry.suffix) == _letter(question.suffix)]
        chosen = equal or plain
        return decide([_found(fit, question, _reason(fit, question)) for fit in chosen], question.locator)
    found = [_found(fit, question, _reason(fit, question)) for fit in plain or with_letter]
    return decide(found, question.locator, several=LinkReason.SEVERAL_FIT if plain else LinkReason.SUFFIX_MISSING)


def _of_many(fits: Sequence[Fit], question: Asked) -> Sequence[Fit]:
    """Where several fit, those that list every name that is printed; with "et al." behind one name those of three people or more, since two are named."""
    every = [fit for fit in fits if len(fit.entry.creators) >= len(question.families)] or fits
    if not question.et_al or len(question.families) > 1:
        return every
    shortened = [fit for fit in every if fit.entry.truncated]
    if len(shortened) == 1 and all(len(fit.entry.creators) <= _MOST_IN_FULL for fit in every):
        return shortened  # a list that shortens after so few names has the others in full because the text has them so
    return [fit for fit in every if len(fit.entry.creators) != 2 or fit.entry.truncated] or every


def _is_as_listed(fit: Fit, question: Asked) -> bool:
    """Whether each name is printed with the particles that the list has: Santos is not dos Santos where both are listed."""
    return all(compact(cited) == compact(listed.label) for cited, listed in zip(question.families, fit.entry.creators, strict=False))


def _has_given(fit: Fit, question: Asked) -> bool:
    """Whether the initials that the text prints to tell namesakes apart can be those of the entry's people."""
    return all(may_be_given(given, listed) for given, listed in zip(question.given, fit.entry.creators, strict=False) if given)


_MOST_IN_FULL = 3  # names


def _letter(suffix: str | None) -> str:
    return (suffix or "").lower()


def _reason(fit: Fit, question: Asked) -> LinkReason:
    match fit.agreement.likeness:
        case Likeness.GIVEN:
            return LinkReason.GIVEN_AS_FAMILY
        case Likeness.VARIANT | Likeness.PART:
            return LinkReason.FAMILY_VARIANT
    if question.inner:
        return LinkReason.CONTAINER_ONLY
    if not fit.agreement.complete:
        return LinkReason.CO_AUTHORS_DIFFER
    if question.suffix and fit.entry.suffix:
        return LinkReason.AUTHOR_YEAR_SUFFIX
    if fit.entry.reference.serial:
        return LinkReason.SERIAL_TITLE
    return LinkReason.EDITOR if fit.entry.by_editor else LinkReason.AUTHOR_YEAR


def _found(fit: Fit, question: Asked, reason: LinkReason, score: float | None = None) -> Found:
    scores = {Likeness.SAME: 1.0, Likeness.INFLECTED: 0.95, Likeness.PART: 0.9, Likeness.GIVEN: 0.75, Likeness.VARIANT: 0.8}
    ranked = scores[fit.agreement.likeness] - (0.0 if fit.agreement.complete else 0.15)
    return Found(fit.entry, reason, ranked if score is None else score, tuple(_differences(fit, question)))


def _differences(fit: Fit, question: Asked) -> Iterable[Difference]:
    entry = fit.entry
    for cited, listed in fit.agreement.pairs:
        yield "family" if fit.agreement.likeness > Likeness.PART else "family-part", cited, listed
    if not fit.agreement.complete:
        yield "co-author", _names(question.families, question.et_al), _names([name.label for name in entry.creators], entry.truncated)
    if question.printed_year and not entry.years.meets(question.years):
        yield "year", question.printed_year, entry.printed_year
    if (question.suffix or "") != (entry.suffix or ""):
        yield "suffix", question.suffix or "", entry.suffix or ""
    yield from page_differences(entry, question.locator)


def differences(entry: Entry, question: Asked) -> tuple[Difference, ...]:
    """What differs from an entry that is known to be meant; of names that have nothing in common nothing is said."""
    agreement = _agreement(question, entry) or Agreement(Likeness.SAME, complete=True)
    return tuple(_differences(Fit(entry, agreement), question))


def _names(families: Sequence[str], more: bool) -> str:
    return " and ".join(families) + (" et al." if more else "")


def is_match(verdict: Verdict) -> bool:
    """Whether a rung found anything."""
    return verdict.status is not LinkStatus.DANGLING

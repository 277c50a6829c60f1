"""An entry and a record side by side, variable by variable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from typing import Any

from citecheck.model import Comparison, Item, Name, Relation
from citecheck.resolve import fields
from citecheck.resolve.judged import Judged, best, different, equivalent, one_sided, same
from citecheck.resolve.kinds import related
from citecheck.resolve.names import compare_names
from citecheck.resolve.question import cleaned, printed_doi
from citecheck.resolve.records import Record
from citecheck.resolve.titles import compare_titles, is_weak
from citecheck.text.fold import fold, words

LONGEST = 1000  # characters of a value that are compared
AS_PRINTED = "stands in the entry as printed"
IN_FULL = "the entry as printed goes on like the record"
Row = tuple[str, str | None, str | None, Judged]
NOTHING = Judged(Relation.ONLY_THEIRS, "neither says")


@dataclass(frozen=True, slots=True)
class Compared:
    """Every variable that at least one side has, in a fixed order, as (variable, ours, theirs, judgement)."""

    rows: tuple[Row, ...]

    def __getitem__(self, variable: str) -> Judged:
        """The judgement on ``variable``; `NOTHING` when both sides are silent. ``author`` stands for the editors of a work without authors."""
        names = ("author", "editor") if variable == "author" else (variable,)
        return next((judged for name, _, _, judged in self.rows if name in names), NOTHING)

    def comparisons(self) -> tuple[Comparison, ...]:
        """As the report shows them."""
        return tuple(
            Comparison(name, ours, theirs, judged.relation, judged.reason, judged.near) for name, ours, theirs, judged in self.rows
        )


def compare(ours: Item, record: Record, text: str = "") -> Compared:
    """Compare what the entry says with what the record says.

    ``text`` is the entry as printed. Where its parts were cut in the wrong place, title, container and names of the record may stand in it word for
    word although the variables differ; they are then `AS_PRINTED`, and no difference is held against the author.
    """
    ours = _clipped(ours)
    rows = _rows(ours, replace(record, item=_clipped(record.item)))
    printed = f" {fold(cleaned(text)[:LONGEST])} "
    return Compared(tuple(_as_printed(row, ours, record, printed) for row in rows) if text else tuple(rows))


def _as_printed(row: Row, ours: Item, record: Record, printed: str) -> Row:
    variable, mine, yours, judged = row
    if judged.agrees:
        return _in_full(row, record, printed)
    match variable:
        case "title":
            forms = [f"{title} {subtitle or ''}" for title, subtitle in record.titles]
        case "container_title":
            forms = [
                form for form in record.containers if not is_titled(record, form)
            ]  # a part named like its whole is printed once, as itself
            printed = _without_title(printed, ours, record)
        case "author" if not mine:
            forms = [name.family or name.literal or "" for name in record.item.author[:1]]
        case _:
            return row
    held = [fold(form[:LONGEST]) for form in forms if f" {fold(form[:LONGEST])} " in printed]
    own = fold(mine or "")
    if variable == "title" and own and any(form.startswith(f"{own} ") for form in held):
        return variable, mine, yours, equivalent(IN_FULL, weak=is_weak(words(own)))
    least = 1 if variable == "author" else 2
    if any(len(form.split()) >= least for form in held):
        return variable, mine, yours, equivalent(AS_PRINTED, weak=True)
    return row


def _without_title(printed: str, ours: Item, record: Record) -> str:
    """What is printed beside the title: a container whose name stands in a title only is not named."""
    forms = {fold((ours.title or "")[:LONGEST]), *(fold(f"{title} {subtitle or ''}"[:LONGEST]) for title, subtitle in record.titles)}
    for form in sorted(forms, key=len, reverse=True):
        printed = printed.replace(f" {form} ", " | ") if form else printed
    return printed


def is_titled(record: Record, container: str) -> bool:
    """Whether a record has its container's title, with or without its own subtitle."""
    own = {fold((record.item.title or "")[:LONGEST]), *(fold(title[:LONGEST]) for title, _ in record.titles)}
    return fold(container[:LONGEST]) in own


def _in_full(row: Row, record: Record, printed: str) -> Row:
    """A title that agrees with the beginning of the record's, where the entry as printed goes on like the record: no cut title, but a cut in reading."""
    variable, mine, yours, judged = row
    own = fold(mine or "")
    if variable != "title" or judged.relation is not Relation.EQUIVALENT or not own:
        return row
    forms = (fold(f"{title} {subtitle or ''}"[:LONGEST]) for title, subtitle in record.titles)
    if any(form.startswith(f"{own} ") and f" {form} " in printed for form in forms):
        return variable, mine, yours, equivalent(IN_FULL, weak=judged.weak)
    return row


def _clipped(item: Item) -> Item:
    """``item`` without text that no variable of a real work has: the comparisons look at every word."""
    values = ((variable.name, getattr(item, variable.name)) for variable in fields_of(item))
    long: dict[str, Any] = {name: value[:LONGEST] for name, value in values if isinstance(value, str) and len(value) > LONGEST}
    return replace(item, **long) if long else item


def _rows(ours: Item, record: Record) -> Iterator[Row]:
    theirs = record.item
    if ours.title or theirs.title:
        judged = one_sided(ours.title, record.titles) or compare_titles(ours.title or "", record.titles)
        yield "title", ours.title, theirs.title, judged
    yield from _people(ours, theirs)
    if ours.issued or record.years:
        dates = one_sided(ours.issued and ours.issued.parts, record.years)
        judged = dates or fields.compare_years(ours.issued, record.years) if ours.issued else one_sided(None, record.years) or NOTHING
        yield "issued", _year(ours), _year(theirs), judged
    if ours.container_title or theirs.container_title:
        judged = one_sided(ours.container_title, record.containers) or fields.compare_containers(
            ours.container_title or "", record.containers
        )
        yield "container_title", ours.container_title, theirs.container_title or " / ".join(record.containers) or None, judged
    yield from _pages(ours, record)
    for variable, comparing in _BY_VARIABLE.items():
        mine, yours = getattr(ours, variable), getattr(theirs, variable)
        if mine or yours:
            yield variable, mine, yours, one_sided(mine, yours) or comparing(mine, yours)
    yield "type", ours.type, theirs.type, related(ours.type, theirs.type)


def _pages(ours: Item, record: Record) -> Iterator[Row]:
    mine = ours.page or ours.number
    if mine or record.pages:
        judged = one_sided(mine, record.pages) or fields.compare_pages(mine or "", record.pages)
        yield "page", mine, record.item.page or record.item.number, judged


def _compare_doi(ours: str, theirs: str) -> Judged:
    """DOIs know no case; a record that answers to another DOI is found under an alias of its own."""
    bare = printed_doi(Item(doi=ours)) or ours
    return same() if bare.lower() == theirs.lower() else different("another DOI")


_BY_VARIABLE: Mapping[str, fields.Comparing] = {
    "volume": fields.compare_numbers,
    "issue": fields.compare_numbers,
    "publisher": fields.compare_publishers,
    "edition": fields.compare_editions,
    "isbn": fields.compare_identifiers,
    "doi": _compare_doi,
}


def _people(ours: Item, theirs: Item) -> Iterator[Row]:
    """Authors against authors; the editors of a whole are often printed, or deposited, as its authors."""
    role = "author" if ours.author or not ours.editor else "editor"
    mine = ours.author or ours.editor
    other = "editor" if role == "author" else "author"
    if role == "editor" and ours.container_title and theirs.author:  # the editors of what a part stands in do not speak for its authors
        yield "author", None, _listed(theirs.author), one_sided((), theirs.author) or NOTHING
        return
    lists: dict[str, tuple[Name, ...]] = {name: getattr(theirs, name) for name in (role, other) if getattr(theirs, name)}
    if not mine and not lists:
        return
    if not mine or not lists:
        yield role, _listed(mine), _listed(next(iter(lists.values()), ())), one_sided(mine, lists) or NOTHING
        return
    judged = {name: compare_names(mine, people, truncated=ours.authors_truncated) for name, people in lists.items()}
    chosen = best(list(judged.values()))
    name = next(name for name in judged if judged[name] is chosen)
    if name != role and chosen.relation is Relation.SAME:
        chosen = equivalent(f"as {name}")
    elif name != role and chosen.agrees:
        chosen = replace(chosen, reason=f"{chosen.reason}; as {name}")
    yield role, _listed(mine), _listed(lists[name]), chosen


def _listed(names: Sequence[Name]) -> str | None:
    shown = [f"{name.label}, {name.given}" if name.family and name.given else name.label for name in names[:8]]
    return "; ".join(shown) + (" et al." if len(names) > 8 else "") or None


def _year(item: Item) -> str | None:
    if item.issued is None:
        return None
    return item.issued.printed or (str(item.issued.year) if item.issued.year else item.issued.literal)

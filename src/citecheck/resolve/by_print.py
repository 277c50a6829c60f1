"""The last row of the decision table: a record that the comparison of variables refuses, although the entry prints it.

The entry's reader is wrong about one entry in twenty: it takes a journal for a publisher, or the first name for a part of the title. What `printed` finds
in the text is then worth more than the variables. The record is the work when all of this stands there:

| title | first name | year | beside it |
|---|---|---|---|
| whole, and set off by marks | yes | the record's, or one year apart, or none | container, publisher, or volume and page beside each other; or the title has six words of its own, and no other container was read |
| the same, of a record without names | | the record's | container, and page or volume; or all three, whatever the year |
| weak ("Editorial", "Review") | yes, where the record has one | the record's | container and page; or with the volume, whatever the year |

Against it are: words before the title that nobody explains; for a whole book, an "In" behind it; a container that was read and is another one; volume and page that were read and do not stand
for the record's; the kinds that `vetoes` names, as far as they do not rest on the kind that the entry was read as.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Item, Relation
from citecheck.resolve.compare import AS_PRINTED, Compared, Row, is_titled
from citecheck.resolve.judged import Judged, equivalent
from citecheck.resolve.kinds import THEIRS, Kind
from citecheck.resolve.manuscripts import article_of_a_manuscript, preprint_of_an_article
from citecheck.resolve.printed import STRANGE, Printed, look_for
from citecheck.resolve.records import Record
from citecheck.resolve.vetoes import called_otherwise, never_as_printed
from citecheck.text.fold import fold

LONG = 6  # words of a title that name a work without a place
UNSURE = Judged(Relation.ONLY_THEIRS, "the entry was read otherwise, which is held against nobody")
_IN_A_PLACE = frozenset({Kind.ARTICLE, Kind.PART})


def by_print(ours: Item, record: Record, compared: Compared, text: str) -> tuple[str, ...] | None:
    """The variables by which the record is the work, or None when it is not."""
    if never_as_printed(ours, record, compared) or preprint_of_an_article(ours, record):
        return None
    if called_otherwise(ours, record, compared, text) or article_of_a_manuscript(ours, record, compared, text):
        return None
    told = look_for(record, text)
    if told is None or told.telling or told.strange > STRANGE or not told.first_name or told.year == "other":
        return None
    if THEIRS.get(record.kind) is Kind.WHOLE and (told.inside or _stands_in_another(ours, record)):
        return None
    if _is_elsewhere(compared, told) or not _is_placed(ours, record, compared, told):
        return None
    return tuple(_agreeing(record, told))


def _stands_in_another(ours: Item, record: Record) -> bool:
    """Whether the entry's work stands in something that is neither the record's series nor its publisher."""
    place = fold(ours.container_title or "")
    own = fold(f"{record.item.collection_title or ''} {record.item.publisher or ''}")
    return bool(place) and place not in own


def _is_elsewhere(compared: Compared, told: Printed) -> bool:
    """Whether what was read names another place, and the record's own does not stand there."""
    located = told.together
    other_container = compared["container_title"].differs and not compared["container_title"].near and not told.container
    moved = compared["volume"].differs and compared["page"].differs and not located  # a number alone stands there by chance
    another_part = compared["issue"].differs and compared["page"].differs and not compared["page"].near and not told.page
    return (other_container and not (located and told.telling_page)) or moved or another_part


def _is_placed(ours: Item, record: Record, compared: Compared, told: Printed) -> bool:
    """Whether enough stands beside the title."""
    item = record.item
    titled_like_its_book = THEIRS.get(record.kind) is Kind.PART and any(is_titled(record, one) for one in record.containers)
    located = told.container and told.together
    if told.weak or titled_like_its_book:
        return located or (told.year == "same" and told.container and told.page)
    if not (item.author or item.editor):
        return located or (told.year == "same" and told.container and (told.page or told.volume))
    if THEIRS.get(record.kind) in (Kind.DATA, Kind.SOFTWARE):  # which often bear all that their article does
        return told.container or told.publisher
    if THEIRS.get(record.kind) in _IN_A_PLACE and record.containers and not told.container:
        return told.together and told.year == "same"  # a review, or a chapter that was printed again, stands elsewhere
    if told.container or told.together:
        return True
    whole = THEIRS.get(record.kind) is Kind.WHOLE
    return told.year != "near" and (
        told.publisher or (told.length >= LONG and not ours.container_title and not (whole and compared["publisher"].differs))
    )


def _agreeing(record: Record, told: Printed) -> Iterator[str]:
    yield "title"
    if record.item.author or record.item.editor:
        yield "author"
    if told.year in ("same", "near"):
        yield "issued"
    yield from (name for name in ("container", "volume", "page", "publisher") if getattr(told, name))


def as_printed(compared: Compared, found: tuple[str, ...]) -> Compared:
    """``compared`` with what stands in the entry; of the rest nobody knows what the entry says."""
    return Compared(tuple(_row(row, found) for row in compared.rows))


def _row(row: Row, found: tuple[str, ...]) -> Row:
    variable, mine, yours, judged = row
    if not judged.differs and not (variable == "title" and not judged.agrees):
        return row
    name = {"container_title": "container", "editor": "author"}.get(variable, variable)
    if name in found:
        return variable, mine, yours, equivalent(AS_PRINTED, weak=True)
    return variable, None, yours, UNSURE

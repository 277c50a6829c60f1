from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Item
from citecheck.resolve.decide import found_by_search
from citecheck.resolve.printed import look_for
from citecheck.resolve.records import record_of
from tests.resolve.made_up import BOOK, CHAPTER, RIVERS

UNREAD = Item(type="document")  # an entry whose reader found nothing in it
HELD = [  # (record, changes, entry as printed)
    ("a style without punctuation of its own", RIVERS, {}, "Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583–601"),
    ("a scanner's slips", RIVERS, {}, "Beispicl AM, Örnek O. lnvented rlvers and their imaginary silt. Joumal of Invented Hydrology 2004;12:583."),
    ("a word divided at the end of a line", RIVERS, {}, "Beispiel, A. M. & Örnek, O. (2004). Invented rivers and their imagi- nary silt. Journal of Invented Hydrology, 12(3)."),
    ("the year after", RIVERS, {}, "Beispiel, A.M. and Örnek, O. (2005) “Invented rivers and their imaginary silt”, Journal of Invented Hydrology, 12, pp. 583–601."),
    ("et al.", RIVERS, {}, "[17] A. M. Beispiel et al., “Invented rivers and their imaginary silt,” J. Invented Hydrol., vol. 12, p. 583, 2004."),
    ("no names, printed twice", RIVERS, {"author": []}, "“Invented rivers and their imaginary silt”. 2004. “Invented rivers and their imaginary silt”. Journal of Invented Hydrology 12: 583."),
    ("an editorial at its page", RIVERS, {"title": ["Editorial"]}, "Beispiel A. Editorial. Journal of Invented Hydrology 2004;12:583."),
]  # fmt: skip
NOT_HELD = [
    ("a review of it", BOOK, {}, "Reviewer, R. Review of A History of Imaginary Bridges: From Paper to Stone, by C. Exempel. Bridges 3 (1999): 88."),
    ("a chapter of it", BOOK, {}, "Modell, D. (1999) ‘Stone’, in C. Exempel, A History of Imaginary Bridges: From Paper to Stone. Example University Press."),
    ("the whole of a part", CHAPTER, {}, "Exempel, C. (2007). Encyclopedia of Invented Waters. Example University Press."),
    ("part two of it", RIVERS, {}, "Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. Part II. J Invent Hydrol 12:583–601"),
    ("a title that goes on", RIVERS, {}, "Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt in the north. J Invent Hydrol 12:583–601"),
    ("a title that begins before", RIVERS, {}, "Beispiel AM, Örnek O (2004) On invented rivers and their imaginary silt. J Invent Hydrol 12:583–601"),
    ("a reply to it", RIVERS, {}, "Modell D (2004) Reply to Beispiel and Örnek: Invented rivers and their imaginary silt. J Invent Hydrol 12:583–601"),
    ("another year", RIVERS, {}, "Beispiel AM, Örnek O (1994) Invented rivers and their imaginary silt. J Invent Hydrol 12:583–601"),
    ("others", RIVERS, {}, "Modell D, Muster E (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583–601"),
    ("another journal", RIVERS, {}, "Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. Proc Bridge Conf 3:7–9"),
    ("an editorial at another page", RIVERS, {"title": ["Editorial"]}, "Beispiel A. Editorial. Journal of Invented Hydrology 2004;12:17."),
]  # fmt: skip


@pytest.mark.parametrize(("base", "changes", "text"), [case[1:] for case in HELD], ids=[case[0] for case in HELD])
def test_a_record_that_stands_in_the_entry_is_the_work_however_it_was_read(
    base: dict[str, Any], changes: dict[str, Any], text: str
) -> None:
    verdict = found_by_search(UNREAD, record_of({**base, **changes}), text).verdict
    assert not verdict.refused, verdict.reason


@pytest.mark.parametrize(("base", "changes", "text"), [case[1:] for case in NOT_HELD], ids=[case[0] for case in NOT_HELD])
def test_a_record_that_does_not_is_not(base: dict[str, Any], changes: dict[str, Any], text: str) -> None:
    verdict = found_by_search(UNREAD, record_of({**base, **changes}), text).verdict
    assert verdict.refused, verdict.reason


def test_what_stands_there_is_told() -> None:
    told = look_for(record_of(RIVERS), "Beispiel AM (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583")
    assert told
    assert (told.first_name, told.year, told.container, told.volume, told.page, told.publisher) == (True, "same", True, True, True, False)


def test_a_hostile_text_costs_little() -> None:
    assert look_for(record_of(RIVERS), "invented rivers " * 5000) is None
    assert look_for(record_of({**RIVERS, "title": ["a " * 3000]}), "a " * 5000) is None


ODD: list[dict[str, Any]] = [
    {}, {"title": []}, {"title": [""]}, {"title": ["…"]}, {"title": ["1"]}, {"title": None}, {"author": [{}]}, {"author": [{"name": ""}]}, {"author": [{"family": "?"}]},
    {"page": "-"}, {"page": "e-13"}, {"volume": "None"}, {"container-title": ["", "·"]}, {"publisher": "Press"}, {"issued": {"date-parts": [[None]]}},
]  # fmt: skip


@pytest.mark.parametrize("changes", ODD, ids=str)
def test_odd_records_are_looked_for_without_harm(changes: dict[str, Any]) -> None:
    for text in ("", "?", "Beispiel AM (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583", "1", "， 。"):
        found_by_search(UNREAD, record_of({**RIVERS, **changes}), text)
        found_by_search(UNREAD, record_of(changes), text)

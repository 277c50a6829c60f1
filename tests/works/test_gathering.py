"""Works of several printings: nothing depends on the order of documents, and what contradicts itself is not one work."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from citecheck.works import Printing, Register, gather_works, list_works, read_register
from citecheck.works.blocks import WINDOW, pairs
from citecheck.works.known import know
from tests.works.judged import NO, PAIRS, WORKS, Changes, date, people, printing

SPELLINGS: tuple[Changes, ...] = (
    {},
    {"a": "Okafor, B.; Lindqvist, M."},
    {"container_title": "J. Invent. Ports", "page": "45–67"},
    {"title": "Harbours of the Imaginary South", "issue": None},
    {"a": "Okafor, B. et al.", "doi": "10.5555/example-1"},
)


def five() -> list[Printing]:
    return [printing("article", changes, f"{number}.md", number) for number, changes in enumerate(SPELLINGS, 1)]


def corpus() -> list[Printing]:
    """Every entry of the judged pairs, each in a document of its own."""
    told = [pair for pair in PAIRS if "text" not in {*pair[3], *pair[4]}]  # one text is never read in two ways
    entries = [side for pair in told for side in (printing(pair[1], pair[3]), printing(pair[1], pair[4], line=2))]
    return [replace(entry, document=f"{number % 7}.md", line=number) for number, entry in enumerate(entries)]


def test_one_work_in_five_spellings_is_one_entry() -> None:
    listed = list_works(five())
    assert len(listed.works) == 1
    item = listed.works[0].entry.item
    assert item.title == "Harbours of the Imaginary South: Trade and Tide"
    assert [name.given for name in item.author] == ["Ben", "Maja"]
    assert (item.container_title, item.issue, item.page, item.doi) == ("Journal of Invented Ports", "3", "45-67", "10.5555/example-1")
    assert not item.authors_truncated
    assert listed.works[0].conflicts == ()


def test_the_order_of_documents_does_not_matter() -> None:
    entries = corpus()
    expected = list_works(entries)
    for seed in range(5):
        shuffled = random.Random(seed).sample(entries, len(entries))
        assert list_works(shuffled) == expected


def test_gathering_what_was_gathered_changes_nothing() -> None:
    works = list_works(corpus()).works
    for work in works:
        assert len(gather_works(work.printings).works) == 1


def test_what_fits_two_works_that_contradict_each_other_is_left_alone() -> None:
    oxford = {"publisher": "Oxford Example Press"}
    entries = [printing("book", NO, "a.md"), printing("book", oxford, "b.md"), printing("book", {"publisher": None}, "c.md")]
    gathered = gather_works(entries)
    assert [len(work) for work in gathered.works] == [1, 1, 1]
    assert {row.reason for row in gathered.apart} >= {"another publisher"}


def test_agreeing_entries_stay_together_where_one_more_contradicts_them() -> None:
    entries = [
        printing("book", NO, "a.md"),
        printing("book", {"a": "Okafor, B."}, "b.md"),
        printing("book", {"publisher": "Oxford Example Press"}, "c.md"),
    ]
    assert sorted(len(work) for work in gather_works(entries).works) == [1, 2]


def test_a_certain_doi_is_stronger_than_what_is_printed() -> None:
    one, two = (
        printing("book", {"resolved": "10.5555/example-1"}, "a.md"),
        printing("book", {"resolved": "10.5555/example-1", "publisher": "Oxford Example Press"}, "b.md"),
    )
    listed = list_works([one, two])
    assert len(listed.works) == 1
    assert [conflict.variable for conflict in listed.works[0].conflicts] == ["publisher"]


def test_every_entry_is_in_one_work() -> None:
    entries = corpus()
    works = gather_works(entries).works
    assert sorted((entry.document, entry.line) for work in works for entry in work) == sorted(
        (entry.document, entry.line) for entry in entries
    )


def test_the_work_grows_as_the_entries_do() -> None:
    """Five hundred works of one name and year, with one title's beginning: each is compared with its neighbours only."""
    items = [
        replace(WORKS["article"], title=f"Harbours of Town {number:04d}", volume=str(number), page=f"{number}-{number + 9}")
        for number in range(500)
    ]
    known = [know(Printing(item, "a.md", line)) for line, item in enumerate(items)]
    assert len(list(pairs(known))) <= 4 * WINDOW * len(known)


# ---- identities ----


def keys(entries: list[Printing], register: Register | None = None) -> dict[str, str]:
    """The key of each entry, by its place."""
    return {entry.place: work.key for work in list_works(entries, register).works for entry in work.printings}


@pytest.mark.parametrize("seed", range(4))
def test_identities_stay_when_documents_are_added(seed: int) -> None:
    entries = random.Random(seed).sample(corpus(), 60)
    before = list_works(entries[:30])
    after = keys(entries, before.register)
    kept = {entry.place: work.key for work in before.works for entry in work.printings}
    moved = [place for place, key in kept.items() if after[place] != key]
    for place in moved:  # only where two works of the smaller corpus turned out to be one, or one to be two
        assert after[place] in kept.values() or sum(key == kept[place] for key in kept.values()) > 1


def test_an_unrelated_document_changes_no_key_even_without_a_register() -> None:
    other = Printing(replace(WORKS["chapter"], title="Gravel and Its Uses"), "z.md", 1, "z")
    assert keys(five()).items() <= keys([*five(), other]).items()


@pytest.mark.parametrize("number", range(5))
def test_another_spelling_changes_no_key_even_without_a_register(number: int) -> None:
    entries = five()
    assert (
        set(keys(entries).values()) == set(keys(entries[:number] + entries[number + 1 :]).values()) == set(keys([entries[number]]).values())
    )


def test_a_register_keeps_the_key_when_the_year_that_is_taken_changes() -> None:
    one = printing("article", {}, "a.md")
    first = list_works([one])
    others = [printing("article", {"y": "2005"}, f"{name}.md") for name in ("b", "c")]
    assert list_works([one, *others]).works[0].key != first.works[0].key
    assert list_works([one, *others], first.register).works[0].key == first.works[0].key


def test_two_works_of_one_name_year_and_title_have_two_keys() -> None:
    entries = [printing("article", {}, "a.md"), printing("article", {"volume": "9", "page": "301-340"}, "b.md")]
    assert len(set(keys(entries).values())) == 2


def test_what_is_printed_alike_and_is_not_known_to_be_one_has_two_keys_that_stay() -> None:
    entries = [printing("foreword", {"container_title": None, "page": None}, f"{name}.md") for name in "ab"]
    first = list_works(entries)
    assert len({work.key for work in first.works}) == 2
    assert keys(entries, first.register) == keys(entries)


def test_a_register_comes_back_as_it_was_written() -> None:
    register = list_works(corpus()).register
    assert read_register(register.to_json()).keys == register.keys
    assert read_register(register.to_json()).to_json() == register.to_json()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "citecheck-identities/1", "works": {"a": 1}}'])
def test_what_is_no_register_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_register(text)


# ---- values ----


def merged_of(*changes: Changes) -> dict[str, object]:
    listed = list_works([printing("article", change, f"{number}.md") for number, change in enumerate(changes)])
    assert len(listed.works) == 1
    item = listed.works[0].entry.item
    return {name: getattr(item, name) for name in item.present()}


def test_the_value_that_most_documents_print_is_taken() -> None:
    assert merged_of({"volume": "21"}, {}, {})["volume"] == "12"
    assert merged_of({"y": "2005"}, {"y": "2004"}, {"y": "2004"})["issued"] == date("2004")


def test_a_list_of_names_is_taken_whole() -> None:
    assert merged_of({"a": "Okafor, Ben; Lindqvist, M."}, {"a": "Okafor, B.; Lindqvist, Maja Stina"})["author"] == people(
        "Okafor, B.; Lindqvist, Maja Stina"
    )


def test_nothing_is_taken_that_nobody_prints() -> None:
    entries = corpus()
    for work in list_works(entries).works:
        for variable in work.entry.item.present():
            if variable != "issued":
                assert getattr(work.entry.item, variable) in [getattr(entry.item, variable) for entry in work.printings]


def test_every_value_names_its_source() -> None:
    for work in list_works(corpus()).works:
        if len(work.printings) > 1:
            assert {variable for variable, _ in work.entry.sources} == set(work.entry.item.present())


def test_what_a_person_set_stands_before_what_most_documents_print() -> None:
    entries = [printing("article", {"volume": "21"}, f"{name}.md") for name in "abc"]
    said = replace(printing("article", {"volume": "12"}, "d.md"), corrected=(("volume", "refs/d.overrides.toml, line 3"),))
    work = list_works([*entries, said]).works[0]
    assert work.entry.item.volume == "12"
    assert dict(work.entry.sources)["volume"] == "refs/d.overrides.toml, line 3"

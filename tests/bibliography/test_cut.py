from __future__ import annotations

import pytest

from citecheck.bibliography import cut
from citecheck.errors import ReadError
from citecheck.model import Item, Name

LIBRARY = r"""% rivers
@string{ip = "Invented Press"}
@book{adams2001, author = {Adams, J. and M{\"u}ller, {\'E}va}, title = "The {M}ud", publisher = ip, year = 2001}
@article{broken, title = {Open, year = 2000
}
@collection{whole, editor = {Brown, K.}, title = {All Rivers}, subtitle = {A Handbook}, date = {1998}, location = {Oslo}, publisher = {Delta}}
@incollection{part, crossref = {whole}, author = {Clark, L.}, title = {One River}, pages = {1--9}, ids = {clark, clark98}}
@article{journal, author = {{River Board}}, title = {Silt}, journaltitle = {Mud}, number = 3, date = {2003-05}} @misc{inline, title = {Here}}
@misc{adams2001, title = {Again}}
@article{twice, title = {A}, year = {2001}, year = {2002}}
"""


def by_key(text: str, key: str) -> Item:
    return next(one.item for one in cut(text, "refs.bib") if key in one.keys and one.item)


def test_every_entry_has_its_place() -> None:
    for one in cut(LIBRARY, "refs.bib"):
        assert one.span.of(LIBRARY).startswith("@")
        assert not one.keys or one.keys[0] in one.span.of(LIBRARY).split(",")[0]


def test_strings_and_accents() -> None:
    item = by_key(LIBRARY, "adams2001")
    assert (item.author[1], item.title, item.publisher) == (Name(family="Müller", given="Éva"), "The Mud", "Invented Press")


def test_a_part_inherits_from_its_whole() -> None:
    item = by_key(LIBRARY, "part")
    assert (item.type, item.title, item.container_title, item.page) == ("chapter", "One River", "All Rivers: A Handbook", "1-9")
    assert (item.editor, item.publisher_place, item.issued and item.issued.year) == ((Name(family="Brown", given="K."),), "Oslo", 1998)


def test_other_keys_of_an_entry() -> None:
    assert by_key(LIBRARY, "clark98") == by_key(LIBRARY, "part")


def test_biblatex_fields() -> None:
    item = by_key(LIBRARY, "journal")
    assert (item.container_title, item.issue, item.author[0].literal) == ("Mud", "3", "River Board")
    assert item.issued
    assert item.issued.parts == ((2003, 5),)


def test_what_is_odd_is_said_and_nothing_is_lost() -> None:
    remarks = {one.span.of(LIBRARY).split(",")[0]: one.remark for one in cut(LIBRARY, "refs.bib") if one.remark}
    assert remarks == {
        "@article{broken": "is not closed, or not written as BibTeX has it",
        "@misc{adams2001": "has the key adams2001, as line 3 has",
        "@article{twice": "names the field year twice; the first counts",
    }


CSL = """[
 {"id": "adams2001", "type": "book", "title": "Mud", "author": [{"family": "Adams", "given": "J."}], "issued": {"date-parts": [[2001]]}},
 {"title": "No id"},
 {"id": 7, "type": "webpage", "title": "Seven"}
]"""


def test_csl_json() -> None:
    found = cut(CSL, "refs.json")
    assert [(one.keys, one.item.title if one.item else None) for one in found] == [(("adams2001",), "Mud"), ((), None), (("7",), "Seven")]
    assert found[0].span.of(CSL).endswith("[[2001]]}}")


def test_csl_json_by_its_look_and_in_an_object() -> None:
    assert cut('{"items": [{"id": "a", "title": "T"}]}', "refs")[0].keys == ("a",)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("refs.bib", ""),
        ("refs.bib", "Only prose."),
        ("refs.bib", "@comment{nothing}"),
        ("refs.json", "[]"),
        ("refs.json", '[{"id": "a", '),
        ("refs.json", "[" * 100_000),
        ("refs.yaml", "- id: a"),
        ("refs", "Only prose."),
        ("refs.xml", "<xml/>"),
    ],
)
def test_what_is_no_bibliography_is_refused_with_a_remedy(name: str, text: str) -> None:
    with pytest.raises(ReadError) as refused:
        cut(text, name)
    assert refused.value.remedy


@pytest.mark.parametrize("text", ["@book{" * 50_000, "@a{b, c=" + "{" * 300_000, '@a{b, c="' + '"x' * 150_000, "@" * 500_000])
def test_hostile_files_end(text: str) -> None:
    with pytest.raises(ReadError, match="holds no entry"):
        cut(text, "refs.bib")


def test_many_odd_entries_end() -> None:
    assert len(cut("@a{b}" * 20_000, "refs.bib")) == 20_000


def test_half_a_character_that_json_escapes_is_marked() -> None:
    (one,) = cut('[{"id": "a", "type": "book", "title": "Silt \\ud83d and \\ud83d\\ude00"}]', "refs.json")
    assert one.item is not None
    assert one.item.title == "Silt \ufffd and \U0001f600"

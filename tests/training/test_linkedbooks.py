"""LinkedBooks' labels become ours, or the string is dropped."""

from __future__ import annotations

import pytest

from training.linkedbooks import parts


def _read(*labels: tuple[str, str]) -> list[tuple[str, str]]:
    raw = " ".join(text for _, text in labels)
    return [(label, span.of(raw).strip(" ,")) for label, span in parts({"raw": raw, "labels": [list(label) for label in labels]})]


@pytest.mark.parametrize(
    ("printed", "title", "journal"),
    [
        ("“Mud and silt of the north”, «Rivista»,", "“Mud and silt of the north”", "«Rivista»"),
        ("” Mud and silt of the north,” Journal of Silt,", "” Mud and silt of the north,”", "Journal of Silt"),
        ("Il fango del nord. Studi, “Rivista di Fango”,", "Il fango del nord. Studi", "“Rivista di Fango”"),
    ],
)
def test_a_journal_is_parted_from_its_article(printed: str, title: str, journal: str) -> None:
    found = _read(("author", "A. Rossi,"), ("title", printed), ("publicationnumber-year", "XII (1953),"), ("pagination", "pp. 3-9"))
    assert found == [
        ("author", "A. Rossi"),
        ("title", title),
        ("container-title", journal),
        ("volume", "XII"),
        ("issued", "(1953)"),
        ("page", "pp. 3-9"),
    ]


def test_what_stands_behind_in_is_the_container_and_its_editors() -> None:
    found = _read(("title", "Fango,"), ("o", "in"), ("abbreviation", "Aa. Vv.,"), ("title", "Acque,"), ("author", "a cura di B. Neri,"))
    assert found == [("title", "Fango"), ("editor", "in Aa. Vv."), ("container-title", "Acque"), ("editor", "a cura di B. Neri")]
    assert _read(("ref", "voce Fango,"), ("conjunction", "in"), ("title", "Dizionario")) == [
        ("title", "voce Fango"),
        ("container-title", "in Dizionario"),
    ]


@pytest.mark.parametrize(
    ("name", "printed", "label"),
    [
        ("publicationspecifications", "a. LXVI,", "volume"),
        ("publicationspecifications", "2 vols.", "volume"),
        ("publicationspecifications", "n. 2", "issue"),
        ("publicationspecifications", "Tesi di laurea,", "genre"),
        ("publicationspecifications", "3rd ed.", "edition"),
        ("publicationspecifications", "(Quaderni del Fango 1),", "collection-title"),
        ("publicationspecifications", "Collana Fluviale, Vol. IV", "collection-title"),
        ("publicationspecifications", "(ristampa anastatica, Bologna)", "note"),
        ("series", "n. s.,", "volume"),
        ("series", "Quaderni del Fango", "collection-title"),
        ("numbered_ref", "parte III,", "volume"),
        ("abbreviation", "s. l.", "publisher-place"),
        ("author", "hr. v. B. Neri", "editor"),
        ("author", "diretta da B. Neri", "editor"),
        ("author", "B. Neri", "author"),
    ],
)
def test_what_a_label_leaves_open_the_words_tell(name: str, printed: str, label: str) -> None:
    assert _read(("title", "Fango,"), (name, printed))[1] == (label, printed.strip(" ,"))


def test_a_part_of_a_volume_is_its_issue() -> None:
    found = _read(("publicationspecifications", "anno 22,"), ("publicationnumber-year", "pt. 1 (1899):"), ("pagination", "14-84"))
    assert found == [("volume", "anno 22"), ("issue", "pt. 1"), ("issued", "(1899)"), ("page", "14-84")]


def test_a_year_without_a_label_is_one() -> None:
    assert _read(("o", "1835"), ("author", "rossi m.,"), ("title", "Fango,")) == [
        ("issued", "1835"),
        ("author", "rossi m."),
        ("title", "Fango"),
    ]


@pytest.mark.parametrize(
    "labels",
    [
        (("author", "Rossi,"), ("o", "«Fango», Padova 1959.")),
        (("title", "Fango,"), ("year", "1959;"), ("title", "Limo,"), ("year", "1960")),
        (("title", "Fango,"), ("publicationspecifications", "(«Quaderni», 5), pp. 5-15")),
    ],
)
def test_what_is_not_told_for_certain_is_dropped(labels: tuple[tuple[str, str], ...]) -> None:
    assert _read(*labels) == []

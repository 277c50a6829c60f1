"""Mends of names that the title was begun with, of offices, and of the book that is reviewed: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
from citecheck.extract.references.parsing.mending.inner_years import inner_years
from citecheck.extract.references.parsing.mending.naming import degrees_behind, helpers_behind, last_given_names, nobles_go_on
from citecheck.extract.references.parsing.mending.offices import ministries, offices_in_titles
from citecheck.model import Name
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

IMPRINT = " <publisher-place>Köln</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued>."
REVUE = " <container-title>In: Revue</container-title> <volume>41</volume> <issued>(2000)</issued>, <page>S. 3</page>."
BEGUN = "Bundesministerium für Familie,"
FAMILY = f"{BEGUN} Senioren, Frauen und Jugend"
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (nobles_go_on, "<author>C. F.</author> <title>v. Marrow: Ufer</title>." + IMPRINT, ("author", "C. F. v. Marrow")),
    (
        nobles_go_on,
        "<author>O. H.</author> <issued>v. d.</issued> <title>Marrow: Ufer</title>." + IMPRINT,
        ("author", "O. H. v. d. Marrow"),
    ),
    (nobles_go_on, "<author>Holt, B. u. A. v.</author> <title>Thadd, Ufer</title>," + IMPRINT, ("author", "Holt, B. u. A. v. Thadd")),
    (
        nobles_go_on,
        "<author>Marrow, Karl Frhr.</author> <issued>v. (1998)</issued>: <title>Ufer</title>.",
        ("author", "Marrow, Karl Frhr. v"),
    ),
    (nobles_go_on, "<author>Marrow, Karl</author> <title>Freiherr vom: Ufer</title>." + IMPRINT, ("author", "Marrow, Karl Freiherr vom")),
    (
        last_given_names,
        "<author>Kuhl, A./Große Lund,</author> <title>Hermann: Ufer</title>." + IMPRINT,
        ("author", "Kuhl, A./Große Lund, Hermann"),
    ),
    (last_given_names, "<author>Kuhl, A. – Lund,</author> <title>B., Ufer</title>," + IMPRINT, ("author", "Kuhl, A. – Lund, B")),
    (last_given_names, "<author>Holt,</author> <title>A., Ufer</title>." + IMPRINT, ("author", "Holt, A")),
    (degrees_behind, "<author>Holt, Karl,</author> <title>Prof. Dr.: Ufer</title>." + IMPRINT, ("author", "Holt, Karl, Prof. Dr")),
    (
        helpers_behind,
        "<author>Kuhl, A. unter</author> <title>Mitarbeit von B. Lund: Ufer</title>." + IMPRINT,
        ("note", "unter Mitarbeit von B. Lund"),
    ),
    (
        helpers_behind,
        "<author>Kuhl, A. in</author> <title>Zusammenarbeit mit</title> <author>B. Lund</author> <issued>(1998)</issued>: <title>Ufer</title>.",
        ("author", "Kuhl, A"),
    ),
    (
        ministries,
        f"<author>{BEGUN} Senioren,</author> <title>Frauen</title> <editor>und Jugend (Hrsg.)</editor>: <title>Ufer</title>.",
        ("editor", f"{FAMILY} (Hrsg.)"),
    ),
    (ministries, f"<author>{BEGUN} Senioren,</author> <title>Frauen und Jugend: Ufer</title>.", ("author", FAMILY)),
    (
        ministries,
        f"<title>Ufer</title>, <editor>hg. vom {BEGUN}</editor> <publisher>Senioren, Frauen und Jugend</publisher>, <issued>1998</issued>.",
        ("editor", f"hg. vom {FAMILY}"),
    ),
    (
        offices_in_titles,
        "<title>Sachverständigenrat für Uferfragen: Gutachten</title>." + IMPRINT,
        ("author", "Sachverständigenrat für Uferfragen"),
    ),
    (
        offices_in_titles,
        "<author>Rat der Evangelischen</author> <title>Kirche am Ufer: Eine Denkschrift</title>." + IMPRINT,
        ("author", "Rat der Evangelischen Kirche am Ufer"),
    ),
    (offices_in_titles, "<title>Infra Sozialforschung: Tabellen</title>." + IMPRINT, ("author", "Infra Sozialforschung")),
    (offices_in_titles, "<title>Deutscher Uferverband e. V.: „Tabellen“</title>." + IMPRINT, ("author", "Deutscher Uferverband e. V")),
    (
        inner_years,
        "<author>Holt, A.</author>: <title>Rez. zu: Jens Lund, Ufer.</title> <publisher-place>Köln</publisher-place> <issued>1999</issued>."
        + REVUE,
        ("note", "Köln 1999"),
    ),
    (
        inner_years,
        "<author>Holt, A.</author>: <title>Die Flut am Deich. Rezension zu: J. Lund, Ufer,</title> <publisher-place>Köln</publisher-place> <issued>1999</issued>."
        + REVUE,
        ("note", "Rezension zu: J. Lund, Ufer, Köln 1999"),
    ),
)
STAYED: tuple[tuple[Mend, str], ...] = (
    (nobles_go_on, "<author>Holt, A.</author> <title>V. Ein Kapitel von Ufern: Mud</title>." + IMPRINT),
    (nobles_go_on, "<author>Holt, A.</author>, <title>Von Ufern und Deichen, Mud v. Silt</title>." + IMPRINT),
    (nobles_go_on, "<author>Holt, A.</author>: <title>Otto v. Marrow: Ein Leben</title>." + IMPRINT),
    (last_given_names, "<author>Holt, Anna,</author> <title>Hermann: Ein Leben</title>." + IMPRINT),
    (last_given_names, "<author>Holt, Anna/Lund,</author> <title>Ufer: Ein Leben</title>." + IMPRINT),
    (last_given_names, "<author>Anna Holt,</author> <title>Hermann: Ufer</title>." + IMPRINT),
    (degrees_behind, "<author>Holt, Karl,</author> <title>Dr. Marrow: Ufer</title>." + IMPRINT),
    (helpers_behind, "<author>Holt, A.</author>: <title>Ufer unter Mitarbeit von Deichen: Mud</title>." + IMPRINT),
    (helpers_behind, "<author>Kuhl, A. unter Mitarbeit von B. Lund</author>: <title>Ufer</title>." + IMPRINT),
    (ministries, "<author>Bundesministerium für Wirtschaft,</author> <title>Handwerk und Ufer</title>." + IMPRINT),
    (ministries, f"<author>{FAMILY}</author>: <title>Ufer</title>." + IMPRINT),
    (ministries, "<author>Holt, A.</author>: <title>Das Ministerium für Mud, Silt und Sand</title>, <publisher>Ufer</publisher>."),
    (offices_in_titles, "<title>Die Gewerkschaft der Fischer: Eine Geschichte</title>." + IMPRINT),
    (offices_in_titles, "<title>Gewerkschaften im Wandel: Eine Studie</title>." + IMPRINT),
    (offices_in_titles, "<title>Rat und Tat: Ein Handbuch</title>." + IMPRINT),
    (offices_in_titles, "<title>Ehrenamt: Ein Handbuch</title>." + IMPRINT),
    (offices_in_titles, "<author>Rat, Anna</author>: <title>Ufer: Ein Handbuch</title>." + IMPRINT),
    (inner_years, "<author>Holt, A.</author>: <title>Ufer.</title> <publisher-place>Köln</publisher-place> <issued>1999</issued>." + REVUE),
    (inner_years, "<author>Holt, A.</author>: <title>Rez. zu: Jens Lund, Ufer.</title>" + REVUE),
)


@pytest.mark.parametrize(("mend", "line", "part"), TURNED)
def test_what_is_turned(mend: Mend, line: str, part: Part) -> None:
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), STAYED)
def test_what_stays(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_the_word_for_the_same_author_is_no_name_in_small_letters_or_capitals() -> None:
    for word in ("ders.", "DERS.", "Ders .", "id."):
        item = parse(f"{word}: Vertrauen als Ufer, 3. Aufl., Stuttgart 1989, S. 23.").item
        assert (item.author, item.title) == ((), "Vertrauen als Ufer")
    assert parse("Dies, Karl: Vertrauen als Ufer, Stuttgart 1989.").item.author == (Name("Dies", "Karl"),)

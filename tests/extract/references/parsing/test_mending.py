"""Mends of labels, each on a labelled string that shows the fault and on one that only looks like it; no model labels here."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.containing import books_behind_in
from citecheck.extract.references.parsing.mending.humanities import (
    books_among_editors,
    early_printers,
    entries,
    names_in_front,
    numbers_behind_journals,
    other_editions_behind,
    ranges_of_years,
    roles_in_front,
    roman_years,
    rows_of_editors,
    same_places,
    titles_in_front_of_places,
)
from citecheck.extract.references.parsing.mending.imprint import untitled
from citecheck.extract.references.parsing.mending.inner_years import inner_years
from citecheck.extract.references.parsing.mending.naming import last_given_names
from citecheck.extract.references.parsing.mending.publishing import imprints, numbers_at_ends
from citecheck.extract.references.parsing.mending.seams import seams
from tests.extract.references.parsing.mended_lines import Mend, parts, parts_after, sheet_of

CHANGED: dict[str, tuple[Mend, str, tuple[str, str]]] = {
    "editors joined by dashes have the role of the last": (
        rows_of_editors,
        "<author>C. Holt – P. Weir</author> – <editor>M.A. Lund (a c. di)</editor>, <title>Mud</title>, <publisher-place>Milano</publisher-place>",
        ("editor", "C. Holt – P. Weir – M.A. Lund (a c. di)"),
    ),
    "the editors behind in go on": (
        rows_of_editors,
        "<author>G. Cavo</author>, <title>Mud</title>, <editor>in G. Holt – D.</editor> <author>Lund</author>, <container-title>Silt</container-title>",
        ("editor", "in G. Holt – D. Lund"),
    ),
    "a name with initials in front of the title": (
        names_in_front,
        "<title>Temanzi, T., Zibaldone</title> <editor>(a cura di N. Holt)</editor>, <publisher-place>Venezia</publisher-place>",
        ("author", "Temanzi, T"),
    ),
    "several authors in front of the title": (
        names_in_front,
        "<issued>1847</issued> <title>AA. VV., Le lagune</title>, <publisher-place>Venezia</publisher-place>",
        ("author", "AA. VV"),
    ),
    "a reprint in brackets": (
        other_editions_behind,
        "<title>Mud</title>, <publisher-place>Princeton</publisher-place> <issued>1937</issued> <note>(rist.</note> <publisher-place>New</publisher-place> <note>York 1965).</note>",
        ("note", "(rist. New York 1965)"),
    ),
    "the original in brackets": (
        other_editions_behind,
        (
            "<title>Fango</title>, <publisher-place>Milano</publisher-place> <issued>1995</issued> <editor>(ed. or.</editor> <publisher>Mud and Silt</publisher>, "
            "<publisher-place>Oxford</publisher-place> <issued>1991).</issued>"
        ),
        ("note", "(ed. or. Mud and Silt, Oxford 1991)"),
    ),
    "a reprint behind a comma": (
        other_editions_behind,
        (
            "<title>Fango</title>, <publisher-place>Venezia</publisher-place> <issued>1885</issued>, <genre>rist. anast.</genre> <publisher-place>Bologna</publisher-place>, "
            "<publisher>Forni</publisher>, <issued>1980</issued>, <page>p. 97</page>"
        ),
        ("note", "rist. anast. Bologna, Forni, 1980"),
    ),
    "an early printer": (
        early_printers,
        "<author>Galvi V.</author>, <title>Dialogo del fango</title>, <editor>in Fiorenza, appresso Giorgio Mare, MDLXXXI</editor>.",
        ("publisher", "appresso Giorgio Mare"),
    ),
    "an early printer, and his town": (
        early_printers,
        "<author>F. Sanso</author>, <title>Dialogo del fango</title>, <container-title>in Venetia, per Stefano Curti</container-title>, <issued>1663</issued>, <page>p. 308</page>",
        ("publisher-place", "in Venetia"),
    ),
    "an early printer behind the year": (
        early_printers,
        "<title>Piazza del fango</title>. <container-title>In</container-title> <publisher-place>Venetia</publisher-place> <publisher>MDCXXXVIII. Appresso Pietro Berti</publisher>.",
        ("issued", "MDCXXXVIII"),
    ),
    "a year in Roman figures": (
        roman_years,
        "<author>Galvi V.</author>, <title>Dialogo del fango</title>, <publisher-place>Venezia</publisher-place>, <publisher>Giunti, MDLXXXI</publisher>.",
        ("issued", "MDLXXXI"),
    ),
    "the year behind the imprint, where a range stood in the title": (
        inner_years,
        "<author>J. Holt</author>, <title>Women of the mud</title>, <issued>1525 - 1855</issued>, <publisher-place>Oxford</publisher-place>, <publisher>Weir Press</publisher>, <note>1996</note>",
        ("issued", "1996"),
    ),
    "a publisher of two words behind its place": (
        seams,
        "<title>Fango</title>, <publisher-place>Vicenza</publisher-place>, <publisher>Neri</publisher> <publisher-place>Pozza</publisher-place> <issued>1976</issued>",
        ("publisher", "Neri Pozza"),
    ),
    "the editors behind in, whom a dash begins": (
        rows_of_editors,
        "<author>G. Cavo</author>, <title>Mud</title>, <editor>in G. Holt</editor> <author>– D. Lund</author>, <container-title>Silt</container-title>",
        ("editor", "in G. Holt – D. Lund"),
    ),
    "the last editor in the title": (
        roles_in_front,
        "<author>C. Holt – P. Weir – M.A.</author> <title>Lund (a c. di), Fango e limo</title>, <publisher-place>Milano</publisher-place> <issued>1997</issued>",
        ("title", "Fango e limo"),
    ),
    "the title among the editors": (
        roles_in_front,
        "<editor>Anna Holt - Bruno Weir (a cura di), Da Holt a</editor> <title>Lund. Temi di fango</title>, <publisher-place>Venezia</publisher-place>",
        ("title", "Da Holt a Lund. Temi di fango"),
    ),
    "a word of the title taken for an author": (
        roles_in_front,
        "<author>J.M. Holt – I.F. de Jong – B. Weir (a c. di), Homer:</author> <title>Beyond Mud</title>, <publisher-place>Amsterdam</publisher-place>",
        ("editor", "J.M. Holt – I.F. de Jong – B. Weir (a c. di)"),
    ),
    "a book in front of its editors": (
        books_among_editors,
        "<author>N. Ivo</author>, <title>Le fango</title>, <editor>in Barocco e fango, a cura di V. Branca</editor>, <publisher-place>Firenze</publisher-place>",
        ("container-title", "in Barocco e fango"),
    ),
    "a book behind its editors": (
        books_among_editors,
        "<author>N. Ivo</author>, <title>Le fango</title>, <editor>ed. A. Holt, in Rerum Lutosarum Scriptores</editor>, <volume>t. XVII</volume>",
        ("container-title", "in Rerum Lutosarum Scriptores"),
    ),
    "a title in front of a place": (
        titles_in_front_of_places,
        "<editor>A. Holt – M. Lund (a c. di)</editor>, <publisher-place>Il fango, Bologna</publisher-place> <issued>1986</issued>",
        ("title", "Il fango"),
    ),
    "the second year of a range": (
        ranges_of_years,
        "<title>Fango</title>, <publisher-place>Firenze</publisher-place>, <issued>1845 -</issued> <volume>47, IV</volume>, <page>p. 512</page>",
        ("issued", "1845 - 47"),
    ),
    "a volume behind the marks of its periodical": (
        numbers_behind_journals,
        "<title>Fango</title>, <container-title>in «Studi sul fango», XIV</container-title>, <page>pp. 15-24</page>",
        ("volume", "XIV"),
    ),
    "a new series and its volume": (
        numbers_behind_journals,
        "<title>Fango</title>, <container-title>Limo</container-title> <volume>n.s.</volume> <issue>2</issue> <issued>(2002)</issued>, <page>pp. 1-7</page>",
        ("volume", "n.s. 2"),
    ),
    "letters that name a periodical": (
        numbers_behind_journals,
        "<title>‘Fango’</title>, <volume>CCC</volume> <issue>6</issue> <issued>(1985)</issued>, <page>pp. 7-16</page>",
        ("container-title", "CCC"),
    ),
    "two volumes in one behind a periodical": (
        numbers_at_ends,
        "<title>Fango</title>, <container-title>Helicon XX-XXI</container-title> <issued>(1980-1981)</issued>, <page>pp. 87-117</page>",
        ("volume", "XX-XXI"),
    ),
    "the page in the work of the note before": (same_places, "<note>Ivi, p. 208, nota 17</note>", ("page", "p. 208")),
    "the initials of the last author": (
        last_given_names,
        "<author>Holt, S. - Lund,</author> <title>A., Scultori di fango</title>, <publisher-place>Venezia</publisher-place>",
        ("title", "Scultori di fango"),
    ),
    "an entry's title behind its word": (
        entries,
        "<author>BENZI LODI, G., voce Contari,</author> <title>Marco</title>, <container-title>in Dizionario dei Veneti</container-title>",
        ("title", "voce Contari, Marco"),
    ),
    "the work of the note before": (same_places, "<author>Ivi</author>, <page>p. 208</page>", ("other", "Ivi")),
    "nobody behind a place": (
        imprints,
        "<title>Fango e limo</title>, <publisher>Cividate, s. e.</publisher>, <issued>1977</issued>",
        ("publisher-place", "Cividate"),
    ),
    "a publisher behind the comma of its place": (
        imprints,
        "<title>Fango e limo</title>, <publisher-place>Milano, Longhi</publisher-place>, <issued>2000</issued>",
        ("publisher", "Longhi"),
    ),
    "a place in front of the comma of the publisher": (
        imprints,
        "<title>Fango e limo</title>, <publisher>Milano, Longhi</publisher>, <issued>2000</issued>",
        ("publisher-place", "Milano"),
    ),
    "a number in front of the year of a periodical": (
        numbers_at_ends,
        "<title>Fango</title>, <container-title>QFL</container-title> <issue>64</issue> <issued>(1990)</issued>, <page>pp. 103-119</page>",
        ("volume", "64"),
    ),
    "somebody in whose honour": (
        seams,
        "<title>Fango</title>, <container-title>in: Studi in onore di</container-title> <editor>A. Holt, III</editor> <publisher-place>(Milano</publisher-place>",
        ("container-title", "in: Studi in onore di A. Holt"),
    ),
    "an era at the title's end": (
        seams,
        "<author>E. Holt</author>, <title>Mud in the Fifth Century</title> <publisher>BC</publisher>, <publisher-place>London</publisher-place>",
        ("title", "Mud in the Fifth Century BC"),
    ),
    "editors whose words ended the container": (
        seams,
        "<title>Fango</title>, <container-title>in Storia del fango, diretta da</container-title> <editor>A. Holt</editor>, <volume>vol. XII</volume>",
        ("editor", "diretta da A. Holt"),
    ),
    "a numbered book behind in that has editors": (
        books_behind_in,
        "<title>Fango e limo, in Storia del fango</title>, <editor>diretta da A. Holt</editor>, <volume>vol. XII</volume>, <issue>1</issue>",
        ("container-title", "in Storia del fango"),
    ),
    "a title behind an author whom the year precedes": (
        untitled,
        "<issued>1560</issued> <author>CORNARI M.</author>, <publisher>Trattato di acque</publisher>, <publisher-place>Padova</publisher-place>",
        ("title", "Trattato di acque"),
    ),
}
LEFT_ALONE: dict[str, tuple[Mend, str]] = {
    "an author, and an editor behind a comma": (
        rows_of_editors,
        "<author>Omero</author>, <editor>R. Holt (ed.)</editor>, <title>Mud</title>, <publisher-place>Milano</publisher-place>",
    ),
    "an author with a dash in front of the title": (
        rows_of_editors,
        "<author>C. Holt</author> – <title>Mud</title>, <editor>a cura di B. Lund</editor>",
    ),
    "a title that begins with a name": (
        names_in_front,
        "<title>Marco Polo, Viaggi e lettere</title>, <editor>a cura di N. Holt</editor>, <publisher-place>Venezia</publisher-place>",
    ),
    "a name in the title of a known author": (
        names_in_front,
        "<author>N. Weir</author>, <title>Holt, A., a painter</title>, <publisher-place>Venezia</publisher-place>",
    ),
    "a translator is no other edition": (
        other_editions_behind,
        "<title>Le pietre</title>, <issued>1907</issued>, <translator>trad. it. di A. Tomi</translator>, <publisher-place>Roma</publisher-place>, <publisher>Carbo</publisher>, <issued>1910</issued>",
    ),
    "the only imprint is no other edition": (
        other_editions_behind,
        "<author>Weir, B.</author>, <title>Mud</title>, <note>rist.</note> <publisher-place>Bologna</publisher-place> <issued>1980</issued>",
    ),
    "words that printers use, in a title": (
        early_printers,
        "<author>Neri, P.</author>, <title>La vita appresso la morte</title>, <publisher-place>Torino</publisher-place>, <publisher>Laterza</publisher>, <issued>1960</issued>",
    ),
    "a numeral in a title": (
        roman_years,
        "<author>Neri, P.</author>, <title>Il fango, MDCCXCVII, e poi</title>, <publisher-place>Torino</publisher-place>, <publisher>Laterza</publisher>",
    ),
    "a reprint's year behind its imprint": (
        inner_years,
        "<author>J. Holt</author>, <title>Mud</title>, <publisher-place>Oxford</publisher-place>, <issued>1902</issued>, <publisher-place>New York</publisher-place> <note>1965</note>",
    ),
    "a place behind the publisher": (
        seams,
        "<title>Fango</title>, <publisher>Neri</publisher> <publisher-place>Padova</publisher-place> <issued>1976</issued>",
    ),
    "an initial that begins the title": (
        last_given_names,
        "<author>Holt, S.,</author> <title>A., o del fango</title>, <publisher-place>Venezia</publisher-place>",
    ),
    "a word that is no entry": (
        entries,
        "<author>Benzi, G.</author>, <title>La voce del fango</title>, <container-title>in Dizionario dei Veneti</container-title>",
    ),
    "a name that begins like the word for there": (same_places, "<author>Ivic</author>, <page>p. 208</page>"),
    "a place and its region": (
        imprints,
        "<title>Fango e limo</title>, <publisher-place>Cambridge, Massachusetts</publisher-place>, <issued>2000</issued>",
    ),
    "a place and a second one": (
        imprints,
        "<title>Fango e limo</title>, <publisher-place>Milano, Napoli</publisher-place>, <issued>2000</issued>",
    ),
    "an issue with its word": (
        numbers_at_ends,
        "<title>Fango</title>, <container-title>QFL</container-title> <issue>n. 64</issue> <issued>(1990)</issued>, <page>pp. 103-119</page>",
    ),
    "a number in front of a month": (
        numbers_at_ends,
        "<title>Fango</title>, <container-title>QFL</container-title> <issue>612</issue>, <issued>maggio 1994</issued>, <page>24-29</page>",
    ),
    "a publisher behind a title that is whole": (
        seams,
        "<author>E. Holt</author>, <title>Mud in the Fifth Century</title> <publisher>Bremer</publisher>, <publisher-place>London</publisher-place>",
    ),
    "a journal's article behind in, with an issue": (
        books_behind_in,
        "<title>Fango e limo, in Studi del fango</title>, <volume>12</volume>, <issue>1</issue>, <page>pp. 3-9</page>",
    ),
    "names and a role in round brackets that are a title": (
        roles_in_front,
        "<author>Holt, A.</author>, <title>I Lunghi (ed.), una famiglia</title>, <publisher-place>Venezia</publisher-place>",
    ),
    "editors behind in without a book": (
        books_among_editors,
        "<author>N. Ivo</author>, <title>Le fango</title>, <editor>in V. Branca, B. Holt</editor>, <publisher-place>Firenze</publisher-place>",
    ),
    "a place of two names": (
        titles_in_front_of_places,
        "<author>A. Holt</author>, <publisher-place>Milano, Bologna</publisher-place> <issued>1986</issued>",
    ),
    "a volume behind a whole year": (
        ranges_of_years,
        "<title>Fango</title>, <publisher-place>Firenze</publisher-place>, <issued>1845</issued>, <volume>47, IV</volume>, <page>p. 512</page>",
    ),
    "a periodical that ends with its marks": (
        numbers_behind_journals,
        "<title>Fango</title>, <container-title>in «Studi sul fango», Nuova Serie</container-title>, <page>pp. 15-24</page>",
    ),
    "a volume and its issue": (
        numbers_behind_journals,
        "<title>‘Fango’</title>, <container-title>Limo</container-title> <volume>CCC</volume> <issue>6</issue> <issued>(1985)</issued>",
    ),
    "an author and a publisher without a title, and a title": (
        untitled,
        "<issued>1560</issued> <author>CORNARI M.</author>, <title>Fango</title>, <publisher>Neri</publisher>, <publisher-place>Padova</publisher-place>",
    ),
}


@pytest.mark.parametrize(("mend", "line", "part"), CHANGED.values(), ids=CHANGED)
def test_a_fault_is_mended(mend: Mend, line: str, part: tuple[str, str]) -> None:
    assert part not in parts(sheet_of(line))
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_looks_alike_is_left_alone(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))

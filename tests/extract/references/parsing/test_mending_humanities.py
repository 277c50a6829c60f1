"""Mends for what historians of Venice print: archives and their shelf marks, journals with Roman numbers, years of what a book is about. No model labels here."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.annuals import (
    series_in_brackets,
    series_torn,
    small_romans_in_containers,
)
from citecheck.extract.references.parsing.mending.containing import ends_of_titles, titles_with_in
from citecheck.extract.references.parsing.mending.counted import years_as_pages, years_of_books
from citecheck.extract.references.parsing.mending.ends import publishers_in_places
from citecheck.extract.references.parsing.mending.fronts import articles_as_initials
from citecheck.extract.references.parsing.mending.historians import (
    names_called,
    quotations_begun_in_names,
    reviews_behind_names,
    words_behind_full_names,
    works_with_their_editors,
)
from citecheck.extract.references.parsing.mending.houses import (
    bodies_as_containers,
    bodies_torn,
    houses_as_places,
    houses_in_titles,
    imprints_with_colons,
    letters_of_houses,
    series_behind_all,
    towns_of_provinces,
    volumes_as_publishers,
)
from citecheck.extract.references.parsing.mending.humanities import other_editions_behind, same_places
from citecheck.extract.references.parsing.mending.sources import archives, archives_behind_titles
from citecheck.extract.references.parsing.mending.towns import imprints_in_notes
from citecheck.extract.references.parsing.mending.wholes import glued
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>A. Holt</author>, "
T = A + "<title>Le rive e le barene</title>, "
P = "<publisher-place>Venezia</publisher-place>, "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (archives, "<author>ASV</author>, <note>Limi, b. 732, c. 45r</note>, <issued>12 marzo 1576</issued>", ("publisher", "ASV")),
    (
        archives,
        "<author>A.S.</author><note>VE., Consiglio dei Limi, filza 203</note>, <issued>6 agosto 1594</issued>.",
        ("publisher", "A.S.VE"),
    ),
    (
        archives,
        "<note>Archivio di Stato</note> <publisher>di</publisher> <author>Treviso, Limi</author>, <issued>b. 1483</issued>, <page>cc. 112-115</page>.",
        ("publisher", "Archivio di Stato di Treviso"),
    ),
    (
        archives,
        "<author>ASVe, Limi</author>, <title>Atti</title>, <note>b. 7</note>, <title>Libro de spese, 1487-1501</title>",
        ("title", "Libro de spese"),
    ),
    (archives, "<note>ASV, Limi, b. 7, Libro de spese, 1487-1501</note>", ("issued", "1487-1501")),
    (archives, "<note>ASV, Limi, b. 7, Visita, 1592</note>, <page>cc. 44-47</page>", ("issued", "1592")),
    (
        archives,
        "<author>BMC, Mss. Holt</author>, <issued>2847</issued>, <publisher>Memorie dei Lund</publisher>, <page>cc. 3r-18v</page>",
        ("note", "Mss. Holt, 2847, Memorie dei Lund"),
    ),
    (archives, "<note>A. S. V., Limi, reg. 12, c. 4</note>", ("publisher", "A. S. V")),
    (archives, "<note>BNM, It. VII, 519 (8438)</note>", ("publisher", "BNM")),
    (archives, "<title>Biblioteca Civica di Lund</title>, <note>ms. 1234</note>", ("publisher", "Biblioteca Civica di Lund")),
    (archives, "<note>PRO FO 371/1234</note>", ("publisher", "PRO")),
    (
        archives_behind_titles,
        A + "<title>Relazione di Marrow, Archivio di Stato di Lund</title>, <note>Senato, filza 14</note>",
        ("publisher", "Archivio di Stato di Lund"),
    ),
    (
        glued,
        T + "<container-title>«Limo»</container-title>, <volume>CD/</volume><issue>2</issue>, <issued>1998</issued>",
        ("number", "CD/2"),
    ),
    (
        small_romans_in_containers,
        T + "<container-title>in Limo, xviii</container-title>, <issued>2006</issued>, <page>pp. 87-114</page>",
        ("volume", "xviii"),
    ),
    (
        titles_with_in,
        A + "<title>Organi e organari</title> <container-title>in San Marrow, «Limo»</container-title>, <volume>VII</volume>",
        ("title", "Organi e organari in San Marrow"),
    ),
    (
        years_as_pages,
        "<editor>A. Holt (a cura di)</editor>, <title>San Marrow. Documenti</title> <page>(1047-1199)</page>, " + P,
        ("title", "San Marrow. Documenti (1047-1199)"),
    ),
    (same_places, "<author>Ibidem</author>, <title>Libro delle parti</title>, <page>c. 7v</page>", ("other", "Ibidem")),
    (publishers_in_places, T + "<publisher-place>Rovigo, Limiana</publisher-place>, <issued>1987</issued>.", ("publisher", "Limiana")),
)
TURNED += (
    (
        words_behind_full_names,
        "<author>Marini Vincenzo, Fronimo</author>, <title>Dialogo del limo</title>, " + P,
        ("title", "Fronimo, Dialogo del limo"),
    ),
    (
        words_behind_full_names,
        "<author>Ennio Marini Lund, Fondachi.</author> <title>Architettura</title>, " + P,
        ("title", "Fondachi. Architettura"),
    ),
    (
        quotations_begun_in_names,
        '<author>Marini, Mario,’" Pietro</author> <title>Limo’ (profilo storico)”</title>, <container-title>Limo</container-title>',
        ("author", "Marini, Mario"),
    ),
    (
        reviews_behind_names,
        "<author>Holt, O., recensione a B. Lund</author>, <title>Le rive</title>, <container-title>«Limo»</container-title>",
        ("title", "recensione a B. Lund, Le rive"),
    ),
    (
        names_called,
        "<author>Marini Antonio</author> <title>detto Marrow, Le vedute</title>, " + P,
        ("author", "Marini Antonio detto Marrow"),
    ),
    (
        names_called,
        "<author>Marini</author>, <title>Lorenzo detto il Lungo, Rime</title>, " + P,
        ("author", "Marini, Lorenzo detto il Lungo"),
    ),
    (
        articles_as_initials,
        "<author>Holt Lund R., I Limotti.</author> <title>Storia di pescatori</title>, " + P,
        ("title", "I Limotti. Storia di pescatori"),
    ),
)
Y = "<issued>1974</issued>"
BOOK = T + "<container-title>in Marrow e la peste</container-title> "
TURNED += (
    (houses_in_titles, A + "<title>Il porto di Marrow, Mursia</title>, " + P + Y, ("publisher", "Mursia")),
    (houses_in_titles, A + "<title>Le rive, le barene della laguna, Il Mulino</title>, " + P + Y, ("publisher", "Il Mulino")),
    (houses_in_titles, A + "<title>*Il porto di Marrow*, Mursia</title>, " + P + Y, ("publisher", "Mursia")),
    (houses_as_places, T + "<publisher-place>Marsilio</publisher-place> " + Y, ("publisher", "Marsilio")),
    (houses_as_places, T + "<publisher-place>La - terza, Bari</publisher-place> " + Y, ("publisher", "La - terza")),
    (volumes_as_publishers, T + "<publisher>I-II</publisher>, " + P + Y, ("volume", "I-II")),
    (imprints_in_notes, T + P + "<note>A. Limiana, 1966², 2 vol.</note>", ("publisher", "A. Limiana")),
    (imprints_in_notes, T + P + "<note>A. Limiana, 1966², 2 vol.</note>", ("note", "2 vol")),
    (towns_of_provinces, T + "<publisher>Marrow (VR), Limiana</publisher>, " + Y, ("publisher-place", "Marrow (VR)")),
    (
        bodies_torn,
        T + P + "<publisher>Istituto</publisher> <title>veneto di limi, rive ed arti</title>, " + Y,
        ("publisher", "Istituto veneto di limi, rive ed arti"),
    ),
    (
        bodies_as_containers,
        T + "<container-title>Venezia, Istituto di limi, rive ed arti</container-title>, " + Y,
        ("publisher", "Istituto di limi, rive ed arti"),
    ),
    (letters_of_houses, T + P + "<publisher>S.E.L.P.</publisher><publisher-place>N.</publisher-place>, " + Y, ("publisher", "S.E.L.P.N")),
    (
        imprints_with_colons,
        A + "<title>Rive 1978-1988, Venezia: Ufficio del Limo, 1989</title> <collection-title>(Quaderni, 17)</collection-title>",
        ("publisher", "Ufficio del Limo"),
    ),
    (
        series_behind_all,
        T + P + Y + ", <container-title>(Rerum Limosarum Scriptores</container-title>, <volume>t. XXIV</volume>, <page>p. III)</page>.",
        ("collection-title", "(Rerum Limosarum Scriptores, t. XXIV, p. III)"),
    ),
    (
        works_with_their_editors,
        "<editor>Marini, Sebastiano, Giornali, ed. A. Holt</editor>, <container-title>Scriptores</container-title>",
        ("title", "Giornali"),
    ),
    (
        series_torn,
        T + "<container-title>«Limo»</container-title>, <volume>N.</volume><collection-title>S.</collection-title> <volume>34</volume>",
        ("volume", "N.S. 34"),
    ),
    (
        series_in_brackets,
        T + "<container-title>«Limo»</container-title>, <volume>CLXXI (XXII</volume> <issue>n.</issue><issued>s.), 1974</issued>",
        ("note", "(XXII n.s.)"),
    ),
    (
        years_of_books,
        BOOK + "<page>1348-1797</page>, " + P + Y + ", <page>pp. 5-29</page>",
        ("container-title", "in Marrow e la peste 1348-1797"),
    ),
    (
        other_editions_behind,
        T
        + P
        + Y
        + "; <note>trad. it. Limo</note> <container-title>e rive</container-title>, <publisher-place>Roma</publisher-place> <issued>1980</issued>",
        ("note", "trad. it. Limo e rive, Roma 1980"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (archives, "<publisher>ASV</publisher>, <note>Limi, b. 7</note>, <title>Visita</title>, <issued>1592</issued>"),
    (archives, "<author>Archivio di Stato di Lund</author> <issued>(1990)</issued>, <title>Guida 12</title>, " + P),
    (
        archives,
        "<author>A. S. V. Holt and K. Lund</author>, <container-title>J. Limo</container-title>, <volume>45</volume>, <page>123</page>",
    ),
    (archives, "<author>A.S.V., K. Lund</author>, <title>Limo 12</title>, " + P + "<issued>1976</issued>"),
    (archives, "<container-title>BMC Limo</container-title> <issued>2015</issued>, <volume>15</volume>:<page>123</page>."),
    (archives, "<container-title>BNM, Rivista di limi</container-title>, <volume>12</volume>, <page>pp. 3-9</page>"),
    (
        archives,
        "<title>Biblioteca Civica di Lund</title>, <container-title>Bollettino</container-title> <volume>12</volume>, <page>pp. 3-9</page>",
    ),
    (archives, "<title>Biblioteca Comunale di Lund, Mostra 1966</title>, <publisher-place>Lund</publisher-place> <issued>1966</issued>."),
    (archives, "<author>Archivio di Stato di Lund</author>, <title>Mostra 12</title>, <publisher-place>Lund</publisher-place>, " + Y),
    (archives, "<author>Asvero, B.</author>, <title>Limi, b. 7</title>, " + P),
    (archives_behind_titles, A + "<title>Guida, Archivio di Stato di Lund</title>, <note>con tavole</note>"),
    (archives_behind_titles, A + "<title>L'Archivio di Stato di Lund</title>, <note>b. 14</note>"),
    (glued, T + "<container-title>«Limo»</container-title>, <volume>XXXIII/</volume><issue>2</issue>, <issued>1998</issued>"),
    (small_romans_in_containers, T + "<container-title>in Limo, mix</container-title>, <issued>2006</issued>"),
    (small_romans_in_containers, T + "<container-title>Vita e limo civil</container-title>, <issued>2006</issued>"),
    (titles_with_in, T + "<container-title>in Studi di limo, «Limo»</container-title>, <volume>VII</volume>"),
    (titles_with_in, A + "<title>Organi e organari</title> <container-title>in «Limo»</container-title>, <volume>VII</volume>"),
    (years_as_pages, T + "<page>(104-119)</page>, " + P),
    (years_as_pages, T + "<container-title>«Limo»</container-title> <page>(1047-1199)</page>, " + P),
    (same_places, "<author>Ivini</author>, <title>Libro delle parti</title>, <page>c. 7v</page>"),
    (words_behind_full_names, "<author>Marini Vincenzo, Ennio</author>, <title>Dialogo del limo</title>, " + P),
    (words_behind_full_names, "<author>Marini Lund, Fronimo</author>, <title>Dialogo del limo</title>, " + P),
    (words_behind_full_names, "<author>Vincenzo Marini, Rossi</author>, <title>Dialogo del limo</title>, " + P),
    (words_behind_full_names, "<author>Fondazione Vincenzo, Ufficio</author>, <title>Dialogo del limo</title>, " + P),
    (quotations_begun_in_names, '<author>Marini, Mario, "Lungo"</author> <title>Limo</title>, ' + P),
    (reviews_behind_names, "<author>Holt, O., Recensio, B.</author>, <title>Le rive</title>, " + P),
    (names_called, "<title>Antonio Marini detto Marrow</title>, " + P),
    (names_called, "<title>Rive detto Marrow, Le vedute</title>, " + P),
    (articles_as_initials, "<author>Holt Lund R., Limotti I.</author> <title>Storia di pescatori</title>, " + P),
    (houses_in_titles, A + "<title>Le rive e le barene della laguna, Catalogo</title>, " + P + Y),
    (houses_in_titles, A + "<title>Le rive e le barene della laguna, Padova</title>, " + P + Y),
    (houses_in_titles, A + "<title>Le rive, le barene della laguna, Limiana</title>, " + P + Y),
    (houses_in_titles, A + "<title>Rivers of the mud and silt, Limiana</title>, <publisher-place>London</publisher-place>, " + Y),
    (houses_in_titles, A + "<title>Le rive e le barene della laguna, Limiana</title>, " + P + Y),
    (houses_in_titles, A + "<title>La vita di Giuseppe Verdi, Biografia</title>, " + P + Y),
    (houses_in_titles, A + "<title>Le sculture del Settecento, Canova</title>, " + P + Y),
    (houses_in_titles, A + "<title>*Il porto di Marrow, Mursia*</title>, " + P + Y),
    (houses_as_places, T + "<publisher-place>Marrow</publisher-place> " + Y),
    (houses_as_places, T + "<publisher-place>Limiana, Venezia</publisher-place> " + Y),
    (houses_as_places, T + "<publisher-place>Inventario, Venezia</publisher-place> " + Y),
    (houses_as_places, T + "<publisher-place>Trentino, Rovereto</publisher-place> " + Y),
    (houses_as_places, T + "<publisher-place>Padova, Venezia</publisher-place> " + Y),
    (houses_as_places, A + "<title>The mud of the rivers</title>, <publisher-place>Marrow, London</publisher-place> " + Y),
    (volumes_as_publishers, T + "<publisher>IV Marrow</publisher>, " + P + Y),
    (imprints_in_notes, T + P + "<note>con 1966 tavole, 2 vol.</note>"),
    (towns_of_provinces, T + "<publisher>Limiana (già Holt), Lund</publisher>, " + Y),
    (bodies_torn, T + P + "<publisher>Limiana</publisher> <title>veneto di limi, rive ed arti</title>, " + Y),
    (bodies_as_containers, T + "<container-title>Venezia, Limo e rive</container-title>, " + Y),
    (bodies_as_containers, T + "<container-title>Marrow, Istituto di limi, rive ed arti</container-title>, " + Y),
    (letters_of_houses, T + P + "<publisher>S.E.L.P.</publisher>, <publisher-place>Nola</publisher-place>, " + Y),
    (imprints_with_colons, A + "<title>Rive 1978-1988, Marrow: Ufficio del Limo, 1989</title>"),
    (series_behind_all, T + P + Y + ", <container-title>in Rerum Limosarum Scriptores (t. XXIV)</container-title>."),
    (series_behind_all, T + P + Y + " <container-title>(in: Zeitschrift für Limo</container-title> <volume>12)</volume>."),
    (works_with_their_editors, "<editor>Marini, Sandri, Giornali, ed. A. Holt</editor>, <container-title>Scriptores</container-title>"),
    (works_with_their_editors, "<editor>Marini, Sebastiano, ed. A. Holt</editor>, <container-title>Scriptores</container-title>"),
    (
        series_torn,
        T
        + "<container-title>«Limo»</container-title>, <volume>N.</volume> <collection-title>34 n.s.</collection-title> <volume>3</volume>",
    ),
    (series_in_brackets, T + "<container-title>«Limo (n.s.)»</container-title>, <volume>3</volume>"),
    (years_of_books, BOOK + "<page>1348-1797</page>, " + P + Y),
    (years_of_books, T + "<container-title>in Limo</container-title>, <page>348-797</page>, " + P + Y + ", <page>pp. 5-29</page>"),
    (
        other_editions_behind,
        T
        + P
        + Y
        + "; <note>rist. Limo</note> <container-title>e rive</container-title>, <publisher-place>Roma</publisher-place> <issued>1980</issued>",
    ),
    (publishers_in_places, T + "<publisher-place>Rovigo, Belluno</publisher-place>, <issued>1987</issued>."),
    (
        ends_of_titles,
        A
        + "<title>« Les blés »</title>, <container-title>Annales. Économies, Sociétés</container-title>, <volume>t. XXI</volume>, <issued>1966</issued>",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))

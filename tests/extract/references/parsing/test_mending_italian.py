"""Mends of what Italian lists of the humanities print: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.mending.annuals import (
    centuries_as_volumes,
    double_numbers_behind_journals,
    editors_as_volumes,
    initials_in_volumes,
    journals_as_places,
    journals_behind_commas,
    numbers_as_publishers,
    numbers_in_containers,
    ranges_of_issues,
    series_in_front,
    volumes_behind_titles,
)
from citecheck.extract.references.parsing.mending.books import edited_books
from citecheck.extract.references.parsing.mending.bracketed import (
    entries_in_works,
    series_in_brackets,
    subtitles_in_brackets,
    volumes_in_words,
)
from citecheck.extract.references.parsing.mending.fronts import (
    articles_as_initials,
    authors_of_old,
    editions_as_authors,
    lives_as_authors,
    reviewed,
    shows_as_authors,
    sources_as_authors,
    supervisors,
    there_behind_titles,
    titles_behind_roles,
    volumes_in_brackets,
    words_of_footnotes,
)
from citecheck.extract.references.parsing.mending.humanities import titles_in_front_of_places
from citecheck.extract.references.parsing.mending.imprint import places
from citecheck.extract.references.parsing.mending.inner_years import inner_years
from citecheck.extract.references.parsing.mending.occasions import (
    days_of_meetings,
    entries_of_catalogues,
    offprints,
    originals,
    pages_behind_entries,
    prefaces,
    prefaces_in_titles,
    printed_again,
)
from citecheck.extract.references.parsing.mending.rows import second_halves_of_names, titles_behind_dashes
from citecheck.extract.references.parsing.mending.seams import seams
from citecheck.extract.references.parsing.mending.sources import archives
from citecheck.extract.references.parsing.mending.torn import (
    by_whom,
    dates_torn,
    journals_within,
    names_abbreviated,
    quotations_torn,
    quotations_with_numbers,
    quoted_ends_of_titles,
    second_sentences,
    small_words_between,
    titles_of_volumes_torn,
    words_torn,
)
from citecheck.extract.references.parsing.mending.towns import (
    editions_of_publishers,
    imprints_at_the_end,
    imprints_in_notes,
    publishers_joined,
    publishers_of_books,
    towns_behind_commas,
    years_in_editions,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>A. Holt</author>, "
T = A + "<title>Le rive e le barene</title>, "
P = "<publisher-place>Venezia</publisher-place>, "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        series_in_front,
        T + "<container-title>in: Rivista di rive, Ser.</container-title> <volume>III, Anno 43</volume> <issued>1935</issued>",
        ("volume", "Ser. III, Anno 43"),
    ),
    (
        ranges_of_issues,
        T + "<container-title>«Limo»</container-title>, <volume>a. LXVI, n. 37</volume> <page>- 38</page> <issued>(1936)</issued>",
        ("volume", "a. LXVI, n. 37 - 38"),
    ),
    (
        centuries_as_volumes,
        T
        + "<container-title>in Cultura lagunare nei secoli</container-title> <volume>XIII e XIV</volume>, <editor>a cura di B. Lund</editor>",
        ("container-title", "in Cultura lagunare nei secoli XIII e XIV"),
    ),
    (
        centuries_as_volumes,
        A + "<title>Le tombe dei secoli IV,</title> <volume>V e VI, 3</volume>, <issued>1962</issued>",
        ("title", "Le tombe dei secoli IV, V e VI"),
    ),
    (
        numbers_in_containers,
        T + "<container-title>«Limo», X-XII (1968-1970)</container-title>, <page>pp. 3-7</page>",
        ("issued", "(1968-1970)"),
    ),
    (
        numbers_in_containers,
        T + "<container-title>«Studi di limo», VHI</container-title>, <issued>1966</issued>, <page>pp. 3-7</page>",
        ("volume", "VHI"),
    ),
    (
        numbers_as_publishers,
        T + "<container-title>«Limo»</container-title>, <volume>3</volume>, <publisher>Liv</publisher>, <issued>2002</issued>",
        ("issue", "Liv"),
    ),
    (
        numbers_as_publishers,
        A + "<title>Le rive, «Limo»</title>, <publisher>xxiv</publisher>, <issued>2002</issued>, <page>p. 3</page>",
        ("volume", "xxiv"),
    ),
    (
        editors_as_volumes,
        T
        + "<container-title>in: Storia del limo 2, hr.</container-title> <volume>v. V. Holt</volume> <publisher-place>(Firenze</publisher-place>",
        ("editor", "hr. v. V. Holt"),
    ),
    (
        journals_behind_commas,
        A
        + "<title>La cappella, La rassegna di rive</title>, <volume>a. II</volume>, <issue>n. 4</issue>, <issued>1929</issued>, <page>pp. 2-9</page>",
        ("container-title", "La rassegna di rive"),
    ),
    (
        journals_behind_commas,
        A + "<title>Il coro ligneo, Limo e rive</title>, <volume>XII</volume>, <page>pp. 2-9</page>",
        ("container-title", "Limo e rive"),
    ),
    (
        initials_in_volumes,
        T
        + "<container-title>Limo</container-title> <volume>V, F.</volume> <publisher>Lund</publisher>, <publisher-place>Köln</publisher-place>",
        ("publisher", "F. Lund"),
    ),
    (
        series_in_brackets,
        "<title>Storia della procedura</title> <original-title>(Storia del diritto</original-title>, <note>hr. v. P. Holt, II 2)</note>, "
        + P,
        ("collection-title", "(Storia del diritto, hr. v. P. Holt, II 2)"),
    ),
    (
        series_in_brackets,
        A + "<title>Ricerche sulla barena (lus nostrum 11)</title>, " + P + "<issued>1969</issued>",
        ("collection-title", "(lus nostrum 11)"),
    ),
    (
        subtitles_in_brackets,
        A
        + "<title>La pieve di Marrow</title> <collection-title>(Studio storico documentato)</collection-title>, "
        + P
        + "<issued>1898</issued>",
        ("title", "La pieve di Marrow (Studio storico documentato)"),
    ),
    (
        volumes_in_words,
        A + "<title>Idraulica pratica, volume quinto</title>, <volume>tomo secondo</volume>, <publisher>Limo</publisher>",
        ("volume", "volume quinto, tomo secondo"),
    ),
    (
        entries_in_works,
        A + "<other>voce</other> <title>Robertus de Limo in The Mud Dictionary of Music</title>, <volume>16</volume>, <page>p. 7</page>",
        ("container-title", "in The Mud Dictionary of Music"),
    ),
    (
        days_of_meetings,
        T
        + "<container-title>in Archivi e rive. Atti del corso</container-title>, <publisher-place>Venezia</publisher-place>, <issued>dicembre 1989 - marzo 1990</issued>, "
        "<editor>a cura di B. Lund</editor>, <publisher>Limo</publisher> <issued>1993</issued>",
        ("container-title", "in Archivi e rive. Atti del corso, Venezia, dicembre 1989 - marzo 1990"),
    ),
    (
        days_of_meetings,
        T
        + "<container-title>in “Akten des Limo-Kongresses”, Bonn 22 -</container-title> <issued>28 September 1991</issued>, <publisher-place>Münster</publisher-place> <issued>1995</issued>",
        ("container-title", "in “Akten des Limo-Kongresses”, Bonn 22 - 28 September 1991"),
    ),
    (
        inner_years,
        T
        + "<container-title>in Limo e il suo tempo</container-title> <publisher-place>(Venezia</publisher-place> <original-title>16-18 settembre 1985)</original-title>, "
        "<editor>a cura di B. Lund</editor>, <publisher-place>Firenze</publisher-place>, <issued>1987</issued>",
        ("note", "(Venezia 16-18 settembre 1985)"),
    ),
    (
        printed_again,
        T
        + "<container-title>«Limo»</container-title>, <issued>1968</issued>, <page>pp. 3-7</page>; <note>poi in</note> <container-title>Culture del limo</container-title>, "
        "<publisher-place>Padova</publisher-place> <issued>1990</issued>, <page>pp. 2-9</page>.",
        ("note", "poi in Culture del limo, Padova 1990, pp. 2-9"),
    ),
    (
        offprints,
        A + "<title>Codici del museo. Extract from Rivista di rive (1907)</title>. " + P + "<issued>1908</issued>",
        ("note", "Extract from Rivista di rive (1907)"),
    ),
    (
        offprints,
        A + "<title>Codici del museo, estratto dagli Annali del limo</title>, " + P + "<issued>1908</issued>",
        ("note", "estratto dagli Annali del limo"),
    ),
    (prefaces, T + "<translator>introduzione e note di Bruno Lund</translator>, " + P, ("note", "introduzione e note di Bruno Lund")),
    (prefaces, T + "<container-title>Avant-propos de Bruno Lund</container-title>, " + P, ("note", "Avant-propos de Bruno Lund")),
    (originals, T + "<editor>ed. or. London 1963</editor>, " + P + "<issued>1966</issued>", ("note", "ed. or. London 1963")),
    (
        entries_of_catalogues,
        A + "<genre>scheda</genre> <title>n. 34</title>, <container-title>in Rive e barene</container-title>, " + P,
        ("note", "scheda n. 34"),
    ),
    (
        second_halves_of_names,
        "<author>P. Holt - S. Brugg -</author> <title>Lund, Corpus del limo</title>, " + P,
        ("author", "P. Holt - S. Brugg - Lund"),
    ),
    (
        titles_behind_dashes,
        "<author>Joan Maria Pere Holt Lund - Mud and the Weirs:</author> <title>between silt and sand</title>, " + P,
        ("title", "Mud and the Weirs: between silt and sand"),
    ),
    (
        titles_behind_dashes,
        "<author>Anna Holt - Echi e trasgressioni del limo nella scultura</author> <title>padovana. Un'ipotesi</title>.",
        ("title", "Echi e trasgressioni del limo nella scultura padovana. Un'ipotesi"),
    ),
    (
        names_abbreviated,
        A + "<title>Lettera intorno al limo del Sig.</title> <publisher>Bruno Lund</publisher>, " + P,
        ("title", "Lettera intorno al limo del Sig. Bruno Lund"),
    ),
    (
        names_abbreviated,
        A + "<title>I dieci libri del limo di M.</title> <publisher>Vetruvo</publisher>, " + P,
        ("title", "I dieci libri del limo di M. Vetruvo"),
    ),
    (
        by_whom,
        A + "<title>Vite degli argini</title>, <note>scritte da Anna Holt ingegnera</note>, " + P,
        ("title", "Vite degli argini, scritte da Anna Holt ingegnera"),
    ),
    (
        small_words_between,
        A + "<title>Eresia nella Venezia</title> <container-title>del '500</container-title>, <publisher-place>Milano</publisher-place>",
        ("title", "Eresia nella Venezia del '500"),
    ),
    (
        small_words_between,
        A + "<title>Nomi di laghi, porti, et</title> <container-title>Isole del mare</container-title>, " + P,
        ("title", "Nomi di laghi, porti, et Isole del mare"),
    ),
    (
        second_sentences,
        A
        + "<title>Mecenati e rive</title>. <container-title>Studio sui limi dell'età barocca</container-title>, "
        + P
        + "<issued>1966</issued>, <page>p. 4</page>",
        ("title", "Mecenati e rive. Studio sui limi dell'età barocca"),
    ),
    (
        quotations_torn,
        A + "<title>Le rive, «Società</title> <container-title>e limo»</container-title>, <volume>136</volume>",
        ("container-title", "«Società e limo»"),
    ),
    (
        quotations_with_numbers,
        A + "<title>Le tombe</title>, <volume>“IX</volume> <title>Corso di cultura del limo”</title>, " + P,
        ("container-title", "“IX Corso di cultura del limo”"),
    ),
    (
        journals_within,
        A
        + "<title>Due codici</title> <original-title>(Marrow, codd.</original-title> <container-title>II e IV), in «Limo»</container-title>, <volume>65</volume>",
        ("title", "Due codici (Marrow, codd. II e IV)"),
    ),
    (
        words_torn,
        A + "<title>Il codice. Faksimile</title> <edition>- Ausgabe</edition>, " + P,
        ("title", "Il codice. Faksimile - Ausgabe"),
    ),
    (words_torn, A + "<title>Il limo. Problemi</title> <note>teori - ci, Marrow</note>", ("title", "Il limo. Problemi teori - ci")),
    (
        dates_torn,
        A + "<title>I libri</title> <issued>a stampa dalle origini al 1800;</issued> <title>Cuneo: Holt</title> <issued>1990</issued>",
        ("title", "I libri a stampa dalle origini al 1800; Cuneo: Holt"),
    ),
    (
        places,
        A + "<title>I libri a stampa; Torino: Holt</title> <issued>1990</issued>",
        ("publisher-place", "Torino"),
    ),
    (
        titles_of_volumes_torn,
        T + "<volume>vol. II: Il</volume> <title>Tesoro e il Museo</title>, " + P,
        ("volume", "vol. II: Il Tesoro e il Museo"),
    ),
    (
        quoted_ends_of_titles,
        "<author>G. Holt, Giustizia</author> <other>«contaminata», cit.</other>, <page>p. 121</page>",
        ("title", "Giustizia «contaminata»"),
    ),
    (
        towns_behind_commas,
        A + "<title>Il codice purpureo, Cava dei Marici</title> <issued>1980</issued>.",
        ("publisher-place", "Cava dei Marici"),
    ),
    (
        towns_behind_commas,
        T + "<container-title>in: Scrittori del limo, Mediolani</container-title> <issued>1728</issued>.",
        ("publisher-place", "Mediolani"),
    ),
    (
        imprints_at_the_end,
        A + "<title>La cappella del duomo, Vedelagno, Ars et limo 1954</title>",
        ("publisher", "Ars et limo"),
    ),
    (
        editions_of_publishers,
        A + "<title>La basilica illustrata, edizione Onghi</title>, " + P + "<issued>1888</issued>",
        ("publisher", "edizione Onghi"),
    ),
    (
        editions_of_publishers,
        A + "<title>Composizioni, Société de Musique d’ Autrefois</title>, " + P + "<issued>1955</issued>",
        ("publisher", "Société de Musique d’ Autrefois"),
    ),
    (
        publishers_of_books,
        T
        + "<container-title>in Limo</container-title>, <editor>a cura di B. Lund</editor>, <publisher-place>Venezia, Studium Rivense</publisher-place> <issued>1993</issued>",
        ("publisher", "Studium Rivense"),
    ),
    (
        journals_as_places,
        T
        + "<publisher-place>L'Organetto</publisher-place>, <publisher>XXV-XXVI</publisher>, <issued>1987-88</issued>, <page>pp. 3-9</page>",
        ("container-title", "L'Organetto"),
    ),
    (
        edited_books,
        "<editor>T. Holt (a cura di)</editor>, <container-title>Corpus limorum</container-title>, <volume>vol. V</volume>, "
        + P
        + "<issued>1872</issued>",
        ("title", "Corpus limorum"),
    ),
    (
        articles_as_initials,
        "<author>R. Holt, I Limotti.</author> <title>Storia di pescatori</title>, " + P,
        ("title", "I Limotti. Storia di pescatori"),
    ),
    (
        sources_as_authors,
        "<author>Lettere di G. F.</author> <title>Holt a un amico</title>, " + P,
        ("title", "Lettere di G. F. Holt a un amico"),
    ),
    (editions_as_authors, "<author>Bullarium Holtanum</author>, " + P, ("title", "Bullarium Holtanum")),
    (
        editions_as_authors,
        "<editor>Monumenta Marrow Historica</editor>, <title>Scriptores</title>, <volume>vol. IV</volume>, " + P,
        ("title", "Monumenta Marrow Historica, Scriptores"),
    ),
    (
        lives_as_authors,
        "<author>Andrea Holtino 1508-1580.</author> <title>The Portico</title>, " + P,
        ("title", "Andrea Holtino 1508-1580. The Portico"),
    ),
    (
        authors_of_old,
        "<title>Giovanni Holtino, Decalimone</title>, <editor>a cura di V. Lund</editor>, " + P,
        ("author", "Giovanni Holtino"),
    ),
    (
        supervisors,
        A
        + "<title>Il limo</title>, <genre>tesi di laurea, relatore</genre> <publisher>L. Lund, Università di Marrow</publisher>, <issued>1990</issued>",
        ("note", "relatore L. Lund"),
    ),
    (
        reviewed,
        A + "<note>recensione a</note> <author>B. Lund</author>, <title>Le rive</title>, <container-title>in «Limo»</container-title>",
        ("title", "B. Lund, Le rive"),
    ),
    (volumes_in_brackets, T + "<editor>a cura di G. Lund, [II]</editor>, " + P, ("volume", "[II]")),
    (
        words_of_footnotes,
        "<title>Per Porta San Giovanni cfr.</title> <author>B. Lund</author>, <title>Il limo</title>, " + P,
        ("other", "Per Porta San Giovanni cfr"),
    ),
    (
        titles_behind_roles,
        "<editor>Anna Holt, Bruno Lund (a cura di), Palladino</editor>, " + P,
        ("title", "Palladino"),
    ),
    (
        seams,
        A
        + "<title>I limotti</title>, <note>nota di B. Lund</note>, <publisher-place>Abano</publisher-place> <publisher>Terme, Frangipane</publisher>, <issued>1982</issued>",
        ("publisher-place", "Abano Terme"),
    ),
    (
        prefaces_in_titles,
        A + "<title>Il limo nel Cinquecento, con un saggio introduttivo di Ugo</title> <publisher>Lund</publisher>, " + P,
        ("note", "con un saggio introduttivo di Ugo Lund"),
    ),
    (
        pages_behind_entries,
        T + P + "<issued>1979</issued>, <note>cat. n. 45, p. 123, fig. 201</note>.",
        ("page", "p. 123"),
    ),
    (
        archives,
        "<author>Archivio di Stato di</author> <title>Marrow (d'ora in poi ASMa)</title>, <container-title>Limi</container-title>, <volume>b. 47</volume>, <issue>fasc. 12</issue>",
        ("note", "Limi, b. 47, fasc. 12"),
    ),
    (
        imprints_in_notes,
        T + "<publisher-place>Vicenza</publisher-place>, <note>Neri Holt, 1978 (2ª ed. 1984)</note>, <page>p. 45</page>",
        ("issued", "1978"),
    ),
    (
        years_in_editions,
        T
        + "<publisher-place>Udine</publisher-place>, <publisher>Holt</publisher>, <edition>1980² (I ed.</edition> <publisher-place>Marrow</publisher-place> <issued>1957)</issued>.",
        ("note", "(I ed. Marrow 1957)"),
    ),
    (
        inner_years,
        T
        + "<genre>cat. mostra</genre> <publisher-place>(Verona</publisher-place>, <publisher>Museo del Limo)</publisher>, <publisher-place>Marrow</publisher-place> <issued>1988</issued>",
        ("note", "(Verona, Museo del Limo)"),
    ),
    (
        double_numbers_behind_journals,
        T + "<container-title>Studi di limo 17-18</container-title> <issued>(1975-1976)</issued>, <page>321-399</page>",
        ("volume", "17-18"),
    ),
    (volumes_behind_titles, A + "<title>Disegni antichi, I-III</title>, " + P + "<issued>1980</issued>", ("volume", "I-III")),
    (
        shows_as_authors,
        "<author>L'Arsenale riordinato.</author> <title>Nuovi progetti</title>, <genre>catalogo della mostra</genre>, " + P,
        ("title", "L'Arsenale riordinato. Nuovi progetti"),
    ),
    (there_behind_titles, A + "<title>La chiesa del limo, ibidem</title>, <page>pp. 7-9</page>", ("title", "La chiesa del limo")),
    (
        publishers_joined,
        T + "<publisher-place>Milano, Cisalpino -</publisher-place> <publisher>La Limarda</publisher>, <issued>1980</issued>",
        ("publisher", "Cisalpino - La Limarda"),
    ),
    (
        titles_in_front_of_places,
        A + "<publisher-place>Venice and Amsterdam, London</publisher-place>, <publisher>Limo</publisher>, <issued>1974</issued>",
        ("title", "Venice and Amsterdam"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (series_in_front, T + "<container-title>in: Rivista di rive</container-title> <volume>III</volume>"),
    (ranges_of_issues, T + "<container-title>«Limo»</container-title>, <volume>LXVI</volume> <page>37 - 38</page>"),
    (centuries_as_volumes, T + "<container-title>in Storia dei secoli</container-title>, <volume>vol. II</volume>"),
    (numbers_in_containers, T + "<container-title>«Limo», nuova serie</container-title>, <issued>1966</issued>"),
    (numbers_in_containers, T + "<container-title>Studi Veneti, 1968</container-title>, <issued>1966</issued>"),
    (numbers_as_publishers, T + "<container-title>«Limo»</container-title>, <publisher>Ricci</publisher>, <issued>2002</issued>"),
    (numbers_as_publishers, A + "<title>Le rive</title>, <publisher>Xil</publisher>, <issued>2002</issued>"),
    (editors_as_volumes, T + "<container-title>in: Storia del limo</container-title> <volume>v. 2</volume>"),
    (journals_behind_commas, A + "<title>La cappella, Dalle origini</title>, <volume>vol. 2</volume>, <page>p. 9</page>"),
    (journals_behind_commas, "<author>Holt A</author>. <title>La cappella, La rassegna</title>. <volume>2</volume>, <page>p. 9</page>"),
    (initials_in_volumes, T + "<volume>V, 2</volume> <publisher>Lund</publisher>"),
    (series_in_brackets, A + "<title>Il limo (secoli XV - XVI)</title>, " + P),
    (series_in_brackets, A + "<title>Il limo al tempo di Lund (Vita e morte di Carlo V)</title>, " + P),
    (series_in_brackets, A + "<title>Il limo e le acque (1404-1797)</title>, " + P),
    (subtitles_in_brackets, A + "<title>La pieve</title> <collection-title>(Studi di limo, 4)</collection-title>, " + P),
    (volumes_in_words, A + "<title>Il volume secondo la dottrina</title>, " + P),
    (volumes_in_words, A + "<title>De le lettere, libro quinto</title>, " + P),
    (entries_in_works, A + "<title>La voce in Occidente e in Oriente</title>, " + P),
    (entries_in_works, A + "<title>A una voce in Italia</title>, " + P),
    (
        days_of_meetings,
        T + "<container-title>«Il Gazzettino», Venezia</container-title>, <issued>3 maggio 1991</issued>, <issued>1992</issued>",
    ),
    (
        days_of_meetings,
        T + "<container-title>in Atti del convegno, Venezia</container-title>, <issued>3 maggio 1991</issued>, <page>p. 3</page>",
    ),
    (
        inner_years,
        T
        + "<container-title>in Limo</container-title> <publisher-place>(Venezia</publisher-place> <issued>1985)</issued>, <page>3-7</page>",
    ),
    (printed_again, A + "<title>Il mondo di ieri, ora in rovina</title>, " + P + "<issued>1990</issued>"),
    (printed_again, "<title>Lungo viaggio, poi in Oriente 1990</title>, " + P),
    (offprints, A + "<title>Un estratto da Plinio</title>, " + P),
    (prefaces, T + "<editor>introduzione e cura di</editor> <author>B. Lund</author>, " + P),
    (prefaces, T + "<container-title>in Introduzione di un metodo</container-title>, " + P),
    (originals, T + "<editor>ed. Orlando Lund</editor>, " + P + "<issued>1966</issued>"),
    (entries_of_catalogues, A + "<title>1934</title>, <container-title>in Rive e barene</container-title>, " + P),
    (second_halves_of_names, "<author>P. Holt - S. Brugg</author>, <title>Lund, Corpus del limo</title>, " + P),
    (titles_behind_dashes, "<author>Anna Holt - Bruno van Lund - Carla de la Weir</author>, <title>Il limo</title>, " + P),
    (names_abbreviated, A + "<title>Lettera intorno al limo.</title> <publisher>Bruno Lund</publisher>, " + P),
    (names_abbreviated, A + "<title>Il mondo in cui viveva M.</title> <note>con note</note>, " + P),
    (by_whom, A + "<title>Vite degli argini</title>, <note>con note di Bruno Lund</note>, " + P),
    (small_words_between, A + "<title>Eresia nella Venezia</title>, <container-title>del '500</container-title>, " + P),
    (small_words_between, A + "<title>Eresia</title> <container-title>in Venezia</container-title>, " + P),
    (
        second_sentences,
        A + "<title>Mecenati</title>. <container-title>Studi sul limo barocco</container-title>, " + P + "<issued>1966</issued>",
    ),
    (
        second_sentences,
        A + "<title>Mecenati</title>. <container-title>Limi dell'età barocca</container-title>, " + P + "<page>pp. 4-9</page>",
    ),
    (second_sentences, "<author>Holt, A.</author> <title>Mecenati</title>. <container-title>Limi dell'età barocca</container-title>, " + P),
    (quotations_torn, A + "<title>Le rive, «Società»</title>, <container-title>limo</container-title>, <volume>136</volume>"),
    (quotations_with_numbers, A + "<title>Le tombe</title>, <volume>IX</volume>, <title>Corso di cultura</title>, " + P),
    (journals_within, A + "<title>Due codici</title>, <container-title>in Opere, in «Limo»</container-title>, <volume>65</volume>"),
    (words_torn, A + "<title>Il codice</title> <edition>- 2. Ausgabe</edition>, " + P),
    (words_torn, A + "<title>Il limo</title> <note>testo - Commento, Marrow</note>"),
    (dates_torn, A + "<title>I libri</title> <issued>lunedì 3 maggio 1800;</issued> <title>Cuneo: Holt</title> <issued>1990</issued>"),
    (titles_of_volumes_torn, T + "<volume>vol. II</volume>, <title>Tesoro e Museo</title>, " + P),
    (quoted_ends_of_titles, "<author>G. Holt</author>, <other>«contaminata», cit.</other>, <page>p. 121</page>"),
    (towns_behind_commas, A + "<title>Il codice, Limo e rive</title>, <issued>1980</issued>."),
    (towns_behind_commas, A + "<title>Il codice, Rivista</title> <issued>1980</issued>."),
    (towns_behind_commas, "<title>Il codice, Marrow</title> <issued>1980</issued>."),
    (imprints_at_the_end, A + "<title>La cappella del duomo, una storia, dal 1300 al 1954</title>"),
    (editions_of_publishers, A + "<title>La basilica, edizione critica</title>, " + P + "<issued>1888</issued>"),
    (editions_of_publishers, A + "<title>La basilica, edizione Seconda</title>, " + P + "<issued>1888</issued>"),
    (
        publishers_of_books,
        T
        + "<container-title>in Limo</container-title>, <editor>a cura di B. Lund</editor>, <publisher-place>Venezia, Padova</publisher-place> <issued>1993</issued>",
    ),
    (
        journals_as_places,
        T + "<publisher-place>Venezia</publisher-place>, <publisher>XXV-XXVI</publisher>, <issued>1987</issued>, <page>pp. 3-9</page>",
    ),
    (
        journals_as_places,
        T + "<publisher-place>Limo</publisher-place>, <publisher>Holt</publisher>, <issued>1987</issued>, <page>pp. 3-9</page>",
    ),
    (
        edited_books,
        "<editor>T. Holt (a cura di)</editor>, <container-title>Limo</container-title>, <volume>5</volume>, <issued>1872</issued>",
    ),
    (articles_as_initials, "<author>R. Holt, I. Lund.</author> <title>Storia di pescatori</title>, " + P),
    (sources_as_authors, "<author>Andrea Operaio</author>, <title>The Portico</title>, " + P),
    (editions_as_authors, "<author>Codex, T.</author>, <title>The Portico</title>, " + P),
    (editions_as_authors, "<author>Corpus Marrow College</author>, <title>The Portico</title>, " + P),
    (lives_as_authors, "<author>Andrea Holtino 1508.</author> <title>The Portico</title>, " + P),
    (authors_of_old, "<title>Giovanni Holtino, vita e opere</title>, <editor>a cura di V. Lund</editor>, " + P),
    (authors_of_old, "<title>Rive Marrow, Decalimone</title>, <editor>a cura di V. Lund</editor>, " + P),
    (supervisors, A + "<title>Il relatore, Anna Lund, racconta</title>, <genre>tesi di laurea</genre>"),
    (reviewed, A + "<note>introduzione a</note> <author>B. Lund</author>, <title>Le rive</title>, " + P),
    (volumes_in_brackets, T + "<editor>a cura di G. Lund [et al.]</editor>, " + P),
    (words_of_footnotes, "<title>Per Porta San Giovanni cfr. Lund</title>, <title>Il limo</title>, " + P),
    (titles_behind_roles, "<editor>Anna Holt, Bruno Lund (a cura di)</editor>, " + P),
    (
        seams,
        A + "<title>I limotti</title>, <publisher-place>Torino</publisher-place> <publisher>Einaudi</publisher>, <issued>1982</issued>",
    ),
    (prefaces_in_titles, A + "<title>Il limo, con tavole</title>, " + P),
    (pages_behind_entries, T + P + "<issued>1979</issued>, <note>rist. Roma, p. 123</note>."),
    (archives, "<author>Archivio di Stato di Marrow</author>, <title>Guida 1990</title>, " + P),
    (imprints_in_notes, T + "<publisher-place>Vicenza</publisher-place>, <note>con tavole</note>, <page>p. 45</page>"),
    (years_in_editions, T + P + "<edition>2ª ed. (1957)</edition>."),
    (
        inner_years,
        T + "<genre>tesi</genre> <publisher-place>(Verona</publisher-place>, <publisher>Università)</publisher>, <issued>1988</issued>",
    ),
    (double_numbers_behind_journals, T + "<container-title>Guerra 1914-18</container-title> <issued>(1975)</issued>, <page>3-9</page>"),
    (volumes_behind_titles, A + "<title>Storia di Carlo V</title>, " + P + "<issued>1980</issued>"),
    (shows_as_authors, "<author>La Malfatta, U.</author> <title>Nuovi progetti</title>, <genre>catalogo</genre>, " + P),
    (there_behind_titles, A + "<title>Ivi nacque un fiume</title>, <page>pp. 7-9</page>"),
    (publishers_joined, T + "<publisher-place>Milano - Napoli</publisher-place>, <publisher>Limarda</publisher>, <issued>1980</issued>"),
    (
        titles_in_front_of_places,
        A + "<publisher-place>Venice, London</publisher-place>, <publisher>Limo</publisher>, <issued>1974</issued>",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_a_book_behind_in_is_looked_for_however_sure_the_model_is() -> None:
    item = parse("A. Holt, Sul colorito, in Discorsi letti nella I. R. Accademia di Belle Arti in Venezia, Venezia.").item
    assert (item.title, item.container_title) == ("Sul colorito", "Discorsi letti nella I. R. Accademia di Belle Arti in Venezia")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A. Holt, Le rive del delta, in «Arte Lagunare», XXII, 1968, pp. 88-101.", "article-journal"),
        ("A. Holt, Le rive del delta, in «Enciclopedia lagunare», XXII, 1968, pp. 88-101.", "chapter"),
        ("A. Holt, Le rive del delta, in Arte e laguna, a cura di B. Lund, vol. II, Roma 1968, pp. 88-101.", "chapter"),
    ],
)
def test_a_quoted_name_with_a_volume_and_no_place_is_a_journal_behind_in(text: str, kind: str) -> None:
    assert parse(text).item.type == kind

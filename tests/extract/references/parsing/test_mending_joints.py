"""Mends of phrases that go on, of publishers beside places and of numbers that left their part: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.mending.counted import (
    centuries,
    numbers_of_articles,
    pages_with_volumes,
    ranges_torn,
    times_of_titles,
    volumes_with_pages,
    years_in_front,
    years_of_meetings,
)
from citecheck.extract.references.parsing.mending.joints import (
    books_begun,
    containers_go_on,
    editors_of_books,
    phrases_with_in,
    titles_with_and,
    titles_with_names,
    years_of_congresses,
)
from citecheck.extract.references.parsing.mending.printers import (
    initials_of_publishers,
    media_in_front,
    places_by_a_comma,
    publishers_before_towns,
    series_with_numbers,
    titles_of_volumes,
)
from citecheck.extract.references.parsing.mending.seams import seams
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>A. Holt</author>, "
T = A + "<title>Rive e barene del delta</title>, "
J = A + "<title>Mud</title>. <container-title>J. Silt Sand</container-title> "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        containers_go_on,
        T + "<container-title>in: Histoire des digues</container-title> <title>du monde lacustre. Mélanges</title>, <page>3-9</page>",
        ("container-title", "in: Histoire des digues du monde lacustre. Mélanges"),
    ),
    (
        containers_go_on,
        T
        + "<container-title>Vecchio Archivio lagunare</container-title> <author>della R.</author> <title>Deput. di rive</title>, <issued>1918</issued>",
        ("container-title", "Vecchio Archivio lagunare della R. Deput. di rive"),
    ),
    (
        phrases_with_in,
        A
        + "<title>Growth of reeds in a double system</title> <container-title>in a wet area. Limnologica</container-title>, <volume>6</volume>",
        ("title", "Growth of reeds in a double system in a wet area"),
    ),
    (
        phrases_with_in,
        A + "<title>Floods and levees: an assessment</title> <container-title>in the Marrow Plains</container-title>, <page>pp. 74</page>.",
        ("title", "Floods and levees: an assessment in the Marrow Plains"),
    ),
    (
        titles_with_and,
        A
        + "<title>The Psychology of Weirs</title>, <publisher-place>Dams</publisher-place>, <publisher>and Tidal Rhymes</publisher>, <publisher-place>Oslo</publisher-place>",
        ("title", "The Psychology of Weirs, Dams, and Tidal Rhymes"),
    ),
    (
        titles_with_and,
        A
        + "<title>La cappella del Molo</title>, <publisher-place>Padova</publisher-place>, <publisher>e sue</publisher> <title>relazioni con le rive</title>.",
        ("title", "La cappella del Molo, Padova, e sue relazioni con le rive"),
    ),
    (
        titles_with_and,
        A + "<title>The Discovery of Dikes:</title> <publisher-place>Marrow and</publisher-place> <publisher>Upper Silt</publisher>",
        ("title", "The Discovery of Dikes: Marrow and Upper Silt"),
    ),
    (
        books_begun,
        A
        + "<title>Il fango, in Pratiche del reimpiego,</title> <container-title>Settimane di Studio</container-title>, <publisher-place>Spoleto</publisher-place> <page>pp. 7-9</page>",
        ("container-title", "in Pratiche del reimpiego, Settimane di Studio"),
    ),
    (
        titles_with_names,
        "<author>Iain Lund, St Mark before the flood</author>, <container-title>«Early Mud»</container-title>, <volume>XXI</volume>",
        ("title", "St Mark before the flood"),
    ),
    (
        editors_of_books,
        T + "<container-title>in F. Lund, Fiumi tremila anni dopo</container-title>, <publisher-place>Roma</publisher-place>",
        ("container-title", "Fiumi tremila anni dopo"),
    ),
    (
        years_of_congresses,
        T
        + "<container-title>Atti del II convegno, Taranto</container-title> <issued>1963</issued>, <publisher-place>Taranto</publisher-place> <issued>1967</issued>",
        ("container-title", "Atti del II convegno, Taranto 1963"),
    ),
    (
        seams,
        "<title>Liedjes van</title> <note>Jan Marrow. De Oever,</note> <volume>38</volume>",
        ("title", "Liedjes van Jan Marrow"),
    ),
    (seams, "<publisher>Walter de</publisher> <note>Marrow</note>", ("publisher", "Walter de Marrow")),
    (seams, "<publisher>Holt ed</publisher> <note>Marrow</note>", ("publisher", "Holt ed Marrow")),
    (
        seams,
        T + "<publisher-place>Ciudad de</publisher-place> <publisher>México: Grial</publisher>.",
        ("publisher-place", "Ciudad de México"),
    ),
    (
        media_in_front,
        T + "<publisher>[Internet]. WMO</publisher>; <issued>2012</issued>",
        ("publisher", "WMO"),
    ),
    (
        initials_of_publishers,
        T + "<publisher>D.</publisher> <publisher-place>Lundgren, New York</publisher-place>.",
        ("publisher", "D. Lundgren"),
    ),
    (places_by_a_comma, T + "<publisher>Sandcombe, Éd. du Lot</publisher>.", ("publisher", "Éd. du Lot")),
    (places_by_a_comma, T + "<publisher>Univ. Marrow Press, Sandtown</publisher>, <issued>1964</issued>", ("publisher-place", "Sandtown")),
    (places_by_a_comma, T + "<publisher>CEPLAR, Ilhota, Bahia</publisher>.", ("publisher", "CEPLAR")),
    (publishers_before_towns, T + "<publisher-place>Marlow Roma</publisher-place> <issued>1984</issued>", ("publisher", "Marlow")),
    (
        titles_of_volumes,
        T + "<publisher>Dal 1610 alla piena</publisher>, <publisher-place>Torino</publisher-place>, <publisher>UTET</publisher>",
        ("title", "Rive e barene del delta, Dal 1610 alla piena"),
    ),
    (
        titles_of_volumes,
        T
        + "<volume>1</volume>, <publisher>Dalle fonti al delta</publisher>, <publisher-place>Vicenza</publisher-place>, <publisher>Lund</publisher>",
        ("note", "Dalle fonti al delta"),
    ),
    (
        series_with_numbers,
        T + "<publisher>Corpus Lagunarum IV</publisher>, <publisher-place>Stuttgart</publisher-place> <issued>1987</issued>",
        ("collection-title", "Corpus Lagunarum IV"),
    ),
    (numbers_of_articles, J + "<issued>2022</issued>;<volume>26</volume><issue>(5):</issue><note>e14999</note>.", ("page", "e14999")),
    (numbers_of_articles, J + "<issued>2012</issued> <note>L07009</note>", ("page", "L07009")),
    (
        ranges_torn,
        J + "<volume>XXXII</volume> <issued>(1926)</issued>, <page>pp. 3</page> <volume>- 41 e XXXV</volume> <issued>(1926)</issued>",
        ("page", "pp. 3 - 41"),
    ),
    (
        years_of_meetings,
        A + "<title>Mud</title>. *<container-title>Proceedings of SILT</container-title> <volume>2017</volume>*, <page>11–16</page>.",
        ("container-title", "Proceedings of SILT 2017*"),
    ),
    (
        times_of_titles,
        A + "<title>La questione delle rive del delta</title> <issued>(1714 - 1718)</issued>,",
        ("title", "La questione delle rive del delta (1714 - 1718)"),
    ),
    (volumes_with_pages, J + "<volume>B751, 40</volume> <issued>(2006)</issued>", ("page", "40")),
    (pages_with_volumes, J + "<issued>2013</issued>, <page>450, 21</page>.", ("volume", "450")),
    (
        years_in_front,
        "<publisher-place>1822 - 1824</publisher-place> <author>B. Gambier</author>, <title>Le rive</title>",
        ("issued", "1822 - 1824"),
    ),
    (
        centuries,
        "<title>Giustizia sulle rive</title> <other>(secc.</other> <page>15 - 18)</page>. <publisher-place>Roma</publisher-place>",
        ("title", "Giustizia sulle rive (secc. 15 - 18)"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (containers_go_on, T + "<container-title>in: Histoire des digues.</container-title> <title>du monde lacustre</title>"),
    (containers_go_on, T + "<container-title>in: Histoire des digues</container-title> <title>Marrow et Silt</title>"),
    (
        phrases_with_in,
        A + "<title>Growth of reeds in a double system</title> <container-title>in the Journal of Silt</container-title>, <page>7</page>",
    ),
    (
        phrases_with_in,
        A + "<title>Growth of reeds in a double system.</title> <container-title>in the Marrow Plains</container-title>, <page>7</page>",
    ),
    (
        phrases_with_in,
        A
        + "<title>Growth of reeds in a system</title> <container-title>in the Marrow Book</container-title>, <editor>ed. B. Lund</editor>",
    ),
    (
        titles_with_and,
        A
        + "<title>Weirs</title>, <publisher-place>London</publisher-place> <publisher>and Sons</publisher>, <publisher-place>Oslo</publisher-place>",
    ),
    (titles_with_and, A + "<title>Weirs</title>, <publisher-place>Chicago and</publisher-place> <publisher>London</publisher>"),
    (
        books_begun,
        A
        + "<title>Il fango in Pratiche del reimpiego,</title> <container-title>Settimane di Studio</container-title>, <publisher-place>Spoleto</publisher-place> <page>pp. 7-9</page>",
    ),
    (
        books_begun,
        A
        + "<title>Il fango, in Pratiche del reimpiego,</title> <container-title>in Settimane di Studio</container-title>, <publisher-place>Spoleto</publisher-place> <page>pp. 7-9</page>",
    ),
    (titles_with_names, "<author>A. Lund, B. Ebb et C. Marsh</author>. <container-title>Silt Lett.</container-title> <page>1259</page>"),
    (titles_with_names, "<author>Anna Lund, Bert van der Marsh and Cy Ebb</author>. <container-title>Silt Lett.</container-title>"),
    (editors_of_books, T + "<container-title>in Fiumi, tremila anni dopo</container-title>, <publisher-place>Roma</publisher-place>"),
    (editors_of_books, T + "<container-title>in F. Lund, Fiumi</container-title>, <publisher-place>Roma</publisher-place>"),
    (
        years_of_congresses,
        T
        + "<container-title>Silt Lett.</container-title> <issued>1963</issued>, <publisher-place>Oslo</publisher-place> <issued>1967</issued>",
    ),
    (seams, "<title>Anna Lund and</title> <translator>Karl Marrow (trans.)</translator>."),
    (seams, T + "<publisher-place>University of</publisher-place> <publisher>Marrow: Grial</publisher>."),
    (media_in_front, T + "<publisher>[Mud] Press</publisher>; <issued>2012</issued>"),
    (initials_of_publishers, T + "<publisher>D. Lund</publisher>, <publisher-place>Appleby, New York</publisher-place>."),
    (places_by_a_comma, T + "<publisher>Lund, Ebb</publisher>."),
    (places_by_a_comma, T + "<publisher>Marrow Press, Silt University</publisher>, <issued>1964</issued>"),
    (publishers_before_towns, T + "<publisher-place>West Berlin</publisher-place> <issued>1984</issued>"),
    (publishers_before_towns, T + "<publisher-place>New York</publisher-place> <issued>1984</issued>"),
    (
        titles_of_volumes,
        T + "<publisher>Marrow University Press</publisher>, <publisher-place>Torino</publisher-place>, <publisher>UTET</publisher>",
    ),
    (
        titles_of_volumes,
        T + "<publisher>Dal 1610 alla piena</publisher>; <publisher-place>Torino:</publisher-place> <publisher>UTET</publisher>",
    ),
    (series_with_numbers, T + "<publisher>Université Paris IV</publisher>, <publisher-place>Paris</publisher-place>"),
    (numbers_of_articles, J + "<issued>2022</issued>;<volume>26</volume> <note>2nd series</note>."),
    (ranges_torn, J + "<page>pp. 1-7</page>, <volume>39</volume>"),
    (
        years_of_meetings,
        A + "<title>Mud</title>. *<container-title>Proceedings of SILT</container-title>*, <volume>2017</volume>, <page>11–16</page>.",
    ),
    (times_of_titles, A + "<title>La questione delle rive</title> <issued>(1784 - 1785)</issued>,"),
    (times_of_titles, A + "<title>La questione delle rive</title> <issued>(1784)</issued>,"),
    (volumes_with_pages, J + "<volume>B753</volume> <issued>(2006)</issued>"),
    (pages_with_volumes, J + "<issued>2013</issued>, <page>458-28</page>."),
    (
        years_in_front,
        "<publisher-place>Venezia 1822</publisher-place> <author>B. Gambier</author>, <title>Le rive</title>",
    ),
    (centuries, "<title>Giustizia sulle rive</title> <page>(pp. 15 - 18)</page>. <publisher-place>Roma</publisher-place>"),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_emphasis_that_ends_inside_a_title_is_looked_at_however_sure_the_model_is() -> None:
    text = (
        "Holt, Anna, and Bert C. Lund, *The Constitution of Rivers: Dredging, Damming, Diverting*, Inside Hydrology (The MIT Press, 2020)"
    )
    item = parse(text).item
    assert (item.title, item.collection_title) == ("The Constitution of Rivers: Dredging, Damming, Diverting", "Inside Hydrology")
    assert parse(text.replace("*, Inside Hydrology", "*")).item.title == item.title

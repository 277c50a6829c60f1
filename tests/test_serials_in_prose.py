"""Newspapers that sign what nobody else signs, as sentences print them: behind a preposition, in a case of German; and the times that only look like them."""

from __future__ import annotations

import pytest

from tests.sentences import links

_ZEITUNG = "Nordmährische Zeitung (2013): Ehrenamt ohne Ehre, 6. Mai, S. 5."
_SPIEGEL = "Der Tagesspiegel (2013): Ehrenamt unter Verdacht, 4. Mai, S. 2."
_FIGARO = "Le Figaro (2007, 3 septembre). Liberté pour les familles, p. 5."
_ECHOS = "Les Échos (2008, 12 mai). Le marché scolaire, p. 14."
_PARTIR = "*Libération* (2005a), « Partir », 9 novembre, p. 3.|*Libération* (2005b), « Rester », 10 novembre, p. 4."
_ZEIT = "Die Zeit (2011): Altmark und Anhalt, 4. Mai, S. 11."
_TWO = "Rohde, P. & Klee, U. (2013a). Moore. Kiel: Torf.|Rohde, P. & Klee, U. (2013b). Torf. Kiel: Torf."


@pytest.mark.parametrize(
    ("sentence", "entries", "expected"),
    [
        ("Das stand in der Nordmährischen Zeitung (2013).", _ZEITUNG, "Nordmährischen Zeitung 2013 narrative = serial-title"),
        ("Das stand im Tagesspiegel (2013).", _SPIEGEL, "Tagesspiegel 2013 narrative = serial-title"),
        ("Nach Angaben des Tagesspiegels (2013) ist es so.", _SPIEGEL, "des Tagesspiegels 2013 narrative = serial-title"),
        ("Dans un article du Figaro (2007), on le lit.", _FIGARO, "Figaro 2007 narrative = serial-title"),
        ("Aux dires des Échos (2008), c’est dit.", _ECHOS, "Échos 2008 narrative = serial-title"),
        ("C’est dit (Libération, 2005a).", _PARTIR, "Libération 2005a = author-year-suffix"),
        ("Die Nordmährische Zeitung (NZ 2013) zählt.", _ZEITUNG, "NZ 2013 = serial-title"),
        ("So ist es (NZ 2013).", _ZEITUNG, "NZ 2013 = serial-title"),
        ("Seit der Zeit (2011) ist es so.", _ZEIT, "der Zeit 2011 narrative = serial-title"),
        ("Das stand in Die Zeit (2010).", _ZEIT, "Die Zeit 2010 narrative = year-differs"),
        ("Newsweek (2010) reports that trade fell.", "Newsweek (2011). The growth. May 3, p. 4.", "Newsweek 2010 narrative = year-differs"),
        (
            "Sun (2011) shows that trade fell.",
            "Sun, Y. (2010). Trade and war. Cambridge: Mill.|The Sun (2009). War ends. May 3, p. 4.",
            "Sun 2011 narrative = year-differs",
        ),
        ("In der „Zeit“ (2010) stand es.", _ZEIT, "Zeit 2010 narrative = year-differs"),
        (
            "Die Befunde von Rohde und Klee (2013b) wurden in der Nordmährischen Zeitung (2013) bestritten.",
            f"{_ZEITUNG}|{_TWO}",
            "Rohde+Klee 2013b narrative = author-year-suffix | Nordmährischen Zeitung 2013 narrative = serial-title",
        ),
    ],
)
def test_a_newspaper_is_cited(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


@pytest.mark.parametrize(
    ("sentence", "entries"),
    [
        ("Seit der Zeit (2014) ist es so.", _ZEIT),
        ("Depuis le Figaro (2001), rien ne va.", _FIGARO),
        ("Während der Zeit (1933) der Diktatur war es so.", _ZEIT),
        ("Zu dieser Zeit (2009) war es so.", _ZEIT),
        ("La proclamation de la République (1870) suivit.", "La République (2011). « La crise », 4 mai, p. 3."),
        ("The heat of the Sun (1859) was measured.", "The Sun (2013). The crisis. 4 May, p. 3."),
        ("Il debito dopo l’Unità (1861) crebbe.", "L'Unità (1977). La crisi, 4 maggio, p. 3."),
        ("Die Linken (1990) waren schwach. Der Linken (1998) half es nicht.", "Die Linke (2013): Programm. Berlin: Linke."),
        ("The sun (2012) shows up late.", "The Sun (2009). War ends. May 3, p. 4."),
        ("À la Libération (1944), tout changea.", "Libération (2008). « La crise », 4 mai, p. 3."),
        ("Die Spaltung der Linken (1919) folgte.", "Die Linke (2013): Programm. Berlin: Linke."),
        ("Das stand im Spiegelsaal (2013).", _SPIEGEL),
    ],
)
def test_what_its_word_means_is_no_serial(sentence: str, entries: str) -> None:
    assert links(sentence, entries) == []


def test_an_institution_behind_since_is_cited_with_a_wrong_year() -> None:
    assert links("Desde la UNESCO (2016) se propone un marco.", "UNESCO (2015). Marco. París: UNESCO.") == [
        "UNESCO 2016 narrative = year-differs"
    ]


def test_a_person_behind_since_is_cited_with_a_wrong_year() -> None:
    assert links("Seit Müller (2015) ist es so.", "Müller, H. (2014): Altmark. Kiel: Förde.") == ["Müller 2015 narrative = year-differs"]


def test_a_signed_article_is_its_author_s() -> None:
    assert links("Das stand im Tagesspiegel (2013).", "Holm, B. (2013): Ehrenamt. In: Der Tagesspiegel, 4. Mai, S. 2.") == []


@pytest.mark.parametrize(
    ("sentence", "entries"),
    [
        ("The EP (2011) adopted it (EP 2011: 4).", "El País (2011): «La deuda crece», 4 de mayo, p. 3."),
        ("Die DW (2011) berichtete (DW 2011).", "Die Welt (2011): Leere Plätze, 4. Mai, S. 3."),
        ("It is so (NG, 2011).", "National Geographic (2011). The state of things. 4 May, p. 3."),
    ],
)
def test_letters_that_are_another_s_are_no_newspaper(sentence: str, entries: str) -> None:
    assert all("(dangling)" in link for link in links(sentence, entries))

"""Bodies of the list as sentences print them: behind an article, in a case of German, by a rank or a short form; and what only looks like them."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Source
from tests.sentences import links

_OFFICE = "Statistisches Bundesamt (2016): Moorstatistik. Wiesbaden: Amtsdruck."
_INSTITUTE = "Bundesinstitut für Torfbildung (2018): Moore. Kiel: Torfverlag."
_WORKS = "Ministry of Regional Works. (2012). Annual census of connections. Government Printer."
_BRASIL = "BRASIL. Ministério da Lavoura. Relatório. Brasília, DF: MinLav, 1974."
_NORTH = "Statistisches Amt Nordwest (2016): Moorstatistik. Kiel: Amtsdruck."
_RAILS = "Министерство путей сообщения. (2016). Отчет. Москва: МПС."
_FOREST = "Akademiia lesnykh nauk SSSR. Istoriia lesa. Moskva: Izd-vo ALN, 1951."
_LEFT = "Die Linke (2016): Fonds der Mitte. Berlin."
_COUNCIL = "Nationaler Moorkontrollrat (2015). Moore in Zahlen. Berlin: NMKR."
_CENSUS = "Instituto Nacional de Estadística y Censos. (2010). *Censo de muelles*. INDEC."
_BOGS = "Amt für Moore (1991). Torf. Kiel: Torfverlag."
_ISTAT = "Istat (1971), *Censimento dei moli*, Roma, Istat."

MEANT = (
    ("Im Programm der Linken (2016: 14) steht es.", _LEFT, "der Linken 2016 @page 14 narrative"),
    ("Bei den Grünen (2017) heißt es so.", "Die Grünen (2017): Programm. Berlin.", "den Grünen 2017 narrative"),
    ("Im Programm der Linken (2015: 14) steht es.", _LEFT, "der Linken 2015 @page 14 narrative = year-differs"),
    (
        "Der Bericht des Nationalen Moorkontrollrats (NMKR, 2015) zählt. Nach dem NMKR (2015, S. 6) ist es so.",
        _COUNCIL,
        "NMKR 2015 | NMKR 2015 @page 6 narrative",
    ),
    ("Desde el censo (INDEC, 2010) es así.", _CENSUS, "INDEC 2010"),
    ("Das Amt für Moore (AMoor 1991) zählt. Nach dem AMoor (1991) ist es so.", _BOGS, "AMoor 1991 | AMoor 1991 narrative"),
    ("Das Amt für Moore (XyMo) zählt. Es ist so (XyMo 1991).", _BOGS, "XyMo 1991"),
    (
        "Die Zahlen des Nationalen Moorkontrollrats (NKR 2015) fehlen. Nach dem NKR (2015, S. 6) ist es so.",
        _COUNCIL,
        "NKR 2015 | NKR 2015 @page 6 narrative",
    ),
    (
        "Le ricerche dell'Istat (1971) e, secondo l'Istat (1971, p. 14), altre.",
        _ISTAT,
        "Istat 1971 narrative | Istat 1971 @page 14 narrative",
    ),
    ("Selon l'Ined (2010, p. 4), oui.", "Ined (2010), « Quitter », *Quais*, 4, p. 1-4.", "Ined 2010 @page 4 narrative"),
    (
        "Une thèse porte sur Lyon ; celle d'El Amrani (2007), sur Lille.",
        "El Amrani, Saïda (2007), *Quais*, Lille, PUL.",
        "El Amrani 2007 narrative",
    ),
    ("Nach Angaben des Statistischen Bundesamtes (2016) ist es so.", _OFFICE, "Statistischen Bundesamtes 2016 narrative"),
    ("Das Statistische Bundesamt (2016) zählt.", _OFFICE, "Statistische Bundesamt 2016 narrative"),
    ("Es ist so (vgl. Zahlen des Statistischen Bundesamts, 2016).", _OFFICE, "Statistischen Bundesamts 2016"),
    ("Laut dem Statistischen Amt Nordwest (2016) ist es so.", _NORTH, "Statistischen Amt Nordwest 2016 narrative"),
    ("Der Bericht des Bundesinstituts für Torfbildung (2018) zeigt es.", _INSTITUTE, "Bundesinstituts für Torfbildung 2018 narrative"),
    (
        "Es ist so (Bundesinstitut für Torfbildung [BIT], 2018). Das BIT (2018) sagt es.",
        _INSTITUTE,
        "Bundesinstitut für Torfbildung 2018 | BIT 2018 narrative",
    ),
    ("Das BIT (2018) sagt es.", "Das, BIT (2018). Mud.", "Das 2018 narrative"),
    ("The Ministry of Regional Works (2012) counted.", _WORKS, "Ministry of Regional Works 2012 narrative"),
    ("It is so. The Ministry of Regional Works (2012) counted.", _WORKS, "Ministry of Regional Works 2012 narrative"),
    ("The Slow Towns Foundation (2012) said so.", "Slow Towns Foundation. (2012). Towns.", "Slow Towns Foundation 2012 narrative"),
    ("The Slow Towns Foundation (2012) said so.", "The Slow Towns Foundation. (2012). Towns.", "The Slow Towns Foundation 2012 narrative"),
    ("Das Landesamt für Torf (1988) zählt.", "Landesamt für Torf (1988): Torf. Kiel: Amtsdruck.", "Landesamt für Torf 1988 narrative"),
    ("El Instituto de Muelles (2019) cuenta.", "Instituto de Muelles (2019). Muelles. Lugo: IM.", "Instituto de Muelles 2019 narrative"),
    ("Le Conseil des quais (2019) compte.", "Conseil des quais (2019). Quais. Brest: CQ.", "Conseil des quais 2019 narrative"),
    (
        "L’Observatoire des quais (2019) compte.",
        "Observatoire des quais (2019). Quais. Brest: OQ.",
        "Observatoire des quais 2019 narrative",
    ),
    ("Il Ministero dei Moli (2019) conta.", "Ministero dei Moli (2019). Moli. Bari: MM.", "Ministero dei Moli 2019 narrative"),
    (
        "A Associação Barcas Vivas (2019) conta.",
        "Associação Barcas Vivas (2019). Barcas. Faro: ABV.",
        "Associação Barcas Vivas 2019 narrative",
    ),
    ("L'ouvrage de Du Bois de Lassagne (1868) compte.", "Du Bois de Lassagne, P. (1868). Quais.", "Du Bois de Lassagne 1868 narrative"),
    ("L'étude d'Okonjo (2002) compte.", "Okonjo, A. (2002). Quais.", "Okonjo 2002 narrative"),
    ("По данным Министерства путей сообщения (2016), это так.", _RAILS, "Министерства путей сообщения 2016 narrative"),
    ("Это сказано Министерством путей сообщения (2016).", _RAILS, "Министерством путей сообщения 2016 narrative"),
    ("It is so (Akademiia lesnykh nauk 1951).", _FOREST, "Akademiia lesnykh nauk 1951 = family-variant"),
    ("É assim (BRASIL, 1974).", _BRASIL, "BRASIL 1974 = family-variant"),
    ("O Ministério da Lavoura (1974) conta.", _BRASIL, "Ministério da Lavoura 1974 narrative = family-variant"),
    ("É assim (BRASIL, 1974).", f"{_BRASIL}|BRASIL. Constituição. Brasília, DF: Senado, 1974.", "BRASIL 1974"),
)
OTHERS = (  # not linked, or to somebody else
    ("Das sagt Linken (2016: 3).", _LEFT),
    ("Im Programm der Rechten (2016: 14) steht es.", _LEFT),
    ("Desde el censo (INDAC, 2010) es así.", _CENSUS),
    ("Nach dem XyMo (1991) ist es so.", _BOGS),
    ("Das Amt für Moore (XyMo 1991) zählt. Nach dem XyMo (1991) ist es so.", _BOGS),
    ("Kritik am Nationalen Moorkontrollrat (IW 2015) kam auf. IW (2015: 3) wiederholt sie.", _COUNCIL),
    ("Members of the Reed Union (OECD 2012) agreed (OECD 2012: 4).", "Reed Union. (2012). Treaty. Leeds: RU."),
    (
        "The UNDP (2011) warned, and others doubt it (UNDP 2011, p. 4).",
        "United Nations Population Division. (2011). World reeds. New York: UNDP.",
    ),
    ("The OECD (2011) warned.", "OECD Reed Energy Agency (2011). Reeds. Paris: OECD."),
    ("The UNICEF (2011) warned.", "United Nations Committee on the Reeds of the Child (2011). Reeds. Leeds: UNICEF."),
    ("Das Statistische Landesamt (2016) zählt.", _OFFICE),
    ("Nach Angaben der Landesämter (2016) ist es so.", _OFFICE),
    ("The Ministry of Regional Affairs (2012) counted.", _WORKS),
    ("The Ministry (2012) counted.", _WORKS),
    ("The Boards of Works (2012) counted.", "Board of Works. (2012). Works."),
    ("O Brasil (1974) venceu.", _BRASIL),
    ("É assim (BRASIL, 1995).", _BRASIL),
    ("O Ministério (1974) conta.", _BRASIL),
    ("As the Department (2011) said.", "United States. The Department of Reeds (2011). Annual report. Washington: GPO."),
    ("По данным Министерства водных путей (2016), это так.", _RAILS),
    ("По данным Министерства (2016), это так.", _RAILS),
    ("It is so (Akademiia lesnykh 1951).", _FOREST),
    ("It is so (Akademiia vodnykh nauk 1951).", _FOREST),
    ("It is so (Akademiia lesnykh nauk 1950).", _FOREST),
)


@pytest.mark.parametrize(("sentence", "entries", "expected"), MEANT, ids=[f"{sentence} < {entries}" for sentence, entries, _ in MEANT])
def test_citations_mean_their_entries(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


@pytest.mark.parametrize(("sentence", "entries"), OTHERS, ids=[sentence for sentence, _ in OTHERS])
def test_nothing_else_is_linked(sentence: str, entries: str) -> None:
    assert all("(dangling)" in link for link in links(sentence, entries))


@pytest.mark.parametrize(
    ("sentence", "entries", "expected"),
    [
        ("Greens (2016) says so.", "Green, P. (2016). Mud. Leeds: Aire.", "Greens 2016 narrative = family-variant"),
        (
            "It is so (Petersen 2016; Peters 2016).",
            "Peter, P. (2016). Mud. Leeds: Aire.",
            "Petersen 2016 = no-entry (dangling) | Peters 2016 = family-variant",
        ),
        ("D'Angelo (2016, p. 4) says so.", "Angelo, P. (2016). Mud. Leeds: Aire.", "D'Angelo 2016 @page 4 narrative = family-variant"),
    ],
)
def test_a_person_s_name_has_no_genitive(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


def test_the_kind_of_a_cited_body_alone_is_not_accused() -> None:
    """The first "The Bank" is the World Bank; behind another bank the second is not known to be."""
    text = (
        "Prices rose (Okafor 2004). The World Bank lends. The Bank (2010) explains it. Unlike the Bank of England, it lends. The Bank (2010) explains why.\n\n"
        "# References\n\nOkafor, A. (2004). Prices. Lund: Mill.\n\nWorld Bank. (2010). Report. Washington, DC: World Bank.\n"
    )
    assert [finding.code for finding in citecheck.audit(Source("a.md", text.encode())).findings] == []

"""Names and years in brackets."""

from __future__ import annotations

import pytest

from citecheck.model import AuthorDate
from tests.extract.citations.factory import entry, pointed, read

FORMS = {
    # punctuation between name, year and page
    "colon page": ("(Marlow 2003: 30)", ["Marlow 2003 @page 30"]),
    "apa": ("(Marlow, 2003, p. 30)", ["Marlow 2003 @page 30"]),
    "no blank behind the colon": ("(Green 2001:1)", ["Green 2001 @page 1"]),
    "blanks inside": ("( Sandler 2002: 365-367)", ["Sandler 2002 @page 365-367"]),
    "blanks around the dash": ("(Holloway 1914:583 – 601)", ["Holloway 1914 @page 583 – 601"]),
    "full stop before the bracket": ("(Naylor 1992: 269.)", ["Naylor 1992 @page 269"]),
    "comma list of pages": ("(Naylor 1992: 7-8, 12)", ["Naylor 1992 @page 7-8, 12"]),
    "page without a label": ("(Naylor, 1992, 54)", ["Naylor 1992 @page 54"]),
    "page joined to its label": ("(Naylor, 1992, p.96)", ["Naylor 1992 @page 96"]),
    "roman page": ("(Inman and Jarvis 2000: xv)", ["Inman+Jarvis 2000 @page xv"]),
    "roman page behind a comma": ("(Inman, 2000, xvii)", ["Inman 2000 @page xvii"]),
    "supplement page": ("(Brewer 2006: S36)", ["Brewer 2006 @page S36"]),
    "following pages": ("(Brewer 2006: 12ff.)", ["Brewer 2006 @page 12ff"]),
    "broken over lines": ("(Inman and\nJarvis 2000:\n15)", ["Inman+Jarvis 2000 @page 15"]),
    "square brackets": ("as shown [Smith 2000]", ["Smith 2000"]),
    "full-width brackets": ("（Smith，2000）", ["Smith 2000"]),
    "other scripts": ("研究（山田 2000）", ["山田 2000"]),
    # locators of other kinds
    "chapter": ("(Naylor 1992, chap. 3)", ["Naylor 1992 @chapter 3"]),
    "section sign": ("(Naylor 1992, § 4)", ["Naylor 1992 @section 4"]),
    "figure": ("(Naylor 1992, fig. 2)", ["Naylor 1992 @figure 2"]),
    "german page": ("(Naylor 1992, S. 12)", ["Naylor 1992 @page 12"]),
    "russian page": ("(Иванов 1992, с. 12)", ["Иванов 1992 @page 12"]),
    "article of a law": ("(República del Paraguay 1992: art. 77)", ["República del Paraguay 1992 @article-locator 77"]),
    "chapter and pages": ("(Penner 2003, cap. 4: 71–91)", ["Penner 2003 @page 71–91"]),
    "label twice": ("(Naylor 1992, p.p. 147-148)", ["Naylor 1992 @page 147-148"]),
    # names
    "particle with an apostrophe": ("(ter Borg and van 't Hoff 1981)", ["ter Borg+van 't Hoff 1981"]),
    "two and": ("(Mack and Hare 1990: 383)", ["Mack+Hare 1990 @page 383"]),
    "two ampersand": ("(Fukuda & Kiyota, 1960)", ["Fukuda+Kiyota 1960"]),
    "two in spanish": ("(Boyer y Natali 2006)", ["Boyer+Natali 2006"]),
    "two in german": ("(Weber und Kramer 1999)", ["Weber+Kramer 1999"]),
    "two in french": ("(Dubois et Renard 1999)", ["Dubois+Renard 1999"]),
    "two in portuguese": ("(SOUZA e PEREIRA, 1999)", ["SOUZA+PEREIRA 1999"]),
    "two in russian": ("(Иванов и Петров 1999)", ["Иванов+Петров 1999"]),
    "three": ("(Hassan, Scholes, and Ash 2005)", ["Hassan+Scholes+Ash 2005"]),
    "et al": ("(Duncan et al 2001)", ["Duncan et al 2001"]),
    "et al with stops": ("(Lee et al., 2004a, 2004b)", ["Lee et al 2004a", "Lee et al 2004b"]),
    "and others": ("(Lee and others 2004)", ["Lee et al 2004"]),
    "u. a.": ("(Weber u. a. 2004)", ["Weber et al 2004"]),
    "и др.": ("(Иванов и др. 2004)", ["Иванов et al 2004"]),
    "e outros": ("(Souza e outros, 2004)", ["Souza et al 2004"]),
    "y otros": ("(Gómez y otros 2004)", ["Gómez et al 2004"]),
    "names that are common words": (
        "(Law et al., 2011; He et al., 2009; Lo 2002: 5-8)",
        ["Law et al 2011", "He et al 2009", "Lo 2002 @page 5-8"],
    ),
    "initials before": ("(J. Smith 2000; C. E. Jones and Schiel 2022)", ["Smith 2000", "Jones+Schiel 2022"]),
    "initials behind": ("(Smith, J. 2000; Smith JA 2001)", ["Smith 2000", "Smith 2001"]),
    "particle in capitals": ("(Van Ruymbeke 2021: 8)", ["Van Ruymbeke 2021 @page 8"]),
    "particle in lower case": ("(de Haan, 2002; van der Berg 2003)", ["de Haan 2002", "van der Berg 2003"]),
    "arabic article": ("(al-Khalili 2010)", ["al-Khalili 2010"]),
    "apostrophes": ("(O’Hara 1996; D'Amato et al., 2017)", ["O’Hara 1996", "D'Amato et al 2017"]),
    "double name": ("(Marthot-Santaniello, 2021)", ["Marthot-Santaniello 2021"]),
    "double family name": ("(Gómez Bote 2019)", ["Gómez Bote 2019"]),
    "capitals": ("(BAKHTIN, 2018, p.217)", ["BAKHTIN 2018 @page 217"]),
    "combining marks": ("(Mu\u0308hleisen, 2017)", ["Mu\u0308hleisen 2017"]),
    "acronym": ("(FAO 1996; MWD 2014)", ["FAO 1996", "MWD 2014"]),
    "body": ("(World Health Organization 2003)", ["World Health Organization 2003"]),
    "body with and": ("(Food and Agriculture Organization 1993)", ["Food and Agriculture Organization 1993"]),
    "body with of": ("(Ministry of Economy, Trade and Industry 2001)", ["Ministry of Economy, Trade and Industry 2001"]),
    "acronym in brackets": ("(American Psychological Association [APA], 2020)", ["American Psychological Association 2020"]),
    "slash between names": ("(vgl. Müller/Weiß 2001: 23)", ["Müller+Weiß 2001 @page 23"]),
    "slash inside an acronym": ("(RFE/RL 1999)", ["RFE/RL 1999"]),
    "capitals and semicolons": ("(SILVA; SOUZA; LIMA, 2001, p. 23; PEREIRA, 2002)", ["SILVA+SOUZA+LIMA 2001 @page 23", "PEREIRA 2002"]),
    "commas between authors": ("(Smith, Jones, & Kim, 2003)", ["Smith+Jones+Kim 2003"]),
    # years
    "suffix letters": ("(Hasegawa 2000a,b)", ["Hasegawa 2000a", "Hasegawa 2000b"]),
    "suffix letters with a blank": ("(Hasegawa 2000a, b: 12)", ["Hasegawa 2000a", "Hasegawa 2000b @page 12"]),
    "several years": ("(Kim 1990, 1992)", ["Kim 1990", "Kim 1992"]),
    "several years with and": ("(Kim 1990 and 1992)", ["Kim 1990", "Kim 1992"]),
    "several years with a semicolon": ("(Penner 2003; 2014, cap. 4)", ["Penner 2003", "Penner 2014 @chapter 4"]),
    "several years and pages": ("(Kim 1990: 3, 1992: 5)", ["Kim 1990 @page 3", "Kim 1992 @page 5"]),
    "no date": ("(Anderson, n.d.)", ["Anderson n.d."]),
    "no date in full": ("(Bartens, Lisser and Osei, no date)", ["Bartens+Lisser+Osei no date"]),
    "no date in german": ("(Weber, o. J.)", ["Weber o. J."]),
    "no date in spanish": ("(Gómez, s.f.)", ["Gómez s.f."]),
    "in press": ("(Anderson, in press)", ["Anderson in press"]),
    "forthcoming": ("(Anderson forthcoming)", ["Anderson forthcoming"]),
    "two years in one": ("(Deudney 1992-93: 4)", ["Deudney 1992-93 @page 4"]),
    "slash": ("(Deudney 1998/2003)", ["Deudney 1998/2003"]),
    "reprint": ("(Marx [1867] 1990: 12)", ["Marx 1990 [1867] @page 12"]),
    "original behind": ("(Marx 1990 [1867]: 12)", ["Marx 1990 [1867] @page 12"]),
    "original in round brackets": ("(Marx (1867) 1990: 12)", ["Marx 1990 [1867] @page 12"]),
    "letter apart": ("(Marx 2004 a)", ["Marx 2004a"]),
    "letters apart": ("(Marx 2004 a, b)", ["Marx 2004a", "Marx 2004b"]),
    "capital letter": ("(Marx 2004A)", ["Marx 2004a"]),
    "letter behind a dash": ("(Marx 2004-a)", ["Marx 2004a"]),
    "a word behind the year": ("(Marx 2004 a new edition)", ["Marx 2004"]),
    "undated with a letter": ("(Marx n.d.a; Marx n.d.-b)", ["Marx n.d.a", "Marx n.d.b"]),
    "circa": ("(Gallet c. 1850)", ["Gallet c. 1850"]),
    "original and translation": ("(Freud, 1900/1953)", ["Freud 1900/1953"]),
    "day behind the year": ("(Smith, 1999, January 5)", ["Smith 1999"]),
    # clusters
    "semicolons": ("(Ziegler 1993: 101; Sandler 2002: 372-373)", ["Ziegler 1993 @page 101", "Sandler 2002 @page 372-373"]),
    "commas": ("(Kasper et al., 1999, Xu and Powers, 2009)", ["Kasper et al 1999", "Xu+Powers 2009"]),
    "and": ("(Duncan et al 2001 and Richard et al 1962)", ["Duncan et al 2001", "Richard et al 1962"]),
    "ampersand": ("(Ahlers 2000 & Bohr 2001)", ["Ahlers 2000", "Bohr 2001"]),
    "nested": ("(see the review (Smith 2000; Jones 2001))", ["Smith 2000", "Jones 2001"]),
    "author outside of an inner bracket": ("(see Smith (2000: 12) for details)", ["Smith 2000 @page 12"]),
    # prefixes
    "see": ("(see Smith 2000)", ["Smith 2000"]),
    "see also": ("(See also Smith 2000)", ["Smith 2000"]),
    "cf. for example": ("(cf. for example Jones 2021)", ["Jones 2021"]),
    "e.g.": ("(e.g., Ritz et al., 2017)", ["Ritz et al 2017"]),
    "adapted from": ("(adapted from Frelat et al., 2016)", ["Frelat et al 2016"]),
    "by": ("(a position advocated, e.g., by Warnke, 2017)", ["Warnke 2017"]),
    "vgl.": ("(vgl. Weber 1990)", ["Weber 1990"]),
    "voir": ("(voir Dubois, 1990)", ["Dubois 1990"]),
    "véase": ("(véase Gómez 1990)", ["Gómez 1990"]),
    "см.": ("(см. Иванов 1990)", ["Иванов 1990"]),
    "words before": ("(Pol IV; Herr et al., 2005)", ["Herr et al 2005"]),
    # X quoted in Y
    "quoted in": ("(Stephan quoted in Ellison 1987: 137)", ["Ellison 1987 @page 137 <Stephan>"]),
    "quoted in, edited": ("(Miller quoted in Shearman (ed.) 1995: 142)", ["Shearman 1995 @page 142 <Miller>"]),
    "quoted in, eds. without brackets": ("(Stephan quoted in Ellison eds. 1987: 138-141)", ["Ellison 1987 @page 138-141 <Stephan>"]),
    "quoted in, no blank behind eds.": ("(Stephan quoted in Ellison\neds.1987)", ["Ellison 1987 <Stephan>"]),
    "comma before quoted": ("(Jonson, quoted in Rabo and Utas 2004: 5)", ["Rabo+Utas 2004 @page 5 <Jonson>"]),
    "two editors": ("(Jonson quoted in Rabo and Utas eds. 2004: 6)", ["Rabo+Utas 2004 @page 6 <Jonson>"]),
    "quotation in a cluster": (
        "(Clark 1991 and Miller quoted in Shearman (ed.) 1995: 142)",
        ["Clark 1991", "Shearman 1995 @page 142 <Miller>"],
    ),
    "quotation first": (
        "(Miller quoted in Shearman eds. 1995: 142 and Jain 1981: 5)",
        ["Shearman 1995 @page 142 <Miller>", "Jain 1981 @page 5"],
    ),
    "two quotations": (
        "(Hasegawa quoted in Chufrin eds. 1999: 334-335 and Miller quoted in Shearman eds. 1995: 142)",
        ["Chufrin 1999 @page 334-335 <Hasegawa>", "Shearman 1995 @page 142 <Miller>"],
    ),
    "both years": ("(Smith 1990, quoted in Jones 2000: 34)", ["Jones 2000 @page 34 <Smith>"]),
    "as cited in": ("(Smith, as cited in Jones, 2000)", ["Jones 2000 <Smith>"]),
    "apud": ("(FREIRE apud SOUZA, 1999, p. 3)", ["SOUZA 1999 @page 3 <FREIRE>"]),
    "zit. n.": ("(Weber zit. n. Kramer 1999: 4)", ["Kramer 1999 @page 4 <Weber>"]),
    "cité par": ("(Dubois cité par Renard 1999)", ["Renard 1999 <Dubois>"]),
    "цит. по": ("(Иванов цит. по Петров 1999)", ["Петров 1999 <Иванов>"]),
    "in an edited book": ("(Miller in Shearman (eds.) 2004: 3)", ["Shearman 2004 @page 3 <Miller>"]),
    "apud with both years": ("(SANTOS et al., 2001 apud LIMA, 2005, p. 7)", ["LIMA 2005 @page 7 <SANTOS>"]),
    "in": ("(Smith in Jones 2000)", ["Jones 2000 <Smith>"]),
    "a table in": ("(see Table 2 in Smith, 2003)", ["Smith 2003"]),
    # titles
    "yearbook": ("(Maritime Blue Book, 2002: 106)", ["[Maritime Blue Book] 2002 @page 106"]),
    "journal": ("(International Affairs, 1989; Ziegler, 1993)", ["[International Affairs] 1989", "Ziegler 1993"]),
    "yearbook and author": ("(Maritime Blue Book, 1999; Sandler 2002: 372)", ["[Maritime Blue Book] 1999", "Sandler 2002 @page 372"]),
    "ministry is no title": ("(Ministry of Foreign Affairs 1999)", ["Ministry of Foreign Affairs 1999"]),
    "statistical office": ("(Statistics Canada 1999)", ["Statistics Canada 1999"]),
    "database without a year": ("(Northland Statistics Bureau Database)", ["[Northland Statistics Bureau Database] None"]),
    "newspaper with its article": ("(The Hindu, 1999)", ["[The Hindu] 1999"]),
    "newspaper with its date": ("(New York Times, 19 April 1991)", ["note New York Times|1991-4-19"]),
}


@pytest.mark.parametrize(("text", "items"), FORMS.values(), ids=FORMS.keys())
def test_a_bracket_gives_its_items(text: str, items: list[str]) -> None:
    assert pointed(f"This has been argued {text}.") == items


NO_CITATIONS = [
    "(5 September 1905)",
    "(6th of August, 1945)",
    "(April 19, 1998)",
    "(May 2001)",
    "(Spring 1998)",
    "(Monday, 3 May 1999)",
    "(1985-1991)",
    "(1855)",
    "(1990s)",
    "(World War II 1939-1945)",
    "(Treaty of Westphalia 1648)",
    "(Winter Olympics 1980)",
    "(Deng Xiaoping 1904-1997)",
    "(b. 1950)",
    "(born Smith 1950)",
    "(Japan 1945)",
    "(Tokyo, 1964)",
    "(Kyoto and Osaka 1970)",
    "(IMF)",
    "(Chairperson)",
    "(Fishing season)",
    "(400 million yen)",
    "(in 2000 cases)",
    "(since 1990)",
    "(from 1990 to 1995)",
    "(n = 2000)",
    "(p < 0.05)",
    "(Table 2000)",
    "(Figure 3; see also Section 4)",
    "(Article 2003)",
    "(Resolution 1325)",
    "(FBIS:DR:Central Eurasia)",
    "(came in force from April 1952)",
    "(foreign Minister 1996 – 98 and Prime Minister 1998 – 99 of Russia)",
    "(commonly referred to as the San Francisco peace treaty)",
    "(originally proposed by ‘future generations’ in 1990)",
    "(1) investment, (2) energy",
    "(signed in Tokyo 1951)",
    "(+91)-11-26717586",
    "(ISO 9001: 2008)",
    "(Qiagen, Valencia, CA)",
    "(Widget Makers, Atlanta, U.S.A.)",
    "(US$ 1950)",
    "($ 1999)",
    "(20-27 rubles in 1999)",
    "(version 3.1, released 2014)",
    "(IS 14433: 2007 (Reaff. 2012))",
    "(the Simoda Treaty of 1855)",
    "(Asia-Pacific Forum)",
    "(Photograph by John Smith, 1999)",
    "(Courtesy of the Museum, 2001)",
    "(see Figure 2000)",
    "(at constant 1990 prices)",
    "(in millions of US dollars, 2001)",
    "(average 1991-95)",
    "(ca. 1990)",
    "(GMT, 12:00, 5 May 2001)",
    "(Received 3 May 2001; accepted 5 June 2001)",
    "(Accepted March 2001)",
    "(Copyright 2001)",
    "(c) 2001 The Authors",
    "(New Delhi, 2003)",
    "(St. Petersburg 1905)",
    "(Tel Aviv, 1997)",
    "(Los Angeles 1984)",
    "(Hiroshima and Nagasaki 1945)",
    "(Operation Barbarossa, 1941)",
    "(Operation Desert Storm 1991)",
    "(Club World Cup 2000)",
    "(Euro 2000)",
    "(Windows 2000)",
    "(Boeing 747, 1969)",
    "(Expo 2000)",
    "(Agenda 2010)",
    "(Horizon 2020)",
    "(COVID-19, 2020)",
    "(December 1990, Moscow)",
    "(late 1998)",
    "(early 1990s)",
    "(mid-1990s)",
    "(Fall 2001)",
    "(Q1 2001)",
    "(FY 2001)",
    "(Thursday 5 May 2001)",
    "(Act No. 5 of 2001)",
    "(Art. 5, 2001)",
    "(Bill 2001)",
    "(Order 1990)",
    "(Cambodia and Laos, 1975)",
    "(Annual Report)",
    "(Smith)",
    "(see above)",
    "",
    "(",
    ")(",
    "()",
]


@pytest.mark.parametrize("text", NO_CITATIONS)
def test_a_year_alone_is_no_citation(text: str) -> None:
    assert pointed(f"Relations changed {text} and improved.") == []


def test_bodies_joined_by_a_slash_are_two_where_the_list_has_them_side_by_side() -> None:
    assert pointed("(WHO/UNICEF 2009; RFE/RL 1999)", entry("WHO UNICEF", "2009"), entry("", "1999", literal="RFE/RL")) == [
        "WHO+UNICEF 2009",
        "RFE/RL 1999",
    ]


def test_the_list_overrules_the_stop_words() -> None:
    assert pointed("(Japan 1945) and (May 2001)", entry("Japan", "1945"), entry("May", "2001")) == ["Japan 1945", "May 2001"]


def test_the_list_knows_titles_that_no_word_betrays() -> None:
    assert pointed("(Juniper Ledge, 1999: 3)", entry("Government", "1999", title="Trade", container="Juniper Ledge")) == [
        "[Juniper Ledge] 1999 @page 3"
    ]


def test_the_list_knows_bodies_with_commas() -> None:
    body = entry("", "2011", literal="Office of the Registrar, Archivist and Keeper")
    assert pointed("(Office of the Registrar, Archivist and Keeper 2011)", body) == ["Office of the Registrar, Archivist and Keeper 2011"]


def test_the_list_tells_given_names_from_family_names() -> None:
    assert pointed("(Herbert Ellison 1987; Kim Young 1974)", entry("Ellison", "1987"), entry("Kim", "1974")) == ["Ellison 1987", "Kim 1974"]


def test_the_list_drops_words_in_front_of_the_author() -> None:
    assert pointed("(e.g., Getty, Pleiades, Elliott, 2021)", entry("Elliott", "2021")) == ["Elliott 2021"]


def test_prefix_and_suffix_are_kept() -> None:
    (citation,) = read("It holds (see also Smith 2000: 3, emphasis added; cf. Jones 2001).").citations
    assert [(item.prefix, item.suffix) for item in citation.items] == [("see also", "emphasis added"), ("cf.", "")]


def test_the_second_year_is_a_span_of_its_own() -> None:
    text = "It holds (Kim 1990: 4, 1992)."
    (citation,) = read(text).citations
    assert [item.span.of(text) for item in citation.items] == ["Kim 1990: 4", "1992"]
    assert citation.span.of(text) == "(Kim 1990: 4, 1992)"
    assert [item.id for item in citation.items] == ["c1.1", "c1.2"]


GIVEN = {
    "in front": ("(J. Smith 2000; P. Smith 2000)", [("J",), ("P",)]),
    "behind a comma": ("(Smith, J., 2000)", [("J",)]),
    "behind": ("(Smith JA 2000)", [("JA",)]),
    "given name": ("(John Smith 2000)", [("John",)]),
    "of the second author too": ("(A. Smith and B. Jones 2000)", [("A", "B")]),
    "of the first of two": ("(A. Smith and Jones 2000)", [("A", "")]),
    "in front of a particle": ("(D. della Porta and Smith 2000)", [("D", "")]),
    "none": ("(Smith 2000)", [()]),
    "a suffix is none": ("(Smith, Jr., 2000)", [()]),
}


@pytest.mark.parametrize(("text", "expected"), GIVEN.values(), ids=GIVEN.keys())
def test_given_names_that_tell_namesakes_apart(text: str, expected: list[tuple[str, ...]]) -> None:
    cited = read(text, entry("Smith", "1999"), entry("Porta", "1999"))
    assert [
        item.pointer.given for citation in cited.citations for item in citation.items if isinstance(item.pointer, AuthorDate)
    ] == expected


PAIRS = {
    "initials before one unlisted of two": ("(A. Smith and Jones 2000)", ["Smith+Jones 2000"]),
    "particle before a listed family": ("(Della Porta and Diani 2000)", ["Porta+Diani 2000"]),
    "given names": ("(Mario Diani and Donatella della Porta 2000)", ["Diani+Porta 2000"]),
}


@pytest.mark.parametrize(("text", "expected"), PAIRS.values(), ids=PAIRS.keys())
def test_pairs_of_whom_the_list_knows_the_family_alone(text: str, expected: list[str]) -> None:
    assert pointed(text, entry("Porta", "2000"), entry("Diani", "2000"), entry("Jones", "1999"), entry("Schiel", "2000")) == expected


TEAMS = {
    "semicolons between co-authors whom the list has": ("(Wen; Jun, 2011)", ["Wen+Jun 2011"]),
    "three of them": ("(Aoki; Ito; Baba, 1997)", ["Aoki+Ito+Baba 1997"]),
    "semicolons between strangers": ("(Wen; Baba, 2011)", ["Baba 2011"]),
    "semicolons between citations": ("(Wen; Jun, 2011; Aoki; Ito; Baba, 1997)", ["Wen+Jun 2011", "Aoki+Ito+Baba 1997"]),
    "semicolon in front of et al.": ("(SALIM; et al., 2011)", ["SALIM et al 2011"]),
    "semicolons between names and et al.": ("(SALIM; BAKHEIT; et al., 2011)", ["SALIM+BAKHEIT et al 2011"]),
    "semicolon behind another year": ("(Salim, 2010; Jun et al., 2011)", ["Salim 2010", "Jun et al 2011"]),
    "in prose": ("As Wen; Jun (2011) say", ["Wen+Jun 2011 narrative"]),
    "commas in prose": ("As Wen, Jun (2011) say", ["Wen+Jun 2011 narrative"]),
    "commas and et al. in prose": ("As Aoki, Ito et al. (1997) say", ["Aoki+Ito et al 1997 narrative"]),
    "commas between strangers in prose": ("In Wen, Baba (1997) says", ["Baba 1997 narrative"]),
    "ampersand in front of et al.": ("(Wen & Jun & et al. 2011)", ["Wen+Jun et al 2011"]),
}


@pytest.mark.parametrize(("text", "expected"), TEAMS.values(), ids=TEAMS.keys())
def test_co_authors_whom_the_list_has_side_by_side(text: str, expected: list[str]) -> None:
    assert pointed(text, entry("Wen Jun", "2011"), entry("Aoki Ito Baba", "1997")) == expected


def test_a_long_list_of_authors() -> None:
    team = [f"Name{letter}{other}" for letter in "abcde" for other in "fghij"]
    assert pointed(f"({', '.join(team)} 2011)", entry(" ".join(team), "2011")) == [f"{'+'.join(team)} 2011"]


LISTED_BODIES = {
    "a preposition that names do not have": "Partnership for Clean Water in Africa",
    "against": "League against Idle Talk",
}


@pytest.mark.parametrize("body", LISTED_BODIES.values(), ids=LISTED_BODIES.keys())
def test_bodies_of_the_list_whatever_their_words(body: str) -> None:
    assert pointed(f"({body} 2013); {body} (2013) says", entry("", "2013", literal=body)) == [f"{body} 2013", f"{body} 2013 narrative"]


MONTHS = {
    "the last of three": ("(Chomsky, Gallego, and Ott 2019)", ["Chomsky+Gallego+Ott 2019"]),
    "the last of two": ("(Brown & May, 2019)", ["Brown+May 2019"]),
    "two months": ("(June and July 2019)", []),
    "a month": ("(May 2019)", []),
    "a place and a month": ("(Berlin, May 2019)", []),
}


@pytest.mark.parametrize(("text", "expected"), MONTHS.values(), ids=MONTHS.keys())
def test_names_that_are_months(text: str, expected: list[str]) -> None:
    assert pointed(text, entry("Chomsky", "2013")) == expected

"""Citations that run through the prose."""

from __future__ import annotations

import pytest

from citecheck.model import Reference
from tests.extract.citations.factory import emphasis, entry, found, pointed

SMITH = entry("Smith", "2000")
HASEGAWA = entry("Hasegawa", "1993")

NARRATIVE = {
    "a name and a year": ("Smith (2000) argues this.", "Smith (2000)", "Smith 2000 narrative"),
    "a page": ("Smith (2000, p. 4) argues this.", "Smith (2000, p. 4)", "Smith 2000 @page 4 narrative"),
    "two names": ("As Smith and Jones (2000) argue, it is so.", "Smith and Jones (2000)", "Smith+Jones 2000 narrative"),
    "three names": ("Smith, Jones and Kim (2000) argue this.", "Smith, Jones and Kim (2000)", "Smith+Jones+Kim 2000 narrative"),
    "et al": ("In studies by Smith et al. (2000) it is so.", "Smith et al. (2000)", "Smith et al 2000 narrative"),
    "initial": ("In other studies such as S. Wang (2000) it is so.", "S. Wang (2000)", "Wang 2000 narrative"),
    "given name": ("In the words of Theodosius Smith (2000), it is so.", "Theodosius Smith (2000)", "Smith 2000 narrative"),
    "possessive": ("This is consistent with Smith’s (2000, p. 92) observation.", "Smith’s (2000, p. 92)", "Smith 2000 @page 92 narrative"),
    "title in front": ("President Smith (2000) argues this.", "Smith (2000)", "Smith 2000 narrative"),
    "behind a clause": ("In Northland, Smith (2000) argues this.", "Smith (2000)", "Smith 2000 narrative"),
    "behind however": ("However, Smith and Jones (2000) argue this.", "Smith and Jones (2000)", "Smith+Jones 2000 narrative"),
    "words between, the year is listed": (
        "Smith, in his study of the border question (2000), argues this.",
        "Smith, in his study of the border question (2000)",
        "Smith 2000 narrative",
    ),
    "according to": ("According to Smith, as quoted by everybody else (2000), it is so.", None, "Smith 2000 narrative"),
    "spanish": ("Como lo muestra Smith (2000: 80), es así.", "Smith (2000: 80)", "Smith 2000 @page 80 narrative"),
    "portuguese": ("Conforme Smith (2000, p.34), é assim.", "Smith (2000, p.34)", "Smith 2000 @page 34 narrative"),
    "german": ("Nach Smith (2000) ist es so.", "Smith (2000)", "Smith 2000 narrative"),
    "quoted in, in the bracket": ("As Smith (1990, quoted in Jones 2000: 34) says.", None, "Jones 2000 @page 34 <Smith>"),
    "the inner author in front": (
        "Miller (quoted in Shearman 1995: 142) says so.",
        "Miller (quoted in Shearman 1995: 142)",
        "Shearman 1995 @page 142 <Miller>",
    ),
}


@pytest.mark.parametrize(("text", "span", "item"), NARRATIVE.values(), ids=NARRATIVE.keys())
def test_a_narrative_citation_runs_from_the_name_to_the_bracket(text: str, span: str | None, item: str) -> None:
    (line,) = found(text, SMITH)
    printed, _, shown = line.partition(" -> ")
    assert shown == item
    assert span is None or printed == span


ALONE = {
    "Wie Müller (2001: 5) zeigt, ist es so.": "Müller 2001 @page 5 narrative",
    "Der Ansatz von Müller (2001) ist neu.": "Müller 2001 narrative",
    "Selon Bourdieu (1970), il en est ainsi.": "Bourdieu 1970 narrative",
    "D'après Dupont et al. (2001), c'est ainsi.": "Dupont et al 2001 narrative",
    "Para Freire (1996, p. 23), ensinar exige isso.": "Freire 1996 @page 23 narrative",
    "De acordo com Souza (2010), é assim.": "Souza 2010 narrative",
    "Secondo Rossi (2001), è così.": "Rossi 2001 narrative",
    "Volgens Jansen (2001) is het zo.": "Jansen 2001 narrative",
    "Согласно Иванову (2001), это так.": "Иванову 2001 narrative",
    "Иванов (2001) пишет об этом.": "Иванов 2001 narrative",
    "Smith's (2001) model is good.": "Smith 2001 narrative",
    "The model developed by Smith (2001) is good.": "Smith 2001 narrative",
    "Following Smith (2001), we say so.": "Smith 2001 narrative",
    "The influence of Geertz (1973) was profound.": "Geertz 1973 narrative",
    "Smith and colleagues (2001) found so.": "Smith et al 2001 narrative",
    "Van der Berg (2001) notes so.": "Van der Berg 2001 narrative",
    "O'Neill (2001) claims so.": "O'Neill 2001 narrative",
    "The World Health Organization (2001) reports so.": "World Health Organization 2001 narrative",
    "Statistics Canada (2001) reports so.": "Statistics Canada 2001 narrative",
    "FAO (2001) estimates so.": "FAO 2001 narrative",
}


@pytest.mark.parametrize(("text", "item"), ALONE.items(), ids=ALONE.keys())
def test_a_narrative_citation_needs_no_list(text: str, item: str) -> None:
    assert pointed(text) == [item]


LED_IN = [
    *(
        "Unlike",
        "Like",
        "As",
        "While",
        "Although",
        "Though",
        "Since",
        "Whereas",
        "Whilst",
        "Despite",
        "Besides",
        "If",
        "When",
        "Because",
        "Once",
    ),
    *(
        "Obwohl",
        "Während",
        "Weil",
        "Anders als",
        "Si",
        "Quand",
        "Lorsque",
        "Puisque",
        "Aunque",
        "Mientras",
        "Cuando",
        "Embora",
        "Enquanto",
        "Mentre",
    ),
]


@pytest.mark.parametrize("opening", LED_IN)
@pytest.mark.parametrize("references", [(SMITH,), ()], ids=["listed", "unlisted"])
def test_the_word_that_opens_a_sentence_is_no_part_of_the_name(opening: str, references: tuple[Reference, ...]) -> None:
    assert found(f"{opening} Smith (2000) argues so, it holds.", *references) == ["Smith (2000) -> Smith 2000 narrative"]


@pytest.mark.parametrize("name", ["Anders", "Dass", "Than", "Si", "Da"])
def test_a_name_that_is_also_such_a_word_stays_a_name(name: str) -> None:
    assert pointed(f"It holds ({name} 2010).") == [f"{name} 2010"]


SEVERAL = {
    "several years": ("Smith (1990, 2000) argues this.", ["Smith (1990 -> Smith 1990 narrative", "2000 -> Smith 2000 narrative"]),
    "several letters": ("Smith (2000a,b) argues this.", ["Smith (2000a -> Smith 2000a narrative", "b -> Smith 2000b narrative"]),
    "year, then another author": (
        "Smith (2000; see also Jones 2001) argues this.",
        ["Smith (2000 -> Smith 2000 narrative", "Jones 2001 -> Jones 2001"],
    ),
    "a chain": (
        "It was described by Burrow (1972), O’Hara (1996), and Gontier (2011).",
        ["Burrow (1972) -> Burrow 1972 narrative", "O’Hara (1996) -> O’Hara 1996 narrative", "Gontier (2011) -> Gontier 2011 narrative"],
    ),
    "the second mention is the bracket alone": (
        "Smith (2000) says that “it is so” (2000: 99).",
        ["Smith (2000) -> Smith 2000 narrative", "2000: 99 -> Smith 2000 @page 99 suppress-author"],
    ),
    "the bracket after the name repeats it": (
        "As Smith noted, it is so (Smith, 2000).",
        ["Smith, 2000 -> Smith 2000"],
    ),
}


@pytest.mark.parametrize(("text", "lines"), SEVERAL.values(), ids=SEVERAL.keys())
def test_a_narrative_bracket_can_hold_more_than_one(text: str, lines: list[str]) -> None:
    assert found(text, SMITH) == lines


def test_a_name_cited_elsewhere_takes_an_apposition_s_year() -> None:
    text = "Igor Rogan, the then deputy minister for foreign affairs, (1990), argued that it was so (Rogan 1989)."
    assert found(text) == [
        "Igor Rogan, the then deputy minister for foreign affairs, (1990) -> Rogan 1990 narrative",
        "Rogan 1989 -> Rogan 1989",
    ]


def test_words_that_are_quoted_take_their_year() -> None:
    text = "in Hasegawa’s terms, “they became the prisoners of a syndrome” (1993)."
    assert found(text, HASEGAWA) == ["Hasegawa’s terms, “they became the prisoners of a syndrome” (1993) -> Hasegawa 1993 narrative"]


NO_CITATIONS = [
    "The Treaty of Rome (1957) changed everything.",
    "The Second World War (1939-1945) changed everything.",
    "It was signed in Tokyo (1956) and in Moscow (1993).",
    "The Portsmouth Treaty (5 September 1905) changed everything.",
    "During his leadership of the Union (1985-1991) little changed.",
    "The film Revolver (1966) was a success.",
    "Gorbachev visited Japan (1991) and Yeltsin came later (1993).",
    "The Act (1998) was amended.",
    "President Nixon (1969-1974) resigned.",
    "The first agreement (1855) and the second (1875) differ.",
    "In Japan (1945) the war was over.",
    "Table (2000) shows this.",
    "(2000) shows this.",
    "The crisis of the ruble (1998) changed everything.",
    "He was Prime Minister (1998).",
    "Apollo 11 (1969) landed.",
    "The reforms of Peter the Great (1682-1725) were followed by others.",
    "Alexander II (r. 1855–1881) freed the serfs.",
    "Vladimir Putin (born 7 October 1952) was elected.",
    "The composer Dmitri Shostakovich (1906–1975) wrote it.",
    "The Meiji Restoration (1868) changed Japan.",
    "The Beatles released Revolver (1966) and Abbey Road (1969).",
    "Kurosawa's Rashomon (1950) won a prize.",
    "In Dersu Uzala (1975), Kurosawa shows this.",
    "The Nobel Prize (1970) was his.",
    "The Helsinki Final Act (1975) and the Paris Charter (1990) matter.",
    "The company (founded 1950) grew.",
    "UN Resolution 242 (1967) was passed.",
    "Security Council Resolution 1325 (2000) was passed.",
    "Law No. 10 (1999) was amended, as was Directive 2003/87/EC (2003).",
    "He moved to London (England) in 1990.",
    "The match ended 3-2 (Brazil 1970).",
    "It was a success (Berlin, 1989).",
    "The exhibition (Paris 1900) drew crowds.",
    "The census (1991) and the census of 2001 differ.",
    "During 1996 and 1997 (and again in 2001) it rose.",
    "The budget rose from $1.5 billion (1990) to $2 billion (1995).",
    "Imports (1991: 208.6; 1992: 248.3) fell.",
    "GDP per head (2005 prices) rose.",
    "The version (v2.0, 2014) is current.",
    "Python 3 (2008) and Java (1995) are languages.",
    "The Toyota Corolla (1966) sold well.",
    "Mount Everest (8848 m) and K2 (8611 m).",
    "Room 2001 and Flight 1549 (2009) are known.",
    "Prime Minister Obuchi (1998-2000) resigned.",
    "President Yeltsin (1991) spoke.",
    "Foreign Minister Primakov (1996) visited Tokyo.",
    "The treaty was signed by Komura (1855).",
    "Emperor Hirohito (1945) surrendered.",
    "His brother (1920) and sister (1922) died.",
    "Chapter 4 (1990) deals with this.",
    "Ltd. (2001) was founded.",
    "The film was directed by Spielberg (1993).",
    "NATO (1949) and the EU (1993) were founded.",
    "The G-7 Summit (Tokyo, 1993) discussed it.",
    "The Kyoto Protocol (December 1997) was signed.",
    "The World Trade Organization (1995) succeeded GATT (1947).",
    "The Gulf War (1990-91) and the Iraq War (2003).",
    "The Treaty on European Union (Maastricht 1992) was signed.",
    "He wrote three novels (1901, 1905 and 1910).",
    "Sales in 1999 (Smith) rose.",
    "Smith said so long ago. The crisis (1998) came later.",
]


@pytest.mark.parametrize("text", NO_CITATIONS)
def test_a_bracketed_year_without_an_author_is_no_citation(text: str) -> None:
    assert pointed(text) == []


def test_a_known_name_does_not_draw_every_year_of_its_sentence() -> None:
    assert pointed("Smith lived through the crisis of the ruble (1998) and the war that followed it.", SMITH) == []


CITING = "It holds (Able 1951; Baker 1968; Carter 1979; Dawson 1988; Foster 1999; Green 2007; Bichsel 2011). "
CITED = (
    *(entry("Able", "1951"), entry("Baker", "1968"), entry("Carter", "1979"), entry("Dawson", "1988")),
    *(entry("Foster", "1999"), entry("Green", "2007"), entry("Bichsel", "2011"), entry("Иванов", "2001")),
)
UNLISTED = {
    "Greene (2007).": "Greene 2007 narrative",
    "This holds, and Greene (2007) was the first.": "Greene 2007 narrative",
    "It is more than Bichsell (2011).": "Bichsell 2011 narrative",
    "The ideas in Bischel (2011) are old.": "Bischel 2011 narrative",
    "Francastel (1956) est un historien.": "Francastel 1956 narrative",
    "This is like Marsden (2011).": "Marsden 2011 narrative",
    "It was so in the Marsden (2011) study.": "Marsden 2011 narrative",
    "Marsden (2011) notes it.": "Marsden 2011 narrative",
    "This Marsden (2011) denied.": "Marsden 2011 narrative",
    "Unlike Marsden (2011) we do not.": "Marsden 2011 narrative",
    "It is so, and J. Marsden (2011) too.": "Marsden 2011 narrative",
    "O'Connor (1990) and others.": "O'Connor 1990 narrative",
    "Так и у Иванова (2001) это видно.": "Иванова 2001 narrative",
    "Смирнов (2010) и другие.": "Смирнов 2010 narrative",
    "Müller (1985) ist anderer Ansicht.": "Müller 1985 narrative",
}


@pytest.mark.parametrize(("text", "item"), UNLISTED.items(), ids=UNLISTED.keys())
def test_where_authors_have_years_a_name_and_a_year_cite(text: str, item: str) -> None:
    assert pointed(CITING + text, *CITED)[7:] == [item]


LOOK_ALIKES = [
    "The Treaty of Berlin (1978) was signed.",
    "World War II (1939-1945) changed everything.",
    "Vertigo (1958) is a film by Hitchcock.",
    "Hitchcock made Vertigo (1958) and Psycho (1960).",
    "Napoleon (1812) marched on.",
    "They met in Kyoto (1997).",
    "Agreement was reached at Kiruna (1997).",
    "Apollo 11 (1969) landed.",
    "The Wagner Act (1985) was passed.",
    "Chernobyl (1986) changed everything.",
    "President Nixon (1972) flew to China.",
    "President Marsden flew away. Marsden (1972), as is known.",
    "We went to Kiruna twice. Kiruna (1997) is remembered.",
    "Before Kiruna there was hope. Kiruna (1997) ended it.",
    "The Kiruna was a ship. Kiruna (1997) is remembered.",
    "Their vertigo grew. Vertigo (1978) is remembered.",
    "NATO (1999) and FAO (2001).",
    "Abbey Road (1969) and Exxon Valdez (1989).",
    "Kiruna (1997) happened all the same.",
    "Wajda's Danton (1983) is remembered.",
    "Danton (1983) is a film.",
    "“Danton” (1983) is remembered.",
    "Marsden (1712) is too early, Norton (2031) too late.",
    "Marsden (1990–1995) is a term.",
    "Easter (1990) and Monday (1991) were cold.",
    "Chapter (1990) and Table (1991).",
    "In the Baltic (1997) nothing moved, and trade stayed in the Kattegat (1999), as reported.",
    "the Kiruna (1997), a Danton (1998), of Lahore (1999), across Moss (2000)",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_where_authors_have_years_other_things_have_them_too(text: str) -> None:
    assert pointed(CITING + text, *CITED)[7:] == []


def test_a_word_in_italics_and_a_year_are_a_work_of_art() -> None:
    text = CITING + "Danton (1983) is remembered."
    assert pointed(text, *CITED, marks=emphasis(text, "Danton"))[7:] == []
    assert pointed(text, *CITED)[7:] == ["Danton 1983 narrative"]


def test_a_document_that_seldom_cites_by_year_shows_no_habit() -> None:
    assert pointed("It holds (Able 1951; Baker 1968). Marsden (1990).", *CITED)[2:] == []


REPORTS = [
    "Marsden (2001) also argues that it is so.",
    "Marsden (2001) has argued so.",
    "Müller (2001) hat gezeigt, dass es so ist.",
    "Müller (2001) schrieb darüber.",
    "Müller (2001) versteht das anders.",
    "Dupont (2001) a montré cela.",
    "Dupont (2001) écrivait cela.",
    "García (2001) sostuvo que es así.",
    "García (2001) ha señalado esto.",
    "Souza (2001) afirmou isso.",
    "Souza (2001) também defende isso.",
    "Смирнов (2010) писал об этом.",
    "Смирнова (2010) утверждала это.",
    "Смирнов (2010) также подчеркивал это.",
]


@pytest.mark.parametrize("text", REPORTS)
def test_verbs_of_reporting_make_a_citation_in_many_languages(text: str) -> None:
    name, _, rest = text.partition(" (")
    assert pointed(text) == [f"{name} {rest[:4]} narrative"]


PROSE = {
    "name and year of the list": ("This was confirmed by Smith 2000 in a new test.", ["Smith 2000"]),
    "et al": ("These loci were confirmed by Li et al., 2015 to be so.", ["Li et al 2015"]),
    "letter": ("For this see Smith 2000a in the same place.", ["Smith 2000a"]),
    "pair cited elsewhere": ("It holds (Jones 2001). The data of Jones 2001 were used.", ["Jones 2001", "Jones 2001"]),
    "cluster": ("but see Li et al. 2017 and Kim et al. 2020 for analyses", ["Li et al 2017", "Kim et al 2020"]),
    "years go on": ("G204600 | Matsubara et al., 2008, 2012", ["Matsubara et al 2008", "Matsubara et al 2012"]),
    "run together": ("Luo et al., 2009Kang et al., 1997; Jeon et al., 2000", ["Luo et al 2009", "Kang et al 1997", "Jeon et al 2000"]),
}


@pytest.mark.parametrize(("text", "items"), PROSE.values(), ids=PROSE.keys())
def test_a_name_and_year_without_bracket(text: str, items: list[str]) -> None:
    assert pointed(text, SMITH) == items


NOT_IN_PROSE = [
    "In 2000 Smith went to Japan.",
    "Smith left in 2000.",
    "On 3 May 2000 it rained.",
    "By Spring 2000 it was over, and in Munich 1972 it began.",
    "Windows 2000 and Gorbachev 1991 are unknown.",
    "Blevins T, Smith CS, 2000, A set of data, http://example.org",
]


@pytest.mark.parametrize("text", NOT_IN_PROSE)
def test_a_year_in_prose_is_no_citation(text: str) -> None:
    assert pointed(text, SMITH) == []

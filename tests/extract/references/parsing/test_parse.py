from __future__ import annotations

import re

import pytest

from citecheck.extract.references import parse
from citecheck.model import Item, Name, Parsed, Span


def parsed(text: str) -> tuple[str, Parsed]:
    """Parse a reference whose emphasis is written ``*so*``."""
    pieces = text.split("*")
    spans: list[Span] = []
    at = 0
    for index, piece in enumerate(pieces):
        if index % 2:
            spans.append(Span(at, at + len(piece)))
        at += len(piece)
    plain = "".join(pieces)
    return plain, parse(plain, tuple(spans))


def names(people: tuple[Name, ...]) -> str:
    return "; ".join(person.literal or ", ".join(part for part in (person.label, person.given, person.suffix) if part) for person in people)


def shown(item: Item) -> dict[str, str]:
    """The item's values as short strings; the issue date as year, suffix and parts."""
    found: dict[str, str] = {"type": item.type}
    for variable in item.present():
        value = getattr(item, variable)
        if variable in ("author", "editor", "translator"):
            found[variable] = names(value)
        elif variable in ("issued", "accessed"):
            found[variable] = "/".join("-".join(map(str, part)) for part in value.parts) + (value.suffix or "") or value.literal
        else:
            found[variable] = value
    return found


CASES: dict[str, tuple[str, dict[str, str]]] = {
    "book, year behind the names": (
        "Moreau, Anna (1999), *Silt and Sand: A History*, New York: Invented University Press.",
        {
            "type": "book",
            "author": "Moreau, Anna",
            "issued": "1999",
            "title": "Silt and Sand: A History",
            "publisher_place": "New York",
            "publisher": "Invented University Press",
        },
    ),
    "book, title in quotation marks and emphasis": (
        'Lund, Bo (1996), "*Northern Rivers after the Thaw*", London: Example Publishers.',
        {
            "type": "book",
            "author": "Lund, Bo",
            "issued": "1996",
            "title": "Northern Rivers after the Thaw",
            "publisher_place": "London",
            "publisher": "Example Publishers",
        },
    ),
    "editors by the year's bracket": (
        "Ivory, V. I. and K. S. Smythe (1999; Eds), *Rivers of the North*, London: Example Publications.",
        {
            "type": "book",
            "editor": "Ivory, V. I.; Smythe, K. S.",
            "issued": "1999",
            "title": "Rivers of the North",
            "publisher_place": "London",
            "publisher": "Example Publications",
        },
    ),
    "editors before the year": (
        "Hersh, Dale R. eds., 2004, *Silt: Past Imperfect*, New York, Rowan & Little Publications",
        {
            "type": "book",
            "editor": "Hersh, Dale R.",
            "issued": "2004",
            "title": "Silt: Past Imperfect",
            "publisher_place": "New York",
            "publisher": "Rowan & Little Publications",
        },
    ),
    "chapter with editors and their year": (
        'Jons, Lena (2004), "Rivers and Plains", in Rabe, annika and Utne, Bo eds. (2004), *Culture and Water*, London: I.B. Example & co Ltd.',
        {
            "type": "chapter",
            "author": "Jons, Lena",
            "editor": "Rabe, annika; Utne, Bo",
            "issued": "2004",
            "title": "Rivers and Plains",
            "container_title": "Culture and Water",
            "publisher_place": "London",
            "publisher": "I.B. Example & co Ltd",
        },
    ),
    "chapter in the Chicago way": (
        "Bigg, Carla. “Diagrams.” In *A Companion to Mud*, edited by Bernard Light, 557–71. Malden, MA: Example Blackwell, 2016.",
        {
            "type": "chapter",
            "author": "Bigg, Carla",
            "editor": "Light, Bernard",
            "issued": "2016",
            "title": "Diagrams",
            "container_title": "A Companion to Mud",
            "page": "557-71",
            "publisher_place": "Malden, MA",
            "publisher": "Example Blackwell",
        },
    ),
    "chapter in the APA way": (
        "Ast, R. (2022). Can mud make us better? In S. Chron, F. K. Mayer, & A. Novo (Eds.), Mud analysis (pp. 12–30). Springer.",
        {
            "type": "chapter",
            "author": "Ast, R.",
            "editor": "Chron, S.; Mayer, F. K.; Novo, A.",
            "issued": "2022",
            "title": "Can mud make us better?",
            "container_title": "Mud analysis",
            "page": "12-30",
            "publisher": "Springer",
        },
    ),
    "article, month in the year's bracket": (
        'Garth, Raymond (August; 1991), "Northern Territories of Mud", *International Mud*, (8): 88-91.',
        {
            "type": "article-journal",
            "author": "Garth, Raymond",
            "issued": "1991-8",
            "title": "Northern Territories of Mud",
            "container_title": "International Mud",
            "issue": "8",
            "page": "88-91",
        },
    ),
    "article, a place behind the journal": (
        'Nest, William (1993), "Rivers", *Third Mud Quarterly*, London, 14 (4): 717-34.',
        {
            "type": "article-journal",
            "author": "Nest, William",
            "issued": "1993",
            "title": "Rivers",
            "container_title": "Third Mud Quarterly",
            "volume": "14",
            "issue": "4",
            "page": "717-34",
            "publisher_place": "London",
        },
    ),
    "article, labelled numbers and a season": (
        'Inder Julia (1988), "Aid for Mud", *Review of Mud*, Vol. 2, No. 1, pp. 91-112, Spring/Summer',
        {
            "type": "article-journal",
            "author": "Inder, Julia",
            "issued": "1988",
            "title": "Aid for Mud",
            "container_title": "Review of Mud",
            "volume": "2",
            "issue": "1",
            "page": "91-112",
        },
    ),
    "article, Roman volume": (
        'Kaush, Dev, (2003), "Mud Relations", *Contemporary Mud*, VII (1-2), p.17.',
        {
            "type": "article-journal",
            "author": "Kaush, Dev",
            "issued": "2003",
            "title": "Mud Relations",
            "container_title": "Contemporary Mud",
            "volume": "VII",
            "issue": "1-2",
            "page": "17",
        },
    ),
    "article, numbers without pages": (
        'Thorn, Rod (2004), "Brutal Mud", *The Mud Today*, 60 (10).',
        {
            "type": "article-journal",
            "author": "Thorn, Rod",
            "issued": "2004",
            "title": "Brutal Mud",
            "container_title": "The Mud Today",
            "volume": "60",
            "issue": "10",
        },
    ),
    "article, no title": (
        "Abel, Paul, (2006), *Mud Profile*, 3 (9): 35.",
        {
            "type": "article-journal",
            "author": "Abel, Paul",
            "issued": "2006",
            "container_title": "Mud Profile",
            "volume": "3",
            "issue": "9",
            "page": "35",
        },
    ),
    "quotation never closed": (
        'Eith, Lloyd J. (May 1970), "Dollars without flags; the case of mud, *Pacific Mud*, 39 (2): 205-222.',
        {
            "type": "article-journal",
            "author": "Eith, Lloyd J.",
            "issued": "1970-5",
            "title": "Dollars without flags; the case of mud",
            "container_title": "Pacific Mud",
            "volume": "39",
            "issue": "2",
            "page": "205-222",
        },
    ),
    "Vancouver": (
        "Kraft L, Wolf EB, O'Brien K. Social mud in children's lives: a study. Qual Mud Res. 2017 Dec;26(12):3429-37. doi: 10.1000/s11136-017",
        {
            "type": "article-journal",
            "author": "Kraft, L; Wolf, EB; O'Brien, K",
            "issued": "2017-12",
            "title": "Social mud in children's lives: a study",
            "container_title": "Qual Mud Res",
            "volume": "26",
            "issue": "12",
            "page": "3429-37",
            "doi": "10.1000/s11136-017",
        },
    ),
    "Elsevier": (
        "Anders, S.R., 2017. Words and mud: a theory. Transactions of the Mud Society 115, 1–13.",
        {
            "type": "article-journal",
            "author": "Anders, S.R.",
            "issued": "2017",
            "title": "Words and mud: a theory",
            "container_title": "Transactions of the Mud Society",
            "volume": "115",
            "page": "1-13",
        },
    ),
    "MLA": (
        "Brewer, Cynthia A. ‘Basic Mud’. *American Journal of Mud*, vol. 30, no. 2, Feb. 2006, pp. S25–36.",
        {
            "type": "article-journal",
            "author": "Brewer, Cynthia A.",
            "issued": "2006-2",
            "title": "Basic Mud",
            "container_title": "American Journal of Mud",
            "volume": "30",
            "issue": "2",
            "page": "S25-36",
        },
    ),
    "MHRA": (
        "Alder, Cory, and Harlan A. Carver, *Mud with Open Tools* (Synth Press, 2011)",
        {
            "type": "book",
            "author": "Alder, Cory; Carver, Harlan A.",
            "issued": "2011",
            "title": "Mud with Open Tools",
            "publisher": "Synth Press",
        },
    ),
    "the humanities, place and year at the end": (
        "C. O. Pace, F. Bosco, A Complete Analysis of the Muddy Poems, Amsterdam 2003.",
        {
            "type": "book",
            "author": "Pace, C. O.; Bosco, F.",
            "issued": "2003",
            "title": "A Complete Analysis of the Muddy Poems",
            "publisher_place": "Amsterdam",
        },
    ),
    "physics": (
        "M. Ibis, J. Mud Phys. 48, 122501 (2007)",
        {
            "type": "article-journal",
            "author": "Ibis, M.",
            "issued": "2007",
            "container_title": "J. Mud Phys.",
            "volume": "48",
            "page": "122501",
        },
    ),
    "a body as author, its book": (
        'Mud Agency. (2004), "*Defense of Mud*". Tokyo: Mud Agency.',
        {
            "type": "book",
            "author": "Mud Agency",
            "issued": "2004",
            "title": "Defense of Mud",
            "publisher_place": "Tokyo",
            "publisher": "Mud Agency",
        },
    ),
    "a body as author, a part of its yearbook": (
        "Government of Mudland (1993), “Mudland – Siltland Relations”, *Muddy Blue Book*, Ministry of Foreign Affairs at www.example.org/bluebook/1993.",
        {
            "type": "chapter",
            "author": "Government of Mudland",
            "issued": "1993",
            "title": "Mudland – Siltland Relations",
            "container_title": "Muddy Blue Book",
            "publisher": "Ministry of Foreign Affairs",
            "url": "http://www.example.org/bluebook/1993",
        },
    ),
    "a body's document with a day": (
        "Government of Mudland (1999), *Statement on the Recognition of Mud*, 16 August, 1999 Ministry of Foreign Affairs Mudland.",
        {
            "type": "report",
            "author": "Government of Mudland",
            "issued": "1999-8-16",
            "title": "Statement on the Recognition of Mud",
            "publisher": "Ministry of Foreign Affairs Mudland",
        },
    ),
    "a body without a date": (
        "Government of Mudland, *Progress of the Mud Plan*, Ministry of Foreign Affairs Mudland.",
        {
            "type": "report",
            "author": "Government of Mudland",
            "title": "Progress of the Mud Plan",
            "publisher": "Ministry of Foreign Affairs Mudland",
        },
    ),
    "a talk": (
        'Mend, Wolf (March 1989), "Stuck in mud?", Paper presented to the international mud association, London.',
        {
            "type": "paper-conference",
            "author": "Mend, Wolf",
            "issued": "1989-3",
            "title": "Stuck in mud?",
            "event_title": "the international mud association",
            "publisher_place": "London",
        },
    ),
    "a thesis": (
        "Taman, M. (2014). The dynamic production of mud (Doctoral dissertation). University of Examples.",
        {
            "type": "thesis",
            "author": "Taman, M.",
            "issued": "2014",
            "title": "The dynamic production of mud",
            "genre": "Doctoral dissertation",
            "publisher": "University of Examples",
        },
    ),
    "a report with its number": (
        "Vann, K.; Cumm, S.; and Mart, J. 1992. Expressing mud in text. Technical Report 92-43, University of Examples.",
        {
            "type": "report",
            "author": "Vann, K.; Cumm, S.; Mart, J.",
            "issued": "1992",
            "title": "Expressing mud in text",
            "genre": "Technical Report",
            "number": "92-43",
            "publisher": "University of Examples",
        },
    ),
    "a web page with the day of access": (
        "American Mud Association. What is muddy disease? Available from: http://www.example.org/mud. Accessed 18 Dec 2017.",
        {
            "type": "webpage",
            "author": "American Mud Association",
            "title": "What is muddy disease?",
            "url": "http://www.example.org/mud",
            "accessed": "2017-12-18",
        },
    ),
    "translated": (
        "BAKTIN, M. Teoria do barro II. Tradução de Paulo Bez. São Paulo: Editora 34, 2018.",
        {
            "type": "book",
            "author": "BAKTIN, M.",
            "translator": "Bez, Paulo",
            "issued": "2018",
            "title": "Teoria do barro II",
            "publisher_place": "São Paulo",
            "publisher": "Editora 34",
        },
    ),
    "Brazilian article": (
        "AMOR, M. O discurso do barro. Revista do Barro, São Paulo, v. 15, n. 2, p.64-96, abril/jun. 2020. Disponível em: https://example.org/42617. Acesso em: 09 jan. 2023.",
        {
            "type": "article-journal",
            "author": "AMOR, M.",
            "issued": "2020-4/2020-6",
            "title": "O discurso do barro",
            "container_title": "Revista do Barro",
            "publisher_place": "São Paulo",
            "volume": "15",
            "issue": "2",
            "page": "64-96",
            "url": "https://example.org/42617",
            "accessed": "2023-1-9",
        },
    ),
    "German book with an edition": (
        "Müller, Karl: Der Schlamm im Fluss, 3. Aufl., Berlin: Beispiel Verlag 1987.",
        {
            "type": "book",
            "author": "Müller, Karl",
            "issued": "1987",
            "title": "Der Schlamm im Fluss",
            "edition": "3. Aufl",
            "publisher_place": "Berlin",
            "publisher": "Beispiel Verlag",
        },
    ),
    "French chapter": (
        "Durand, Paul, « La boue du fleuve », dans *Histoire de la boue*, sous la direction de Jean Petit, Paris, Éditions du Limon, 1998, p. 12-30.",
        {
            "type": "chapter",
            "author": "Durand, Paul",
            "editor": "Petit, Jean",
            "issued": "1998",
            "title": "La boue du fleuve",
            "container_title": "Histoire de la boue",
            "publisher_place": "Paris",
            "publisher": "Éditions du Limon",
            "page": "12-30",
        },
    ),
    "Russian article": (
        "Иванов А. Б. Ил и песок // Вопросы реки. 2003. Т. 4, № 2. С. 12-30.",
        {
            "type": "article-journal",
            "author": "Иванов, А. Б.",
            "issued": "2003",
            "title": "Ил и песок",
            "container_title": "Вопросы реки",
            "volume": "4",
            "issue": "2",
            "page": "12-30",
        },
    ),
    "a newspaper's issue": (
        "Northern Shimbun, 23, 24 June 1998",
        {"type": "article-newspaper", "issued": "1998-6-23", "container_title": "Northern Shimbun"},
    ),
    "a newspaper's issue with its edition": (
        "Mud Shimbun, 20 April 1998, evening edn.",
        {"type": "article-newspaper", "issued": "1998-4-20", "container_title": "Mud Shimbun", "edition": "evening edn"},
    ),
    "a title with its translation": (
        "Iwan, A. (2005a), *Hoppo mondai* (The Muddy Territories problem), Tokyo: Chuo koron.",
        {
            "type": "book",
            "author": "Iwan, A.",
            "issued": "2005a",
            "title": "Hoppo mondai (The Muddy Territories problem)",
            "publisher_place": "Tokyo",
            "publisher": "Chuo koron",
        },
    ),
    "no date": (
        "Anders, S.R., n.d. A short history of muddy theory. Example Press, Oxford.",
        {
            "type": "book",
            "author": "Anders, S.R.",
            "issued": "n.d.",
            "title": "A short history of muddy theory",
            "publisher": "Example Press",
            "publisher_place": "Oxford",
        },
    ),
    "numbers inside the title": (
        "Borr J, Katz F. 1996. The t(7;11)(p15;p15) translocation and PRR37 (p53) in mud. Mud Genetics 12:159–167.",
        {
            "type": "article-journal",
            "author": "Borr, J; Katz, F",
            "issued": "1996",
            "title": "The t(7;11)(p15;p15) translocation and PRR37 (p53) in mud",
            "container_title": "Mud Genetics",
            "volume": "12",
            "page": "159-167",
        },
    ),
    "emphasis on et al.": (
        "Berg, D.M. *et al.* (2019) “No Mud without Silt,” *Journal of Mud*, 10(5), pp. 364–374.",
        {
            "type": "article-journal",
            "author": "Berg, D.M.",
            "issued": "2019",
            "title": "No Mud without Silt",
            "container_title": "Journal of Mud",
            "volume": "10",
            "issue": "5",
            "page": "364-374",
        },
    ),
    "an emphasized word of the title": (
        "Barn, A.G. 2016. Properties of fireweed (*Limus limosus*) and *in vitro* mud. J Mud Res 3: 56-60.",
        {
            "type": "article-journal",
            "author": "Barn, A.G.",
            "issued": "2016",
            "title": "Properties of fireweed (Limus limosus) and in vitro mud",
            "container_title": "J Mud Res",
            "volume": "3",
            "page": "56-60",
        },
    ),
    "quotation marks around a part of the title": (
        "Leon LO, Soar MM. “I feel nothing”: views of old rivers. Mud. 2013;23(1):227-42.",
        {
            "type": "article-journal",
            "author": "Leon, LO; Soar, MM",
            "issued": "2013",
            "title": "“I feel nothing”: views of old rivers",
            "container_title": "Mud",
            "volume": "23",
            "issue": "1",
            "page": "227-42",
        },
    ),
    "a number with letters and a slash, no year": (
        "“Declaration on Mud – Silt relations”, *Summary of Mud Broadcasts*, Far East, FE/1819, pp.D/6 – D/8, 14 October 1993.",
        {
            "type": "article-newspaper",
            "issued": "1993-10-14",
            "title": "Declaration on Mud – Silt relations",
            "container_title": "Summary of Mud Broadcasts",
            "publisher_place": "Far East",
            "number": "FE/1819",
            "page": "D/6-D/8",
        },
    ),
    "a periodical in italics in front of the year, a sentence behind the pages": (
        (
            "*Segodmud* (1995), Transl. in Foreign Broadcast Information Service: Daily Report: Central Mud (FBIS: DR: Central Mud) 132, "
            "11 July 1995, 22. Now an annual event, Mudina also is carried out in the Silt and Sand seas."
        ),
        {
            "type": "article-newspaper",
            "issued": "1995-7-11",
            "container_title": "Segodmud",
            "page": "22",
        },
    ),
    "a quotation mark that closes what none opened": (
        "Mud Declaration on Rivers”, The Ministry of Mud, London at www.example.org",
        {
            "type": "webpage",
            "title": "Mud Declaration on Rivers",
            "publisher": "The Ministry of Mud",
            "publisher_place": "London",
            "url": "http://www.example.org",
        },
    ),
    "a periodical inside the quotation marks": (
        'Desay, Pad (2000),"An Interview with Martin Mud, Problems of Silt", 47 (6): 53-54.',
        {
            "type": "article-journal",
            "author": "Desay, Pad",
            "issued": "2000",
            "title": "An Interview with Martin Mud",
            "container_title": "Problems of Silt",
            "volume": "47",
            "issue": "6",
            "page": "53-54",
        },
    ),
    "the year in a container's name": (
        "Dub, H., & Wein, D. (2017). Outta mud: Laws of silt. Proceedings of MUDLP 2017, 1136–1145.",
        {
            "type": "paper-conference",
            "author": "Dub, H.; Wein, D.",
            "issued": "2017",
            "title": "Outta mud: Laws of silt",
            "container_title": "Proceedings of MUDLP 2017",
            "page": "1136-1145",
        },
    ),
    "a law and who made it": (
        "BRASIL. Lei nº 9.985, de 18 de julho de 2000. Brasília, 2000.",
        {
            "type": "legislation",
            "author": "BRASIL",
            "issued": "2000",
            "title": "Lei nº 9.985, de 18 de julho de 2000",
            "publisher_place": "Brasília",
        },
    ),
    "a reprint's year does not count": (
        "J.M. Foll, The Theory of Mud: History and Method, Bloomington 1988 (Rpt. 1992).",
        {
            "type": "book",
            "author": "Foll, J.M.",
            "issued": "1988",
            "title": "The Theory of Mud: History and Method",
            "publisher_place": "Bloomington",
        },
    ),
    "a URL alone": ("www.example.org/a.html", {"type": "webpage", "url": "http://www.example.org/a.html"}),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_parses(text: str, expected: dict[str, str]) -> None:
    _, found = parsed(text)
    assert {key: value for key, value in shown(found.item).items() if key != "note"} == expected


def test_et_al_is_remembered() -> None:
    _, found = parsed("Brook, Glenn D. et al. (2001), *Muddy Relations*, London: Example Publications.")
    assert found.item.authors_truncated
    assert names(found.item.author) == "Brook, Glenn D."


def test_fields_point_at_what_was_printed() -> None:
    text, found = parsed('Lang, Frank (October 1977b), "A Muddy Zone," *Pacific Mud*, 9(1): 46 – 58.')
    spans = {variable: span.of(text) for variable, span in reversed(found.fields)}
    assert spans == {
        "author": "Lang, Frank",
        "issued": "1977b",
        "title": "A Muddy Zone",
        "container_title": "Pacific Mud",
        "volume": "9",
        "issue": "1",
        "page": "46 – 58",
    }


def test_what_no_field_accounts_for_is_left_over() -> None:
    text, found = parsed("Segod (1995), *Rivers*, London: Example Press. Now an annual event, it also is carried out in the seas.")
    assert [span.of(text) for span in found.leftover] == ["Now an annual event, it also is carried out in the seas"]
    assert found.confidence < parsed("Segod (1995), *Rivers*, London: Example Press.")[1].confidence


@pytest.mark.parametrize(
    "text", ["", " ", "???", "—", "()", "\x1f", "a", "1999", "(1999)", "“", "*", "http://", "https://doi.org/10.1000/x"]
)
def test_anything_parses(text: str) -> None:
    found = parse(text)
    assert 0.0 <= found.confidence <= 1.0


def test_a_string_beyond_all_measure_is_left_over() -> None:
    text = "Moreau, Anna (1999), Silt, London: Press. " + "x" * 5000
    found = parse(text)
    assert found.leftover[-1] == Span(4000, len(text))
    assert re.match("Moreau", text)
    assert found.confidence <= 0.1


def test_han_names_in_front_of_the_year() -> None:
    item = parse("甲文龙、乙润潮，2007，《河流》，南京：虚构出版社。").item
    assert [name.label for name in item.author] == ["甲文龙", "乙润潮"]
    assert item.issued is not None
    assert item.issued.year == 2007
    assert parse("甲文龙等（2007）：《河流》，南京：虚构出版社。").item.authors_truncated
    assert [name.label for name in parse("国家虚构统计局，2007，《河流》，南京：虚构出版社。").item.author] != ["国家虚构"]


@pytest.mark.parametrize("text", ["1999", "In:", "et al.", "12", "hello world"])
def test_little_is_said_of_what_is_hardly_a_reference(text: str) -> None:
    assert parse(text).confidence <= 0.3


@pytest.mark.parametrize(
    ("text", "variable", "value"),
    [
        ("Smith, J. (2010). Rivers of mud (2nd ed.). Oxford: Weir Press.", "edition", "2nd ed."),
        ("Doe, A. (2011). Mud at work [Video]. YouTube. https://youtube.com/x", "genre", "Video"),
        ("Meier, H. (1999). Das Watt [Diss.]. Universität Kiel.", "genre", "Diss."),
        ("Maruyama, M. (1961). Nihon no shisō [Japanese Thought]. Tokyo: Iwanami Shoten.", "original_title", "Japanese Thought"),
        ("Levada, I. (1993). Sovetskii chelovek [Soviet Man]. Moscow: Mirovoi okean.", "original_title", "Soviet Man"),
        ("Doe, A. (2011). Mud at work [Conference presentation]. Bath, UK.", "genre", "Conference presentation"),
    ],
)
def test_brackets_are_no_part_of_what_stands_in_them(text: str, variable: str, value: str) -> None:
    assert getattr(parse(text).item, variable) == value


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Galvi, V., Dialogo del fango, Venezia, Giunti, MDLXXXI.", "1581"),
        ("Lindau, H., Die Mosaiken der Insel, Wiesbaden, Harz, i960, p. 73.", "1960"),
    ],
)
def test_years_in_roman_figures_and_misread_ones(text: str, year: str) -> None:
    item = parse(text).item
    assert item.issued is not None
    assert str(item.issued.year) == year


@pytest.mark.parametrize(
    "text",
    [
        "The committee met on Tuesday and decided to adjourn until further notice.",
        "Thank you for your order. It will be shipped tomorrow.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "hello world this is me",
    ],
)
def test_of_prose_hardly_anything_is_said(text: str) -> None:
    assert parse(text).confidence <= 0.3


@pytest.mark.parametrize(
    "text",
    [
        "Marrow, A. (2004). What we have and what we will never have. London: Press.",
        "RFC 7231: “How it was and what it is in the rivers of the north”.",
        "What we have and what we will never have, 2004.",
    ],
)
def test_a_title_that_is_a_sentence_is_read_as_any(text: str) -> None:
    assert parse(text).confidence > 0.3

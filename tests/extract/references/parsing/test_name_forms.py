"""Names of forms that the reader of names stops at, or takes for those of a body: given names in brackets, two scripts, Irish and noble ones; bodies that read as persons."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.fields.bodies import bodies
from citecheck.extract.references.parsing.fields.glued import suffixed, unstopped
from citecheck.extract.references.parsing.fields.in_brackets import bracketed
from citecheck.extract.references.parsing.fields.inverted import inverted
from citecheck.extract.references.parsing.fields.nobility import noble
from citecheck.extract.references.parsing.fields.scripts import in_two_scripts
from citecheck.model import Name, Span
from citecheck.text.names import read_names

FRENCH = ", Les quais du nord, Paris"


def said(names: tuple[Name, ...]) -> list[str]:
    """Each as a list with the family in front would print it."""
    return [
        name.literal or ", ".join(filter(None, (name.family, " ".join(filter(None, (name.given, name.particle, name.suffix))))))
        for name in names
    ]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Lundin-Rey (Mossel)", ["Lundin-Rey, Mossel"]),  # of no table
        ("Lundin de Sours (Pierre-Yves)", ["Lundin de Sours, Pierre-Yves"]),
        ("Lundey d'Aurevilly (Jules)", ["Lundey d'Aurevilly, Jules"]),
        ("Le Lund (J.) et Moss (Alexis de)", ["Le Lund, J.", "Moss, Alexis de"]),
        ("Lund-Lefèvre (Mossatou) et Lundin de Sours (Pierre-Yves)", ["Lund-Lefèvre, Mossatou", "Lundin de Sours, Pierre-Yves"]),
        ("Lundin de Coulanges (Numa), Moss (Cyprienne) et Lund (Henri)", ["Lundin de Coulanges, Numa", "Moss, Cyprienne", "Lund, Henri"]),
    ],
)
def test_given_names_stand_in_brackets(printed: str, found: list[str]) -> None:
    assert said(bracketed(printed, printed + FRENCH)) == found


@pytest.mark.parametrize(
    ("printed", "behind"),
    [
        ("Lund (Berlin)", FRENCH),  # a place
        ("Lund (Institut Moss)", FRENCH),
        ("Lund (CNRS)", FRENCH),
        ("Lund (Mossel)", ", The Quays of the North, London"),  # what it is nothing tells
        ("Lund (Mossel) et Moss, Anna", FRENCH),
        ("Lund-Rey, Mossel", FRENCH),
    ],
)
def test_what_stands_in_brackets_is_no_given_name(printed: str, behind: str) -> None:
    assert bracketed(printed, printed + behind) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Mac an tLunda, Colm", ["Mac an tLunda, Colm"]),
        ("Colm Mac an tLunda and Brian Holt", ["Mac an tLunda, Colm", "Holt, Brian"]),
        ("Ó hLundin, R., & Mac an tMoss, C.", ["Ó hLundin, R.", "Mac an tMoss, C."]),
        ("O Hare, Peter", ["O Hare, Peter"]),
        ("NGUYEN THI, Mai-Lan", ["NGUYEN THI, Mai-Lan"]),
    ],
)
def test_families_of_a_form_of_their_own(printed: str, found: list[str]) -> None:
    assert said(inverted(printed)) == found


@pytest.mark.parametrize(
    "printed", ["NGUYEN VH, Tran LT", "LUND AB, HOLT C", "Mac Lund, Colm", "O. Holt, Peter", "LUND, Mai-Lan", "Mac an tLunda"]
)
def test_other_forms_are_left_to_the_reader(printed: str) -> None:
    assert inverted(printed) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Mossahara Toshiaki 黒田原敏明", ["Mossahara, Toshiaki"]),
        ("Hua Linfu 華林甫", ["Hua, Linfu"]),
        ("Kim Tongno (金東魯)", ["Kim, Tongno"]),
        ("Mossa Minoru 原田稔 and Lunda Toshio 黒田俊雄", ["Mossa, Minoru", "Lunda, Toshio"]),
        ("Mao, Zedong 毛泽东", ["Mao, Zedong"]),
        ("Takashi Mossamoto 元本隆", ["Mossamoto, Takashi"]),  # a given name in front
        ("Nihon Gakujutsu Kaigi 日本学術会議", ["Nihon Gakujutsu Kaigi"]),  # a body
    ],
)
def test_characters_say_that_the_family_is_in_front(printed: str, found: list[str]) -> None:
    assert said(in_two_scripts(printed)) == found


@pytest.mark.parametrize("printed", ["Mossahara Toshiaki", "黒田原敏明", "黒田俊雄、原田稔", "Lund, A., Moss 黒田"])
def test_one_script_is_no_two(printed: str) -> None:
    assert in_two_scripts(printed) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Haugen-Bø E, de Lund HJM, Moss-Ruiz Jr MA", ["Haugen-Bø, E", "Lund, HJM de", "Moss-Ruiz, MA Jr"]),
        ("O'Lund III PQ, Moss A", ["O'Lund, PQ III", "Moss, A"]),
    ],
)
def test_suffixes_in_front_of_initials(printed: str, found: list[str]) -> None:
    assert said(suffixed(printed)) == found


@pytest.mark.parametrize("printed", ["Lund JR, Moss AB", "Lund RT Jr, Moss A", "Lund, A., Jr., & Moss, B.", "Elizabeth II Regina"])
def test_suffixes_elsewhere(printed: str) -> None:
    assert suffixed(printed) == ()


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (("F", "GH", "K."), ("F", "GH", "K")),
        (("F.", "GH", "K."), ("F.", "GH", "K.")),
        (("K.",), ("K.",)),
        (("Anna", "K."), ("Anna", "K.")),
        ((), ()),
    ],
)
def test_the_stop_of_a_list_is_no_initials(given: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert tuple(name.given for name in unstopped(tuple(Name("Lund", one) for one in given))) == found


def test_titles_of_nobility_with_any_particle() -> None:
    assert said(noble("Freifrau von dem Lunde, Adelheid")) == ["Lunde, Adelheid Freifrau von dem"]


@pytest.mark.parametrize(
    "printed",
    [
        "Harbour Commissioners",
        "MossLeak Developers",
        "Norddeutsche Moosblatt",
        "Marrower Zeitung",
        "ARPA Lunda",
        "Akademia Lunda",
        "Uniwersytet Lundski",
        "NHS England",
    ],
)
def test_bodies_that_read_as_persons(printed: str) -> None:
    assert bodies(printed, read_names(printed, complete=True), Span(0, len(printed))) == (Name(literal=printed),)


@pytest.mark.parametrize(
    "printed",
    [
        "Emily Post",
        "VLK Jan",
        "MNS Srinivasan",
        "RAI Vinod",
        "Rada Michalova",
        "Lund, The Honourable J.",
        "Anna Developers",
        "BRAUN Lunda",
        "Anna Deutsch",
    ],
)
def test_persons_among_them(printed: str) -> None:
    assert bodies(printed, read_names(printed, complete=True), Span(0, len(printed))) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Human Silt Vigil. 2008. "Ballots and Silt". Human Silt Vigil 20(1).', ["Human Silt Vigil"]),
        ("Nasaler Silbenkontrollrat (2015). Silben in Zahlen. Kiel: NSR.", ["Nasaler Silbenkontrollrat"]),
        ("Norma Silbenkontrollrat (2015). Silben in Zahlen. Kiel: NSR.", ["Silbenkontrollrat, Norma"]),  # a given name
        ("Nasaler Silbenkontrollrat (2015). Silben in Zahlen. Kiel: RSN.", ["Silbenkontrollrat, Nasaler"]),
        ("CONFEDERATION OF NASAL INDUSTRY (2001) Silt and Streams. London: CNI.", ["CONFEDERATION OF NASAL INDUSTRY"]),
        ("Bowman JA. Silt and stroke. BMJ. 2003;327:12-5.", ["Bowman, JA"]),  # letters fit many a name
        ("Mitchell WJ. City of streams. Cambridge (MA): MIT; 1995.", ["Mitchell, WJ"]),
        ("Chukwu Peters (1999). Silt and streams. Cambridge: CUP.", ["Peters, Chukwu"]),
        ("Whelton P. Silt and streams. Geneva: WHO; 1999.", ["Whelton, P."]),
        ("VOZ DE S.ROQUE. Barcos em risco. Voz de S.Roque, Lisboa, 4 abr. 2009, p. 3.", ["VOZ DE S.ROQUE"]),
        ('Mossa Silt. 2008. "Ballots and Mossa Silt". Marrow Review 20(1).', ["Silt, Mossa"]),  # in the title are people, too
        ("P.-Y. Lundin de Sours, « Fondre les cloches au XVIIIe siècle », Revue du métal, 12, 1998, p. 4-30.", ["Lundin de Sours, P.-Y."]),
        ("Guardian, The. (2004, May 3). Tides rise. The Guardian, p. 4.", ["The Guardian"]),
        ("Kim Tongno (金東魯). Harbors of Korea. Seoul: Sol, 1999.", ["Kim, Tongno"]),
        ("Ernesto Galli della Loggia, L'identità italiana, Bologna, il Mulino, 1998.", ["Galli della Loggia, Ernesto"]),
        ("Weber (Berlin), Die Häfen, Berlin, Springer, 1909.", ["Weber"]),
        (
            "Haugen-Bø E, de Lund HJM, Moss-Ruiz Jr MA. Sleep, snoring, and sea state. Marit Med. 2014;12(3):44-51.",
            ["Haugen-Bø, E", "Lund, HJM de", "Moss-Ruiz, MA Jr"],
        ),
    ],
)
def test_whole_references(text: str, found: list[str]) -> None:
    assert said(parse(text).item.author) == found


def test_an_article_behind_a_comma_stands_in_front() -> None:
    printed = "Marrow-Hill Collective, The"
    assert bodies(printed, read_names(printed, complete=True), Span(0, len(printed))) == (Name(literal="The Marrow-Hill Collective"),)

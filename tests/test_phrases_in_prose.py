"""Names and years inside phrases of a sentence that are no part of the citation, or more of it than they seem."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.pieces import Titles, pieces
from citecheck.model import Span
from tests.sentences import links

_BANK = "World Bank. (2011). Transition at the tap. World Bank."
_BANKS = "Bank of Fenland. (2010). Report. Leeds: Fen.|World Bank. (2011). Report. Leeds: Aire."
_RIGHTS = "Commission on Human Reeds. (2011). Report. Leeds: Aire."
_MINISTRY = "BRASIL. Ministério da Lavoura. Relatório. Brasília, DF: MinLav, 1974."
_BANQUE = "Société des quais et canaux maritimes (2012). Rapport. Paris: Quais."
_LETTERED = "Reed Commission. (2011a). Report. Leeds: Aire.|Reed Commission. (2011b). Report two. Leeds: Aire."
_PLEDGE = "Torfwerk-Stiftung (2009). Zehn Jahre. Gütersloh: Torfwerk-Stiftung.|Institut für Torf (2010): Torf. Kiel: Torf."
_TO_COME = "Hassan, L. (forthcoming a). The ministry. Leeds: Aire.|Hassan, L. (forthcoming b). No pump. Leeds: Aire."
_UNDATED = "Hassan, L. (n.d.-a). The ministry. Leeds: Aire.|Hassan, L. (n.d.-b). No pump. Leeds: Aire."
_SATO = "Sato, Kenji. 1999. *Fishermen of Iwate*. Sendai: Tohoku Shobo."
_KAHNEMAN = "Kahneman, D., and Kenji Sato. 1978. *Boats*. Leeds: Aire."
_ADAMS = "Adams, P., and Kenji Sato. 1999. *Boats*. Leeds: Aire."
_FOUNTAINE = "Fountaine, J. (2001). Building the virtual office. Washington: Brook."
_NETO = "SOUZA-NETO, Aldo; CAVALCANTE, Rita. **A comunidade inventada**. Fortaleza: UFC, 2012."
_EDITED = "Carrión-Vega, F. (Ed.). (2001). La ciudad construida. Lima: Faro.|Murialdo-Tosi P. (a cura di) (1996), La stampa, Roma, Latenza."

MEANT = (
    # a letter that is a word as well
    ("Si sa (Rossi s.d. e).", "Rossi, A. (s.d.-e). Torba. Roma: Aire.", "Rossi s.d.e = author-year-suffix"),
    # somebody whose name is a word as well
    ("Others (2004) disagree.", "Others, P. (2004). Boats. Leeds: Aire.", "Others 2004 narrative"),
    # a body's kind of word alone
    ("The World Bank (2011) was first; others doubt the Bank's (2011) figures.", _BANK, "World Bank 2011 narrative | Bank 2011 narrative"),
    (
        "The Bank of Fenland (2010) lends. The World Bank counts, and the Bank (2011: 4) argues.",
        _BANKS,
        "Bank of Fenland 2010 narrative | Bank 2011 @page 4 narrative",
    ),
    ("O Ministério da Lavoura cresceu. Segundo o Ministério (1974), sim.", _MINISTRY, "o Ministério 1974 narrative"),
    ("La Société des quais et canaux maritimes compte. Selon la Société (2012), oui.", _BANQUE, "la Société 2012 narrative"),
    ("The Reed Commission acts. The Commission (2011b) said no.", _LETTERED, "Commission 2011b narrative = author-year-suffix"),
    (
        "Die Torfwerk-Stiftung (2009) und das Institut für Torf (2010). Die Stiftung (2009, S. 2) zahlte; die Arbeit des Instituts (2010) zeigt es.",
        _PLEDGE,
        "Die Torfwerk-Stiftung 2009 narrative | Institut für Torf 2010 narrative | Stiftung 2009 @page 2 narrative | des Instituts 2010 narrative",
    ),
    # a letter behind a word in place of a year
    (
        "As Hassan (forthcoming a) shows, both are (Hassan, forthcoming a, forthcoming b).",
        _TO_COME,
        "Hassan forthcominga narrative = author-year-suffix | Hassan forthcominga = author-year-suffix | Hassan forthcomingb = author-year-suffix",
    ),
    (
        "Both are (Hassan, forthcoming a, b).",
        _TO_COME,
        "Hassan forthcominga = author-year-suffix | Hassan forthcomingb = author-year-suffix",
    ),
    ("As Hassan (n.d. b) shows.", _UNDATED, "Hassan n.d.b narrative = author-year-suffix"),
    ("As Hassan (forthcoming) shows.", _TO_COME, "Hassan forthcoming narrative = suffix-missing (ambiguous)"),
    # the end of a phrase in front of "and"
    ("So it is of fishermen in Iwate, and Sato (1999) adds the women.", _SATO, "Sato 1999 narrative"),
    ("The towns are many (Bremen, Sato 1999).", f"{_SATO}|Bremer, K. (2001). Towns. Lund: Gleerup.", "Sato 1999"),
    ("See Quigley for the Andes and Sato (1999) for the sea.", _SATO, "Sato 1999 narrative"),
    # quoted in
    (
        "Lips-Thaens (1998; zitiert nach Fountaine, 2001, S. 90) sagt es.",
        _FOUNTAINE,
        "Fountaine 2001 @page 90 <Lips-Thaens> = container-only",
    ),
    (
        "So ist es (Ullman, 2015; Lips-Thaens, 1998; zit. nach Fountaine, 2001).",
        _FOUNTAINE,
        "Ullman 2015 | Fountaine 2001 <Lips-Thaens> = container-only",
    ),
    (
        "É assim (FREIRE, 1969 apud SOUZA-NETO; CAVALCANTE, 2012, p. 8).",
        _NETO,
        "SOUZA-NETO+CAVALCANTE 2012 @page 8 <FREIRE> = container-only",
    ),
    (  # who is listed is cited by himself, with a wrong year
        "So it is (Lips-Thaens 1998; cited in Fountaine 2001).",
        f"{_FOUNTAINE}|Lips-Thaens, P. (1999). Offices. Leeds: Aire.",
        "Lips-Thaens 1998 = year-differs | Fountaine 2001",
    ),
    (
        "So it is (Abernaty 1999; quoted in Fountaine 2001).",
        f"{_FOUNTAINE}|Abernathy, P. (1999). Offices. Leeds: Aire.",
        "Abernaty 1999 = family-variant | Fountaine 2001",
    ),
    (
        "É assim (FREIRE, 1970; apud SOUZA-NETO; CAVALCANTE, 2012).",
        f"{_NETO}|FREIRE, P. **Pedagogia**. São Paulo: Ática, 1970.",
        "FREIRE 1970 | SOUZA-NETO+CAVALCANTE 2012",
    ),
    ("Como diz Freire (1969 apud SOUZA-NETO; CAVALCANTE, 2012).", _NETO, "SOUZA-NETO+CAVALCANTE 2012 <Freire> = container-only"),
    # an editor's mark inside the bracket of the year
    (
        "Carrión-Vega (Ed., 2001) lo dice, y Murialdo-Tosi (a cura di, 1996) también.",
        _EDITED,
        "Carrión-Vega 2001 narrative = editor | Murialdo-Tosi 1996 narrative = editor",
    ),
)
OTHERS = (
    # the wrong year, no mention of the body, two bodies of the kind
    ("The World Bank was first; the Bank's (2012) figures are doubted.", _BANK, "Bank 2012 narrative = no-entry (dangling)"),
    ("The Fund's (2011) figures are doubted.", _BANK, "Fund 2011 narrative = no-entry (dangling)"),
    (
        "Of the Polar Bank and the River Bank, the Bank's (2011) figures are doubted.",
        "Polar Bank. (2011). Taps. Polar Bank.|River Bank. (2011). Reeds. River Bank.",
        "Bank 2011 narrative = no-entry (dangling)",
    ),
    # another body of the kind is named last, or none with its whole name in front
    (
        "The Bank of Fenland (2010) and the World Bank (2011) differ. The Bank of Fenland's report was clear: the Bank (2011) saw more.",
        _BANKS,
        "Bank of Fenland 2010 narrative | World Bank 2011 narrative | Bank 2011 narrative = no-entry (dangling)",
    ),
    (
        "The World Bank lends. The Bank of Japan counts. As the Bank (2011: 4) argues, it grew.",
        _BANK,
        "Bank 2011 @page 4 narrative = no-entry (dangling)",
    ),
    (
        "The World Bank lends. The Fenland Bank counts. As the Bank (2011: 4) argues, it grew.",
        _BANK,
        "Bank 2011 @page 4 narrative = no-entry (dangling)",
    ),
    (
        "No other bank in the world is like it. As the Bank (2011: 4) argues, it grew.",
        _BANK,
        "Bank 2011 @page 4 narrative = no-entry (dangling)",
    ),
    ("As the Bank (2011: 4) argues, it grew. The World Bank lends.", _BANK, "Bank 2011 @page 4 narrative = no-entry (dangling)"),
    (
        "The Bank of Japan lends. As the Bank (2011: 4) argues, it grew.",
        "UBS Bank. (2011). Report. Zurich: UBS.",
        "Bank 2011 @page 4 narrative = no-entry (dangling)",
    ),
    (
        "Human reeds matter. The European Commission acts; the Commission (2011: 5) tells.",
        _RIGHTS,
        "Commission 2011 @page 5 narrative = no-entry (dangling)",
    ),
    (
        "The Department of Northern Fenland Reeds and Rural Affairs counts. As the Department (2011: 4) argues, it grew.",
        "Department of Northern Fenland Reeds. (2011). Report. Leeds: Aire.",
        "Department 2011 @page 4 narrative = no-entry (dangling)",
    ),
    (
        "La Société des quais et canaux maritimes compte. La Société centrale lutte. Selon la Société (2012), oui.",
        _BANQUE,
        "la Société 2012 narrative = no-entry (dangling)",
    ),
    ("The Reed Commission acts. The Commission (2011) said no.", _LETTERED, "Commission 2011 narrative = no-entry (dangling)"),
    # a person of that name
    ("The World Bank lends. As Bank (2011) argues in his report, it grew.", _BANK, "Bank 2011 narrative = no-entry (dangling)"),
    ("The World Bank lends. As J. Bank (2011) argues, it grew.", _BANK, "J. Bank 2011 narrative = no-entry (dangling)"),
    # two authors
    ("As in Miller and Sato (1999) it is so.", _SATO, "Miller+Sato 1999 narrative = no-entry (dangling)"),
    ("It is so in the Miller and Sato (1999) study.", _SATO, "Miller+Sato 1999 narrative = no-entry (dangling)"),
    ("See Quigley for the Andes and Sato (1998) for the sea.", _SATO, "Sato 1998 narrative = year-differs"),
    # a slip of an author's name
    ("We follow the Kahnemann and Sato (1999) heuristic.", f"{_KAHNEMAN}|{_SATO}", "Kahnemann+Sato 1999 narrative = no-entry (dangling)"),
    ("This agrees with Adems, and Sato (1999).", f"{_ADAMS}|{_SATO}", "Adems+Sato 1999 narrative = family-variant"),
    ("It is so (Adems and Sato 1999).", f"{_ADAMS}|{_SATO}", "Adems+Sato 1999 = family-variant"),
    # a listed work is its own, and two works are two
    ("So ist es (Wexler, 2014; zit. nach Ullman, 2015).", "", "Wexler 2014 | Ullman 2015"),
    ("So ist es (Lips-Thaens, 1998; Fountaine, 2001).", _FOUNTAINE, "Lips-Thaens 1998 = no-entry (dangling) | Fountaine 2001"),
    # a letter is no word, nor a word a letter
    ("Si sa (Rossi s.d. e, più tardi, Sato 1999).", f"Rossi, A. (s.d.). Torba. Roma: Aire.|{_SATO}", "Rossi s.d. | Sato 1999"),
    (
        "Si sa (Rossi in corso di stampa e; in parte, Sato 1999).",
        f"Rossi, A. (in corso di stampa). Torba. Roma: Aire.|{_SATO}",
        "Rossi in corso di stampa | Sato 1999",
    ),
    # others are nobody
    ("It is so (Sato 1999). Others (2004) disagree.", _SATO, "Sato 1999"),
    ("It is so (Sato 1999). Others (eds., 2004) disagree.", _SATO, "Sato 1999"),
    ("It is so (Hassan, forthcoming a study of pumps).", "Hassan, L. (forthcoming). No pump. Leeds: Aire.", "Hassan forthcoming"),
)


@pytest.mark.parametrize(("sentence", "entries", "expected"), [*MEANT, *OTHERS], ids=[sentence for sentence, _, _ in [*MEANT, *OTHERS]])
def test_citations_mean_their_entries(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


@pytest.mark.parametrize("what", ["conferences", "releases", "cuttings", "freedom campaigns"])
def test_in_the_press_is_not_in_press(what: str) -> None:
    assert links(f"It was withdrawn (e.g., Novak in press {what}).", "Novak, P. (2013). Counting. Leeds: Aire.") == []


@pytest.mark.parametrize("behind", ["", ", p. 4", "; Ullman, n.d.", " and elsewhere"])
def test_in_press_is_in_press(behind: str) -> None:
    assert links(f"It is so (e.g., Novak in press{behind}).", "Novak, P. (in press). Counting. Leeds: Aire.")[0].startswith(
        "Novak in press"
    )


@pytest.mark.parametrize(
    ("note", "parts"),
    [
        ("Korbin, Pesthauch, S. 230, sowie Holm-Reiner, Düfte, S. 11.", 2),
        ("Corbin, Le Miasme, p. 230, ainsi que Holm-Reiner, Parfums, p. 11.", 2),
        ("Korbin, Pesthauch sowie Jasmin, S. 230.", 1),
        ("Korbin, Pesthauch, S. 230 sowie S. 240.", 1),
        ("Korbin, Pesthauch, Bd. 1 sowie Bd. II.", 1),
        ("Korbin, Pesthauch, S. 230 sowie Kapitel 3.", 1),
        ("Korbin, Pesthauch, S. 230 sowie Anmerkung 15.", 1),
        ("Corbin, Le Miasme, p. 230 ainsi que Annexe II.", 1),
        ("Korbin, Pesthauch, S. 230 sowie Reiner 2005, S. 11.", 2),
    ],
)
def test_a_note_parts_two_sources_behind_a_page(note: str, parts: int) -> None:
    assert len(list(pieces(note, Span(0, len(note)), Titles((), ())))) == parts

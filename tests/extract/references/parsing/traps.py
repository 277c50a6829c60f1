"""The traps that others paid for: what a reference parser gets wrong, with what a librarian would say.

A row is its name, the string, and what it must give; what a row does not name is not asked for; a set holds
answers that are equally good. Where a public issue showed the fault,
the comment above the row cites it (repository#number); the strings are ours, the works in them are invented. How values are compared is said in `test_traps`.
``issued`` is written short: "2024a", "1998-05-03", "1998/2003" (a range), "1996~1" (spring), "in press" (no year).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from citecheck.model import Name


class Trap(NamedTuple):
    """A string that parsers fall over, and the attributes of the `Item` that it says."""

    id: str
    text: str
    want: dict[str, Any]


def who(family: str, given: str | None = None, particle: str | None = None, suffix: str | None = None) -> Name:
    return Name(family, given, particle, suffix)


def body(literal: str) -> Name:
    return Name(literal=literal)


TRAPS: tuple[Trap, ...] = (
    # --- names
    # inukshuk/anystyle#45: unpunctuated initials behind the family name were read as the family name
    Trap(
        "initials-glued",
        "Fitzroy RMF, Adeyemi KO, Lund J. Tides and tenancy. J Shore Stud. 2001;12(3):45-9.",
        {
            "author": (who("Fitzroy", "R. M. F."), who("Adeyemi", "K. O."), who("Lund", "J.")),
            "issued": "2001",
            "title": "Tides and tenancy",
        },
    ),
    Trap(
        "initials-glued-apostrophe",
        "Smith JA, O'Brien K. Mud and its owners. Coast Q. 1998;4:1-20.",
        {"author": (who("Smith", "J. A."), who("O'Brien", "K.")), "container_title": "Coast Q", "volume": "4", "page": "1-20"},
    ),
    # inukshuk/anystyle#235: initials without blanks in front of the family name made one name of three people
    Trap(
        "initials-glued-in-front",
        "G.R.R.Harlow, J.R.R.Tollman and D.Adamson. The Keeper of the Weir. Westwater University Press, Bath, 2016.",
        {
            "author": (who("Harlow", "G. R. R."), who("Tollman", "J. R. R."), who("Adamson", "D.")),
            "title": "The Keeper of the Weir",
            "issued": "2016",
        },
    ),
    # derek73/python-nameparser#29: the initials J.R. were read as "Jr."
    Trap(
        "initials-that-look-like-junior",
        "Marlow, J.R. (1991). Weirs and locks. London: Ferry Press.",
        {"author": (who("Marlow", "J. R."),), "title": "Weirs and locks"},
    ),
    # papis/papis#1123: initials without a blank between them
    Trap(
        "initials-half-glued",
        "Schmidtke, Johannes F.K. (2012). Notes on boxes. Bielefeld: Kasten.",
        {"author": (who("Schmidtke", "Johannes F. K."),)},
    ),
    # inukshuk/anystyle#49: all authors vanished where the last one had two initials
    Trap(
        "last-author-with-two-initials",
        "Yung, Q., Muda, R., & Meyers, K. E. 2008. Conventional and reverse flows of grain. Journal of Granaries, 34: 882-902.",
        {
            "author": (who("Yung", "Q."), who("Muda", "R."), who("Meyers", "K. E.")),
            "volume": "34",
            "page": "882-902",
            "container_title": "Journal of Granaries",
        },
    ),
    # inukshuk/anystyle#237, #157: a particle or a second family name in front of the comma became an author of its own
    Trap(
        "particle-before-comma",
        "van Weel, Hans (2004) Greek Weather: Myths and Realities (Bristol Academic Press: Bristol)",
        {"author": (who("Weel", "Hans", "van"),), "title": "Greek Weather: Myths and Realities", "issued": "2004"},
    ),
    Trap(
        "particle-capitalized",
        "De la Torre Gil, J. & Van den Berg, P. (2010). Salt roads. Madrid: Sal.",
        {"author": (who("Torre Gil", "J.", "De la"), who("Berg", "P.", "Van den"))},
    ),
    Trap(
        "particle-behind-given",
        "Berg, Pieter van den: Salzwege. Köln: Salz 2010.",
        {"author": (who("Berg", "Pieter", "van den"),), "title": "Salzwege"},
    ),
    Trap(
        "particle-von",
        "Wilmow, Ulrich von/ Ostheim, Karl (1997): Deichrecht. Emden.",
        {"author": (who("Wilmow", "Ulrich", "von"), who("Ostheim", "Karl"))},
    ),
    # SwissTPH/healthiar#1563: the second of two family names was taken for the only one
    Trap(
        "iberian-compound",
        "Vázquez Fernán, Liliana, & Kocbach Bøll, A. (2019). Aire y orilla. Revista de Costas, 12(2), 33-47.",
        {"author": (who("Vázquez Fernán", "Liliana"), who("Kocbach Bøll", "A.")), "container_title": "Revista de Costas"},
    ),
    Trap(
        "iberian-with-y",
        "Ortega y Gasco, José. La rebelión de las mesas. Madrid: Revista de Oriente, 1947.",
        {"author": (who("Ortega y Gasco", "José"),), "publisher_place": "Madrid"},
    ),
    # derek73/python-nameparser#76: Junior is the end of a Brazilian family name
    Trap(
        "brazilian-junior",
        "SILVA JUNIOR, Flávio J. da. O cais e a feira. São Paulo: Átila, 1999.",
        {"author": (who("Silva Junior", "Flávio J.", "da"),)},
    ),
    # retorquere/zotero-better-bibtex#2744: "Jr." stayed in the family name
    Trap(
        "junior-before-given",
        "Castle, Jr., P. T., & McCray, R. R. (2013). Ferry timetables. New York: Quay.",
        {"author": (who("Castle", "P. T.", suffix="Jr."), who("McCray", "R. R."))},
    ),
    Trap(
        "junior-last",
        "Castle, P. T., Jr., & McCray, R. R. (2013). Ferry timetables. New York: Quay.",
        {"author": (who("Castle", "P. T.", suffix="Jr."), who("McCray", "R. R."))},
    ),
    Trap(
        "junior-small",
        "Thomas Graham, jr, Buoys and bells (Boston: Quay Press, 1996).",
        {"author": (who("Graham", "Thomas", suffix="jr"),), "title": "Buoys and bells", "publisher": "Quay Press"},
    ),
    # berkmancenter/namae#32: "III" behind a comma failed
    Trap(
        "third",
        "McCullom, Joseph E., III. Lock Keepers. Boston: Quay, 1987.",
        {"author": (who("McCullom", "Joseph E.", suffix="III"),), "title": "Lock Keepers"},
    ),
    # berkmancenter/namae#50, #28: a particle and a suffix in one name
    Trap(
        "particle-and-suffix",
        "Bob Van Barkel Jr., Tow Paths (Albany: Quay Press, 1990).",
        {"author": (who("Barkel", "Bob", "Van", "Jr."),), "title": "Tow Paths"},
    ),
    # berkmancenter/namae#12: a family name that is also a title of nobility
    Trap("family-name-lord", "Lord, Jeffrey P. 2001. Eels. Oxford: Weir.", {"author": (who("Lord", "Jeffrey P."),), "title": "Eels"}),
    # JabRef/jabref#16937: "et al." became a person
    Trap(
        "et-al",
        "Yao-Li, Z., Welden, D. S., et al. (2021). Reading tide tables. Shore Letters, 3, 1-9.",
        {"author": (who("Yao-Li", "Z."), who("Welden", "D. S.")), "authors_truncated": True},
    ),
    Trap(
        "et-al-full-name",
        "Glenn D. Hookes et al. Ferries of the Inland Sea. London: Quay Press, 2003.",
        {"author": (who("Hookes", "Glenn D."),), "authors_truncated": True, "title": "Ferries of the Inland Sea"},
    ),
    Trap(
        "and-others",
        "Barnaby, L. and others (2002) Who Minds the Boat? York: Round Trust.",
        {"author": (who("Barnaby", "L."),), "authors_truncated": True, "title": "Who Minds the Boat?"},
    ),
    Trap(
        "u-a",
        "Heitmann, W. u.a.: Mutproben. Weinheim: Juventus 1995.",
        {"author": (who("Heitmann", "W."),), "authors_truncated": True, "title": "Mutproben"},
    ),
    # grobidOrg/grobid#13: a name ended at its apostrophe
    Trap(
        "apostrophe-name",
        "O’Harrow, D. (1995). Peat. Galway: Bog Press.",
        {"author": (who("O’Harrow", "D."),), "publisher_place": "Galway"},
    ),
    Trap(
        "name-without-punctuation",
        "Mack Andrew and O Hare. 1990. Herring and the Northern Piers. Pacific Shores 63: 211-230.",
        {"author": (who("Mack", "Andrew"), who("O Hare")), "issued": "1990", "title": "Herring and the Northern Piers"},
    ),
    Trap(
        "elided-particle-behind-the-given-name",
        "Alembert, Jean d', and Karl Holt. 1999. Water and Land. Lyon: Quai.",
        {"author": (who("Alembert", "Jean", "d'"), who("Holt", "Karl")), "issued": "1999", "title": "Water and Land"},
    ),
    # grobidOrg/grobid#176: "Family, Given" pairs joined by commas, dates between commas
    Trap(
        "pairs-joined-by-commas",
        "Boubaker, Narjis, Ghoulam, Sadok El, and Saffer, Walid, 2012, Grain Holdings of Connected Mills, Working Paper, Hong Kong Harbour University",
        {
            "author": (who("Boubaker", "Narjis"), who("Ghoulam", "Sadok", "El"), who("Saffer", "Walid")),
            "title": "Grain Holdings of Connected Mills",
            "genre": "Working Paper",
            "issued": "2012",
        },
    ),
    # CeON/CERMINE#81: the last two of five authors went into the title
    Trap(
        "five-full-names",
        "Dominika Tkaczek, Pawel Szostka, Mateusz Fedor, Piotr Jan Dendys and Lukasz Bolik. SILT: extraction of structured mud. In International Journal on Mud (IJM), 2015, vol. 18, no. 4, pp. 317-335, doi: 10.5555/s1-015-0249-8",
        {
            "author": (
                who("Tkaczek", "Dominika"),
                who("Szostka", "Pawel"),
                who("Fedor", "Mateusz"),
                who("Dendys", "Piotr Jan"),
                who("Bolik", "Lukasz"),
            ),
            "title": "SILT: extraction of structured mud",
            "volume": "18",
            "issue": "4",
            "doi": "10.5555/s1-015-0249-8",
        },
    ),
    # zotero/translators#2006: names in display order joined by commas alone
    Trap(
        "display-order-list",
        "Adam Smythe, Karla Marks, Max Webber (1999). Three views of a mill. Leeds: Weir.",
        {"author": (who("Smythe", "Adam"), who("Marks", "Karla"), who("Webber", "Max"))},
    ),
    Trap(
        "semicolons",
        "Blaue, Peter M.; Duncane, Otis D.: The Occupational Pier. New York 1967.",
        {"author": (who("Blaue", "Peter M."), who("Duncane", "Otis D.")), "title": "The Occupational Pier"},
    ),
    Trap(
        "slashes",
        "Backhaus, Gerda/Clement, Wolf (1999): Lebensort Heim. Weinheim: Juventus.",
        {"author": (who("Backhaus", "Gerda"), who("Clement", "Wolf")), "title": "Lebensort Heim"},
    ),
    Trap(
        "hyphen-u2010",
        "Yli‐Rentola, H., & Autia, E. (2001). Social mills. Mill Journal, 22, 587‐613.",
        {"author": (who("Yli-Rentola", "H."), who("Autia", "E.")), "page": "587-613"},
    ),
    Trap(
        "hyphen-non-breaking-and-minus",
        "Marie‑Luise Ilver, Ferries (Tallinn, 1931), pp. 12−14.",
        {"author": (who("Ilver", "Marie-Luise"),), "page": "12-14"},
    ),
    Trap(
        "decomposed-accents",
        "Mu\u0308ller-Bra\u0308m, J. (1999). Tu\u0308r und Tor. Ko\u0308ln: Pfosten.",
        {"author": (who("Müller-Bräm", "J."),), "publisher_place": "Köln", "title": "Tür und Tor"},
    ),
    Trap(
        "capitals",
        "ALDERMAN, J. & PRYCE, H. (1992) SCHOOLS AND THE SHORE. LONDON: FERRY PRESS.",
        {"author": (who("Alderman", "J."), who("Pryce", "H.")), "title": "SCHOOLS AND THE SHORE", "publisher_place": "LONDON"},
    ),
    Trap(
        "dashes-for-the-author",
        "———. 2012. Boundaries Flooded. Chicago: Lakefront.",
        {"author": (), "title": "Boundaries Flooded", "issued": "2012"},
    ),
    Trap(
        "editor-alone",
        "Dunmore, F. (Ed.). (2003). The handbook of ferries (2nd ed.). Thousand Oaks, CA: Sagebrook.",
        {"author": (), "editor": (who("Dunmore", "F."),), "edition": "2", "publisher_place": "Thousand Oaks, CA"},
    ),
    Trap(
        "dies",
        "Frevers, Ute: Tränen der Männer, in: dies./ Anne Schmitz (Hg.): Gefühle als Argument, Frankfurt 2009, S. 7–38.",
        {"author": (who("Frevers", "Ute"),), "title": "Tränen der Männer", "container_title": "Gefühle als Argument", "page": "7-38"},
    ),
    # inukshuk/anystyle#175: "In Eds. (Ed.)" made an editor of the word
    Trap(
        "editor-that-is-only-a-word",
        "Laumann, S., & Gubel, F. (2019). Use cases for talking boats. In (Eds.), Americas Conference on Boats. Cancun.",
        {"author": (who("Laumann", "S."), who("Gubel", "F.")), "editor": (), "title": "Use cases for talking boats"},
    ),
    # --- bodies
    Trap(
        "government-of-japan",
        "Government of Japan. 2003. White Paper on Ferries. Tokyo: Harbour Agency.",
        {"author": (body("Government of Japan"),), "title": "White Paper on Ferries"},
    ),
    # michal-h21/biblatex-iso690#88: "Whatever, Institute of"
    Trap(
        "institute-of",
        "Institute of Tides (1998). Annual Report 1997. Hull: Institute of Tides.",
        {"author": (body("Institute of Tides"),), "title": "Annual Report 1997", "issued": "1998"},
    ),
    # hydroshare/hydroshare#855: "Engineers, U.A."
    Trap(
        "army-corps",
        "U.S. Army Corps of Dredgers (2016). Silt model version 4.1, http://www.dredge.example/silt/, last accessed 1/4/2016.",
        {"author": (body("U.S. Army Corps of Dredgers"),), "issued": "2016", "url": "http://www.dredge.example/silt/"},
    ),
    # ms609/citation-bot#5: the body ended at its last word, which became a given name
    Trap(
        "body-with-committee",
        "American Academy of Tides: Committee on Silt and Neglect. (2001). Guidelines. Boston: AAT.",
        {"author": (body("American Academy of Tides: Committee on Silt and Neglect"),), "title": "Guidelines"},
    ),
    # fiduswriter/BiblioJSON#58, larsgw/citation.js#54: a body with "and" became two
    Trap(
        "body-with-and",
        "Ministry of Land and Water (1990). Dyke atlas. The Hague: MLW.",
        {"author": (body("Ministry of Land and Water"),), "publisher_place": "The Hague"},
    ),
    # jimmejardine/qiqqa-open-source#230: "Government (2020)" with UK for a given name
    Trap(
        "uk-government",
        "UK Government (2020) Build Back Drier. London: HMSO.",
        {"author": (body("UK Government"),), "title": "Build Back Drier"},
    ),
    Trap(
        "body-abbreviation",
        "OECD (2001a) Reading and Reckoning at Fifteen, Paris: OECD.",
        {"author": (body("OECD"),), "issued": "2001a", "publisher": "OECD"},
    ),
    Trap(
        "body-edits",
        "Statistisches Bundesamt (Hrsg.) (2005): Haushalte und Gärten. Wiesbaden.",
        {"author": (), "editor": (body("Statistisches Bundesamt"),), "publisher_place": "Wiesbaden"},
    ),
    Trap(
        "author-as-publisher",
        "American Guild of Mediators. (1994). Code of conduct (Rev. ed.). Tulsa: Author.",
        {"author": (body("American Guild of Mediators"),), "publisher_place": "Tulsa"},
    ),
    # --- dates
    Trap(
        "suffix",
        "Oyelaran, S. (2024a). Citizenship and the pier. London: Rutledge.",
        {"issued": "2024a", "title": "Citizenship and the pier"},
    ),
    Trap(
        "in-press",
        "Fennimore, C. R. (in press). Deliberation without boats. Political Talk Quarterly.",
        {"issued": "in press", "title": "Deliberation without boats", "container_title": "Political Talk Quarterly"},
    ),
    Trap(
        "im-erscheinen",
        "Popp, U., im Erscheinen: Jugendkulturen am Kai. Wiesbaden: Springfeld.",
        {"issued": "im Erscheinen", "title": "Jugendkulturen am Kai"},
    ),
    Trap(
        "v-pechati",
        "Чекмарёв, И. (в печати). Новые дачники.",
        {"issued": "в печати", "title": "Новые дачники", "author": (who("Чекмарёв", "И."),)},
    ),
    Trap(
        "no-date",
        "Hollis, T. (n.d.). Five myths about ferries. Retrieved from http://www.ferry.example/five",
        {"issued": "n.d.", "title": "Five myths about ferries", "url": "http://www.ferry.example/five"},
    ),
    Trap("ohne-jahr", "Köhnke, Silke, o. J.: Leitfaden für Lotsen. Mannheim: ZfU.", {"issued": "o. J.", "title": "Leitfaden für Lotsen"}),
    Trap(
        "two-years-slash", "Goffmann, E. (1998/2003). Waiting Rooms. New York: Anchor.", {"issued": "1998/2003", "title": "Waiting Rooms"}
    ),
    Trap(
        "two-years-brackets",
        "Offermanns, Claus, 2003 [1972]: Steuerstaat ohne Steuerung. Frankfurt: Campusverlag.",
        {"year": 2003, "title": "Steuerstaat ohne Steuerung"},
    ),
    Trap(
        "first-year-in-brackets",
        "Omar, Michael. [1986] 1994. Census Categories. New York: Rutledge.",
        {"year": 1994, "title": "Census Categories"},
    ),
    Trap("years-abbreviated", "Statesman's Almanac, 1992-93. London: Macmillen, 1993.", {"year": 1993}),
    Trap(
        "season",
        'Gaddis-Pym, J.L. "The Short Armistice" International Order 10 (Spring 1996): 99–142.',
        {"issued": "1996~1", "title": "The Short Armistice", "page": "99-142"},
    ),
    Trap(
        "month-and-day",
        "Eastlake, M. (2011, March 4). School boards push back. The Harbor City Times, p. A12.",
        {"issued": "2011-03-04", "container_title": "The Harbor City Times", "page": "A12"},
    ),
    Trap(
        "month-semicolon-year",
        "Nishi, K. (April; 1990). Salmon and states. Asian Shores, 30, 367-380.",
        {"issued": "1990-04", "title": "Salmon and states"},
    ),
    Trap(
        "german-date",
        "Assheuer, Th.: Wer hat Angst vorm Deich?, in: Die Woche vom 12.3.1999, S. 41.",
        {"issued": "1999-03-12", "container_title": "Die Woche", "page": "41"},
    ),
    Trap(
        "french-date",
        "J. Kergoat, « Les intermittents du port », Le Monde des quais, 23 mars 1999, p. 14.",
        {"issued": "1999-03-23", "container_title": "Le Monde des quais", "title": "Les intermittents du port"},
    ),
    Trap("roman-month", "El Pueblo Norteño, 14-IV-1931.", {"issued": "1931-04-14", "container_title": "El Pueblo Norteño"}),
    Trap(
        "circa",
        "Boschin, M. La carta del navigar litoresco. Venezia, [ca. 1660].",
        {"year": 1660, "title": "La carta del navigar litoresco"},
    ),
    # typst/biblatex#105: a year with another calendar's beside it
    Trap("japanese-era", "Chūō Chōsa-kai. Bōei hakusho o yomu. Tōkyō: Ōkura, Heisei 6 (1994).", {"year": 1994, "publisher_place": "Tōkyō"}),
    # rr-france/bookrr#56: the year of the access was taken
    Trap(
        "accessed-later",
        "Perrine, Steve. 2014. Make mouse ferries work. Nature Shore. Accessed 30 April 2019. http://shore.example/1.14",
        {"issued": "2014", "accessed": "2019-04-30"},
    ),
    Trap(
        "year-in-the-title",
        "Crane, T. (2004). 1984 and all that mud: 1945–1999. London: Weir.",
        {"issued": "2004", "title": "1984 and all that mud: 1945–1999"},
    ),
    Trap(
        "published-future", "Thorne, P. (forthcoming 2031). Quiet canals. Bristol: Policy House.", {"year": 2031, "title": "Quiet canals"}
    ),
    # --- numbers
    # inukshuk/anystyle#150: "2019;14(3):153-60" stayed in one piece
    Trap(
        "year-volume-issue-pages",
        "Bbosa-Lund N, Kaleeb P. Eel diversity worldwide. Curr Opin Eel. 2019;14(3):153-60.",
        {"issued": "2019", "volume": "14", "issue": "3", "page": "153-60", "container_title": "Curr Opin Eel"},
    ),
    # grobidOrg/grobid#492: 611–22 became 611–633
    Trap(
        "pages-abbreviated",
        "Jenner JR, Cowan DC. Sensing of quays. Photogramm Shore 1999;65(5):611–22.",
        {"page": "611-22", "volume": "65", "issue": "5"},
    ),
    Trap(
        "pages-with-letters",
        "Louvar Y, Medine A. Bifurcated canals. EuroCanal. 2015;11(V):V23-V6.",
        {"page": "V23-V6", "volume": "11", "issue": "V"},
    ),
    # inspirehep/refextract#17: the second half of a double volume became the page
    Trap(
        "double-volume",
        "Aggar, M. M. (2013). Quarks in mud. Mud Physics, 904–905, 270c.",
        {"volume": "904-905", "page": "270c", "container_title": "Mud Physics"},
    ),
    # inspirehep/refextract#37: a month between the issue and an article number
    Trap(
        "article-number",
        'A. Kruger, B. Holm, "Cold magnets for cranes," IEEE Trans. Crane Supercond., vol. 22, no. 3, Jun. 2012, Art. no. 6600804.',
        {
            "volume": "22",
            "issue": "3",
            "issued": "2012-06",
            "title": "Cold magnets for cranes",
            "author": (who("Kruger", "A."), who("Holm", "B.")),
        },
    ),
    # fiduswriter/BiblioJSON#62: "C3-32--C3-35" lost its middle
    Trap(
        "pages-with-inner-hyphens",
        "Brehms, J. (1965). Sound of weirs. J. Phys. Weir, 26(C3), pp. C3-32–C3-35.",
        {"page": "C3-32-C3-35", "volume": "26"},
    ),
    Trap(
        "pages-following",
        "Jagode, W., 1987: Protest am Deich, Zeitschrift für Deichforschung 34, S. 3ff.",
        {"page": "3ff", "volume": "34", "title": "Protest am Deich"},
    ),
    Trap(
        "pages-glued",
        "Lister, R (1998) 'From charity to contract', Critical Shore Policy, 18(2), pp215–225",
        {"page": "215-225", "volume": "18", "issue": "2"},
    ),
    Trap(
        "pages-em-dash",
        "Kohlund, Martin, Die Verspätung der Fähren. KZS 39, 1987, 21—49",
        {"page": "21-49", "volume": "39", "issued": "1987"},
    ),
    Trap(
        "pages-roman",
        "Nora, P., « Entre mémoire et registre », in Les Lieux du bourg, Paris, Gallimat, 1984, p. XV-XLII.",
        {"page": "XV-XLII", "container_title": "Les Lieux du bourg"},
    ),
    Trap(
        "volume-roman", "Rhodes, R. (1996). 'The Quiet Council.' Political Inquiry, XLIV, 652-667.", {"volume": "XLIV", "page": "652-667"}
    ),
    Trap(
        "jahrgang-heft",
        "Hallermann, C. (2004): Die Reichweite des Vertrauens, in: Berliner Blätter, 14. Jg., H. 2, S. 175-198.",
        {"volume": "14", "issue": "2", "page": "175-198", "container_title": "Berliner Blätter"},
    ),
    Trap("double-issue", "Isenbügel, K. (2011). Prekäre Passagen. Arbeit und Ufer, 20(1/2), 5–27.", {"volume": "20", "issue": "1/2"}),
    Trap(
        "report-number",
        "Inverness Research Council. (2012). Early literacy (Report No. 12-034). Inverness: IRC.",
        {"number": "12-034", "title": "Early literacy"},
    ),
    Trap(
        "drucksache",
        "Deutscher Bundestag: Zukunft der Vereine, BT-Drs. 14/98765, Berlin 2002.",
        {"author": (body("Deutscher Bundestag"),), "number": "14/98765", "issued": "2002"},
    ),
    Trap(
        "edition-german",
        "Schäfer, B.: Wandel in Franken. 6., überarb. Aufl. Stuttgart: Enker 1995.",
        {"edition": "6", "title": "Wandel in Franken", "publisher": "Enker"},
    ),
    # --- identifiers
    # CeON/CERMINE#39; 54yyyu/zotero-mcp#470: a bracket behind the DOI was kept, one that belongs to it was dropped
    Trap("doi-bracket", "Holm, A. (2010). Weirs. J. Weirs, 3, 1-9 (doi:10.5555/weir.2010.3).", {"doi": "10.5555/weir.2010.3"}),
    Trap(
        "doi-own-bracket",
        "Holm, A. (2009). Weirs. J. Weirs, 3, 1-9. https://doi.org/10.5555/TAO.2009.05.25.02(IWNOP)",
        {"doi": "10.5555/tao.2009.05.25.02(iwnop)"},
    ),
    # WDscholia/scholia#1885, #2411: SICI DOIs were cut at "<"
    Trap(
        "doi-sici",
        "Holm, A. (1981). Eels. Trans. Eel Soc., 110, 446-450. doi:10.5555/1548-8659(1981)110<446:EOTOFR>2.0.CO;2",
        {"doi": "10.5555/1548-8659(1981)110<446:eotofr>2.0.co;2"},
    ),
    # CeON/CERMINE#49, inspirehep/refextract#14: a DOI over two lines ended with the first, and PMID joined it
    Trap(
        "doi-split",
        "Van Heuvel WJB, Dijk T. Weir comprehension. Weir Res Rev. 2010; 64(1):104–22. doi: 10.5555/j.weirrev.2010.03.\n002 PMID: 99227440",
        {"doi": "10.5555/j.weirrev.2010.03.002", "page": "104-22"},
    ),
    Trap(
        "doi-split-hyphen",
        "Bennet, W. (2008). Evening boats. Weir Comm., 58, 707–731. doi:10.5555/j.1460-\n2466.2008.00410.x",
        {"doi": "10.5555/j.1460-2466.2008.00410.x"},
    ),
    Trap(
        "doi-next-word-glued",
        "Bennet, W. (2008). Evening boats. Weir Comm., 58, 707–731. doi:10.5555/wc.58.707Accessed 3 May 2010",
        {"doi": "10.5555/wc.58.707"},
    ),
    Trap(
        "doi-pmid-glued",
        "Bennet W. Evening boats. Weir Comm. 2008;58:707-31. doi:10.5555/wc.58.707PMID:99227440",
        {"doi": "10.5555/wc.58.707"},
    ),
    # notconfusing/cocytus#3: the end of the page's address was kept
    Trap(
        "doi-abstract",
        "Bennet, W. (2008). Evening boats. Weir Comm., 58, 1. https://onlinelibrary.example/doi/10.5555/wc.58.707/abstract",
        {"doi": "10.5555/wc.58.707"},
    ),
    # cjlee112/spnet#98: HTML behind the DOI
    Trap("doi-html", "Bennet, W. (2008). Evening boats. Weir Comm., 58, 1. doi:10.5555/wc.58.707<br />", {"doi": "10.5555/wc.58.707"}),
    # monarch-initiative/dismech#9514: the whole of a Markdown link was taken
    Trap(
        "doi-markdown",
        "Bennet, W. (2008). Evening boats. Weir Comm., 58, 1. [10.5555/wc-008-0249](https://doi.org/10.5555/wc-008-0249)",
        {"doi": "10.5555/wc-008-0249"},
    ),
    Trap("doi-escaped", r"Bennet, W. (2008). Evening boats. https://doi.org/10.5555/978-0-555-1\_12", {"doi": "10.5555/978-0-555-1_12"}),
    Trap("doi-percent", "Bennet, W. (2008). Evening boats. http://dx.doi.org/10.5555%2Fwc.58.707.", {"doi": "10.5555/wc.58.707"}),
    Trap("doi-typographic-hyphen", "Bennet, W. (2008). Evening boats. doi: 10.5555/wc‐008‐0249.", {"doi": "10.5555/wc-008-0249"}),
    # grobidOrg/grobid#679: blanks where the address was broken
    Trap(
        "url-split",
        "Senatsverwaltung (2013): Sozialatlas. Berlin, http://www.stadt.example/atlas2013/ bericht_end.pdf [10.01.2014]",
        {"url": "http://www.stadt.example/atlas2013/bericht_end.pdf", "accessed": "2014-01-10"},
    ),
    Trap(
        "url-angle-brackets",
        "Minken, M. Das Ufer. In: APZ 14/2006. Internet: <http://www.apz.example/14-06> (Abruf 2006-05-02).",
        {"url": "http://www.apz.example/14-06", "accessed": "2006-05-02"},
    ),
    Trap("url-full-stop", "INSEE-O. 1997. Tableaux. http://www.inseeo.example/tab.htm.", {"url": "http://www.inseeo.example/tab.htm"}),
    Trap("isbn-dashes", "Moréra, A. (1999). Brume. Paris: Quai. ISBN 0–555–07889–2.", {"isbn": "0-555-07889-2"}),
    # --- titles
    # grobidOrg/grobid#1556: the closing bracket of a title was lost in front of an address
    Trap(
        "title-bracket-before-url",
        "Smithe, J. (2020). Alpha [Computer software]. https://doi.org/10.5555/zen.1234567",
        {"title": {"Alpha", "Alpha [Computer software]"}, "doi": "10.5555/zen.1234567"},
    ),
    # grobidOrg/grobid#846: brackets inside a title ended it
    Trap(
        "title-inner-brackets",
        'Pfeffer, H., Niesen, J. (2009). "Click" reactions for silt with Mn(CO)3 tags. J. Silt Chem., 694, 1-9.',
        {"title": '"Click" reactions for silt with Mn(CO)3 tags', "volume": "694"},
    ),
    Trap(
        "title-question",
        "Tolliver, J. 1987. What drives ferry strikes? Evidence from Oslo. Shore Memo 11: 3-9.",
        {"title": "What drives ferry strikes? Evidence from Oslo", "container_title": "Shore Memo"},
    ),
    Trap(
        "title-with-in",
        "Walser, P. (1990). Sociology in Crisis: Working in Mills. Oxford: Weir.",
        {"title": "Sociology in Crisis: Working in Mills", "type": "book", "container_title": None},
    ),
    Trap(
        "title-nested-quotes",
        "Raschen, U. “The ‘Long’ Quay: A Reply.” Shore Review 12 (2001): 1–9.",
        {"title": "The ‘Long’ Quay: A Reply", "container_title": "Shore Review"},
    ),
    Trap(
        "title-unbalanced-quote",
        'Converse, Philip E. 1964. "The Nature of Rumour in Towns. Gossip Quarterly 7: 206-261.',
        {"title": "The Nature of Rumour in Towns", "container_title": "Gossip Quarterly"},
    ),
    Trap(
        "title-markdown",
        "Hibbing, J. 2002. *Whispered Democracy*. Cambridge: Weir Press.",
        {"title": "Whispered Democracy", "publisher": "Weir Press"},
    ),
    Trap(
        "title-underscores",
        "Hibbing, J. 2002. _Whispered Democracy_. Cambridge: Weir Press.",
        {"title": "Whispered Democracy", "publisher_place": "Cambridge"},
    ),
    Trap(
        "title-ligatures", "Fieldman, A. (1994). The ﬁscal ofﬁce and the ﬂood. London: Weir.", {"title": "The fiscal office and the flood"}
    ),
    # gianlucasb/hallucinator#233, grobidOrg/grobid#134: a hyphen at the end of a line stayed in the word
    Trap(
        "title-hyphenated",
        "Xiaoyu, Y. (2020). Detecting vulnera-\nbilities in dykes. Dyke Security, 29, 1165–1182.",
        {"title": "Detecting vulnerabilities in dykes"},
    ),
    # grobidOrg/grobid#180: and one that belongs to the word was dropped
    Trap(
        "title-hyphen-kept",
        "Decode, A. (2017). Effects of non-\nWestern ferries. Ferry Letters, 2, 1–8.",
        {"title": "Effects of non-Western ferries"},
    ),
    Trap(
        "title-translated",
        "Abematsu Shigeo. 1992. Hokkai gyogyō no rekishi [A history of northern fisheries]. Tokyo: Iwanuma.",
        {"title": "Hokkai gyogyō no rekishi", "original_title": "A history of northern fisheries"},
    ),
    Trap(
        "title-none",
        "Frankfurter Tageszeitung v. 3.11.1987, S. 4.",
        {"title": None, "container_title": "Frankfurter Tageszeitung", "issued": "1987-11-03", "page": "4"},
    ),
    # --- containers
    Trap(
        "chapter",
        "Gantry, S. (2006). Measuring belonging. In P. Holte & J. Amaro (Eds.), New methods in shore research (pp. 101–129). New York, NY: Quay.",
        {
            "type": "chapter",
            "title": "Measuring belonging",
            "editor": (who("Holte", "P."), who("Amaro", "J.")),
            "container_title": "New methods in shore research",
            "page": "101-129",
        },
    ),
    Trap(
        "chapter-pages-first",
        "Diekmann, A., 1992: Allmenden. S. 177-203 in: Hans Anders und Georg Müllner (Hg.): Theorie, Daten, Erklärung. Chur: Hard.",
        {
            "title": "Allmenden",
            "container_title": "Theorie, Daten, Erklärung",
            "page": "177-203",
            "editor": (who("Anders", "Hans"), who("Müllner", "Georg")),
        },
    ),
    Trap(
        "conference-paper",
        "Kessel, A. B. (2001, April). Tracking and tides. Paper presented at the annual meeting of the Shore Association, Seattle, WA.",
        {
            "title": "Tracking and tides",
            "event_title": {"annual meeting of the Shore Association", "the annual meeting of the Shore Association"},
            "issued": "2001-04",
        },
    ),
    Trap(
        "database-is-no-journal",
        'Eichen, Barry. "Lighthouse Dues." Journal of Economic Pasts 45.4 (1985): 925-946. JSTOR. Web. 12 Feb. 2009.',
        {"container_title": "Journal of Economic Pasts", "volume": "45", "issue": "4", "issued": "1985", "page": "925-946"},
    ),
    Trap(
        "newspaper-titled",
        'Burns, John F. "Treaty signed at last." New York Star, June 21, 1997, p. A1.',
        {"type": "article-newspaper", "container_title": "New York Star", "title": "Treaty signed at last", "issued": "1997-06-21"},
    ),
    Trap(
        "container-after-zhurnal",
        "Bezrukov, N. Kurily: spor bez kontsa // Vechernii port. 1992. № 4. S. 45–57.",
        {"title": "Kurily: spor bez kontsa", "container_title": "Vechernii port", "issue": "4", "page": "45-57"},
    ),
    # --- publishers and places
    Trap(
        "two-places",
        "Hamann, H. (1983): Staat und Strand. Frankfurt/London/New York: Campusverlag.",
        {"publisher": "Campusverlag", "publisher_place": "Frankfurt/London/New York"},
    ),
    Trap(
        "place-with-state",
        "Fairbank, J. The Tribute Ledger. Cambridge, Mass.: Harward University Press, 1968.",
        {"publisher_place": "Cambridge, Mass", "publisher": "Harward University Press", "issued": "1968"},
    ),
    Trap(
        "publisher-with-and",
        "Newson, K. 1999. Counter Service. New York: Knope and the Sage Russell Foundation.",
        {"publisher": "Knope and the Sage Russell Foundation"},
    ),
    Trap(
        "publisher-before-place",
        "Anderton, B 1983, Borrowed neighbours, Versa, London.",
        {"publisher": "Versa", "publisher_place": "London", "title": "Borrowed neighbours"},
    ),
    Trap(
        "thesis",
        "Gaethgen, Walter: Kartelle am Kai. Köln, Universität, Diss., 1963.",
        {"type": "thesis", "genre": "Diss", "publisher_place": "Köln", "issued": "1963"},
    ),
    Trap(
        "thesis-english",
        'Pagers, D. 2003. "The Price of a Pier." PhD dissertation, University of Falls, Falls, WI.',
        {"type": "thesis", "genre": "PhD dissertation", "publisher": "University of Falls", "title": "The Price of a Pier"},
    ),
    Trap(
        "series",
        "Pohl, W. (1996). Deichbau. Studien zur Küste 12. Münster: Lit-Haus.",
        {"title": "Deichbau", "collection_title": "Studien zur Küste 12", "publisher": "Lit-Haus"},
    ),
    # --- scripts
    Trap(
        "cyrillic-book",
        "Абрамцев А. В. Социология пристани. – М.: Наука-Пресс, 1998. – 312 с.",
        {
            "author": (who("Абрамцев", "А. В."),),
            "title": "Социология пристани",
            "publisher_place": "М",
            "publisher": "Наука-Пресс",
            "issued": "1998",
        },
    ),
    Trap(
        "cyrillic-article",
        "Белобородов К. С., Ивашин П. Р. Рынок труда в портах // Вопросы порта. 2011. № 7. С. 112-129.",
        {
            "author": (who("Белобородов", "К. С."), who("Ивашин", "П. Р.")),
            "title": "Рынок труда в портах",
            "container_title": "Вопросы порта",
            "issue": "7",
            "page": "112-129",
        },
    ),
    Trap(
        "cyrillic-body",
        "Министерство речного хозяйства. Доклад о состоянии шлюзов. М., 2008.",
        {"author": (body("Министерство речного хозяйства"),), "title": "Доклад о состоянии шлюзов"},
    ),
    Trap(
        "japanese-script",
        "阿部太郎（1992）『北海の漁業』岩沼書店.",
        {"author": (who("阿部", "太郎"),), "issued": "1992", "title": "北海の漁業", "publisher": "岩沼書店"},
    ),
    Trap(
        "name-in-two-scripts",
        "Li, Xiaoming (李晓明). 2005. Canals of Suzhou. Beijing: Shuili.",
        {"author": (who("Li", "Xiaoming"),), "issued": "2005", "title": "Canals of Suzhou"},
    ),
    Trap(
        "greek",
        "Παπαδέλης, Γ. (2001). Το λιμάνι και η πόλη. Αθήνα: Πλοίο.",
        {"author": (who("Παπαδέλης", "Γ."),), "title": "Το λιμάνι και η πόλη", "publisher_place": "Αθήνα", "publisher": "Πλοίο"},
    ),
    Trap(
        "japanese-order",
        "Abematsu Shigeo. 1992. Kita no umi. Tokyo: Iwanuma.",
        {"author": (who("Abematsu", "Shigeo"),), "title": "Kita no umi"},
    ),
    # grobidOrg/grobid#849: fifteen no-break spaces crashed the parser
    Trap("blanks-only", "\u00a0" * 15, {"author": (), "title": None, "issued": None}),
    Trap(
        "transliterated-initials",
        "Levada, Iu. A., and Zorkaia, Ia. S. (1993). Soviet man. Moscow: Mir.",
        {"author": (who("Levada", "Iu. A."), who("Zorkaia", "Ia. S.")), "authors_truncated": False, "title": "Soviet man"},
    ),
    Trap(
        "transliterated-initials-at-the-end",
        "Levada, Iu. A. (1993). Sovetskii chelovek. Moscow: Mirovoi okean.",
        {"author": (who("Levada", "Iu. A."),), "authors_truncated": False},
    ),
    Trap(
        "et-al-behind-editors",
        "Fischer, H. u. a. (Hrsg.) (2001): Handbuch der Ufer. Kiel: Deichverlag.",
        {"editor": (who("Fischer", "H."),), "authors_truncated": True},
    ),
    Trap(
        "et-al-behind-editors-english",
        "Smith, J., Jones, B., et al. (eds.) (2004). Handbook of Mud. London: Routledge.",
        {"editor": (who("Smith", "J."), who("Jones", "B.")), "authors_truncated": True},
    ),
    Trap("body-watch", "Human Rights Watch (2010). World Report. New York.", {"author": (body("Human Rights Watch"),)}),
    Trap("body-house", "Freedom House (2019). Freedom in the world. Washington, DC.", {"author": (body("Freedom House"),)}),
    Trap(
        "body-international",
        "Transparency International (2019). Corruption index. Berlin.",
        {"author": (body("Transparency International"),)},
    ),
    Trap(
        "body-unit", "Economist Intelligence Unit (2010). Democracy index. London: EIU.", {"author": (body("Economist Intelligence Unit"),)}
    ),
    Trap("body-banco", "Banco de España (2010). Informe anual. Madrid.", {"author": (body("Banco de España"),)}),
    Trap("body-banca", "Banca d'Italia (2012). Relazione annuale. Roma.", {"author": (body("Banca d'Italia"),)}),
    Trap("body-one-word", "Eurostat (2019). Regional yearbook. Luxembourg: Publications Office.", {"author": (body("Eurostat"),)}),
    Trap("body-one-word-russian", "МВД (2012). Отчет о деятельности. М.: Статут.", {"author": (body("МВД"),)}),
    Trap("body-acronym", "CEPAL (2010). La hora de la igualdad. Santiago: CEPAL.", {"author": (body("CEPAL"),)}),
    Trap(
        "bodies-joined",
        "World Health Organization, World Bank & UNICEF. (2010). Water report. Geneva: WHO.",
        {"author": (body("World Health Organization"), body("World Bank"), body("UNICEF"))},
    ),
    Trap(
        "body-with-commas",
        "Ministry of Health, Labour and Welfare (2010). Annual report. Tokyo.",
        {"author": (body("Ministry of Health, Labour and Welfare"),)},
    ),
    Trap(
        "persons-named-like-bodies",
        "House, M. and Bank, P. (2001). Tides. London: Weir.",
        {"author": (who("House", "M."), who("Bank", "P."))},
    ),
    Trap(
        "irish-prefixes",
        "Ó Riain, S., Ní Laoire, C. and Mac an Ghaill, M. (2010). Irish tides. Dublin: UCD Press.",
        {"author": (who("Ó Riain", "S."), who("Ní Laoire", "C."), who("Mac an Ghaill", "M."))},
    ),
    Trap(
        "irish-prefixes-vancouver",
        "Murphy K, Ó Riain S, Byrne D. Irish tides. J Shore Stud. 2010;3(2):1-9.",
        {"author": (who("Murphy", "K."), who("Ó Riain", "S."), who("Byrne", "D."))},
    ),
    Trap(
        "two-family-names-each",
        "Pérez Díaz, Víctor, Álvarez Miranda, Berta y González Enríquez, Carmen (2001). España ante la inmigración. Barcelona: La Caixa.",
        {"author": (who("Pérez Díaz", "Víctor"), who("Álvarez Miranda", "Berta"), who("González Enríquez", "Carmen"))},
    ),
    Trap(
        "doi-with-a-blank",
        "Smith, J. (2008). Tides. Cambridge: CUP. doi:10.1017/ CBO9780511234567",
        {"doi": "10.1017/CBO9780511234567"},
    ),
    Trap(
        "page-of-the-quotation",
        'Müller, H., "Ufer", in Zeitschrift für Küste 12 (1999), pp. 84-118, at p. 90.',
        {"page": "84-118", "note": "at p. 90"},
    ),
    Trap(
        "a-year-for-a-title",
        "Mann, Charles C. 1491. New York: Knopf, 2005.",
        {"author": (who("Mann", "Charles C."),), "title": "1491", "issued": "2005", "publisher": "Knopf"},
    ),
    Trap(
        "a-year-for-a-title-behind-brackets",
        "Orwell, G. (1949) 1984. London: Secker & Warburg.",
        {"author": (who("Orwell", "G."),), "title": "1984", "issued": "1949", "publisher": "Secker & Warburg"},
    ),
    Trap(
        "a-year-for-a-title-in-full",
        "Orwell, George. 1984. London: Secker & Warburg, 1949.",
        {"author": (who("Orwell", "George"),), "title": "1984", "issued": "1949"},
    ),
    Trap(
        "an-original-is-no-title",
        "Marx, K. (1867) 1990. Capital. Delft: Canal.",
        {"title": "Capital", "issued": "1990"},
    ),
    # --- years that are a part of the title
    Trap(
        "years-of-the-title",
        "I. Cacciari, Le leggi del territorio, 1471 - 1789, Signum edizioni, 1984.",
        {"title": "Le leggi del territorio, 1471 - 1789", "issued": "1984"},
    ),
    Trap(
        "a-place-and-its-years-for-a-title",
        "Venezia 1847-1848. Patria e rivoluzione, «Il Risorgimento», 3, 2002, pp. 373-416.",
        {"author": (), "title": "Venezia 1847-1848. Patria e rivoluzione", "issued": "2002", "container_title": "Il Risorgimento"},
    ),
    Trap(
        "a-year-and-a-colon-for-a-title",
        "Clark, Anna C. 2001: A Flood Odyssey. Pelican, 1968.",
        {"title": "2001: A Flood Odyssey", "issued": "1968"},
    ),
    Trap(
        "days-of-the-meeting",
        "L. Harfen - C. Kappel (eds.), Alexandre le Petit dans les lettres (actes du colloque de Paris, 27-29 novembre 1997), Nanterre 1999.",
        {"year": 1999},
    ),
    # --- the seams of parts
    Trap(
        "publisher-cut-at-of",
        'Blau, F. D. "Can Typists Still Gain?" NBRE Working Paper No. 94990, Cambridge, MA: National Bureau of Research in Economics, 2007.',
        {"publisher": "National Bureau of Research in Economics"},
    ),
    Trap(
        "publisher-ends-in-a-month",
        "SADERO, Eder. Quando novos barqueiros entraram em cena. Rio de Janeiro: Paz & Mar, 1988.",
        {"publisher": "Paz & Mar", "issued": "1988"},
    ),
    Trap(
        "publisher-named-after-a-person",
        "Holt, G. ‘Greater Weir’. Studies in the Classification of Eastern Tides, edited by Thomas Lund and Derek Nunn, Helmut Busker Verlag, 1981.",
        {"editor": (who("Lund", "Thomas"), who("Nunn", "Derek")), "publisher": "Helmut Busker Verlag"},
    ),
    Trap(
        "university-and-its-town",
        "Adeyemi, F. (2015) Remittances and roof repair, MSc dissertation, Northfield University, Northfield.",
        {"publisher": "Northfield University", "publisher_place": "Northfield", "type": "thesis"},
    ),
    Trap(
        "nobody-publishes",
        "Ilves, M.-L. Notes on Baltic Ferries. Tallinn: [s.n.], 1931.",
        {"publisher": "[s.n.]", "publisher_place": "Tallinn", "issued": "1931"},
    ),
    Trap(
        "imprint-of-the-reprint",
        "Gilroy, P. (1987) No Ferry on Sunday. London: Hutchins; reprinted 2002, London: Rutledge Classics.",
        {"publisher": "Hutchins", "issued": "1987"},
    ),
    Trap(
        "a-country-ends-the-title",
        "Tehran, S., Jahan, N., 2015. Molecular survey of camels from Cholistan Desert, Pakistan. Parasites & Vectors, vol. 8, no. 1, pp. 413-415.",
        {"title": "Molecular survey of camels from Cholistan Desert, Pakistan", "container_title": "Parasites & Vectors"},
    ),
    Trap(
        "journal-without-numbers",
        "Paul B.K., Frelat R., Ebong C. 2016. Agricultural intensification scenarios in Rwanda: ex-ante impacts and trade-offs. Agric. Syst.",
        {"container_title": "Agric. Syst", "publisher": None, "type": "article-journal"},
    ),
    Trap(
        "editors-behind-in-without-a-word",
        "R.B. Ruther, ‘From the Weir to the Tide’, in D.L. Cairn, Oxford Readings in Weirs, Oxford 2001, pp. 117-146.",
        {"author": (who("Ruther", "R. B."),), "editor": (who("Cairn", "D. L."),), "container_title": "Oxford Readings in Weirs"},
    ),
    # --- numbers
    Trap(
        "how-many-volumes",
        "Holt, John. A History of Mud. 2 vols. London: Pelican, 1990.",
        {"title": "A History of Mud", "volume": None, "note": "2 vols"},
    ),
    Trap(
        "two-volumes-in-one",
        "Zimmer, K., 2002. La amenaza de la lengua. Thule, vol. 12/13, pp. 175-205.",
        {"volume": "12/13", "issue": None, "page": "175-205"},
    ),
    Trap(
        "new-series",
        "F. Cavazza, Archivi e illuminismo, «Studi veneziani», n. s., XX, 1990, pp. 133-162",
        {"container_title": "Studi veneziani", "volume": "XX", "issued": "1990"},
    ),
    Trap(
        "figure-behind-the-page",
        "Bassani, Elena, Architettura del Seicento a Burano, Napoli, Edizioni Scientifiche, 1962, p. 43, fig. 27",
        {"page": "43"},
    ),
    Trap(
        "command-paper",
        "HM Treasury (2010) A New Approach to Regulation: Fewer Forms, Faster Answers, Cm 9874. London: HMSO.",
        {"container_title": None, "number": "Cm 9874"},
    ),
    # --- names with the family in front
    Trap(
        "family-in-front-chinese",
        "Zhang Wei and Li Na. 2010. The city and its villages. Beijing: Tsing University Press.",
        {"author": (who("Zhang", "Wei"), who("Li", "Na"))},
    ),
    Trap(
        "family-behind-chinese",
        "Wei Wang and John Holt (2001) Roads of silt. London: Weir.",
        {"author": (who("Wang", "Wei"), who("Holt", "John"))},
    ),
    Trap(
        "family-in-front-vietnamese",
        "Nguyen Van An. 2015. Land reform in the delta. Hanoi: Weir Publishing House.",
        {"author": (who("Nguyen", "Van An"),)},
    ),
    Trap(
        "family-in-front-japanese",
        "Tanaka Hiroshi and Sasaki Keiko, eds. The Rice Year. Tokyo: Iwanami, 1999.",
        {"editor": (who("Tanaka", "Hiroshi"), who("Sasaki", "Keiko"))},
    ),
    Trap(
        "editor-and-translator-in-one",
        "Foucaux, Michel. The Order of Mud (ed. and trans. Alan Sherwood). London: Tavistock, 1970.",
        {"editor": (who("Sherwood", "Alan"),)},
    ),
    # --- kinds
    Trap(
        "a-case-is-no-article",
        "Brown v. Board of Weirs, 347 U.S. 483 (1954).",
        {"type": "legal_case", "title": "Brown v. Board of Weirs", "volume": "347", "page": "483"},
    ),
    Trap(
        "an-act-is-no-book",
        "Education Act 1989 (c. 99). London: HMSO.",
        {"type": "legislation"},
    ),
    Trap(
        "an-interview-is-no-title",
        "Vogel, Ezra F., personal interview by author, Cambridge, MA, 14 May 2003.",
        {"title": None, "genre": "personal interview"},
    ),
    Trap(
        "edition-behind-the-title",
        "Lipset, S. M. Political Weather. Expanded and updated edition. Baltimore, Maryland: Hopkins University Press. 1981.",
        {"title": "Political Weather", "edition": "Expanded and updated edition"},
    ),
    # --- marks of emphasis in the text
    Trap(
        "emphasis-of-tex",
        r"Smith, J. (1999) \emph{Rivers of Mud}. London: Verso.",
        {"title": "Rivers of Mud"},
    ),
    Trap(
        "emphasis-of-html",
        "Smith, J. (1999) <i>Rivers of Mud</i>. London: Verso.",
        {"title": "Rivers of Mud"},
    ),
    Trap(
        "emphasis-ends-the-title",
        "Jatton, Florian, *The Constitution of Weirs: Ground, Form, Flow*, Inside Silt (Delft: Canal Press, 2020)",
        {"title": "The Constitution of Weirs: Ground, Form, Flow"},
    ),
    Trap(
        "lemma",
        "Karl Christ, Art. „Tagelöhner“, in: Lexikon der Agrargeschichte, Bd. 4, München 1989, Sp. 1123-1126.",
        {"title": "Tagelöhner", "container_title": "Lexikon der Agrargeschichte"},
    ),
    Trap(
        "first-edition-in-brackets",
        "Schulz, Gernot: Die Wartegesellschaft. 8. Aufl. (Erstaufl. 1992). Frankfurt/New York 2000.",
        {"issued": "2000", "publisher_place": "Frankfurt/New York"},
    ),
    Trap(
        "et-al-with-its-marks",
        "Edmunds, P. *et al.* (2009) “An Agenda for Weirs,” *Journal of Silt*, 10(5), pp. 364–374.",
        {"author": (who("Edmunds", "P."),), "authors_truncated": True},
    ),
    Trap(
        "a-day-that-nobody-looked",
        "United Nations General Assembly. Resolution on the Law of the Lakes. A/RES/98/1234. 10 December 1983. https://undocs.example/A/RES/98/1234.",
        {"issued": "1983-12-10"},
    ),
    Trap(
        "initials-of-three",
        "Vedell SAS, de Carvalho ALM, Dos Santos PR, de C Meneghi M. Impact of weirs. Angle Orthod 2020;3:1-9.",
        {"author": (who("Vedell", "SAS"), who("Carvalho", "ALM", "de"), who("Dos Santos", "PR"))},
    ),
    # --- the family in front without a comma: the given name is told by a table, or by capitals
    Trap(
        "family-first",
        "Marchand Sylvie, La boue et la rive, Paris, Le Héron, 1994.",
        {"author": (who("Marchand", "Sylvie"),), "title": "La boue et la rive"},
    ),
    Trap(
        "family-first-two",
        "Vaudois Stéphane, Perrault Michel (1999), La rive, Paris, Le Héron.",
        {"author": (who("Vaudois", "Stéphane"), who("Perrault", "Michel")), "title": "La rive"},
    ),
    Trap(
        "family-first-capitals",
        "MARCHAND Fernand, « La boue », Revue des rives, n° 4, 1958, p. 72-75.",
        {"author": (who("MARCHAND", "Fernand"),), "title": "La boue", "container_title": "Revue des rives"},
    ),
    Trap("family-first-japanese", "Kusano Chizuko. 1990. Kawa to doro. Tōkyō: Kishibe Shoten.", {"author": (who("Kusano", "Chizuko"),)}),
    Trap("given-name-first", "Sylvie Marchand, La boue et la rive, Paris, Le Héron, 1994.", {"author": (who("Marchand", "Sylvie"),)}),
    Trap("given-name-first-twice", "Robert Sylvie, La boue et la rive, Paris, Le Héron, 1994.", {"author": (who("Sylvie", "Robert"),)}),
    Trap("given-name-a-family", "Orrin Thomas. 1950. Reeds. London: Holt.", {"author": (who("Thomas", "Orrin"),)}),
    Trap("initial-in-the-middle", "Theodor W. Weir: Mud, Bonn 1951.", {"author": (who("Weir", "Theodor W."),), "title": "Mud"}),
    Trap(
        "given-name-behind-an-initial",
        "Low, M. Rainer: Mud in Bonn, Ghent 1993.",
        {"author": (who("Low", "M. Rainer"),), "title": "Mud in Bonn"},
    ),
    Trap(
        "year-in-front-of-the-role",
        "Müller, A./Maier, B. (2001) (Hrsg.): Mud. Berlin: Holt.",
        {"issued": "2001", "editor": (who("Müller", "A."), who("Maier", "B."))},
    ),
    Trap(
        "person-and-a-subtitle",
        "Theda Weir, Mud and Social Revolutions: A Comparative Analysis of France, Russia, and China (Cambridge: Cambridge University Press, 1979), p. 45.",
        {"author": (who("Weir", "Theda"),)},
    ),
    Trap("particle-no-family", "Di Claudio (1990). Reeds. Roma: Holt.", {"author": (Name("Di Claudio"),)}),
    # --- given names that are months
    Trap(
        "month-maja", "Sundkvist, Maja. 2002. The Reeds of the Lake. Oslo: Holt.", {"author": (who("Sundkvist", "Maja"),), "issued": "2002"}
    ),
    Trap(
        "month-august",
        "Harlow, August. 1986. Weirs. New York: Holt.",
        {"author": (who("Harlow", "August"),), "issued": "1986", "title": "Weirs"},
    ),
    Trap("month-jan", "Veen, Jan. 1996. Loose Mud. Cambridge: Holt.", {"author": (who("Veen", "Jan"),), "issued": "1996"}),
    # --- bodies
    Trap(
        "body-group",
        "Autorengruppe Uferberichterstattung (2016). Ufer im Land. Bielefeld: Holt.",
        {"author": (body("Autorengruppe Uferberichterstattung"),)},
    ),
    Trap(
        "body-consortium",
        "Baumann, J. (2001). Lesen. In Deutsches UFER-Konsortium (Hrsg.), UFER 2000 (S. 1–4). Opladen: Holt.",
        {"editor": (body("Deutsches UFER-Konsortium"),), "container_title": "UFER 2000"},
    ),
    Trap("body-foundation", "Friedrich Sand Stiftung (2006): Die Reeds. Bonn.", {"author": (body("Friedrich Sand Stiftung"),)}),
    Trap("body-treasury", "HM Treasury (2003) Weir Book. London: Holt.", {"author": (body("HM Treasury"),)}),
    Trap("body-gruppe-person", "Gruppe, O. F. (1835): Die Weiden. Berlin: Holt.", {"author": (who("Gruppe", "O. F."),)}),
    # --- newspapers in front of the title
    Trap(
        "paper-in-front",
        "Washington Post, “Ferry Sinks at Noon,” March 9, 1983, A1.",
        {
            "type": "article-newspaper",
            "author": (),
            "container_title": "Washington Post",
            "title": "Ferry Sinks at Noon",
            "issued": "1983-03-09",
            "page": "A1",
        },
    ),
    Trap(
        "paper-in-front-french",
        "Le Figaro, « La crue des rivières », 12 mars 2010.",
        {"type": "article-newspaper", "author": (), "container_title": "Le Figaro", "title": "La crue des rivières"},
    ),
    Trap(
        "paper-in-front-year",
        "The Economist (1997) 'The changing face of mud', 23 August, pp. 21-4.",
        {"type": "article-magazine", "author": (), "container_title": "The Economist", "title": "The changing face of mud", "page": "21-4"},
    ),
    Trap(
        "paper-in-front-colon",
        "Süddeutsche Zeitung: Fähre in Not. 12.3.2001",
        {
            "type": "article-newspaper",
            "author": (),
            "container_title": "Süddeutsche Zeitung",
            "title": "Fähre in Not",
            "issued": "2001-03-12",
        },
    ),
    Trap(
        "paper-as-person",
        "Observer, Peter (1999) 'Mud', River Journal 3(4), 1-2.",
        {"author": (who("Observer", "Peter"),), "type": "article-journal"},
    ),
    # --- law
    Trap("law-court", "OLG NJW 2003, 1588.", {"type": "legal_case", "container_title": "NJW", "issued": "2003", "page": "1588"}),
    Trap(
        "law-journal",
        "Uferförde, Wassertheorie und Uferrecht, NJW 1974, 1529.",
        {
            "author": (who("Uferförde"),),
            "title": "Wassertheorie und Uferrecht",
            "container_title": "NJW",
            "issued": "1974",
            "page": "1529",
            "type": "article-journal",
        },
    ),
    Trap("law-reports", "BVerfGE 17, 298 (Weiden).", {"type": "legal_case"}),
    Trap(
        "law-statute",
        "Ley Orgánica 2/2006, de 3 de mayo, de Riberas. Boletín Oficial, núm. 106, 4 de mayo de 2006, pp. 17-20.",
        {"type": "legislation"},
    ),
    # --- types
    Trap(
        "german-journal-behind-in",
        "Sander, Dieter: Die Zukunft der Weide, in: Ufer und Staat 1 (1990), S. 5-9.",
        {"type": "article-journal", "container_title": "Ufer und Staat", "volume": "1", "page": "5-9"},
    ),
    Trap(
        "german-volume-of-a-book",
        "Sander, Dieter: Die Weide, in: Handbuch der Ufer, Bd. 1, Berlin: Holt, 1990, S. 5-9.",
        {"type": "chapter", "volume": "1"},
    ),
    Trap("paper-of-parliament", "Bundesregierung: Siebter Uferbericht, BT-Drs. 16/1360, Berlin 2006.", {"type": "report"}),
    Trap("software-in-brackets", "Sand, J. (2020). Reedcount [Computer software]. Rivertown: Holt.", {"type": "software"}),
    Trap("series-on-software", "Sand, J. (2020). Code of mud. Cambridge: Holt (Software studies).", {"type": "book"}),
    Trap(
        "book-online-too",
        "Sand, T. W. (1950). The muddy personality. Harper & Brothers. Retrieved from http://www.example.org/main.php",
        {"type": "book", "publisher": "Harper & Brothers"},
    ),
    # --- years and editions
    Trap("years-original-range", "Sand, M. [1904-5] 1930. The River Ethic. London: Holt.", {"issued": "1930", "title": "The River Ethic"}),
    Trap("year-letter-apart", "Sand, U. (2006 b) Mud. London: Holt.", {"issued": "2006b", "title": "Mud"}),
    Trap("edition-raised", "Sander, Jürgen: Weiden, Frankfurt 1990⁶.", {"issued": "1990", "edition": "6"}),
    Trap(
        "edition-glued",
        "Sander, Jürgen: Weiden, Frankfurt 61990: Holt.",
        {"issued": "1990", "edition": "6", "publisher_place": "Frankfurt"},
    ),
    # --- editors
    Trap(
        "editor-behind-year",
        "Sander, Ewald (2000) (Hrsg.): Perspektiven der Ufer. Weinheim: Holt.",
        {"editor": (who("Sander", "Ewald"),), "author": (), "title": "Perspektiven der Ufer"},
    ),
    Trap(
        "editor-ed-comma",
        'Sand, John G. 1982. "River Regimes." In Stephen D. Weir, ed., Regimes of Mud. Ithaca: Holt.',
        {"editor": (who("Weir", "Stephen D."),), "container_title": "Regimes of Mud", "type": "chapter"},
    ),
    Trap(
        "editor-himself",
        "Reinhart Sander: Weidenraum, in: ders.: Vergangene Ufer, Frankfurt 1989, S. 349–375.",
        {"author": (who("Sander", "Reinhart"),), "editor": (), "container_title": "Vergangene Ufer"},
    ),
    Trap(
        "editor-himself-as-such",
        "Sander, Reinhart (1998): Weidenraum. In: Ders. (Hrsg.): Ufer. Berlin: Rabe, S. 12-19.",
        {"author": (who("Sander", "Reinhart"),), "editor": (who("Sander", "Reinhart"),), "container_title": "Ufer"},
    ),
    Trap(
        "editor-himself-and-another",
        "Lutz-Kunz, Wolfram: Armut am Ufer, in: ders. u. Mareike Becher (Hrsg.), Armut der Flüsse, Wiesbaden 2003, S. 131–152.",
        {"editor": (who("Lutz-Kunz", "Wolfram"), who("Becher", "Mareike")), "container_title": "Armut der Flüsse"},
    ),
    Trap(
        "editor-himself-unnamed",  # as in a note that goes on with the author of the one above
        "Weidenraum, in: ders. (Hg.), Vergangene Ufer, Frankfurt 1989, S. 349–375.",
        {"author": (), "editor": (), "container_title": "Vergangene Ufer"},
    ),
    Trap(
        "edited-and-translated",
        "Clausner, Carl. On Mud. Edited and translated by Michael Weir and Peter Sand. Princeton: Holt, 1976.",
        {"title": "On Mud", "editor": (who("Weir", "Michael"), who("Sand", "Peter"))},
    ),
    # --- small
    Trap("figure-dash", "Holt, A. (2001). Mud. Journal of Rivers, 3(2), 12‒34.", {"page": "12-34"}),
    Trap("letter-for-figure", "Holt, A. (2001). Mud. Journal of Rivers, 3(2), 1360-I380.", {"page": "1360-1380"}),
    Trap(
        "doi-blank",
        "Holt, A. (2001). Mud. Journal of Rivers, 3(2), 12-34. https://doi. org/10.5555/abc",
        {"doi": "10.5555/abc"},
    ),
    Trap("o-hare", "O Weir, Peter (2001). Mud. Journal of Rivers, 3(2), 12-34.", {"author": (who("O Weir", "Peter"),)}),
    Trap("title-of-a-word", "Sand, Edward W. Reedism. Pantheon Books, 1978.", {"author": (who("Sand", "Edward W."),), "title": "Reedism"}),
)

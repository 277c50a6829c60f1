"""Traps of forms that few entries of a list have: works of nobody, two years, several volumes, editors behind the book, days in newspapers, sources that are no books.

As `traps` explains. Each fault stands beside something that looks like it and is to be left alone.
"""

from __future__ import annotations

from citecheck.model import Name
from tests.extract.references.parsing.traps import Trap, body, who

SELDOM: tuple[Trap, ...] = (
    # --- two years
    Trap("years-slash-bare", "Sand, Peter 1998/2003: Mud and Ferries. London: Holt.", {"issued": "1998/2003", "title": "Mud and Ferries"}),
    Trap("year-and-an-issue", "Sand, Peter: Mud, in: Uferblick 3/2003, S. 5-9.", {"issued": "2003", "issue": "3", "title": "Mud"}),
    Trap("years-later-in-brackets", "Sand, Peter (1984 [1987]): Die Weiden. Bonn: Holt.", {"issued": "1984/1987", "title": "Die Weiden"}),
    Trap("years-later-behind", "Sand, Peter 1922 [1980]: Die Weiden. Bonn: Holt.", {"issued": "1922/1980", "title": "Die Weiden"}),
    Trap("years-original-behind", "Sand, Peter (1980 [1922]): Die Weiden. Bonn: Holt.", {"issued": "1980", "title": "Die Weiden"}),
    Trap(
        "years-round-brackets",
        "D. Sand, PoS LATTICE 2014 (2015) 12.",
        {"issued": "2015"},
    ),
    # --- several volumes
    Trap("volumes-german", "Sand, Peter: Die Weiden. 2 Bde. Berlin: Holt 1990.", {"title": "Die Weiden", "volume": None, "note": "2 Bde"}),
    Trap("volumes-words", "Sand, Peter: Die Weiden, 2 Bände, Berlin 1990.", {"title": "Die Weiden", "note": "2 Bände"}),
    Trap(
        "volumes-behind-editors",
        "Sand, Peter: Gesammelte Schriften, hrsg. v. Anna Holt, 5 Bde., Berlin 1972.",
        {"title": "Gesammelte Schriften", "editor": (who("Holt", "Anna"),), "note": "5 Bde"},
    ),
    Trap("volumes-french", "Sand, Pierre, La boue, 2 t., Paris, Holt, 1990.", {"title": "La boue", "volume": None}),
    Trap("volumes-some", "Sand, P. (1990). The mud (Vols. 1-3). London: Holt.", {"title": "The mud", "volume": "1-3", "page": None}),
    Trap("volume-of-several", "Sand, Peter. The Mud. Vol. 2 of 3 vols. London: Holt, 1990.", {"volume": "2", "title": "The Mud"}),
    Trap("volumes-in-a-title", "Sand, P. (1990). Six vols of mud. London: Holt.", {"title": "Six vols of mud"}),
    Trap("volume-and-page", "Sand, P. (1990). The mud (Vol. 1, pp. 3-9). London: Holt.", {"volume": "1", "page": "3-9"}),
    # --- editors behind the book
    Trap(
        "editors-behind-works",
        "Sand, Peter: Mud. In: Werke. Hg. von Anna Holt. Bd. 3. Berlin: Holt 1990, S. 12-19.",
        {"container_title": "Werke", "editor": (who("Holt", "Anna"),), "volume": "3"},
    ),
    Trap(
        "editors-behind-himself",
        "Sand, Peter: Weiden. In: Ders.: Gesammelte Schriften. Hrsg. von Anna Holt. Band II. Berlin: Holt 1977, S. 203-210.",
        {"container_title": "Gesammelte Schriften", "editor": (who("Holt", "Anna"),), "volume": "II"},
    ),
    Trap(
        "editors-of-works",
        "Sand, Peter: Werke. Hg. von Anna Holt und Karl Weir. Berlin: Holt 1990.",
        {"author": (who("Sand", "Peter"),), "title": "Werke", "editor": (who("Holt", "Anna"), who("Weir", "Karl"))},
    ),
    Trap(
        "editors-of-a-catalogue",
        "Le rive e il fango, catalogo della mostra a cura di M. Rossi, Venezia, Holt, 1990.",
        {"title": "Le rive e il fango", "editor": (who("Rossi", "M."),)},
    ),
    Trap(
        "editors-in-a-review",
        "Holt, A. (1990). [Review of the book Mud, edited by K. Weir]. Journal of Rivers, 3, 12-19.",
        {"author": (who("Holt", "A."),), "container_title": "Journal of Rivers"},
    ),
    # --- days
    Trap(
        "day-vom",
        "Müller, Hans: Fähre in Not, in: FAZ vom 12.3.2011, S. 4.",
        {"container_title": "FAZ", "issued": "2011-03-12", "page": "4"},
    ),
    Trap(
        "day-v", "Müller, Hans: Fähre in Not, FAZ v. 12.3.2011, S. 4.", {"container_title": "FAZ", "issued": "2011-03-12", "volume": None}
    ),
    Trap("days-two", "SZ, 3./4.5.2014", {"container_title": "SZ", "issued": "2014-05-03", "type": "article-newspaper"}),
    Trap("day-one", "SZ, 4.5.2014", {"container_title": "SZ", "issued": "2014-05-04"}),
    Trap("month-russian", "Pravda, 3 fevralia 1985.", {"container_title": "Pravda", "issued": "1985-02-03"}),
    Trap(
        "month-russian-maia",
        "Petrov, A. “Reka.” Izvestiia, 12 maia 1990, s. 3.",
        {"container_title": "Izvestiia", "issued": "1990-05-12", "page": "3"},
    ),
    Trap("month-no-maia", "Maia, R. 2002. Mud and Ferries. London: Holt.", {"author": (Name("Maia", "R."),), "issued": "2002"}),
    # --- nobody
    Trap("nobody-german", "o. V. (2005): Wohnen am Ufer. Bonn: Holt.", {"author": (body("o. V."),), "title": "Wohnen am Ufer"}),
    Trap("nobody-in-words", "Ohne Autor (2004): Mud. Bonn: Holt.", {"author": (body("Ohne Autor"),), "title": "Mud"}),
    Trap("nobody-before-colon", "Anonymus: Von den Ufern, Leipzig 1702.", {"author": (Name("Anonymus"),), "title": "Von den Ufern"}),
    Trap("somebody-with-initials", "Nolte, N. N. (2005): Wohnen am Ufer. Bonn: Holt.", {"author": (who("Nolte", "N. N."),)}),
    # --- bodies
    Trap(
        "bodies-with-a-slash",
        "Greenpeace/Shell Deutschland (2012): Ufer in Not. Hamburg: Holt.",
        {"author": (body("Greenpeace"), body("Shell Deutschland")), "title": "Ufer in Not"},
    ),
    Trap(
        "bodies-with-a-slash-and-hyphens",
        "Bertelsmann Stiftung/Hans-Böckler-Stiftung (2005): Ufer im Wandel. Bonn: Holt.",
        {"author": (body("Bertelsmann Stiftung"), body("Hans-Böckler-Stiftung"))},
    ),
    Trap("body-with-a-cause", "Reporters Without Borders (2008): Ferry Index. Paris.", {"author": (body("Reporters Without Borders"),)}),
    Trap("body-of-a-union", "UN Women (2010) Ferries and Mud. New York: UN.", {"author": (body("UN Women"),)}),
    Trap(
        "body-that-broadcasts",
        "BBC News (2015) Ferry sinks at noon. Available at: http://www.example.org/news (Accessed: 3 May 2016).",
        {"author": (body("BBC News"),), "title": "Ferry sinks at noon"},
    ),
    Trap("persons-with-a-slash", "Müller/Meier (2005): Ufer im Wandel. Bonn: Holt.", {"author": (who("Müller"), who("Meier"))}),
    Trap("person-named-as-a-country", "Maria Deutschland (2010) Ferries. London: Holt.", {"author": (who("Deutschland", "Maria"),)}),
    # --- two roles
    Trap(
        "roles-behind-the-title",
        "Foucauld, Michel. Mud and Power. Ed. and trans. Anna Holt. New York: Weir, 1990.",
        {"title": "Mud and Power", "editor": (who("Holt", "Anna"),), "translator": (who("Holt", "Anna"),)},
    ),
    Trap(
        "roles-torn",
        "Sand, Peter. Mud. Translated and edited by Anna Holt. London: Weir, 1990.",
        {"title": "Mud", "editor": (who("Holt", "Anna"),), "translator": (who("Holt", "Anna"),)},
    ),
    Trap(
        "roles-of-two",
        "Sand, P. (1990). On mud and ferries (A. Holt, Trans., K. Weir, Ed.). London: Weir.",
        {"title": "On mud and ferries", "editor": (who("Weir", "K."),), "translator": (who("Holt", "A."),)},
    ),
    Trap(
        "roles-of-one",
        "Sand, P. (1990). On mud and ferries (A. Holt, Trans.). London: Weir.",
        {"title": "On mud and ferries", "editor": (), "translator": (who("Holt", "A."),)},
    ),
    Trap(
        "roles-in-front-of-nothing",
        "Sand, Peter (1990). Mud (A. Holt, Ed. & Trans.). London: Weir.",
        {"title": "Mud", "editor": (who("Holt", "A."),), "translator": (who("Holt", "A."),)},
    ),
    # --- emphasis
    Trap("emphasis-inside", "Sand, Peter. *Mud and Ferries*: A History. London: Holt, 1990.", {"title": "Mud and Ferries: A History"}),
    Trap(
        "emphasis-of-a-species",
        "Sand, P. 2019. Antioxidants of *Limus limosus* extracts. Journal of Mud 44: 187-198.",
        {"title": "Antioxidants of Limus limosus extracts", "container_title": "Journal of Mud"},
    ),
    Trap(
        "emphasis-with-the-volume",
        "Sand, P. (1990). Mud and ferries. _Journal of Rivers, 12_(3), 34-56.",
        {"container_title": "Journal of Rivers", "volume": "12", "issue": "3"},
    ),
    Trap(
        "no-emphasis-but-a-name",
        "Sand, P. (1990). The A* search and snake_case names. London: Holt.",
        {"title": "The A* search and snake_case names"},
    ),
    # --- sources that are no books
    Trap(
        "data-without-brackets",
        "Sand, Peter. 2010. Ferry survey of the north. Data set. Köln: GESIS. https://doi.org/10.5555/12345",
        {"type": "dataset", "title": "Ferry survey of the north", "genre": "Data set"},
    ),
    Trap("data-in-a-title", "Sand, P. (2010). Mud as a data set. London: Holt.", {"type": "book", "title": "Mud as a data set"}),
    Trap("interview-by-author", "Sand, Peter, interview by author, London, 3 May 2010.", {"type": "interview", "title": None}),
    Trap("interview-recorded", "Sand, Peter. Interview by Anna Holt. Tape recording. Boston, 3 May 1990.", {"type": "interview"}),
    Trap("interview-mit", "Interview mit Peter Sand, Berlin, 3.5.2010.", {"type": "interview", "title": "Interview mit Peter Sand"}),
    Trap(
        "interview-as-a-method",
        "Sand, P. (1990). Interview with care: A handbook. London: Holt.",
        {"type": "book", "title": "Interview with care: A handbook"},
    ),
    Trap("told-to-the-author", "Sand, P. (2010, May 3). Personal communication.", {"type": "personal_communication", "title": None}),
    Trap("archive-german", "BArch R 43 I/123", {"publisher": "BArch", "note": "R 43 I/123", "container_title": None, "volume": None}),
    Trap("archive-english", "PRO, FO 371/1234", {"publisher": "PRO", "note": "FO 371/1234", "author": (), "type": "document"}),
    Trap("archive-italian", "ASV, Senato, Terra, reg. 12", {"publisher": "ASV", "note": "Senato, Terra, reg. 12"}),
    Trap(
        "archive-of-a-town", "Bundesarchiv Koblenz, B 136/1234.", {"author": (), "publisher": "Bundesarchiv Koblenz", "note": "B 136/1234"}
    ),
    Trap(
        "archive-in-front-of-a-house",
        "Archivio di Stato di Firenze, Mostra documentaria 12, Firenze, Olschki, 1999.",
        {"type": "book", "publisher": "Olschki"},
    ),
    Trap("archive-and-its-town", "Public Record Office, London: FO 371/11999, Holt to Lund, 5 July 1927.", {"type": "document"}),
    Trap(
        "archive-as-initials",
        "A. S. V. Rao and K. Lund, J. Hydrol., vol. 45, p. 123, 1976.",
        {"publisher": None, "container_title": "J. Hydrol", "volume": "45", "page": "123"},
    ),
    Trap(
        "archive-as-author",
        "National Archives (2010). Guide to the mud of 1910. London: Holt.",
        {"author": (body("National Archives"),), "title": "Guide to the mud of 1910"},
    ),
    # --- law
    Trap(
        "law-union-court",
        "EuGH, Rs. 26/62 (van Weert), Slg. 1963, 1.",
        {"type": "legal_case", "author": (body("EuGH"),), "number": "Rs. 26/62", "issued": "1963", "page": "1"},
    ),
    Trap(
        "law-union-case",
        "Case C-26/62, van Weert v Holt [1963] ECR 1.",
        {"type": "legal_case", "author": (), "title": "van Weert v Holt", "container_title": "ECR", "number": "Case C-26/62"},
    ),
    Trap("case-study", "Case studies of mud. London: Holt, 1990.", {"type": "book", "number": None}),
    Trap(
        "law-judgement-of-a-day",
        "BGH, Urt. v. 12.3.2011, NJW 2011, 1588.",
        {"type": "legal_case", "author": (body("BGH"),), "issued": "2011-03-12", "container_title": "NJW", "page": "1588"},
    ),
    Trap(
        "law-gazette",
        "Ufergesetz (UferG) vom 3.5.1990 (BGBl. I S. 123).",
        {"type": "legislation", "author": (), "title": "Ufergesetz (UferG)", "issued": "1990-05-03", "page": "123"},
    ),
    Trap(
        "law-directive", "Council Directive 93/104/EC of 23 November 1993.", {"type": "legislation", "title": "Council Directive 93/104/EC"}
    ),
    Trap(
        "treaty-in-a-series",
        "Vienna Convention on the Law of Ferries, 23 May 1969, 1155 U.N.T.S. 331.",
        {"type": "treaty", "title": "Vienna Convention on the Law of Ferries", "issued": "1969-05-23", "volume": "1155", "page": "331"},
    ),
    Trap("treaty-alone", "Treaty of Weirs, 1648.", {"type": "treaty", "title": "Treaty of Weirs", "issued": "1648"}),
    Trap(
        "treaty-in-a-book",
        "Holt, A. The Vienna Convention on the Law of Ferries: A History. London: Weir, 1990.",
        {"type": "book", "author": (who("Holt", "A."),)},
    ),
    # --- names
    Trap("family-in-front-korean", "Kim Dae-shik. Rivers of Korea. Seoul: Holt, 1970.", {"author": (who("Kim", "Dae-shik"),)}),
    Trap("family-behind-though-korean", "Lee Harper. 1990. Mud. London: Holt.", {"author": (who("Harper", "Lee"),)}),
    Trap("classic-and-a-word", "Plato. Republic. London: Holt, 1990.", {"author": (who("Plato"),), "title": "Republic"}),
    Trap("classic-german", "Platon: Politeia. Hamburg: Holt 1990.", {"author": (who("Platon"),), "title": "Politeia"}),
    Trap("classic-as-a-family", "Augustine, J. (1990). Mud. London: Holt.", {"author": (who("Augustine", "J."),), "title": "Mud"}),
    Trap("classic-as-another-family", "Homer, Winslow. Mud and Ferries. London: Holt, 1990.", {"author": (who("Homer", "Winslow"),)}),
    # --- small
    Trap(
        "paper-before-the-headline",
        "Smith, Anna. 2014. The Guardian, “Ferry Sinks.” 3 May.",
        {"type": "article-newspaper", "title": "Ferry Sinks", "container_title": "The Guardian", "issued": "2014-05-03"},
    ),
    Trap(
        "paper-in-the-headline",
        "Smith, Anna. 2014. “The Guardian of Mud.” Ferry Review 3: 12-19.",
        {"title": "The Guardian of Mud", "container_title": "Ferry Review"},
    ),
    Trap("body-that-surveys", "European Values Study (2011): Ferry Users. Köln: Holt.", {"author": (body("European Values Study"),)}),
    Trap(
        "law-of-congress",
        "Ferry Act of 1998, Pub. L. No. 104-231, 110 Stat. 3048.",
        {"type": "legislation", "title": "Ferry Act of 1998", "number": "Pub. L. No. 104-231", "volume": "110", "page": "3048"},
    ),
    Trap(
        "days-of-an-exhibition",
        "Rossi, Mario, a cura di, Le rive, catalogo della mostra (Venezia, 3 maggio - 5 giugno 1990), Milano, Holt, 1991.",
        {"issued": "1991", "publisher_place": "Milano", "editor": (who("Rossi", "Mario"),)},
    ),
    Trap("imprint-in-brackets", "Sand, Peter. Mud (London: Holt, 1990).", {"title": "Mud", "publisher_place": "London", "issued": "1990"}),
    Trap(
        "editors-of-what-is-reviewed",
        "Holt, Anna: Rezension zu: Die Weiden, hg. von Karl Weir. In: Uferblick 3 (1990), S. 12-19.",
        {"author": (who("Holt", "Anna"),), "editor": (who("Weir", "Karl"),), "container_title": "Uferblick", "volume": "3"},
    ),
    Trap("law-in-front-of-the-year", "Clean Mud Act (1990). Public Law 101-549.", {"author": (), "issued": "1990"}),
    Trap(
        "another-of-each-identifier",
        "Holt, A. 1999. Silt and Tide. London: Sand. ISBN 0-555-07889-2, ISBN 978-0-555-07889-0. doi:10.5555/abc, doi:10.5555/def",
        {"doi": "10.5555/abc", "isbn": "0-555-07889-2", "note": "DOI 10.5555/def; ISBN 978-0-555-07889-0"},
    ),
    Trap(
        "the-same-doi-twice",
        "Holt, A. 1999. Silt and Tide. London: Sand. doi:10.5555/abc, https://doi.org/10.5555/abc",
        {"doi": "10.5555/abc", "note": None},
    ),
    Trap(
        "number-glued-by-a-hyphen",
        "7-Taghi M, Raz A. Silt of the roots in cases of tides. J Shore Stud. 2009;22:413-416",
        {"author": (who("Taghi", "M"), who("Raz", "A.")), "issued": "2009"},
    ),
    Trap(
        "number-glued-to-an-initial",
        "15M .E.Mack ,Tides Conf .Proc .,576 :991 ( 2001)",
        {"author": (who("Mack", "M. E."),), "issued": "2001"},
    ),
    Trap("company-of-a-number-and-a-letter", "3M. (2010). Annual report. London: Sand.", {"author": (body("3M"),), "issued": "2010"}),
    Trap(
        "words-that-a-line-broke",
        "Hoff, E. (2006), Reci- procity of pre- and post-war tides. Tides & So- ciety 18, 269-298.",
        {"title": "Reciprocity of pre- and post-war tides", "container_title": "Tides & Society"},
    ),
    Trap("a-dash-glued-to-a-word", "Holt, A. 1992. Tide- the New Agenda. London: Sand.", {"title": "Tide- the New Agenda"}),
    # --- parts that were torn
    Trap(
        "seasons-torn",
        'Inder Julia (1988), "Sand and Mud", *Review of Silt*, Vol. 2, No. 1, pp. 91-112, Spring/Summer',
        {"publisher_place": None, "page": "91-112", "container_title": "Review of Silt"},
    ),
    Trap("place-like-a-season", "Holt, A. (1991). Mud. Spring/Berlin: Sand.", {"publisher_place": "Spring/Berlin", "issued": "1991"}),
    Trap(
        "journal-behind-initials-first",
        "A. Holt and B. van der Sand, J. Mud Chem. 48, 12 (2007)",
        {"author": (who("Holt", "A."), who("Sand", "B.", particle="van der")), "container_title": "J. Mud Chem."},
    ),
    Trap(
        "journal-behind-initials-first-german",
        "A. Holt, B. Sand, Z. Mud Phys. 48, 12 (2007)",
        {"author": (who("Holt", "A."), who("Sand", "B.")), "container_title": "Z. Mud Phys.", "title": None},
    ),
    Trap("journal-behind-a-name-annals", "A. Holt, Ann. Mud Phys. 48, 12 (2007)", {"author": (who("Holt", "A."),), "title": None}),
    Trap(
        "initial-behind-families-first",
        "Holt, A., Sand, J. Mud Phys. 48, 12 (2007)",
        {"author": (who("Holt", "A."), who("Sand", "J.")), "title": None},
    ),
    Trap(
        "author-in-front-of-an-abbreviation",
        "A. Sand, J. Holt, Mud. Phys. 48, 12 (2007)",
        {"author": (who("Sand", "A."), who("Holt", "J.")), "container_title": "Mud. Phys."},
    ),
    Trap(
        "note-glued-to-a-title",
        "Holt, A. (2009). Mud[Internet]. J. Silt Chem., 694, 1-9.",
        {"title": "Mud", "volume": "694"},
    ),
    Trap(
        "government-of-a-land",
        "Landesregierung: Erster Schlammbericht, LT-Drs. 16/13, Mainz 2006.",
        {"type": "report", "author": (body("Landesregierung"),), "title": "Erster Schlammbericht"},
    ),
    Trap("paper-of-parliament-cut-short", "Bundesministerium: Siebter Uferbericht, BT-Drucks. 16/1360, Berlin 2006.", {"type": "report"}),
    Trap(
        "subtitle-of-nobody",
        "Die Regierung: Eine Einführung, Berlin: Holt 2006.",
        {"type": "book", "author": (), "title": "Die Regierung: Eine Einführung"},
    ),
    Trap(
        "edition-glued-in-brackets",
        "Sander, Jürgen (31987): Die Ufer. Tübingen: Holt.",
        {"issued": "1987", "edition": "3", "title": "Die Ufer"},
    ),
    Trap(
        "edition-glued-at-the-end", "Sander, Jürgen: Weiden. Berlin 21998.", {"issued": "1998", "edition": "2", "publisher_place": "Berlin"}
    ),
    Trap(
        "number-like-a-glued-edition",
        "Sander, J. (2004): Die Ufer. Call no. 21998. Tübingen: Holt.",
        {"issued": "2004", "number": "21998", "title": "Die Ufer"},
    ),
    Trap(
        "days-of-an-exhibition-and-its-house",
        "Il fango, catalogo (Padova, Palazzo Rosso, 10 marzo-20 giugno 2001), a cura di M. Rossi, Venezia, Holt, 2001.",
        {"publisher_place": "Venezia", "issued": "2001", "publisher": "Holt"},
    ),
    Trap(
        "days-of-an-exhibition-french",
        "Le fleuve, catalogue d'exposition (Paris, 3 mai - 5 juin 1990), Lyon, Holt, 1990.",
        {"publisher_place": "Lyon", "issued": "1990"},
    ),
    Trap(
        "school-of-a-thesis-in-brackets",
        "Rossi, M., Il fango, tesi di laurea (Padova, Università, 1990), 1990.",
        {"type": "thesis", "publisher_place": "Padova", "issued": "1990"},
    ),
    Trap(
        "day-without-access",
        "“Declaration on Mud”, *Summary of Silt Broadcasts*, Asia – Pacific, FE/1819, pp.D/6 – D/7, , 14 October 1993.",
        {"issued": "1993-10-14", "page": "D/6-D/7"},
    ),
    Trap(
        "day-of-access-behind-an-address",
        "Sand, E. Homesteading the Mud. [Online]. Available: http://www.homestead.example/noo/index.html [2001, July 4].",
        {"issued": None},
    ),
    Trap(
        "translated-elsewhere-torn",
        "Segodmud (11 July 1995). Transl. in Foreign Mud Service: Daily Silt: Central Mud (FBIS:DR:Central Mud) 132. 11 July 1995. 22",
        {"title": None, "container_title": None, "volume": None, "issued": "1995-07-11"},
    ),
    Trap(
        "translated-by-somebody",
        "Holt, A. (1995), Mud. Transl. B. Sand. Studies in silt 12. London: Reed.",
        {"title": "Mud", "collection_title": "Studies in silt 12", "publisher": "Reed"},
    ),
    Trap(
        "ordinal-at-the-head-of-a-title",
        "Government of Mud, *150th Anniversary of the Rivers between Mud and Sand*, Ministry of Mud.",
        {"title": "150th Anniversary of the Rivers between Mud and Sand", "issued": None},
    ),
    Trap(
        "day-in-front-of-a-title",
        "Holt, A. (1990, May 5th). Mud and sand. London: Reed.",
        {"title": "Mud and sand", "issued": "1990-05-05"},
    ),
    Trap(
        "editor-in-front-of-a-place",
        """Holt, T. (2000a), *"Why Did Mud fail?"*, G. Rozman; New York: St Martin's Press.""",
        {"editor": (who("Rozman", "G."),), "publisher_place": "New York"},
    ),
    Trap(
        "place-behind-an-editor",
        "Holt, T. (2000). Mud. In G. Rozman (Ed.), Studies of mud and sand. New York: Reed.",
        {"editor": (who("Rozman", "G."),), "publisher_place": "New York"},
    ),
    Trap(
        "report-behind-a-quotation",
        "'OECD Trade with the Former Muddy Union', 1995 Economic Intelligence Unit: Country Report, 29 May 1995",
        {"title": "OECD Trade with the Former Muddy Union", "container_title": "Economic Intelligence Unit: Country Report"},
    ),
    Trap(
        "note-behind-a-quotation",
        "“Trade with the Old Mud”, 1995, unpublished manuscript, 29 May 1995",
        {"title": "Trade with the Old Mud", "container_title": None},
    ),
    Trap(
        "emphasized-report-behind-a-quotation",
        "'OECD Trade with the Former Muddy Union', 1995 *Economic Intelligence Unit: Country Report*, 29 May 1995",
        {"title": "OECD Trade with the Former Muddy Union", "container_title": "Economic Intelligence Unit: Country Report"},
    ),
    Trap("body-in-front-of-emphasis", "Ministry of Mud, 1995 *Country Report*, 29 May 1995", {"author": (body("Ministry of Mud"),)}),
    # --- names, identifiers and marks that an adversary tried
    Trap(
        "glued-initials-in-front",
        "RMF Sand, SJH Holt. Mud and silt. J Silt Res. 2004;12:3-9.",
        {"author": (who("Sand", "RMF"), who("Holt", "SJH"))},
    ),
    Trap(
        "families-with-e",
        "Holt, A.; Costa e Sand, B. (2004). Mud. London: Reed.",
        {"author": (who("Holt", "A."), who("Costa e Sand", "B."))},
    ),
    Trap(
        "families-with-y",
        "Holt, A., Paz y Sand, R. and Lund, C. (2004). Mud. London: Reed.",
        {"author": (who("Holt", "A."), who("Paz y Sand", "R."), who("Lund", "C."))},
    ),
    Trap("two-people-with-e", "Ruiz, M. e Sand, A. (2004). Mud. London: Reed.", {"author": (who("Ruiz", "M."), who("Sand", "A."))}),
    Trap("doi-in-lines", "Holt, J. (2004). Mud. Silt 3, 4-9. doi:10.5555/01402382\n.2011.616665", {"doi": "10.5555/01402382.2011.616665"}),
    Trap("doi-and-a-word", "Holt, J. (2004). Mud. Silt 3, 4-9. doi:10.5555/abc.2011.Published online 4 May.", {"doi": "10.5555/abc.2011"}),
    Trap("doi-and-a-bracket", "Holt, J. (2004). Mud. Silt 3, 4-9. [doi:10.5555/abc.2011]Sand, K.", {"doi": "10.5555/abc.2011"}),
    Trap("doi-escaped-outside", "Holt, J. (2004). Mud. Silt 3, 4-9. doi:10.5555/S0140%282011%2961", {"doi": "10.5555/S0140(2011)61"}),
    Trap("suffix-apart", "Holt, A. 1999 a. Mud. London: Reed.", {"issued": "1999a", "title": "Mud"}),
    Trap(
        "translated-from-french",
        "Sand, P. La boue. Trad. de l'anglais par P. Roux. Paris: Seuil, 1993.",
        {"translator": (who("Roux", "P."),)},
    ),
    Trap(
        "translated-into-italian",
        "Sand, A., Il fango, trad. it. di L. Rocca, Torino, Einaudi, 1971.",
        {"translator": (who("Rocca", "L."),)},
    ),
    Trap(
        "lexicon-with-editor",
        "Sand, A.: Schlamm, in: Nohl, D. (Hg.): Lexikon der Flüsse, Bd. 3, München 1992, S. 4-9.",
        {"type": "chapter", "volume": "3"},
    ),
    Trap("quoted-as-in-tex", "Sand, K. (1990), ``Mud and silt'', Silt Review 4, 3-9.", {"title": "Mud and silt"}),
    Trap("quoted-as-in-swedish", "Sand, K. (1990), ”Mud and silt”, Silt Review 4, 3-9.", {"title": "Mud and silt"}),
    # "Ed" is a given name where authors stand and no full stop says otherwise
    Trap("called-ed-in-front", "Ed J. Holt, Weirs (London: Reed, 1999).", {"author": (who("Holt", "Ed J."),), "editor": ()}),
    Trap("called-ed-behind", "Holt, Ed (1999). Weirs. London: Reed.", {"author": (who("Holt", "Ed"),), "editor": ()}),
    Trap(
        "called-ed-as-second",
        "Sand, Anna and Holt, Ed (1999). Weirs. London: Reed.",
        {"author": (who("Sand", "Anna"), who("Holt", "Ed"))},
    ),
    Trap("role-behind-initials", "Holt, A., Ed (1999). Weirs. London: Reed.", {"editor": (who("Holt", "A."),), "author": ()}),
    Trap("role-in-front", "Ed. J. Holt, Weirs (London: Reed, 1999).", {"editor": (who("Holt", "J."),), "author": ()}),
    Trap(
        "both-roles-apart",
        "Holt, Anna. Weirs. Trans. and ed. Paul Sand. London: Reed, 1990.",
        {"editor": (who("Sand", "Paul"),), "translator": (who("Sand", "Paul"),)},
    ),
)

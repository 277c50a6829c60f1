"""Invented reference lists in the manner of twenty style sheets and seven languages, with what their entries say.

Each entry: as printed without emphasis; families (or a body's name) joined by "; "; first year; title; container or ""; pages or "".
The forms are those of the manuals: APA 7, Harvard (Cite Them Right), Chicago 17, MLA 9, Vancouver (ICMJE), IEEE, NBR 6023, ISO 690, DIN 1505-2, GOST 7.1 and 7.0.5.
"""

from __future__ import annotations

from typing import NamedTuple


class Printed(NamedTuple):
    """An entry and its key fields."""

    text: str
    families: str
    year: int
    title: str
    container: str = ""
    pages: str = ""


APA = (
    Printed(
        "Abbott, L. M. (2011). The silence of small harbors. Journal of Coastal History, 14(2), 115–139. https://doi.org/10.5555/jch.2011.115",
        "Abbott",
        2011,
        "The silence of small harbors",
        "Journal of Coastal History",
        "115-139",
    ),
    Printed(
        "Baines, T., & Corrigan, P. J. (2008). Salt, ships and credit. Harrow Press.", "Baines; Corrigan", 2008, "Salt, ships and credit"
    ),
    Printed(
        "Dunning, R. (1999). Wharves and wages. In E. Falk & G. Hirst (Eds.), Work on the waterfront (pp. 44–71). Harrow Press.",
        "Dunning",
        1999,
        "Wharves and wages",
        "Work on the waterfront",
        "44-71",
    ),
    Printed(
        "Freund, A. (1997). The interpretation of tides (J. Strang, Trans.). Basic Harbor Books.",
        "Freund",
        1997,
        "The interpretation of tides",
    ),
)
HARVARD = (
    Printed(
        "Ashdown, P. and Birkin, M. (2004) 'Mapping the lost villages of the fen', Landscape Studies, 22(3), pp. 201-219.",
        "Ashdown; Birkin",
        2004,
        "Mapping the lost villages of the fen",
        "Landscape Studies",
        "201-219",
    ),
    Printed(
        "Carver, J. (2010) Drainage and Dissent: A history of the fenland commons. Leeds: Moorgate.",
        "Carver",
        2010,
        "Drainage and Dissent: A history of the fenland commons",
    ),
    Printed(
        "Deeping, H. (2001) 'Peat, law and custom', Northern Law Journal, 10, pp. 356-402.",
        "Deeping",
        2001,
        "Peat, law and custom",
        "Northern Law Journal",
        "356-402",
    ),
    Printed(
        "Ellery, W. (1998) 'Sluices', in Marsh, T. (ed.) Machines of the Marsh. London: Moorgate, pp. 12-38.",
        "Ellery",
        1998,
        "Sluices",
        "Machines of the Marsh",
        "12-38",
    ),
)
CHICAGO_AUTHOR_DATE = (
    Printed(
        "Albright, Karen. 2007. “Letters from a Flooded Parish.” Past Rivers 19 (4): 501–28.",
        "Albright",
        2007,
        "Letters from a Flooded Parish",
        "Past Rivers",
        "501-528",
    ),
    Printed(
        "Boyle, Sean, and Hannah Crewe. 2013. The Bridge Builders: Masons and Money in a River Town. Chicago: Lakeside University Press.",
        "Boyle; Crewe",
        2013,
        "The Bridge Builders: Masons and Money in a River Town",
    ),
    Printed("———. 2015. Tolls and Travelers. Chicago: Lakeside University Press.", "", 2015, "Tolls and Travelers"),
    Printed(
        "Dorset, Emily. 2002. “Ferries before Bridges.” In Crossing Water, edited by Paul Enright, 88–104. Boston: Quarry Books.",
        "Dorset",
        2002,
        "Ferries before Bridges",
        "Crossing Water",
        "88-104",
    ),
)
CHICAGO_NOTES = (
    Printed(
        "Arden, Philip. The Watchmakers of the Upper Valley. New York: Quarry Books, 1987.",
        "Arden",
        1987,
        "The Watchmakers of the Upper Valley",
    ),
    Printed(
        "Burnham, Alice. “Time and the Factory Bell.” Labor and Memory 31, no. 2 (1994): 77–101.",
        "Burnham",
        1994,
        "Time and the Factory Bell",
        "Labor and Memory",
        "77-101",
    ),
    Printed(
        "Coyle, Martin, and Ruth Dane. Clocks in the Countryside. London: Moorgate, 2003.",
        "Coyle; Dane",
        2003,
        "Clocks in the Countryside",
    ),
)
MLA = (
    Printed(
        "Archer, Nina. “The Lighthouse as Character.” Studies in Sea Fiction, vol. 12, no. 1, 2009, pp. 33-58.",
        "Archer",
        2009,
        "The Lighthouse as Character",
        "Studies in Sea Fiction",
        "33-58",
    ),
    Printed("Bellamy, Roger. Fog and Form. Quarry Books, 1996.", "Bellamy", 1996, "Fog and Form"),
    Printed(
        "Cantrell, Joan, and Omar Diaz. “Shipwreck Narratives.” Prose Quarterly, vol. 40, no. 3, 2015, pp. 211-30.",
        "Cantrell; Diaz",
        2015,
        "Shipwreck Narratives",
        "Prose Quarterly",
        "211-230",
    ),
)
VANCOUVER = (
    Printed(
        "Aldous KR, Bright TM, Chen L. Sleep loss and reaction time in ferry pilots. J Marit Med. 2012;33(4):210-7.",
        "Aldous; Bright; Chen",
        2012,
        "Sleep loss and reaction time in ferry pilots",
        "J Marit Med",
        "210-217",
    ),
    Printed(
        "Dobbs P, Elgar SJ. Seasickness in the young. Ann Otol Res. 2005;18(2):99-104.",
        "Dobbs; Elgar",
        2005,
        "Seasickness in the young",
        "Ann Otol Res",
        "99-104",
    ),
    Printed(
        "Farrow GH, Hale B. Vitamin D on long voyages. Nutr Sea. 2018;7:55-61.",
        "Farrow; Hale",
        2018,
        "Vitamin D on long voyages",
        "Nutr Sea",
        "55-61",
    ),
)
IEEE = (
    Printed(
        "A. B. Acton and C. Brody, “Routing in sparse harbor networks,” IEEE Trans. Harb. Netw., vol. 12, no. 3, pp. 436–444, 2015.",
        "Acton; Brody",
        2015,
        "Routing in sparse harbor networks",
        "IEEE Trans. Harb. Netw.",
        "436-444",
    ),
    Printed("D. Egan, Buoys and Beacons, 2nd ed. New York, NY, USA: Quarry Books, 2009.", "Egan", 2009, "Buoys and Beacons"),
    Printed(
        "F. Gold, H. Ito, and J. Kerr, “Sonar maps,” in Proc. Int. Conf. Ocean Comput., Boston, MA, USA, 2019, pp. 88–95.",
        "Gold; Ito; Kerr",
        2019,
        "Sonar maps",
        "Proc. Int. Conf. Ocean Comput.",
        "88-95",
    ),
    Printed(
        "K. Lund, L. Moss, and N. Oakes, “Deep soundings,” Ocean, vol. 521, no. 7553, pp. 436–444, May 2015.",
        "Lund; Moss; Oakes",
        2015,
        "Deep soundings",
        "Ocean",
        "436-444",
    ),
)
ABNT = (
    Printed(
        "ALMEIDA, Carla Regina. O porto e a cidade: trabalho e memória. São Paulo: Editora Cais, 2006.",
        "ALMEIDA",
        2006,
        "O porto e a cidade: trabalho e memória",
    ),
    Printed(
        "BARROS, J. P.; COSTA, M. Navegação de cabotagem no século XIX. Revista de História Marítima, São Paulo, v. 9, n. 2, p. 45-67, 2011.",
        "BARROS; COSTA",
        2011,
        "Navegação de cabotagem no século XIX",
        "Revista de História Marítima",
        "45-67",
    ),
    Printed("DUARTE, Helena. Estivadores. Rio de Janeiro: Livraria do Mar, 1998.", "DUARTE", 1998, "Estivadores"),
)
ISO_690 = (
    Printed(
        "ADLER, Miriam. The cartography of reefs. London: Moorgate, 2004. ISBN 978-0-00-000000-2.",
        "ADLER",
        2004,
        "The cartography of reefs",
    ),
    Printed(
        "BORG, Anton and CASSAR, Rita. Harbour walls. Mediterranean Building Review. 2010, vol. 5, no. 1, pp. 12-29.",
        "BORG; CASSAR",
        2010,
        "Harbour walls",
        "Mediterranean Building Review",
        "12-29",
    ),
    Printed("DIMECH, Paul. Lime and stone. Valletta: Bastion Books, 1999.", "DIMECH", 1999, "Lime and stone"),
)
DIN_1505 = (
    Printed("Ahrens, Karl: Die Deiche der Nordmarsch. Hamburg: Wattverlag, 1992.", "Ahrens", 1992, "Die Deiche der Nordmarsch"),
    Printed(
        "Brandt, Ute; Claasen, Jens: Sturmfluten im Gedächtnis. In: Zeitschrift für Küstenkunde 18 (2003), Nr. 2, S. 77–98.",
        "Brandt; Claasen",
        2003,
        "Sturmfluten im Gedächtnis",
        "Zeitschrift für Küstenkunde",
        "77-98",
    ),
    Printed("Diercks, Hans: Halligen. 2. Aufl. Kiel: Wattverlag, 2008.", "Diercks", 2008, "Halligen"),
)
GERMAN_BRACKETS = (
    Printed(
        "Arndt, Petra (2001): Der Markt am Fluss. In: Archiv für Stadtgeschichte 12, S. 5–33.",
        "Arndt",
        2001,
        "Der Markt am Fluss",
        "Archiv für Stadtgeschichte",
        "5-33",
    ),
    Printed("Böhm, Lothar (1995): Zünfte und Zölle. Köln: Domverlag.", "Böhm", 1995, "Zünfte und Zölle"),
    Printed(
        "Dietz, Erna/Fuchs, Karl (2010): Händlerinnen. In: Grau, Ilse (Hrsg.): Frauen im Handel. Köln: Domverlag, S. 101–120.",
        "Dietz; Fuchs",
        2010,
        "Händlerinnen",
        "Frauen im Handel",
        "101-120",
    ),
)
FRENCH = (
    Printed(
        "Aubert, Jeanne, 1998, Les moulins de la rive gauche, Paris, Éditions du Quai.", "Aubert", 1998, "Les moulins de la rive gauche"
    ),
    Printed(
        "Bonnet, Luc, 2004, « Le meunier et la loi », Revue des campagnes, vol. 12, n° 3, p. 55-78.",
        "Bonnet",
        2004,
        "Le meunier et la loi",
        "Revue des campagnes",
        "55-78",
    ),
    Printed("Charpin, Odile, 2011, Farine et pouvoir, Lyon, Presses du Rhône.", "Charpin", 2011, "Farine et pouvoir"),
)
FRENCH_NOTES = (
    Printed("AUBIN Claire, Le sel et la gabelle, Paris, Éditions du Quai, 1989.", "AUBIN", 1989, "Le sel et la gabelle"),
    Printed(
        "BERTIN Paul, « Contrebande en Anjou », Annales de l'Ouest, vol. 8, n° 2, 1996, p. 120-141.",
        "BERTIN",
        1996,
        "Contrebande en Anjou",
        "Annales de l'Ouest",
        "120-141",
    ),
)
SPANISH = (
    Printed(
        "Álvarez, M. y Bueno, T. (2006). Los pescadores del estrecho. Revista de Estudios Costeros, 11(2), 33-52.",
        "Álvarez; Bueno",
        2006,
        "Los pescadores del estrecho",
        "Revista de Estudios Costeros",
        "33-52",
    ),
    Printed("Campos Ruiz, Elena (2012). Redes y barcas. Madrid: Editorial Faro.", "Campos Ruiz", 2012, "Redes y barcas"),
    Printed(
        "Delgado, P. (1999). La almadraba. En J. Espina (Ed.), Oficios del mar (pp. 88-109). Cádiz: Editorial Faro.",
        "Delgado",
        1999,
        "La almadraba",
        "Oficios del mar",
        "88-109",
    ),
)
PORTUGUESE = (
    Printed(
        "Abreu, J. (2007). A pesca do bacalhau. Análise Costeira, 42(1), 15-39.",
        "Abreu",
        2007,
        "A pesca do bacalhau",
        "Análise Costeira",
        "15-39",
    ),
    Printed("Brito, Luísa, e Castro, Nuno (2014). Mar e memória. Lisboa: Edições do Tejo.", "Brito; Castro", 2014, "Mar e memória"),
)
ITALIAN = (
    Printed("Amato, G. (2003), Il vento e la vela, Genova, Edizioni del Molo.", "Amato", 2003, "Il vento e la vela"),
    Printed(
        "Bruni, L. (2010), «Porti e pirati», in Rivista di storia navale, 15, 2, pp. 99-121.",
        "Bruni",
        2010,
        "Porti e pirati",
        "Rivista di storia navale",
        "99-121",
    ),
    Printed("Conti, P. e De Santis, R. (1991), Remi, Pisa, Edizioni del Molo.", "Conti; De Santis", 1991, "Remi"),
)
GOST = (
    Printed("Андреев А. В. Речные пути Севера. М.: Наука, 2004. 312 с.", "Андреев", 2004, "Речные пути Севера"),
    Printed(
        "Белова Н. П. Торговля на Волге // Вопросы истории. 2010. № 5. С. 34–52.",
        "Белова",
        2010,
        "Торговля на Волге",
        "Вопросы истории",
        "34-52",
    ),
    Printed("Гусев И. К. Купцы и бурлаки. СПб.: Алетейя, 1998. 240 с.", "Гусев", 1998, "Купцы и бурлаки"),
)
BODIES = (
    Printed("Harbor Council (2004) Pilotage Rules. Leeds: Harbor Council.", "Harbor Council", 2004, "Pilotage Rules"),
    Printed(
        "Ivers, S. (1993/94) 'Pilots and pay', Journal of Port Work, 4 (1), pp. 46 – 58.",
        "Ivers",
        1993,
        "Pilots and pay",
        "Journal of Port Work",
        "46-58",
    ),
    Printed("The Seafarer (2010) 'Pilots on strike', 3 April.", "", 2010, "Pilots on strike", "The Seafarer"),
)
SUFFIXES = (
    Printed("Jarvis, T. (2000a) 'Dock gates', Port Review, 2(4-5), pp. 365-384.", "Jarvis", 2000, "Dock gates", "Port Review", "365-384"),
    Printed("Jarvis, T. (2000b) 'Dock walls', Port Review, 16(3), pp. 423-441.", "Jarvis", 2000, "Dock walls", "Port Review", "423-441"),
    Printed("van der Kamp, J. (2012) Cranes. London: Moorgate.", "van der Kamp", 2012, "Cranes"),
)
NATURE = (
    Printed(
        "Lowe, A. & Marsh, B. Tidal energy in narrow straits. Nat. Tides 12, 345–350 (2016).",
        "Lowe; Marsh",
        2016,
        "Tidal energy in narrow straits",
        "Nat. Tides",
        "345-350",
    ),
    Printed(
        "Nash, C. et al. Currents at the sill. Ocean Lett. 8, 11–19 (2019).", "Nash", 2019, "Currents at the sill", "Ocean Lett.", "11-19"
    ),
)

STYLES: dict[str, tuple[Printed, ...]] = {
    "apa": APA,
    "harvard": HARVARD,
    "chicago author-date": CHICAGO_AUTHOR_DATE,
    "chicago notes": CHICAGO_NOTES,
    "mla": MLA,
    "vancouver": VANCOUVER,
    "ieee": IEEE,
    "abnt": ABNT,
    "iso 690": ISO_690,
    "din 1505": DIN_1505,
    "german": GERMAN_BRACKETS,
    "french": FRENCH,
    "french notes": FRENCH_NOTES,
    "spanish": SPANISH,
    "portuguese": PORTUGUESE,
    "italian": ITALIAN,
    "gost": GOST,
    "bodies": BODIES,
    "suffixes": SUFFIXES,
    "nature": NATURE,
}

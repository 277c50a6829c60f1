"""Word lists that tell the parts of a page apart. Each is data that a librarian could correct."""

from __future__ import annotations

from citecheck.text.composed import composed

# Headings over a list of notes. From the headings of published books and journals in these languages.
NOTE_HEADINGS = frozenset(
    """notes|note|endnotes|end notes|footnotes|foot notes|notes and references|notes to the text|notas|notas al pie|notas de rodapé|notas de fim
    |notes de bas de page|notes de fin|anmerkungen|fußnoten|fussnoten|endnoten|note al testo|noten|voetnoten|eindnoten|noter|fotnoter|fotnotter
    |slutnoter|viitteet|alaviitteet|przypisy|poznámky|jegyzetek|примечания|сноски|примітки|σημειώσεις|notlar|dipnotlar|sonnotlar|注|注释|註|注記|脚注|각주|미주
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Headings over a list of references. Only used to keep its short lines apart; finding the list itself is for extraction.
LIST_HEADINGS = frozenset(
    """references|reference|reference list|list of references|references cited|cited references|literature cited|works cited|work cited|sources
    |bibliography|select bibliography|selected bibliography|annotated bibliography|primary sources|secondary sources|further reading|literature
    |bibliographie|références|références bibliographiques|ouvrages cités|bibliografía|referencias|referencias bibliográficas|obras citadas
    |bibliografia|referências|referências bibliográficas|obras citadas|riferimenti bibliografici|riferimenti|literatur|literaturverzeichnis
    |quellenverzeichnis|quellen|literaturangaben|literatuur|literatuurlijst|referenties|bibliografie|litteratur|litteraturliste|litteraturförteckning
    |referenser|referanser|kirjallisuus|lähteet|literatura|piśmiennictwo|irodalom|irodalomjegyzék|список литературы|литература|библиография
    |источники|література|список використаних джерел|βιβλιογραφία|kaynakça|kaynaklar|参考文献|文献|參考文獻|참고문헌
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Headings that part a reference list. They mean one only inside it.
SUBLIST_HEADINGS = frozenset(
    """books|articles|books and articles|journal articles|articles in journals|book chapters|chapters in books|journals|periodicals|newspapers
    |magazines|newspapers and magazines|documents|official documents|government documents|government publications|official publications|reports
    |working papers|papers|theses|dissertations|unpublished sources|unpublished|published sources|archives|archival sources|interviews|speeches
    |internet sources|internet|web sources|websites|web sites|online sources|electronic sources|legislation|cases|primary|secondary|others|other
    |books:|livres|articles de revue|monographies|sources primaires|sources secondaires|presse|sitographie|webographie|libros|artículos|livros|artigos
    |bücher|monographien|aufsätze|zeitschriften|zeitungen|internetquellen|libri|articoli|riviste|boeken|artikelen|книги|статьи|газеты
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Words that open a caption or a source line under a table. Singular forms; a number, a colon or a full stop follows.
CAPTION_WORDS = (
    "table",
    "figure",
    "fig",
    "chart",
    "graph",
    "map",
    "plate",
    "box",
    "source",
    "sources",
    "note",
    "notes",
    "tableau",
    "graphique",
    "carte",
    "encadré",
    "tabla",
    "figura",
    "cuadro",
    "gráfico",
    "mapa",
    "fuente",
    "fuentes",
    "nota",
    "tabela",
    "quadro",
    "fonte",
    "fontes",
    "tabelle",
    "abbildung",
    "abb",
    "tab",
    "karte",
    "quelle",
    "quellen",
    "anmerkung",
    "tabella",
    "grafico",
    "tabel",
    "figuur",
    "bron",
    "таблица",
    "рисунок",
    "источник",
)

# Words after which no sentence ends: articles, prepositions, conjunctions, auxiliaries. The closed classes of the languages' grammars.
OPEN_WORDS = frozenset(
    """a an the this that these those his her its their our my your and or nor but of in on at to for from by with without within into onto upon
    between among against about under over through during before after since until than as if whether because although though while when where
    which who whom whose is are was were be been being has have had will would shall should can could may might must do does did not no so such
    both either neither each every more most very also only
    le la les un une des du de d l au aux et ou en dans sur pour par avec sans sous entre vers chez que qui dont où est sont était ce cette ces son sa ses leur leurs
    el los las una unos unas del al y o e u con sin sobre por para según desde hasta que como su sus es son fue era este esta estos
    o os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela com sem sob entre seu sua foi são
    il lo gli uno dello della dei degli delle nel nella con su per tra fra che è sono
    der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am bei mit nach aus auf für über unter zwischen
    durch gegen ohne um als wie dass ob wenn ist sind war waren wird werden hat haben nicht
    het een van op met voor door bij uit naar en of dat die is zijn was
    и в на с к по из от для о об под над между при за у а но или что как не
    """.split()
)

# Those of them after which a quotation may stand as a paragraph of its own ("He wrote that").
LEADING_WORDS = frozenset(
    """that as than if whether because although though while when where which who whom whose is are was were be been being has have had will
    would shall should can could may might must does do did not no so such also only more most very until since before after
    que qui dont où est sont était como según es son fue era é foi che è sono wie als dass ob wenn ist sind war waren wird hat dat die is zijn
    was что как no so""".split()
)

# Abbreviations whose full stop ends no sentence and whose digits are no note numbers. From the style manuals of Chicago, MHRA and Duden.
ABBREVIATIONS = frozenset(
    """p pp pg pgs vol vols v no nos nr n nn fig figs f ff ch chap chaps sec sect sects art arts para paras par ed eds edn trans tr ser pt pts
    bd bde hg hrsg s t cap c ca cf vgl fol fols l ll col cols st ste dr prof mr mrs ms jr sr rev gen gov sen rep hon capt col lt sgt dept univ
    inc ltd co corp al etc viz approx eq eqs ex app jan feb mar apr jun jul aug sep sept oct nov dec ibid op cit loc e.g i.e u.s u.k u.n vs
    núm pág págs tomo num rés séance т с стр гл рис табл""".split()
)

# Units whose small superscript figure is a power. The SI brochure and the customary units.
UNITS = frozenset("m km cm dm mm μm nm ft in mi yd s ha R r χ x y z n p i".split())

# Prefixes that keep their hyphen before a whole word. From the style manuals' lists of hyphenated prefixes.
HYPHEN_PREFIXES = frozenset(
    """self ex well non anti pro half quasi all cross semi mid neo post pre multi co vice ultra extra inter trans""".split(),
)

# Those of them that hardly ever write a word in one piece.
FIRM_PREFIXES = frozenset({"self", "well", "half", "quasi", "cross"})


def as_listed(heading: str) -> str:
    """``heading`` as the tables of headings have it: without marks and signs of emphasis around it, in small letters that are one with their accents."""
    return composed(heading).strip("#*_ .:\t").lower()

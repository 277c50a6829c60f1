"""What looks like an author and is none: the words that name parts of a text, events, laws, places.

A stop word vetoes a name only when the reference list does not know it. Sources: ISO 3166 short names and the United Nations' list of capitals for places;
CSL locator terms for parts; the rest collected from brackets with years in English, German, French, Spanish, Portuguese and Italian prose.
"""

from __future__ import annotations

from citecheck.text.months import MONTHS, SEASONS

PARTS = frozenset(
    """
    table tables figure figures fig figs tab chapter chapters ch section sections sec appendix annex article articles art paragraph para part parts page pages pp vol volume no number
    photo photos photograph photographs image images picture illustration drawing courtesy credit equation eq eqs box note notes footnote plate map chart graph exhibit example item line column row step stage phase panel question hypothesis theorem lemma case cases
    abbildung abb tabelle kapitel kap abschnitt anhang seite artikel absatz figura figuras tabla cuadro gráfico capítulo cap sección anexo página artículo quadro tabela seção artigo
    tableau chapitre annexe carte illustration figura tavola capitolo sezione рисунок рис таблица табл глава статья раздел
    """.split()
)
EVENTS = frozenset(
    """
    war wars battle treaty treaties pact act acts agreement accord accords protocol convention declaration resolution conference congress summit meeting session election elections
    olympics olympiad prize award games cup festival exhibition revolution coup crisis constitution law code bill directive regulation regulations order ordinance decree edict amendment
    charter communiqué communique memorandum directive anniversary census plan programme program project version edition release issue series season episode film movie album song
    operation expo euro agenda windows covid covid-19 fy q1 q2 q3 q4 horizon olympic championship anniversary novel symphony opera siege uprising revolt rebellion earthquake tsunami hurricane flood famine pandemic epidemic outbreak massacre genocide armistice ceasefire
    krieg schlacht vertrag gesetz abkommen verordnung revolution wahl guerra batalla tratado ley acuerdo acta elección revolución constitución lei acordo decreto constituição
    guerre bataille traité loi accord décret révolution legge trattato battaglia
    война битва договор закон указ революция
    """.split()
)
TIMES = frozenset(
    """
    in on at by to from of since until till after before during between around about circa ca early mid late first second third fourth last next year years century decade
    the a an this that these those it its his her their we i he she they as if when while where which who whose what how why there here then thus hence however moreover
    although because but and or not no yes both either neither each every all some many most such more less only also even still already now today yesterday tomorrow
    with without within into onto over under through across against among for per via
    whereas whilst though despite notwithstanding besides beyond beside unless except instead whether
    obwohl während obgleich weil trotz statt außer cuando quando lorsque puisque tandis malgré contrairement aunque mientras porque contrario embora enquanto apesar porém mentre sebbene
    хотя если когда пока поскольку
    born died founded established signed reaff reaffirmed rev repr reprinted published accessed retrieved updated revised adopted ratified enacted launched opened closed came entered
    ab bis seit vor nach im am um zwischen während der die das ein eine und oder aber als wenn
    en el la los las un una desde hasta durante entre antes después con sin para por según
    em no na nos nas desde até durante entre antes depois com sem
    le les des dans depuis jusque jusqu'à pendant durant entre avant après avec sans pour par
    nel nella dal dalla fino durante tra fra prima dopo con senza per il lo gli
    с до после в на во со от из за при около между
    dates date monday tuesday wednesday thursday friday saturday sunday weekday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
    bce bc ad ce ah am pm gmt utc version copyright isbn issn doi url tel fax phone
    """.split()
)
PLACES = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada
    chad chile china colombia congo croatia cuba cyprus czechoslovakia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gabon georgia germany ghana greece
    guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia
    lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
    netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
    slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay usa uk us ussr uzbekistan
    venezuela vietnam wales yemen yugoslavia zambia zimbabwe africa asia america oceania siberia prussia bohemia bavaria saxony tibet manchuria california texas florida
    amsterdam ankara athens baghdad bangkok barcelona beijing beirut belgrade berlin bern bogotá bombay boston brasília brussels bucharest budapest cairo calcutta chicago copenhagen
    damascus delhi dublin edinburgh frankfurt geneva hague hamburg hanoi havana helsinki hiroshima istanbul jakarta jerusalem johannesburg kabul kiev kyiv kyoto lisbon london
    madrid manchester manila melbourne milan minsk montevideo montreal moscow mumbai munich nagasaki nairobi naples osaka oslo ottawa paris peking potsdam prague quito riga rome
    petersburg aviv angeles maastricht leningrad stalingrad hollywood pyongyang saigon rio janeiro são paulo buenos aires bonn cologne dresden leipzig lyon marseille glasgow
    santiago sarajevo seoul shanghai sofia stockholm sydney taipei tallinn tehran tokyo toronto tripoli tunis turin vancouver venice versailles vienna vilnius warsaw yalta zagreb
    zurich wien münchen roma milano lisboa deutschland österreich frankreich italien spanien russland españa francia alemania italia rusia méxico brasil perú frankrijk duitsland
    россия ссср москва германия франция китай япония сша
    """.split()
)
# Words that make a longer place name with one of those; alone they are family names.
PLACE_WORDS = frozenset(
    "new south north east west northern southern eastern western central st saint san santa los las tel upper lower great united states soviet union republic".split()
)
# What a compound with a hyphen names, if it ends so: "PISA-Studie", "Hartz-Reform". Source: the commonest last parts of such compounds in Duden.
COMPOUNDS = frozenset(
    """
    studie studien bericht umfrage erhebung gesetz reform urteil index gipfel konferenz krise vertrag abkommen programm projekt plan verordnung richtlinie skandal katastrophe
    study survey report act summit crisis treaty programme program project plan scandal disaster
    """.split()
)
CALENDAR = frozenset(MONTHS) | frozenset(SEASONS)
ROMAN_EVENTS = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})

# Words in front of a bracketed year that make it the year of a life, a reign or a work's making.
LIFE = frozenset(
    """
    b born d died r reigned reg regnal fl floruit est estd founded since geb gest né née mort nacido muerto nascido morto nato morto ум род
    """.split()
)

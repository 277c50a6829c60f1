"""The words that build a citation: connectors, "et al.", prefixes, "quoted in", editor marks, particles.

Sources: the ``term`` tables of the CSL locale files (github.com/citation-style-language/locales, CC BY-SA) for en, de, fr, es, pt, it, nl, ru, pl, sv;
APA 7, Chicago 17, NBR 10520 (apud), GOST R 7.0.5 (цит. по) for the phrases. Words are case-folded and without full stops; a phrase is one row.
"""

from __future__ import annotations

from citecheck.extract.citations.phrases import Phrases

CONNECTORS = frozenset("and & und y e et ed en og och и і та i ja και ve és şi și +".split())

ET_AL = Phrases(
    """
    et al
    et alii
    et aliae
    et alia
    etal
    & al
    and al
    et coll
    et cols
    et col
    and others
    and co-workers
    and coworkers
    and colleagues
    and his colleagues
    and her colleagues
    and their colleagues
    and associates
    and coauthors
    and co-authors
    and collaborators
    und kollegen
    und kolleginnen
    und mitarb
    u mitarb
    et collègues
    et collaborateurs
    et ses collègues
    et ses collaborateurs
    y colegas
    e colegas
    e colaboradores
    e colleghi
    e collaboratori
    en collega's
    och medarbetare
    i współpracownicy
    и коллеги
    с соавт
    с соавторами
    und andere
    und mitarbeiter
    u a
    ua
    et autres
    y otros
    y otras
    y cols
    y col
    y colaboradores
    e outros
    e outras
    e cols
    e col
    e colaboradores
    e altri
    en anderen
    e a
    и др
    и соавт
    и другие
    i in
    i wsp
    m fl
    mfl
    och andra
    a kol
    a spol
    ve ark
    ve diğ
    ve diğerleri
    等
    ほか
    """.splitlines()
)

# Words that may stand in front of the names, inside the bracket, and are no part of them.
PREFIX_WORDS = frozenset(
    """
    see also cf compare e g eg i ie viz as for example instance in particular especially notably e.g but contra pace and or both most recently
    reviewed discussed described reported shown argued noted summarised summarized suggested proposed stated cited quoted mentioned defined based on
    adapted modified taken redrawn reproduced translated translation my our emphasis added source data from after following by according to earlier later
    further more details discussion review overview reading version on of this the an a is found can be first original originally inter alia among others here
    like unlike alike echoing contrary similarly likewise than once if nor
    da dass anders ähnlich si quand bien
    vgl siehe wie laut gemäß s auch dazu etwa z b zb bspw u a nach zuletzt bei so hierzu ferner insbesondere
    voir cf selon aussi par exemple notamment d'après selon p ex également
    véase vease ver vid también según por ejemplo según entre otros cfr conforme segundo como em veja-se confira também entre outros adaptado de apud
    si veda cfr anche ad esempio tra gli altri secondo
    zie ook volgens bijvoorbeeld vergelijk
    см ср согласно также напр например в
    zob por także np według zdaniem podle podľa prema
    se även enligt jfr t ex
    """.split()
)

# The last word or words in front of a name that make a mention a citation, also after words that are no prefix ("a position advocated by Warnke, 2017").
CUES = Phrases(
    """
    see
    see also
    such as
    notably
    namely
    including
    especially
    particularly
    for example
    for instance
    cf
    e g
    eg
    i e
    by
    of
    according to
    adapted from
    modified from
    taken from
    data from
    redrawn from
    reproduced from
    quoted from
    translated from
    calculated from
    derived from
    extracted from
    obtained from
    based on
    relying on
    building on
    compared to
    compared with
    de acordo com
    de acuerdo con
    in line with
    similar to
    contrary to
    following
    after
    contra
    pace
    per
    via
    as in
    found in
    given in
    listed in
    shown in
    reported in
    described in
    discussed in
    detailed in
    reviewed in
    presented in
    published in
    proposed in
    summarised in
    summarized in
    outlined in
    vgl
    siehe
    nach
    bei
    in anlehnung an
    voir
    selon
    d'après
    par
    véase
    ver
    según
    por
    en
    conforme
    segundo
    adaptado de
    para
    em
    cfr
    secondo
    da
    zie
    volgens
    см
    ср
    согласно
    по
    """.splitlines()
)

# "X quoted in Y": what stands between the inner author and the work in hand.
QUOTED_IN = Phrases(
    """
    quoted in
    quoted by
    quoted from
    quoted after
    cited in
    cited by
    cited from
    cited after
    as quoted in
    as quoted by
    as cited in
    as cited by
    qtd in
    qtd by
    cit in
    cit by
    reported in
    reprinted in
    quoted
    cited
    apud
    zitiert nach
    zitiert in
    zitiert bei
    zit nach
    zit n
    zit in
    zit bei
    cité par
    cité dans
    cité in
    cités par
    citée par
    citado por
    citado en
    citado em
    citada por
    citada en
    cit por
    cit en
    cit em
    citato in
    citato da
    cit da
    geciteerd in
    geciteerd door
    цит по
    цитируется по
    cyt za
    cit enligt
    citerad i
    """.splitlines()
)

EDITOR_MARKS = frozenset(
    "ed eds edited editor editors hrsg hg hgg hrg herausgeber éd éds dir dirs coord coords comp comps org orgs organizador organizadores red reds ред сост trans transl".split()
)

# Particles of family names, lower case in running text or not.
PARTICLES = frozenset(
    """
    van von der den de del della dello dei degli di da dal dalla do dos das du des d la le les lo los las el al il af av zu zum zur ten ter te 't ’t op
    bin ibn ben bint abu abd ap ab st san santa mac mc o
    """.split()
)

# Lower-case words inside the name of a body or a title ("Ministry of Foreign Affairs", "Flora do Brasil").
INNER_WORDS = frozenset(
    """
    of the for on to de del la las los el do da dos das di della dei delle du des le les d l der die das des für zur zum im von och för och
    van het voor по и для о об
    """.split()
)

# Titles and offices in front of a name: they end what stands before it.
ROLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir lord lady president minister premier chancellor secretary senator ambassador general colonel captain admiral king queen prince
    princess emperor pope bishop father chairman chairwoman chair director premier tsar judge justice commissioner governor representative scholar scholars historian
    historians author authors economist sociologist philosopher linguist critic researcher researchers herr frau monsieur madame señor señora don doña senhor senhora
    autor autora autores presidente ministro profesor professora präsident kanzler
    """.split()
)

NAME_SUFFIXES = frozenset("jr sr ii iii iv junior senior filho neto júnior sobrinho".split()) - {"filho", "neto", "sobrinho"}

# Verbs that report what somebody wrote; after a name they make "(2000)" its year. Stems: a word that begins so counts.
REPORTING = tuple(
    """
    argu assert claim contend maintain state stat note noti nota notó observ point suggest propos show demonstrat find found report describ discuss examin explor analy
    investigat study studied develop introduc conclud emphasi stress highlight identif defin distinguish explain wrote writ say said said put provid offer present
    consider believ think thought see saw regard view refer use us appl extend review criticis criticiz critiqu compar estimat measur test confirm reveal indicat
    predict document recommend call coin cit quot warn remind credit speculat caution
    den refut object doubt agree disagree insist acknowledg admit
    argument afirm sostien sostuv sostien señal indic propon propus mostr muestra describ consider defin plante observ destac analiz explic escrib demostr demuestra concluy encontr encuentra sugier sugir
    argument affirm sout souten soulign montr propos not estim décri analys écri démontr conclu constat rappel consid suggèr
    zeigt gezeigt schreib schrieb geschrieben beton argumentier beschreib beschrieb stellt nennt nannte definier behaupte sieht sah versteht verstand erklär meint untersuch weist wies kommt kam fand findet schlägt schlug vertritt vertrat bemerk
    sostien sosten afferm propo mostr dimostr osserv scriv scriss sottoline descriv ritien
    mostr aponta apontou ressalt diz disse precisa precisou entend discut afirm defend sustent escrev conclu demonstr verific
    beweert stelt stelde betoogt schrijft schreef toont toonde
    пиш писал написал отмеча отмети утвержда счита указыва указал показ полага подчерк предлож предлага описыва описал рассматрива доказ
    """.split()
)

# Behind one of these the verb is said of the name: "Revolver (1966) was described as".
PASSIVE = frozenset(
    "is are was were be been being ist sind war waren wird wurde wurden est sont fut été es son fue fueron ser foi foram è sono fu был была были".split()
)

# Nouns for what somebody wrote or thought: "the influence of Geertz (1973)", "the model by Smith (2000)".
WORKS = frozenset(
    """
    study studies work works paper papers article articles book books monograph essay report analysis analyses account accounts review reviews survey research findings results data
    words view views argument arguments theory theories model models framework method methods methodology approach approaches definition definitions typology taxonomy classification
    influence idea ideas concept concepts notion proposal critique hypothesis thesis claim claims contribution contributions description terminology terms scheme procedure algorithm
    translation edition estimates scale index test review terminology experiments interpretation observation observations reading discussion example lead tradition spirit
    estudio estudios trabajo trabajos obra obras artículo libro análisis propuesta teoría modelo concepto definición aportes ideas palabras
    estudo estudos trabalho trabalhos artigo livro análise proposta teoria modelo conceito definição ideias palavras expressão
    étude études travaux travail ouvrage article livre analyse théorie modèle concept définition thèse mots
    studie studien ansatz these arbeit arbeiten buch aufsatz analyse theorie modell begriff definition these worte
    studio lavoro libro analisi teoria modello concetto definizione parole
    исследование исследования работа работы книга статья теория модель
    """.split()
)
OF_WORDS = frozenset("of by in from de del da do di von bei por par d' van".split())
# What is done by somebody and is no text: "signed by", "directed by".
DEEDS = frozenset(
    """
    signed directed painted composed built founded won led killed invaded produced owned played performed defeated occupied ruled governed elected appointed designed invented
    conquered headed chaired visited attended commanded captained sung photograph photographs photo photos image images illustration drawing
    firmado dirigida dirigido pintado assinado signé réalisé peint unterzeichnet gemalt подписан
    """.split()
)

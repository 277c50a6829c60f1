"""Words beside a number that tell what it counts. Folded words, languages of the word lists beside: en, de, fr, es, pt, it, nl, ru (transliterated).

Sources: the CSL locales' locator terms, the SI brochure, and the vocabularies of statistical reporting (APA manual, ch. 6; AMA manual, ch. 19).
"""

from __future__ import annotations

# A number in round brackets behind one of these is that thing's number: "Eq. (3)", "Table (2)", "Article 5 (1)".
COUNTED = frozenset(
    """eq eqs eqn eqns fig figs figure figures table tables tab scheme schemes box boxes panel panels plate appendix supplement
    section sections sect sec chapter chapters article articles art arts abs absatz paragraph paragraphs para clause lemma lemmas
    theorem theorems proposition propositions corollary definition definitions remark remarks
    line lines row rows column columns no nos nr number numbers n day days week weeks
    gl gln abbildung abb tabelle abschnitt kapitel figura figuras tabla tablas tabela tabelas quadro seccion secao capitulo capitolo
    vergelijking figuur tabel ris tabl tablitsa""".split()
)
# The same behind one of these only when no citation is due: "equation (3)", "step (1)"; but "a modified equation (18)".
EQUATIONS = frozenset(
    """equation equations inequality inequalities formula formulas formulae expression expressions relation relations identity identities
    constraint constraints problem example examples sentence sentences question questions hypothesis hypotheses item items point points
    criterion criteria step steps clause rule rules property properties claim compound compounds algorithm
    gleichung gleichungen formel formeln schritt bedingung beispiel satz frage equation formule etape exemple ecuacion ecuaciones expresion
    paso pasos ejemplo equacao equacoes expressao passo exemplo equazione equazioni uravnenie uravneniia uravnenii formuly formulu primer shag""".split()
)
# Behind one of these a number may be either, as long as it does not run ahead of the citations.
STATES = frozenset(
    """stage stages phase phases case cases condition conditions model models system systems group groups class classes grade grades level levels
    type types category categories experiment experiments trial trials month months year years session sessions visit part parts aim aims objective page pages
    fall modell cas modele caso casos modelo etapa seccion""".split()
)
# Words of a statistic: two numbers in brackets behind its figure are an interval ("median 4 [2, 7]").
INTERVAL = frozenset(
    """iqr interval intervals intervall intervalo intervalle intervallo range ranges rango spanne median medians mediana mediane
    mean means media mittelwert average quartile quartiles percentile percentiles score scores ratio""".split()
)
# A figure behind the number in words repeats it: "twelve (12) people".
NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred
    ein eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig un une deux trois quatre cinq sept huit neuf dix onze douze vingt
    uno una dos tres cuatro cinco seis siete ocho nueve diez once doce veinte um uma dois duas quatro sete oito nove dez onze doze vinte
    due tre quattro cinque sei sette otto dieci dodici venti""".split()
)
# A figure glued to one of these is that thing's number, or a part of its name: "day3", "type2", "covid19".
NAMED = frozenset(
    """fig figs figure table eq section sec chapter day week month year stage type phase grade group level class step study trial visit
    covid sars cov mers vitamin omega alpha beta gamma delta kappa lambda sigma theta version windows python ipv mp vol no nr pp
    http https www doi isbn part item case model exp experiment line row column""".split()
)
# What may stand between a word for works and their numbers: "refs. 3 and 4", "reference 12", "Lit. 5".
WORKS = r"(?:[Rr]efs?\b\.?|[Rr]eferences?|[Rr]eferenz(?:en)?|[Ll]it\.|[Rr]éf\.|[Rr]éférences?|[Rr]eferencias?|[Rr]eferências?|[Rr]iferiment[oi])"
# What may open a bracket of numbers.
LEADS = (
    r"(?:(?:see|cf\.?|compare|e\.\s?g\.?|i\.\s?e\.|for example|for instance|for (?:a )?reviews?,? see|reviewed (?:in|by)|adapted from|vgl\.|siehe|s\.|z\.\s?B\.|voir|"
    r"p\. ex\.|véase|véanse|ver|por ejemplo|p\. ej\.|por exemplo|vedi|cfr\.?|zie|см\.|ср\.|see also|also)[,:]?\s+){0,3}"
)
# What may close one.
TAILS = (
    r"[,;]?\s*(?:(?:and|&|und|et|y|e)\s+)?(?:(?:the\s)?ref(?:erence)?s?\.?\s+(?:cited\s+)?(?:therein|there|within|herein)|(?:the\s)?literature cited therein|others|other works|"
    r"among others|inter alia|passim|for (?:a )?(?:detailed )?reviews?|u\.\s?a\.|etc\.?)"
)
# Locators of mathematics, and the CSL terms that come nearest.
STATEMENTS = dict.fromkeys(
    """theorem theorems thm thms lemma lemmas lem proposition propositions prop props corollary corollaries cor definition definitions def defs
    remark rem example examples ex exercise problem algorithm claim conjecture axiom satz théorème lemme teorema lema proposición proposição
    corolario""".split(),
    "section",
)
# Units behind which a raised 2, 3 or 4 is a power. The SI brochure and the customary units.
UNITS = frozenset("m km cm dm mm µm μm nm pm ft in mi yd s min h ha l kg g mg cd k rad px au pc ev gev tev mev fb pb".split())

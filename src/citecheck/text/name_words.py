"""Words that steer the reading of names.

Sources: the particle list of the CSL test suite and of BibTeX practice; suffixes and "et al." forms of the style guides of the languages
named; words that mark a body from the top of the Library of Congress corporate-name headings; given names from the most frequent first names
of the census bureaus and registries of the countries whose languages are read.
"""

from __future__ import annotations

PARTICLES = frozenset(
    "von vom zu zum zur van den der het ter ten 't van't in't op't aan't de del della delle dei degli dello di da do dos das du des la le las los lo af av al el bin ibn ben "
    "bint abu ap y d' dell' dall' dalla nell' l' st. st san santa".split()
)
TRAILING_PARTICLES = frozenset(
    "d' von vom zu van der den de del della di da do dos das du la le af el al e ter ten 't".split()
)  # behind inverted given names
CAPITAL_PARTICLES = frozenset("Al El Van Von De Del Della Di Da Le Ter".split())  # as names in natural order print them
SUFFIXES = frozenset("jr jnr sr snr ii iii iv".split())
ROLES = frozenset(
    "ed eds edd edt hrsg hg hgg dir dirs org orgs coord coords comp comps trans transl trad übers ред сост editor editors producer director".split()
)
ARTICLES = frozenset("the a an der die das les los gli una un une eine ein".split())  # no name begins with them
CONJUNCTIONS = frozenset("and & und et y e with og och en ve и i".split())
TRUNCATIONS = (
    "et al",
    "etal",
    "et alii",
    "and others",
    "u. a",
    "u.a",
    "et coll",
    "y otros",
    "e outros",
    "и др",
    "i wsp",
    "ve ark",
    "m.fl",
    "mfl",
    "y cols",
    "e cols",
    "и соавт",
    "others",
)

_BODIES = (
    # English
    "government ministry department agency office bureau board council committee commission centre center institute institution university college school "
    "association society organization organisation foundation bank federation union league group network project programme program parliament assembly congress senate "
    "court authority administration corporation company inc ltd llc service services team academy museum library archive archives press party church nations secretariat "
    "centers institutes universities colleges consortium collaboration initiative directorate embassy treasury army navy fund trust states republic state kingdom survey statistics "
    # German
    "konsortium arbeitsgemeinschaft bundesamt bundesministerium ministerium amt institut universität gesellschaft verein verband stiftung bundesregierung statistisches kommission bundestag landtag bundesrat zentralrat "
    # French, Spanish, Portuguese, Italian
    "gouvernement ministère agence bureau conseil comité centre université association société organisation fondation république "
    "gobierno ministerio federación confederación agencia oficina consejo instituto universidad asociación sociedad organización fundación república "
    "governo ministério agência secretaria conselho comissão comitê universidade associação sociedade organização fundação federação confederação "
    "ministero agenzia ufficio consiglio comitato università istituto associazione società organizzazione fondazione repubblica centro prefeitura estado "
    # Russian
    "министерство институт университет правительство российская федерация академия общество"
)
BODY_WORDS = frozenset(_BODIES.split())
BODY_ENDINGS = (
    "verwaltung",
    "engruppe",  # Autoren-, Expertinnen-
    "tsgruppe",  # Arbeits-
    "ktgruppe",  # Projekt-
    "konsortium",
    "ministerium",
    "gesellschaft",
    "stiftung",
    "behörde",
    "bundestag",
    "landtag",
    "institut",
    "verband",
    "kammer",
    "zentralamt",
    "bundesamt",
    "landesamt",
    "kriminalamt",
    "gewerkschaft",
    "kommission",
    "ministerkonferenz",
    "rechnungshof",
    "gerichtshof",
    "ethikrat",
    "europarat",
    "wissenschaftsrat",
    "sachverständigenrat",
    "städtetag",
    "landkreistag",
    "bundesbank",
    "weltbank",
    "zentralbank",
    "forschungsgemeinschaft",
    "arbeitsgemeinschaft",
    "landeszentrale",
    "bundeszentrale",
)  # compounds; no family name ends so

# words of abbreviated titles of periodicals (ISO 4, List of Title Word Abbreviations) that follow names at once where no title is printed
PERIODICAL_ABBREVIATIONS = frozenset(
    "phys chem math rev lett mod opt appl astron astrophys nucl biol sci soc int eur quant grav comput proc trans ann bull inorg org med commun nat mater "
    "geophys mech eng electron fluid astro acad am amer roy natl anal biochem cell clin endocrinol genet immunol microbiol neurosci pharmacol physiol psychol enferm saude rech hist philos ling lang stud quart".split()
)

# given names that are hardly ever family names: behind an unknown word they say that the family name stands first ("Abematsu Shigeo")
ONLY_GIVEN = frozenset(
    (
        "andrew kevin brian timothy jeffrey jonathan christopher jennifer elizabeth barbara susan jessica sarah nancy margaret sandra kimberly emily michelle amanda dorothy melissa deborah stephanie "
        "rebecca cynthia kathleen pamela nicole samantha katherine christine rachel carolyn janet catherine heather julie victoria jürgen sabine ursula brigitte claudia gabriele isabelle nathalie "
        "françoise véronique javier alejandro álvaro adrián mercedes beatriz eduardo ricardo gustavo juliana patrícia letícia giuseppe vincenzo alessandro francesca antonietta "
        "vladimir sergey sergei aleksandr alexei dmitry mikhail nikolai yuri igor oleg anatoly evgeny konstantin natalia tatiana svetlana irina "
        "akio akira akihiko atsushi daisuke eiji fumio haruki hideki hideo hiroaki hiroko hiroshi hiroyuki hisashi ichiro isamu jiro jun junichi kazuo kazuhiko keiko keiichi kenichi kenji "
        "kiyoshi koichi koji kunio makoto manabu masahiro masao masaru masato michio minoru mitsuo naoki nobuo noriko osamu ryutaro satoshi seiji shigeo shigeru shinichi shinji shinzo shoichi "
        "shozo susumu tadashi takashi takeo takeshi taro tatsuo teruo tetsuo tetsuya toru toshio tsutomu yasuhiro yasuo yoichi yoko yoshiko yoshio yukiko yukio yuichi yutaka"
    ).split()
)

GIVEN_NAMES = ONLY_GIVEN | frozenset(
    (
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin "
        "brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory frank alexander "
        "raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian "
        "terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell "
        "geoffrey geoffry geoff louis philip bobby johnny bradley mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily "
        "donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha "
        "katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith "
        "megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris "
        "marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori martin neil glenn alvin lowell lorraine simon claire fiona ian "
        "hans peter wolfgang klaus jürgen dieter manfred günter horst werner heinz karl ernst friedrich otto wilhelm johann ludwig stefan andreas uwe ulrich bernd rainer "
        "helmut gerhard walter matthias markus sabine ursula monika petra renate birgit gisela ingrid heike brigitte claudia angelika gabriele christa johannes heinrich "
        "pierre jacques michel andré philippe alain bernard claude françois gérard jean-pierre jean-paul marcel rené louis henri georges émile gilles yves didier olivier "
        "isabelle sylvie nathalie monique françoise anne chantal jacqueline hélène véronique brigitte simone marc roland maurice roger bruno "
        "antonio josé manuel francisco david juan javier daniel carlos jesús alejandro miguel rafael pedro pablo ángel sergio fernando jorge luis alberto álvaro diego adrián "
        "carmen josefa isabel dolores pilar cristina marta ana lucía mercedes rosa paula elena raquel beatriz juana joão paulo marcos luiz lucas gustavo felipe bruno eduardo "
        "ricardo rodrigo vitor marcelo márcia adriana juliana fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa "
        "giuseppe giovanni mario luigi angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano roberto giacomo gaspare gasparo "
        "anna maria giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta olga marco matteo lorenzo alessandro andrea francesco stefano umberto "
        "ivan vladimir sergey sergei aleksandr alexei dmitry mikhail nikolai yuri boris igor oleg viktor anatoly evgeny konstantin pavel natalia tatiana svetlana irina "
        "иван владимир сергей александр алексей дмитрий михаил николай юрий борис игорь олег виктор наталья татьяна ольга елена ирина"
    ).split()
)

"""The words by which references in several languages introduce what follows.

Sources: the terms of the CSL locales (en, de, fr, es, pt, it, ru; 1.0.2) in their long, short and symbol forms, and the words that
NBR 6023, DIN ISO 690, GOST 7.1 and the Vancouver recommendations prescribe. Each entry is a piece of a regular expression, longest first.
"""

from __future__ import annotations

import re

from citecheck.text.expressions import branching

_LETTER = re.compile(r"\[[^\]]*\](?:\{\d,\d{1,2}\})?|.")  # or what stands in place of some: "[a-z]{3,12}"
_SPECIAL = {".": r"\.", " ": r"\s{0,2}", "'": "['’]"}


def one_of(words: str) -> str:
    """A regular expression for any of the words, which are separated by ``|``; blanks stand for white space, a full stop for itself."""
    forms = sorted((word.strip() for word in words.split("|")), key=len, reverse=True)
    return f"(?:{branching([[_SPECIAL.get(one, one) for one in _LETTER.findall(form)] for form in forms if form])})"


def stems(table: str) -> tuple[str, ...]:
    """Beginnings of words, one of which every entry of ``table`` holds: a text that has none of them need not be searched for the entries."""
    found: set[str] = set()
    for entry in table.split("|"):
        words = [word for word in entry.lower().split() if "[" not in word]
        found.add(max(words, key=len)[:_STEM])
    short = sorted(found, key=lambda stem: (len(stem), stem))
    return tuple(stem for index, stem in enumerate(short) if not any(other in stem for other in short[:index]))


def mentions(lower: str, beginnings: tuple[str, ...]) -> bool:
    """Whether one of ``beginnings`` (in lower case) occurs in ``lower``, a text in lower case."""
    for beginning in beginnings:  # noqa: SIM110 - a generator would take twice as long, and this runs for every reference
        if beginning in lower:
            return True
    return False


def first_mention(text: str, beginnings: tuple[str, ...]) -> int:
    """Where the first of ``beginnings`` (in lower case) occurs in ``text``; -1 where none does."""
    lower = text.lower()
    place = min((found for one in beginnings if (found := lower.find(one)) >= 0), default=-1)
    return place if len(lower) == len(text) else min(place, 0)  # few letters are two in lower case; then all is looked at


_STEM = 5  # letters

_ACCESSED = (
    "accessed on|accessed|abruf am|abruf|zugriff vom|last accessed on|last accessed|last access|last visited|viewed|visited on|visited|retrieved on|retrieved|date of access|access date|consulted on|consulted|"
    "date accessed|cited|downloaded|checked|abgerufen am|zugriff am|zugriff|letzter zugriff am|letzter zugriff|letzter abruf am|letzter abruf|zugegriffen am|zugegriffen|letzter zugriff|zuletzt abgerufen am|eingesehen am|aufgerufen am|stand|besucht am|"
    "consulté le|consultée le|page consultée le|accédé le|accès le|cité le|consultado el|consultado em|consultado en|consultado|consulta|acceso el|acceso|fecha de consulta|citado el|citado em|citado|"
    "recuperado el|recuperado em|acesso em|acessado em|acesso|acedido em|data de acesso|consultato il|consultato|ultimo accesso|visitato il|ultima consultazione|дата обращения|geraadpleegd op|geraadpleegd"
)
ACCESSED = one_of(_ACCESSED)
ACCESSED_STEMS = stems(_ACCESSED)
_AVAILABLE = (
    "available online at|available online|available on line at|available from|available at|available in|available on|available through|available|retrieved from|accessed from|accessed at|accessible at|online at|online|"
    "downloaded from|found at|see|via|from|at|verfügbar unter|verfügbar|abrufbar unter|online unter|online verfügbar unter|unter|url|disponible sur|disponible à l'adresse|disponible en ligne|disponible en|disponible|en ligne|"
    "recuperado de|obtenido de|en línea|disponível em|disponível na|disponível|recuperado de|recuperado em|obtido em|disponibile su|disponibile all'indirizzo|disponibile|режим доступа|доступно по адресу|доступ|beschikbaar op|web|"
    "link|doi link|website|internet"
)
AVAILABLE = one_of(_AVAILABLE)
AVAILABLE_ENDS = tuple(sorted({entry.replace("'", " ").split()[-1] for entry in _AVAILABLE.split("|")}))
IN = one_of("in|in:|dans|dans:|en|en:|em:|nel|в кн.:|в:|//|apud|in :|dans :|en :")
VOLUME = one_of("volume|vol.|vol|voi.|vols.|v.|band|bd.|bd|jahrgang|jg.|tome|tomo|t.|том|т.|deel|año|ano|annee|année|anno|annata|a.")
HOW_MANY_VOLUMES = r"(?:(?:in\s)?(?:\d{1,3}|two|three|four|zwei|drei|vier|deux|trois|quatre|due|tre|dos|tres)\s?(?:vols|volumes|voll|voli|bde|bänden|bände|tomes|tomos|tomi|тт)\b\.?|\d{1,2}\st\.)"
ISSUE = one_of(
    "issue|iss.|number|no.|no|nos.|nn.|num.|núm.|nr.|nr|nro.|numéro|número|n.º|n.°|nº|n°|n.|№|heft|h.|fasc.|fascicule|fascículo|вып.|выпуск|issue no.|issue:"
)
PAGES = one_of(
    "pages|page|pp.|pp|p.p.|pgs.|pg.|p.|seiten|seite|ss.|s.|páginas|página|págs.|pág.|pagine|pagina|pagg.|pag.|стр.|с.|blz.|pp:|art.|article|e-location|article no."
)
EDITION = one_of("edition|edn.|edn|ed.|auflage|aufl.|édition|éd.|edición|ed. rev.|edição|edizione|ediz.|изд.|издание|druk|print.")
NOBODY = one_of(  # what is printed in the place of a name where nobody signed
    "o. v.|o. verf.|o. a.|ohne verfasser|ohne autor|ohne autorin|ohne verf.|n. n.|anon.|anon|anonymous|anonym|anonymus|anonyme|anonymi|anonimo|anónimo|anônimo|аноним|без автора|б. а."
)
EDITED_BY = one_of(
    "edited and translated by|ed. and trans. by|ed. and trans.|eds. and trans.|ed. & trans.|edited & translated by|edited by|edited and with an introduction by|hg. und übersetzt von|hrsg. und übersetzt von|herausgegeben und übersetzt von|hg. u. übers. v.|hrsg. u. übers. v.|hrsg. und übers. von|ed. by|eds. by|ed. and trans. by|herausgegeben von|hrsg. von|hrsg. v.|hg. v.|hg. von|hrsg.:|hrsg.|hg.|édité par|sous la direction de|sous la dir. de|dirigé par|éd. par|"
    "editado por|edición de|ed. de|coordinado por|dirigido por|coord. por|organizado por|organização de|org. de|org. por|a cura di|a c. di|cura di|под ред.|под редакцией|onder redactie van|ed. a cura di|ed. it. a cura di|edizione italiana a cura di|ed. critica a cura di|edizione critica a cura di|edizione critica di|ed. critica di|edizione a cura di|diretta da|diretto da|diretti da|sotto la direzione di|hr. v.|hr. von"
)
HIMSELF = r"(?:ders|dies|id|idem|ead|eadem)\b\.?"  # in the place of an editor's name: the author edits, too
TRANSLATED_BY = one_of(
    "übersetzt und herausgegeben von|übers. und hrsg. von|übers. u. hrsg. v.|translated & edited by|translated and edited by|trans. and ed. by|trans. and ed.|trans. & ed.|translated from the [a-z]{3,12} by|translated by|transl. by|trans. by|trans.|transl.|tr. by|übersetzt von|übers. von|übers. v.|aus dem [a-zäöü]{5,14} von|traduit par|trad. par|traduit de l'[a-z]{4,10} par|"
    "traducido por|traducción de|trad. de|trad.|tradução de|tradução|traduzido por|traduzione di|trad. di|пер. с [а-я]{2,6}. |пер."
)
_EDITORS = (
    "eds.|eds|ed.|ed|edd.|editors|editor|editores|editora|editoras|edit.|hrsg.|hrsg|hgg.|hg.|hg|herausgeber|éds.|éd.|éds|éd|dirs.|dir.|dir|sous la dir.|orgs.|org.|orgs|org|organizador|organizadores|coords.|coord.|coord|coordinador|coordinadores|comps.|comp.|"
    "comp|compilador|curatore|a cura di|a c. di|cur.|cura di|ред.|ред|сост.|red.|edt.|series editor|guest editor|guest editors|ed. by|organizadora|organizadoras|coordenador|coordenadores|coordenadora"
)
EDITORS = one_of(_EDITORS)
_TRANSLATORS = "trans.|trans|transl.|translator|translators|tr.|übers.|trad.|trad|traductor|tradutor|пер."
TRANSLATORS = one_of(_TRANSLATORS)
_OTHER_ROLES = "producer|producers|director|directors|writer|host|presenter|author|performer|composer|illustrator|regie|drehbuch"
OTHER_ROLES = one_of(_OTHER_ROLES)
ROLE_ENDS = frozenset(
    entry.strip(" .").rsplit(" ", 1)[-1].rsplit(".", 1)[-1]
    for table in (_EDITORS, _TRANSLATORS, _OTHER_ROLES)
    for entry in table.split("|")
)  # the last words of the roles

_THESIS = (
    "phd thesis|ph.d. thesis|phd dissertation|ph.d. dissertation|ph. d. thesis|ph. d. dissertation|doctoral dissertation|doctoral thesis|unpublished doctoral dissertation|unpublished phd thesis|unpublished ph.d. dissertation|"
    "unpublished ph.d. thesis|master's thesis|masters thesis|master thesis|m.sc. thesis|msc thesis|m.a. thesis|ma thesis|bachelor's thesis|bachelor thesis|m.phil. thesis|mphil thesis|m.phil dissertation|d.phil. thesis|dissertation|"
    "doktorarbeit|diplomarbeit|masterarbeit|bachelorarbeit|magisterarbeit|habilitationsschrift|habilitation|diss.|thèse de doctorat|thèse|mémoire de master|mémoire de maîtrise|tesis doctoral|tesis de maestría|tesis de licenciatura|tesis|"
    "tese de doutorado|tese de doutoramento|tese doutorado|tese|dissertação de mestrado|dissertação mestrado|dissertação|trabalho de conclusão de curso|monografia|tesi di dottorato|tesi di laurea|tesi|дис. канд. [а-я]{2,12}. наук|диссертация|дис.|автореф. дис.|"
    "yüksek lisans tezi|doktora tezi|rozprawa doktorska|praca doktorska|praca magisterska|doktorsavhandling|masteroppgave|proefschrift|tez|mestrado em [a-zãçéíóú]{3,20}|doutorado em [a-zãçéíóú]{3,20}|phd diss.|unpublished thesis|thesis"
)
THESIS = one_of(_THESIS)
THESIS_STEMS = stems(_THESIS)
REPORT = one_of(
    "technical report|tech. report|tech. rep.|technical memorandum|research report|working paper|discussion paper|policy paper|policy brief|occasional paper|research paper|white paper|green paper|briefing paper|issue brief|staff report|"
    "annual report|final report|report no.|report|rapport de recherche|rapport technique|rapport|forschungsbericht|arbeitspapier|diskussionspapier|technischer bericht|informe técnico|informe|documento de trabajo|relatório técnico|relatório|"
    "texto para discussão|nota técnica|boletim|rapporto tecnico|documento di lavoro|отчет|препринт|preprint|world bank policy research working paper|icpsr"
)
_CONFERENCE = (
    "paper presented at|paper presented to|paper delivered at|paper delivered to|paper given at|paper prepared for|presented at|presentation at|poster presented at|talk given at|talk at|address to|speech at|lecture at|"
    "keynote at|vortrag auf dem|vortrag auf|vortrag auf der|vortrag beim|vortrag im rahmen|referat auf dem|referat auf der|referat bei|vortrag bei|communication présentée à|communication au|ponencia presentada en|ponencia presentada al|trabalho apresentado no|trabalho apresentado na|trabalho apresentado em|apresentado no|"
    "relazione presentata a|relazione presentata al|доклад на"
)
CONFERENCE = one_of(_CONFERENCE)
CONFERENCE_STEMS = stems(_CONFERENCE)
PROCEEDINGS = one_of(
    "proceedings of|proceedings|proc. of|proc.|conference on|conference|workshop on|workshop|symposium on|symposium|congress on|congress|colloquium|annual meeting|meeting of|tagungsband|tagung|konferenz|actes du|actes de|colloque|congrès|"
    "actas del|actas de|actas|congreso|anais do|anais da|anais|congresso|simpósio|encontro|atti del|atti di|convegno|труды|материалы|конференция|lncs|lecture notes in"
)
SPEECH = one_of("address by|speech by|remarks by|statement by|rede von|discours de|discurso de|discorso di|речь")
NEWSPAPER_WORDS = frozenset(
    "times news post herald tribune gazette telegraph guardian observer daily shimbun zeitung tageszeitung nachrichten anzeiger figaro courrier diario diário jornal periódico corriere giornale correio folha "
    "pravda izvestiia izvestia gazeta газета вестник правда известия sun mirror chronicle bulletin courier express inquirer dispatch dagblad tidende hindu star globe mail newspaper monde repubblica país".split()
)
JOURNAL_WORDS = frozenset(
    "journal review quarterly annals transactions proceedings letters bulletin archives magazine j rev zeitschrift jahrbuch archiv vierteljahrshefte revue annales cahiers revista cadernos cuadernos anales anais boletín boletim "
    "rivista annali archivio quaderni studi журнал вестник вопросы studies notes acta nature science cell forum survey affairs bull proc trans arch ann acad lett int am eur nat".split()
)
PUBLISHER_WORDS = frozenset(
    "press publishers publisher publications publication publishing presses verlag verlagsgesellschaft books book university univ editions éditions edition editora editorial edizioni editore ediciones edições editores ed "
    "uitgeverij springer elsevier routledge wiley sage palgrave macmillan academic sons inc ltd co company gmbh ag pub house издательство изд-во наука druck buchhandlung imprensa imprenta livraria librairie libreria "
    "prentice addison-wesley mcgraw-hill harper penguin blackwell kluwer oxford cambridge mit dover norton knopf vintage benjamins brill gruyter clarendon association institute foundation society council "
    "appresso apresso apud typis stamperia tipografia officina".split()
)
PUBLISHER_STRONG = frozenset(
    "press publishers publisher publications publishing presses verlag verlagsgesellschaft books éditions editions editora editorial edizioni editore ediciones edições editores uitgeverij springer elsevier "
    "routledge wiley sage palgrave macmillan gmbh ltd inc издательство изд-во prentice addison-wesley mcgraw-hill harper penguin blackwell wiley-blackwell kluwer norton benjamins brill gruyter birkhäuser springer-verlag "
    "gallimard seuil puf armand colin suhrkamp beck mohr niemeyer klostermann metzler einaudi laterza mulino mondadori feltrinelli olschki fce siglo anagrama cátedra crc".split()
)
# for reviews, in front of what is reviewed too
_REVIEW = "review|reviews|book review|rezension|sammelrezension|rez.|besprechung|buchbesprechung|compte rendu|compte-rendu|recensione|rec.|reseña|resenha"
REVIEW = one_of(_REVIEW)
REVIEW_OF = rf"{REVIEW}\s(?:of|zu|von|a|ad|al|alla|di|de)(?!\w)"
REVIEW_STEMS = stems(_REVIEW)
LEGISLATION_WORDS = one_of(
    "act of|public law|pub. l.|directive|regulation|gesetz|verordnung|loi n°|decreto-lei|lei complementar|lei nº|lei n.º|decreto nº|decreto n.º|ley nº|ley n°|décret|ley n|decreto|lei n|constituição|constitución|федеральный закон|постановление|resolution no.|treaty on|convention on"
)
PATENT_WORDS = one_of("u.s. patent|us patent|patent no.|patent|brevet|patente")
FILM_WORDS = one_of("film|motion picture|dvd|video|directed by|regie|réalisé par|dirigida por")
MEDIA = one_of(
    "data set|dataset|data file|computer software|computer program|software|mobile app|app|video|video file|film|motion picture|dvd|television series|tv series episode|podcast|audio podcast|audio file|tweet|"
    "twitter post|facebook post|blog post|web log post|photograph|painting|map|powerpoint slides|slides|lecture|lecture notes|press release|brochure|poster|interview|unpublished manuscript|manuscript|"
    "supplemental material|review of|database|computersoftware|datensatz|logiciel|programa|datos"
)
DATASET_WORDS = one_of("data set|dataset|data file|database|datensatz|banco de dados|base de datos")
DEPOTS = frozenset(  # they keep data and papers, and publish them: the largest of re3data.org by the DOIs that they give
    "zenodo|figshare|dryad|dryad digital repository|harvard dataverse|dataverse|osf|open science framework|pangaea|mendeley data|gesis data archive|gesis datenarchiv|"
    "uk data service|uk data archive|icpsr|roper center|github|hal|european commission".split("|")
)
STATES = frozenset(  # in front of their ministries in the headings of NBR 6023 and of library catalogues
    "brasil|brazil|portugal|españa|spain|méxico|mexico|colombia|chile|perú|peru|argentina|uruguay|paraguay|ecuador|bolivia|venezuela|costa rica|cuba|angola|moçambique|mozambique|france|italia|italy|"
    "great britain|united kingdom|united states|canada|india|kenya|south africa|nigeria|deutschland|österreich".split("|")
)

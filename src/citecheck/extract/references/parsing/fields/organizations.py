"""What tells that all of an author's name is an organization's: its first word, its last, or the whole.

Sources: headings of corporate bodies of the Library of Congress, the Deutsche Nationalbibliothek (GND), the Bibliothèque nationale de France and the Biblioteca Nacional
do Brasil, by their first and last words; the legal forms of companies; parties in parliaments and the largest auditors, estate agents and pollsters. The model
knows none of these: they are asked only of what it takes for an author.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import BODY_ENDINGS, BODY_WORDS

LETTERS = range(3, 8)  # of an acronym
_WORDS = 2  # of a body's name that one of them tells
_WELL_KNOWN = frozenset(
    "eurostat oecd ocde unicef unesco unctad undp unhcr unep unfpa oxfam sipri nato who ilo imf fao wto iaea cepal eclac asean opec oapec interpol europol frontex greenpeace "
    "росстат госкомстат минфин минобрнауки минздрав роскосмос вциом gaimushō gaimusho keidanren mofcom xinhua reuters insee ined istat destatis ibge embrapa ipea inegi dieese "
    "attac cnrs wikileaks wikimedia wikipedia microsoft google facebook gallup eurobarometer eurofound cedefop bitkom caritas unilever".split()
)
_COURTS = frozenset("BVerfG BVerwG EuGH BGer".split())
_NAMED = deferred(  # words that are family names elsewhere, or stand for a body in these compounds only
    r"(?:rights|election|global|corporate|asia|africa|europe|internet|privacy|migration|state|media|trade|climate|forest)\swatch|(?:freedom|random|chatham)\shouse|"
    r"\b[^\W\d_]{3,}\sinternational|(?:intelligence|research|statistics|policy)\sunit|(?:bbc|cnn|sky|fox|abc|cbs|nbc)\snews|"
    r"banco\s(?:de|do|da|del|mundial|central|interamericano)(?:\s[^\W\d_]+){0,5}|banca\s(?:d['’]|di\s|mondiale|centrale).{0,40}|banque\s(?:de|du|mondiale|centrale).{0,40}|u\.\s?n\.\sdoc",
    re.IGNORECASE,
)
_NAMED_STEMS = ("watch", "house", "international", "unit", "news", "banc", "banq", "doc")  # one of them is in each
_COUNTRIES = frozenset(  # as the last word: those that are nobody's family name
    "deutschland österreich schweiz germany austria australia nederland norge sverige uk usa worldwide".split()
)
_NATIONS = frozenset("England Scotland Wales Ireland".split())  # family names, too
_NO_VOWEL = deferred(r"[BCDFGHJKLMNPQRSTVWXZ]{3,6}")
_KINDS = frozenset(
    "study campaign coalition alliance network forum initiative bündnis netzwerk".split()
)  # as the last of three words or more
_UNIONS = frozenset(  # in front of what is theirs ("UN Women", "ARPA Lombardia")
    "UN EU UK US OECD WHO ILO IMF NATO UNESCO UNICEF ARPA ASL ISPRA INPS INAIL ENEA ANSA ACLI UIL CISL CGIL UGT CCOO CGT CFDT INRA INSEE IG SPD CDU CSU FDP AFD ADAC AOK YMCA ECHO USAID".split()
)
_CAUSES = frozenset(
    "without against for sans contre pour ohne gegen für contra sin para senza contro per".split()
)  # inside: "Reporters Without Borders"
_ANDS = frozenset("and & und et y e".split())
_JOINED = re.compile(r"\s(?:and|&|und|et|y|e)\s|[^\W\d_]\s?/\s?[^\W\d_]")
# first words of bodies' names, and of no person's
_FIRST = frozenset(
    # English
    "bishops citizens comptroller county editorial interagency diocese archdiocese "
    # German
    "bezirksregierung regierungspräsidium kreisverwaltung stadtverwaltung stadt gemeinde landkreis landratsamt magistrat landeshauptstadt hansestadt staatskanzlei abgeordnetenhaus verwaltungsgemeinschaft arbeitskreis arbeitsgruppe arbeitsstelle jugendwerk "
    "fraktion aktionsbündnis bürgerinitiative diözese erzbistum bistum kirchenamt landeskirche evangelische evangelischer evangelisches katholische katholischer deutsche deutscher deutsches "
    "österreichische österreichischer österreichisches schweizerische schweizerischer schweizerisches bayerische bayerischer bayerisches hessische hessischer hessisches sächsische sächsisches "
    "niederösterreichische niedersächsische niedersächsisches nordrhein-westfälische eidgenössische eidgenössisches zentrum zentralverband autorenkollektiv autorengruppe redaktionskollektiv "
    "projektgruppe forschungsgruppe netzwerk fachbereich fakultät hochschule fachhochschule ihk olg bundesverband bundesvereinigung landesverband landesinstitut staatsinstitut staatliches "
    "statistische sozialdemokratische sozialistische kommunistische freie technische bezirksamt sekretariat abteilung referat "
    # French
    "ville commune mairie préfecture région tribunal chambre haut mouvement parti confédération syndicat union fédération collectif assemblée médecins observatoire section secrétariat "
    "laboratoire réseau caisse rectorat cour cercle "
    # Spanish and Portuguese
    "comisión secretaría junta tribunal defensoría procuraduría ayuntamiento diputación alcaldía presidencia congreso partido movimiento unión sindicato escuela facultad observatorio dirección "
    "subsecretaría consejería generalitat xunta superintendencia fiscalía asamblea colectivo equipo escola assembleia movimento superintendência faculdade pontifícia comissão defensoria conselho "
    "fórum núcleo departamento "
    # Italian
    "comune regione provincia soprintendenza assessorato comitato consorzio direzione archivio biblioteca accademia diocesi tribunale unione partito confederazione federazione sindacato "
    # Dutch and Scandinavian
    "gemeente vereniging stichting ministerie rijksdienst tweede centraal sociaal wetenschappelijke nederlandse koninklijke statens sveriges svenska norges danmarks "
    # Polish, Czech, Hungarian, Romanian, Turkish, Russian, Indonesian and Malay
    "ministerstwo główny urząd ministerstvo český česká magyar országos ministerul institutul türkiye başbakanlık goskomstat gosudarstvennyi gosudarstvennyj badan biro kementerian departemen "
    "dinas jabatan "
    "akademia akademija uniwersytet politechnika instytut towarzystwo stowarzyszenie fundacja komisja związek biuro biblioteka muzeum archiwum wydawnictwo "
    "univerzita univerzitet ústav akademie svaz společnost sdružení nadace úřad knihovna muzej zavod sveučilište društvo udruga egyetem intézet minisztérium "
    "universitetet högskolan institutet forskningsrådet statistiska statistisk yliopisto üniversitesi bakanlığı universitatea academia societatea "
    # Japanese ministries
    "kōseishō rōdōshō monbushō ōkurashō nōrinshō kensetsushō hōmushō tsūsanshō kōseirōdōshō".split()
)
# the same, of three words or more
_FIRST_OF_THREE = frozenset(
    "european american african asian australian canadian mexican brazilian national international regional federal royal joint health".split()
)
# first words that are family names as well: a body's where a small word or one of the next table follows
_FIRST_OF_MANY = frozenset(
    "corte câmara camara camera kreis bund verein partei front frente bezirk senat regierung grupo gruppo groupe rede red serviço servicio servizio banco banca banque "
    "scuola école ordre conseil direction chambers city town borough members friends".split()
)
_AFTER_PERSONS = frozenset(  # in front of a given name and another word ("Museo Luigi Bailo")
    "museo pinacoteca ospedale policlinico banca teatro conservatorio musée hôpital théâtre hospital biblioteca".split()
)
_BEHIND_BODIES = frozenset(  # adjectives ("Corte Suprema", "Banco Central")
    "nacional national nationale nationaler suprema supremo supérieur supérieure superior municipal municipale general générale general central centrale federal fédéral federale estatal "
    "provincial constitucional popular populaire polaco deutscher regional régional régionale".split()
)
# last words of bodies' names, and of no person's
_LAST = frozenset(
    "commissioners developers trustees contributors guardians inspectors overseers railways industries engineers shipowners authorities "
    "partnership partners consultants consulting associates economics panel unit observatory brigade settlement wildlife "
    "sozialforschung marktforschung meinungsforschung politikforschung protectorate colony movement campaign alliance coalition taskforce observers investigators collective programme metall landsting".split()
)
_FORMS = frozenset("gmbh mbh llp llc plc ltd inc corp pty spa srl".split())  # of companies
_PARTS = frozenset("institut institute stiftung gesellschaft verein archiv akademie".split())  # behind a hyphen: "Robert Koch-Institut"
_ENDINGS = (
    "fraktion",
    "arbeitskreis",
    "parteivorstand",
    "landesregierung",
    "landesverband",
    "konferenz",
    "kirche",
    "gemeinschaft",
    "genossenschaft",
    "versicherung",
    "krankenkasse",
    "jugendwerk",
    "hochschule",
    "akademie",
    "zentrum",
    "zentrale",
    "zeitung",  # newspapers
    "tageblatt",
    "tagblatt",
    "rundschau",
    "nachrichten",
    "instituut",
    "ministerie",
)
_WHOLE = frozenset(
    # parties
    "likud|sinn féin|sinn fein|plaid cymru|fianna fáil|fine gael|lega nord|front national|rassemblement national|vlaams belang|podemos|syriza|hamas|hezbollah|hizbullah|fatah|pasok|fidesz|"
    "jobbik|forza italia|ciudadanos|congress party|die grünen|die linke|bündnis 90/die grünen|"
    # companies, pollsters, offices and others that nothing else tells
    "knight frank|jones lang lasalle|jones lang wootton|price waterhouse|pricewaterhousecoopers|ernst & young|ernst and young|coopers & lybrand|coopers and lybrand|arthur andersen|"
    "arthur d. little|johnson & johnson|marks & spencer|marks and spencer|procter & gamble|goldman sachs|morgan stanley|standard & poor's|alive & thrive|rolls-royce|kpmg|deloitte|mckinsey|"
    "cdu/csu|cdu/csu-fraktion|cdu/csu bundestagsfraktion|prognos|infas|emnid|forsa|ipsos|nielsen|mintel|yougov|afrobarometer|latinobarómetro|ofsted|ofcom|ofgem|ofwat|defra|usaid|danida|norad|deutschlandfunk|b'tselem|b’tselem|lokniti|naikakufu|"
    "save the children|médecins sans frontières|citizens advice|world vision|action aid|actionaid|christian aid|terre des hommes|ärzte ohne grenzen|brot für die welt|der spiegel|die zeit|the editors|"
    # states and provinces of two words or more
    "são paulo|rio grande do sul|rio grande do norte|mato grosso|mato grosso do sul|minas gerais|espírito santo|rio de janeiro|santa catarina|distrito federal|new south wales|south australia|"
    "western australia|british columbia|new zealand|south africa|sri lanka|great britain|united kingdom|united states|united states of america|hong kong|costa rica|el salvador|burkina faso|"
    "sierra leone|saudi arabia|north korea|south korea".split("|")
)
_GERMAN = ("deutsche", "deutscher", "deutsches")  # as the end of a first word: "Norddeutsche Lund"
_SMALL = frozenset("of the for de del do da des du di der des für fur van voor til för och und and y e et la".split())
_COMPOUND = deferred(r"(?!AL-|EL-|BEN-|ABU-|VON-)[A-Z]{2,4}-[^\W\d_a-z][a-zäöüß]{4,30}(?=\s|$)")  # "SPD-Parteivorstand", "UN-Habitat"
_MIXED_CASE = re.compile(r"[A-Z][a-z]{1,2}[A-Z]{1,3}")  # "DfES"
_LONGEST_MIXED = 6  # its letters
_REGISTERED = re.compile(r"\se\.\s?V\.?$")  # "Deutsches Jugendinstitut e. V."
_OWNED = deferred(r"[^\W\d_]{2}['’]s\s|[^\W\d_]{3}s['’]\s")  # "Prime Minister's Strategy Unit": no name of a person has it
_MOST = 16  # words


def is_joined(whole: str) -> bool:
    """Whether an "and" or a stroke between letters joins the words."""
    return ("/" in whole or not _ANDS.isdisjoint(whole.split())) and _JOINED.search(whole) is not None


def is_organization(whole: str, *, listed: bool = False) -> bool:
    """Whether a name without a comma is one of an organization, and cannot be a person's; ``listed`` as in `is_by_name`."""
    lower = whole.lower()
    words = lower.split()
    if len(words) > _MOST or "," in whole or ";" in whole:
        return False
    if lower in _WHOLE or _is_by_its_end(whole, lower) or ("-" in whole and _COMPOUND.match(whole)):
        return True
    return len(words) > 1 and (
        (not listed and _by_last(words)) or _by_first(words) or _REGISTERED.search(whole) is not None or _is_owned(whole, words)
    )


def _is_by_its_end(whole: str, lower: str) -> bool:
    """Whether its last word is a compound that only bodies have, or it is one word of mixed case."""
    return lower.endswith(_ENDINGS) or (len(whole) <= _LONGEST_MIXED and _MIXED_CASE.fullmatch(whole) is not None)


def is_by_name(whole: str, *, listed: bool = False) -> bool:
    """Whether all of it is an acronym, a body of one word that everybody knows, or a compound that only bodies have. ``listed``: others stand beside it,
    so that its last word may end a longer name ("… and Pregnancy Study Groups Consensus Panel").
    """
    lower = whole.lower()
    if lower in _WHOLE:
        return True
    if whole.isalpha():
        if whole in _COURTS or lower in _WELL_KNOWN:
            return True
        return (len(whole) in LETTERS and whole.isupper() and not whole.isascii()) or _is_by_its_end(whole, lower)
    if "," in whole:
        return False
    return (
        _by_a_word(whole)
        or (mentions(lower, _NAMED_STEMS) and any(match.end() >= len(whole) for match in _NAMED.finditer(whole)))
        or (not is_joined(whole) and is_organization(whole, listed=listed))
    )


def _by_a_word(whole: str) -> bool:
    """Whether a country at the end ("Shell Deutschland"), a union in front ("UN Women") or a cause inside ("Reporters Without Borders") makes it a body."""
    words = whole.split()
    if len(words) < _WORDS or "." in whole or is_joined(whole) or not words[-1][0].isupper() or is_given(words[0]):
        return False
    inner = {word.lower() for word in words[1:-1]}
    if len(words) > _WORDS and words[-1].lower() in _KINDS:
        return True
    return words[-1].lower() in _COUNTRIES or words[0] in _UNIONS or _is_national(words) or not inner.isdisjoint(_CAUSES)


def _is_national(words: list[str]) -> bool:
    """Whether a nation stands behind an acronym that can hardly be initials ("NHS England")."""
    return words[-1] in _NATIONS and _NO_VOWEL.fullmatch(words[0]) is not None


def is_company(whole: str) -> bool:
    """Whether a legal form ends the name."""
    return whole.rsplit(None, 1)[-1].rstrip(".").lower() in _FORMS or _REGISTERED.search(whole) is not None


def begins_one(whole: str) -> bool:
    """Whether the first words of ``whole`` are an organization's, though something joins them to others ("Ministerio de Trabajo y Asuntos Sociales")."""
    words = whole.lower().split()
    return len(words) > 1 and (_by_first(words) or (words[0] in BODY_WORDS and (words[1] in _SMALL or words[1] in _BEHIND_BODIES)))


def _by_first(words: list[str]) -> bool:
    first = words[1] if words[0] == "the" else words[0]
    if first in _AFTER_PERSONS and len(words) > _WORDS and is_given(words[1]):
        return True
    if first in _FIRST or first.endswith(BODY_ENDINGS) or first.endswith(_GERMAN) or (first in _FIRST_OF_THREE and len(words) > _WORDS):
        return not is_given(words[-1]) or not _SMALL.isdisjoint(words)
    return first in _FIRST_OF_MANY and (words[1] in _SMALL or words[1] in _BEHIND_BODIES)


def _by_last(words: list[str]) -> bool:
    last = words[-1].rstrip(".")
    if "-" in last and last.rsplit("-", 1)[-1] in _PARTS:
        return True
    return last in _FORMS or (last in _LAST and not (len(words) == 2 and is_given(words[0])))


def _is_owned(whole: str, words: list[str]) -> bool:
    return ("'" in whole or "’" in whole) and _OWNED.search(whole) is not None and not is_given(words[-1])

"""What single words say about the part of a reference that they stand in.

Sources: the terms of the CSL locales (en, de, fr, es, pt, it, ru, nl; 1.0.2), the abbreviations of DIN 1505, NBR 6023, GOST 7.0.5, ISO 690 and the Vancouver
recommendations, CLDR's months, and the tables of places, publishers' and bodies' words beside this one. Words in lower case without full stops.
"""

from __future__ import annotations

from functools import cache

from citecheck.extract.references.parsing.places import PLACES, REGIONS
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, NEWSPAPER_WORDS, PUBLISHER_STRONG, PUBLISHER_WORDS
from citecheck.text.months import MONTHS, SEASONS
from citecheck.text.name_words import BODY_WORDS, CONJUNCTIONS, GIVEN_NAMES, PARTICLES, PERIODICAL_ABBREVIATIONS, SUFFIXES

CLASSES: tuple[tuple[str, str], ...] = (
    ("page", "p pp page pages pg pgs s seite seiten sp spalte bl pag pags pág págs página páginas pagina pagine с cc стр стор str sv blz f ff fol cc col coll carta carte"),
    ("volume", "vol vols volume volumes v bd bde band bände t tome tomes tomo tomos том т jg jahrg jahrgang anno año ano année vuosikerta rocznik kn кн ч parte part teil pt deel livre book voll voli voi tomi lib libro"),
    ("issue", "no nos nr nrs number n nº n° num núm numéro numero número heft h hft issue iss fasc fascicule fasc fascículo вып № no̱ η quaderno suppl supplement sonderheft beiheft"),
    ("in", "in dans en em nel nella nello в u din w"),
    ("editor", "ed eds edd editor editors edited hrsg hg hgg hrg herausgegeben herausgeber éd éds dir dirs direction dirigé coord coords coordinador coordonné org orgs organizador organizadores organização cura curatore ред под редакцией compiled comp comps compilador redactie red"),
    ("by", "by von v par por di da durch door"),
    ("translator", "trans transl translated translator translators tr übers übersetzt übersetzung traduit traduction trad tradução traducción traduzione tradotto traducido traduzido пер перевод"),
    ("etal", "al et alii u a ua others otros outros autres altri др andere colab collaborateurs"),
    ("same", "ders dies derselbe dieselbe idem id eadem ead aa vv vvaa aavv mismo mesmo"),
    ("edition", "edn edition ed aufl auflage ausg ausgabe édition éd edición edição edizione ediz изд издание druk reprint reprinted repr rev revised überarb erw erweiterte nachdruck neuausg aktualisierte vollst durchges revidierte"),
    ("thesis", "thesis dissertation diss doctoral phd ph masters master doktorarbeit diplomarbeit masterarbeit magisterarbeit habilitation habil habilitationsschrift thèse doctorat mémoire tesis tese dissertação doutorado mestrado tesi dottorato laurea дис диссертация автореф unpublished unveröff mimeo"),
    ("report", "report reports working paper papers discussion technical tech rep arbeitspapier diskussionspapier forschungsbericht bericht gutachten expertise rapport informe relatório rapporto documento trabajo texto discussão memorandum policy brief occasional preprint отчет препринт drucksache bt-drs bt-drucksache"),
    ("conference", "conference presented paper meeting congress symposium workshop proceedings proc conf annual colloquium tagung konferenz kongress vortrag tagungsband verhandlungen soziologentages actes colloque congrès communication actas congreso ponencia anais congresso simpósio encontro trabalho apresentado atti convegno труды материалы конференции lecture address"),
    ("series", "series serie reihe schriftenreihe schriften beiträge studien studies collection coll coleção colección collana edition lecture notes monographs abhandlungen veröffentlichungen library bibliothek biblioteca hefte"),
    ("accessed", "accessed retrieved viewed visited consulted downloaded cited checked abgerufen zugriff abruf stand eingesehen aufgerufen letzter zuletzt besucht heruntergeladen consulté consultée accès consultado consulta acceso fecha citado recuperado acesso acessado acedido consultato ultimo дата обращения geraadpleegd access accessdate"),
    ("available", "available online url http https doi from at disponible disponível disponivel verfügbar abrufbar unter internet online-publikation recuperado obtenido ligne en línea adresse www режим доступа урл web website homepage site"),
    ("undated", "nd sd sa oj press forthcoming druck erscheinen appear submitted prelo prensa paraître stampa печати unpublished date fecha sf"),
    ("law", "act law bill gesetz verordnung decreto lei ley loi décret decree directive regulation treaty resolution constitution artikel art bgbl abl bverfge bgh court v urteil beschluss supreme закон указ постановление"),
    ("medium", "cd-rom dvd film video pdf print podcast television tape map interview letter blog software dataset database wikipedia"),
    ("series-number", "bd nr no vol n band heft"),
    ("university", "university universität université universidad universidade università univ uni college school institut institute hochschule fakultät department dept faculty fachbereich университет"),
    ("doi", "doi"),
    ("isbn", "isbn issn eissn"),
    ("pubmed", "pmid pmcid pubmed medline arxiv ssrn jstor"),
    ("article", "the a an der die das ein eine le la les l un une el los las il lo gli i o os as"),
    ("small", "of and for to on with from into its between among as or über zur zum des dem den für im am auf aus bei nach mit und oder als wie vom du de des sur pour entre et aux dans del los las sobre para do dos das no na sobre della delle dei degli nel sul и о на по для из как к от"),
)  # fmt: skip

_TABLES = (
    ("month", MONTHS),
    ("season", SEASONS),
    ("newspaper", NEWSPAPER_WORDS),
    ("journal", JOURNAL_WORDS),
    ("publisher", PUBLISHER_WORDS),
    ("press", PUBLISHER_STRONG),
    ("body", BODY_WORDS),
    ("given", GIVEN_NAMES),
    ("particle", PARTICLES),
    ("suffix", SUFFIXES),
    ("and", CONJUNCTIONS),
    ("abbreviated", PERIODICAL_ABBREVIATIONS),
    ("region", REGIONS),
)


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """The classes of each word that has any."""
    found: dict[str, list[str]] = {}
    for name, table in CLASSES:
        for word in table.split():
            found.setdefault(word, []).append(name)
    for name, known in _TABLES:
        for word in sorted(known):
            found.setdefault(word.strip("."), []).append(name)
    for place in sorted(PLACES):
        words = place.replace(",", " ").replace("/", " ").split()
        found.setdefault(words[0], []).append("place")
        for word in words[1:]:
            found.setdefault(word, []).append("place-end")
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}

"""The styles that works are set in, and what the variables and terms of CSL are called among our labels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """A style of the CSL project in one of its languages; ``weight`` is how often it is drawn beside others of the language."""

    name: str
    locale: str
    weight: float = 1.0


# A style and its languages. What many disciplines write stands in many.
_TABLE = """
apa                                       en-US en-US de-DE fr-FR es-ES pt-BR it-IT ru-RU
chicago-author-date                       en-US en-US de-DE fr-FR es-ES pt-BR it-IT ru-RU
chicago-author-date-16th-edition          en-US
chicago-notes-bibliography                en-US en-US es-ES it-IT pt-BR
chicago-notes-bibliography-17th-edition   en-US
chicago-shortened-notes-bibliography      en-US
chicago-author-date-fr                    fr-FR
chicago-notes-bibliography-fr             fr-FR
modern-language-association               en-US es-ES it-IT pt-BR fr-FR
harvard-cite-them-right                   en-GB en-GB de-DE es-ES it-IT
elsevier-harvard                          en-GB en-GB es-ES it-IT pt-BR
taylor-and-francis-harvard-x              en-GB
taylor-and-francis-chicago-author-date    en-US
sage-harvard                              en-GB en-GB it-IT
springer-basic-author-date                en-US de-DE
springer-basic-brackets                   en-US
springer-humanities-author-date           en-US
springer-socpsych-author-date             en-US
american-sociological-association         en-US
american-political-science-association    en-US
american-anthropological-association      en-US
unified-style-sheet-for-linguistics       en-US
generic-style-rules-for-linguistics       en-US
political-studies                         en-GB
international-studies-association         en-US
academy-of-management-review              en-US
administrative-science-quarterly          en-US
econometrica                              en-US
new-harts-rules-author-date               en-GB
new-harts-rules-notes                     en-GB
mhra-notes                                en-GB
mhra-author-date                          en-GB
oscola                                    en-GB
society-of-biblical-literature-fullnote-bibliography en-US
ieee                                      en-US es-ES pt-BR de-DE ru-RU
nlm-citation-sequence                     en-US es-ES pt-BR fr-FR
american-medical-association              en-US es-ES
american-chemical-society                 en-US
nature                                    en-GB
science                                   en-US
cell                                      en-US
elsevier-vancouver                        en-US
elsevier-with-titles                      en-US
american-physics-society                  en-US
american-institute-of-physics             en-US
acm-sig-proceedings                       en-US
association-for-computing-machinery       en-US
springer-lecture-notes-in-computer-science en-US
bmj                                       en-GB
plos                                      en-US
pnas                                      en-US
the-lancet                                en-GB
royal-society-of-chemistry                en-GB
american-meteorological-society           en-US
american-geophysical-union                en-US
copernicus-publications                   en-GB
multidisciplinary-digital-publishing-institute en-US
peerj                                     en-US
ecology                                   en-US
iso690-author-date-en                     en-GB it-IT ru-RU
iso690-author-date-fr                     fr-FR
iso690-author-date-es                     es-ES
iso690-full-note-es                       es-ES
iso690-numeric-fr                         fr-FR
iso690-note-fr                            fr-FR
associacao-brasileira-de-normas-tecnicas  pt-BR pt-BR pt-BR
associacao-brasileira-de-normas-tecnicas-numerico pt-BR
universidade-do-porto-faculdade-de-engenharia-chicago-pt pt-BR
revista-portuguesa-de-arqueologia         pt-BR
din-1505-2                                de-DE de-DE
din-1505-2-numeric                        de-DE
deutsche-gesellschaft-fur-psychologie     de-DE de-DE
deutsche-sprache                          de-DE
zeitschrift-fur-soziologie                de-DE
kolner-zeitschrift-fur-soziologie-und-sozialpsychologie de-DE
zeitschrift-fur-padagogik                 de-DE
zeitschrift-fur-kunstgeschichte           de-DE
infoclio-de                               de-DE
stuttgart-media-university                de-DE
technische-universitat-dresden-wirtschaftswissenschaften de-DE
bibliothek-forschung-und-praxis           de-DE
springer-fachzeitschriften-medizin-psychologie de-DE
infoclio-fr-nocaps                        fr-FR
universite-de-lausanne-histoire           fr-FR
universite-de-liege-histoire              fr-FR
presses-universitaires-de-rennes          fr-FR
gallia                                    fr-FR
french-politics                           fr-FR
revue-archeologique                       fr-FR
universita-di-bologna-lettere             it-IT it-IT
archeologia-classica                      it-IT
civilta-italiana                          it-IT
studi-slavistici-rivista-dellassociazione-italiana-degli-slavisti it-IT
facolta-teologica-dell-italia-settentrionale-milano it-IT
bollettino-d-archeologia-online           it-IT
revista-de-filologia-espanola             es-ES
universidad-autonoma-cidudad-juarez-estilo-latino-humanistico es-ES
chungara-revista-de-antropologia-chilena  es-ES
universidad-de-leon-harvard               es-ES
gost-r-7-0-5-2008                         ru-RU ru-RU en-US
gost-r-7-0-5-2008-numeric                 ru-RU ru-RU
"""


def _styles() -> tuple[Style, ...]:
    counted: dict[tuple[str, str], int] = {}
    for row in _TABLE.strip().splitlines():
        name, *locales = row.split()
        for locale in locales:
            counted[name, locale] = counted.get((name, locale), 0) + 1
    return tuple(Style(name, locale, float(weight)) for (name, locale), weight in counted.items())


STYLES = _styles()

# What is not named here is a note.
LABEL_OF: dict[str, str] = {
    "author": "author",
    "composer": "author",
    "director": "author",
    "illustrator": "author",
    "original-author": "author",
    "editor": "editor",
    "editorial-director": "editor",
    "editor-translator": "editor",
    "collection-editor": "editor",
    "container-author": "editor",
    "translator": "translator",
    "issued": "issued",
    "original-date": "issued",
    "year-suffix": "issued",
    "status": "issued",
    "title": "title",
    "title-short": "title",
    "original-title": "original-title",
    "container-title": "container-title",
    "container-title-short": "container-title",
    "collection-title": "collection-title",
    "collection-number": "collection-title",
    "event": "event-title",
    "event-place": "event-title",
    "event-date": "event-title",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "page-first": "page",
    "number": "number",
    "edition": "edition",
    "version": "edition",
    "genre": "genre",
    "publisher": "publisher",
    "authority": "publisher",
    "publisher-place": "publisher-place",
    "DOI": "DOI",
    "ISBN": "ISBN",
    "ISSN": "ISSN",
    "URL": "URL",
    "accessed": "accessed",
    "citation-number": "citation-number",
    "citation-label": "citation-number",
}

TERMS: dict[str, str] = {
    "edition": "edition",
    "accessed": "accessed",
    "retrieved": "accessed",
    "no date": "issued",
    "forthcoming": "issued",
    "in press": "issued",
    "circa": "issued",
    "online": "note",
    "internet": "note",
    "presented at": "event-title",
    "available at": "URL",
    "editor": "editor",
    "editortranslator": "editor",
    "translator": "translator",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "number": "number",
    "thesis": "genre",
    "interview": "genre",
    "letter": "genre",
}

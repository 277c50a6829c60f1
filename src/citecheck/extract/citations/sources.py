"""Words that tell a serial or a document from a person, and a body from both.

Sources: title words are the commonest generic words in the ISSN portal's key titles and in newspaper names; body words are the generic parts of corporate
headings in the Library of Congress and VIAF authority files. Case-folded.
"""

from __future__ import annotations

# A label that has one of these is the title of a serial or a document.
TITLE_WORDS = frozenset(
    """
    book bluebook yearbook handbook report reports journal review reviews gazette survey surveys statistics times affairs news newsline newsletter bulletin magazine
    quarterly monthly weekly daily annual almanac digest chronicle herald tribune post telegraph observer guardian independent standard mirror mail star sun globe express
    dispatch courier record register index encyclopedia encyclopaedia dictionary proceedings transactions papers paper monitor broadcasts broadcast directory catalogue catalog
    outlook database databank dataset archive archives census indicators abstract abstracts manual guide guidelines factbook atlas press wire textline newswire shimbun post-dispatch
    bible quran qur'an koran testament
    zeitung jahrbuch bericht handbuch zeitschrift rundschau spiegel tageblatt anzeiger nachrichten statistik lexikon wörterbuch
    revue annuaire rapport gazette bulletin annales journal cahiers statistiques dictionnaire
    revista anuario informe boletín diario gaceta periódico estadísticas anales diccionario enciclopedia
    anuário relatório boletim diário jornal anais estatísticas
    rivista annuario rapporto bollettino giornale gazzetta corriere annali
    ежегодник вестник бюллетень газета журнал справочник отчет доклад известия правда
    """.split()
)
# A bracket without a year is a source only when it has one of these.
UNDATED_SOURCE_WORDS = frozenset(
    """
    database databank dataset statistics yearbook archive archives census gazette factbook almanac indicators
    datenbank statistik jahrbuch archiv annuaire statistiques anuario estadísticas anuário estatísticas
    """.split()
)
BODY_WORDS = frozenset(
    """
    ministry department agency bank organization organisation institute institution university college commission committee council bureau office board authority association society
    federation foundation fund union government parliament senate assembly court company corporation inc ltd gmbh group team consortium network center centre academy school service
    services administration directorate secretariat nations forum league party church museum library laboratory hospital alliance congress conference panel programme initiative partnership
    trust task-force force unit division embassy
    ministerium amt bundesamt bundesregierung institut universität verband gesellschaft stiftung kommission
    ministère organisation université banque comité conseil commission société association gouvernement
    ministerio organización universidad banco comisión consejo instituto gobierno república asociación fundación
    ministério organização universidade comissão conselho governo associação fundação sociedade secretaria prefeitura
    ministero organizzazione università banca commissione consiglio governo istituto
    министерство агентство банк организация институт университет комиссия совет правительство академия
    """.split()
)
# First words of bodies whose names join two topics: "Food and Agriculture Organization".
TOPIC_WORDS = frozenset(
    """
    food health education science sciences trade energy environment defence defense culture sport sports agriculture forestry industry commerce finance labour labor housing transport
    economy security research development population family children women youth arts letters technology planning water mines foreign home internal justice interior
    """.split()
)
# A paragraph that begins with one of these names the source of a table or figure.
SOURCE_LABELS = frozenset(
    "source sources quelle quellen fuente fuentes fonte fontes fonti bron bronnen источник источники źródło źródła källa kilde".split()
)
# What an author prints for a table that is his own: no source.
OWN_WORK = frozenset(
    """
    own author author's authors authors' eigene eigener eigenes elaboración propia propio elaboração própria autores autor autora auteur auteurs personnelle elaborazione собственная составлено
    researcher fieldwork
    """.split()
)
ARTICLES = frozenset("the a an der die das le la les el los las il lo gli o os as de het".split())

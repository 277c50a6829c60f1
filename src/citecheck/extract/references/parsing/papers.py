"""Newspapers and magazines by their names: they stand where an author stands ("New York Times, "Flood", 3 May 1991"), and are told from journals though they have numbers.

Source: the newspapers of record and the news magazines of the languages that are read, as the ISSN portal names them.
"""

from __future__ import annotations

from citecheck.text.articles import ARTICLES_OF_PAPERS

_NEWSPAPERS = frozenset(
    entry.strip()
    for entry in (
        "new york times|nyt|washington post|wall street journal|los angeles times|chicago tribune|boston globe|usa today|philadelphia inquirer|san francisco chronicle|christian science monitor|miami herald|"
        "international herald tribune|new york herald tribune|toronto star|globe and mail|guardian|observer|times of london|sunday times|daily telegraph|sunday telegraph|daily mail|daily mirror|daily express|evening standard|financial times|"
        "manchester guardian|irish times|irish independent|sydney morning herald|times of india|hindustan times|indian express|south china morning post|straits times|japan times|china daily|bbc news|cnn|al jazeera|"
        "frankfurter allgemeine zeitung|frankfurter allgemeine|frankfurter allgemeine sonntagszeitung|faz|süddeutsche zeitung|sz|frankfurter rundschau|tagesspiegel|die tageszeitung|taz|berliner zeitung|berliner morgenpost|neue zürcher zeitung|nzz|"
        "handelsblatt|bild-zeitung|stuttgarter zeitung|hamburger abendblatt|kölner stadt-anzeiger|tages-anzeiger|neues deutschland|westdeutsche allgemeine zeitung|"
        "le monde|le figaro|libération|l'humanité|la croix|les échos|le parisien|ouest-france|le temps|le soir|la libre belgique|le devoir|la presse|"
        "la repubblica|il corriere della sera|corriere della sera|la stampa|il sole 24 ore|il messaggero|il giornale|l'unità|il manifesto|avvenire|"
        "el país|el mundo|la vanguardia|el periódico|clarín|la nación|la jornada|el universal|excélsior|el mercurio|el tiempo|"
        "folha de s. paulo|folha de são paulo|o estado de s. paulo|o estado de são paulo|o globo|jornal do brasil|correio braziliense|valor econômico|diário de notícias|correio da manhã|"
        "nrc handelsblad|de volkskrant|de telegraaf|asahi shimbun|asahi shinbun|yomiuri shimbun|mainichi shimbun|nihon keizai shimbun|renmin ribao|people's daily|nezavisimaia gazeta|izvestiia|kommersant|"
        "правда|известия|коммерсантъ|независимая газета|российская газета"
    ).split("|")
)
BROADCASTERS = frozenset(("bbc news", "cnn", "al jazeera"))  # they are cited as authors of their pages
_MAGAZINES = frozenset(
    entry.strip()
    for entry in (
        "economist|time magazine|newsweek|new yorker|atlantic monthly|harper's magazine|new york times magazine|new york review of books|london review of books|times literary supplement|new statesman|spectator magazine|fortune magazine|"
        "business week|businessweek|bloomberg businessweek|forbes|far eastern economic review|der spiegel|spiegel|die zeit|focus magazin|stern magazin|wirtschaftswoche|le nouvel observateur|le point|l'express|le monde diplomatique|"
        "l'espresso|panorama magazine|revista veja|isto é|carta capital|revista época|огонёк"
    ).split("|")
)
_ARTICLES = tuple(f"{article.lower()} " for article in ARTICLES_OF_PAPERS)


def paper(name: str) -> str | None:
    """The type of an article in what ``name`` names, if that is a newspaper or a magazine."""
    lower = name.lower().replace("’", "'").strip(" .,*_")
    bare = next((lower[len(article) :] for article in _ARTICLES if lower.startswith(article)), lower)
    if lower in _MAGAZINES or bare in _MAGAZINES:
        return "article-magazine"
    return "article-newspaper" if lower in _NEWSPAPERS or bare in _NEWSPAPERS else None

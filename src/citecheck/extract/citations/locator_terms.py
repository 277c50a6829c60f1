"""Printed locator labels and the CSL locator terms that they stand for.

Source: CSL 1.0.2, appendix "Locators", and the ``term`` tables of the CSL locales for en, de, fr, es, pt, it, nl, ru, pl, sv; long and short forms. Case-folded, no full stop.
"""

from __future__ import annotations

_TERMS: tuple[tuple[str, str], ...] = (
    (
        "page",
        "p pp pg pgs page pages s ss seite seiten pág págs pag pagg página páginas pagina pagine pagina's blz bl с стр сс страница str sid sida sidor s.",
    ),
    (
        "chapter",
        "ch chap chaps chapter chapters chs kap kapitel cap caps capítulo capítulos capitulo chapitre chapitres capitolo hoofdstuk hfst гл глава rozdz kapitlet",
    ),
    ("section", "sec sect secs section sections § §§ abschn abschnitt sección secção seção sezione sez paragraaf разд раздел"),
    ("paragraph", "para paras par pars paragraph paragraphs ¶ ¶¶ abs absatz párr párrafo parágrafo paragraphe al alinéa пар rn rz"),
    ("figure", "fig figs figure figures abb abbildung figura figuras afb рис"),
    ("table", "table tables tab tbl tabelle tabla tabela tabella tableau табл"),
    ("volume", "vol vols volume volumes bd bde band tome tomo т том deel t"),
    ("issue", "issue no nos nr nº núm heft número n° fasc"),
    ("note", "n nn fn fnn note notes footnote footnotes anm fußnote nota notas voetnoot прим przyp"),
    ("article-locator", "art arts article articles artículo artigo articolo artikel ст"),
    ("line", "l ll line lines z zeile lín línea linha riga"),
    ("verse", "v vv verse verses vers verso versos"),
    ("column", "col cols column columns sp spalte columna coluna colonna"),
    ("folio", "f ff fol fols folio folios bl. blatt л"),
    ("book", "bk bks book books buch libro livro livre"),
    ("part", "pt pts part parts teil parte partie ч часть deel"),
    ("appendix", "app appendix appendices anhang apéndice anexo annexe appendice прил"),
    ("equation", "eq eqs equation equations gl"),
    ("act", "act acts"),
    ("scene", "scene scenes sc"),
    ("location", "loc locs location locations pos"),
    ("plate", "pl pls plate plates taf tafel lámina"),
    ("timestamp", "min"),
    ("supplement", "suppl supplement"),
    ("title-locator", "entry s.v sv"),
)
LOCATOR_LABELS: dict[str, str] = {word: term for term, words in _TERMS for word in words.split()}

# Labels that are a label only in front of a figure: as words they mean something else.
NEEDS_FIGURE = frozenset("s n f l v t no al par min c с т z sp col str app note part act scene book entry".split())
# What may stand in place of, or behind, a figure.
FOLLOWING = frozenset("f ff seq sq sqq seqq passim ss segg сл".split())

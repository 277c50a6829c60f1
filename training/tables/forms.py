"""Rare forms of references as grammars of tagged text (the tags are the parser's labels). ``""`` holds what every language has; a language's own
table replaces symbols of it. ``~`` is a blank at the end of an entry; ``{body:1}`` is the same wherever it stands in a reference; ``&`` is written ``&amp;``.
"""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed
from training.tables.forms_de import DE
from training.tables.forms_early import EARLY
from training.tables.forms_en import EN
from training.tables.forms_seldom import SELDOM
from training.tables.forms_sources import SOURCES

_ANY: Mapping[str, Words] = {
    "A": lines("8*<author>{authors}</author>\n<author>{author}</author>"),
    "b": lines("9*<author>{body}</author>\n<author>{acronym}</author>\n<author>{body} / {body}</author>"),
    "who": lines("{A}\n{b}"),
    "d": lines(
        """
        4*~<issued>({year}{letter})</issued>:~
        4*~<issued>({year}{letter})</issued>.~
        3*~<issued>({year}{letter})</issued>,~
        2*~<issued>({year}{letter})</issued>~
        2*,~<issued>{year}{letter}</issued>:~
        2*.~<issued>{year}{letter}</issued>.~
        ~<issued>{year}{letter}</issued>.~
        ,~<issued>{year}{letter}</issued>,~
        ,~<issued>{year}{letter}</issued>.~
        ~<issued>{year}{letter}</issued>:~
        ~<issued>[{year}]</issued>~
        ~<issued>({no-date})</issued>.~
        ,~<issued>{no-date}</issued>:~
        """
    ),
    "s": lines("3*:~\n3*,~\n3*.~"),
    "t": lines("3*.~\n,~"),
    "end": lines("5*.\n3*"),
    "y": lines("<issued>{year}</issued>"),
    "T": lines("<title>{title}</title>"),
    "B": lines("<title><i>{book}</i></title>"),
    "R": lines("2*<title><i>{report}</i></title>\n<title>{plain-title}</title>\n<title>{title}</title>"),
    "Q": lines("<title>{quoted-article}</title>"),
    "J": lines("<container-title><i>{journal}</i></container-title>"),
    "pl": lines(
        "7*<publisher-place>{place}</publisher-place>\n<publisher-place>{place}/{town}</publisher-place>\n<publisher-place>{place}, {town}</publisher-place>"
    ),
    "pu": lines("<publisher>{press}</publisher>"),
    "imp": lines(
        """
        5*{pl}:~{pu}
        2*{pu},~{pl}
        2*{pl},~{pu}
        {pl}:~<publisher>{body}</publisher>
        <publisher>{body}</publisher>
        {pl}
        {pu}
        {pl}:~{pu};~<publisher-place>{place}</publisher-place>:~<publisher>{press}</publisher>
        """
    ),
    "impy": lines(
        "4*{imp},~{y}\n2*{pl}~{y}\n{pl},~{y}\n{pl}~<edition>{raised}</edition><issued>{year}</issued>\n({imp},~{y})\n{pl}~({pu})~{y}"
    ),
    "src": lines(
        "<URL>{url}</URL>\n<URL>URL: {url}</URL>\n<URL>{url}</URL> <accessed>({when})</accessed>\n<URL>{url}</URL> <accessed>[{when}]</accessed>"
    ),
    "bodied": lines(
        """
        4*{b}{d}{R}{t}{imp}{end}
        2*{b}{d}{R}{end}
        2*{b}{d}{R}{t}{src}{end}
        3*{b}{s}{R}{t}{impy}{end}
        2*{b}{s}{R},~{y}{end}
        {b}{s}{R}{end}
        {b}{s}{R}{t}{imp}{end}
        <author>{body:1}</author>{d}{R}{t}{pl}:~<publisher>{body:1}</publisher>{end}
        <author>{body:1}</author>{s}{R}{t}<publisher>{body:1}</publisher>,~{pl}~{y}{end}
        """
    ),
    "grey": lines(
        """
        3*{who}{d}{T}{t}<genre>{genre}</genre> <number>{number}</number>{t}{imp}{end}
        {who}{d}{T}{t}<genre>{genre}</genre> <number>{number}</number>{end}
        {who}{d}{Q},~<genre>{genre}</genre> <number>{number}</number>{t}{pl}:~<publisher>{body}</publisher>{end}
        {who}{s}{T},~<publisher>{body}</publisher>,~<genre>{genre}</genre> <number>{number}</number>,~{y}{end}
        {A}{d}{T}{t}<genre>{manuscript}</genre>{t}{pl}{end}
        {A}{s}{T},~<genre>{manuscript}</genre>,~{y}{end}
        {A}{s}{T},~<genre>{thesis}</genre>,~<publisher>{university}</publisher>,~{y}{end}
        {A}{d}{T}{t}<genre>{thesis}</genre>,~<publisher>{university}</publisher>{end}
        """
    ),
    "web": lines(
        """
        2*{who}{d}{T} <genre>{media}</genre>{t}<publisher>{body}</publisher>{t}{src}
        {who}{d}{T}{t}<container-title>{site}</container-title>{t}{src}
        {T}{t}<container-title>{site}</container-title>,~<issued>{date}</issued>{t}{src}
        {b}{s}{T}{t}{src}
        {b}{d}{T}{t}{src}
        <author>{handle}</author> <issued>({year}, {day-month})</issued>. {T}{t}{src}
        """
    ),
    "press-cutting": lines(
        """
        2*<container-title><i>{paper}</i></container-title>,~<issued>{date}</issued>,~<title>{quoted-headline}</title>,~<page>{page}</page>{end}
        2*<title>{quoted-headline}</title>,~<container-title><i>{paper}</i></container-title>,~<issued>{date}</issued>,~<page>{page}</page>{end}
        <title>{quoted-headline}</title>,~<container-title><i>{paper}</i></container-title> (<publisher-place>{town}</publisher-place>),~<issued>{date}</issued>{end}
        {A}{s}<title>{headline}</title>{t}<container-title><i>{paper}</i></container-title>,~<issued>{date}</issued>{end}
        <container-title>{paper}</container-title>,~<issued>{date}</issued>,~<page>{page}</page>{end}
        <container-title>{paper}</container-title>~<issued>{date}</issued>{end}
        <title>{headline}</title>,~<container-title>{paper}</container-title>~<issued>{short-date}</issued>{end}
        """
    ),
    "booked": lines(
        """
        3*{A}{d}<title><i>{plain-title}</i>. {plain-title}</title>. {imp}{end}
        2*{A}{s}<title>{plain-title}. {plain-title}</title>,~{impy}{end}
        2*{A}{d}{B}{t}<edition>{revised}</edition>{t}{imp}{end}
        {A}{s}{B}{t}<edition>{revised}</edition>{t}{impy}{end}
        2*{A}{d}{B}{t}<edition>{edition}</edition>{t}{imp}{end}
        {A}{s}{B},~<publisher-place>{town}</publisher-place>~<edition>{raised}</edition><issued>{year}</issued>{end}
        {A}{s}{B},~{pl}~{y},~<page>{page}</page>{end}
        {A}{d}{B}. {extra}. {imp}{end}
        {A}{s}{B},~{extra},~{impy}{end}
        {A}{d}<title>{plain-title} {year}</title>. {imp}{end}
        """
    ),
    "extra": lines("<translator>{translated}</translator>\n<editor>{edited-by}</editor>\n<note>{fore} {natural}</note>"),
    "at": lines("4*<page>{page}</page>\n<page>{pages}</page>\n<page>{n}</page>"),
    "lead": lines(
        "3*<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~<other>{signal}</other>~\n2*<citation-number>{n}</citation-number>~\n<citation-number>{n}.</citation-number>~\n2*"
    ),
    "note-form": lines(
        """
        3*{lead}<author>{natural}</author>,~{B},~{impy},~{at}{end}
        2*{lead}<author>{natural}</author>,~{Q},~{J},~<volume>{n}</volume>,~<issued>{year}</issued>,~{at}{end}
        {lead}<author>{natural}</author>,~{T},~<editor>{in} {editors}</editor>,~<container-title>{edited}</container-title>,~{impy},~{at}{end}
        {lead}<author>{family}</author>,~<title>{plain-title}</title>,~<note>{cited}</note>,~{at}{end}
        {lead}<author>{body}</author>,~{R},~{impy},~{at}{end}
        """
    ),
    "articled": lines(
        """
        2*{A}{d}{T},~{J},~<volume>{vol}</volume>,~<page>{pages}</page>{end}
        2*{A}{s}{T},~{J},~<volume>{vol}</volume>,~{y},~<page>{pages}</page>{end}
        {A}{d}{T}. {J}~<volume>{n}</volume>,~<page>{span}</page>{end}
        {A}{s}{Q},~{J}~<volume>{n}</volume> <issued>({year})</issued>,~<page>{pages}</page>{end}
        {A}{d}{T},~{J}~<issue>{month-number}</issue>/<issued>{year:1}</issued>,~<page>{span}</page>{end}
        """
    ),
    "form": lines(
        "4*{bodied}\n3*{grey}\n2*{web}\n3*{press-cutting}\n3*{booked}\n2*{articled}\n2*{note-form}\n2*{seldom}\n2*{source}\n{early}"
    ),
    **SELDOM,
    **EARLY,
    **SOURCES,
}
_SIGNALS: Mapping[str, tuple[str, str, str]] = {  # in front of notes; in front of who wrote a preface; in place of what was cited before
    "es": (
        "Véase; Véase también; Cf.; Cfr.; Ver; Vid.; véase",
        "Prólogo de; Con prólogo de; Introducción de; Presentación de",
        "op. cit.; ob. cit.",
    ),
    "fr": (
        "Voir; Cf.; Voir aussi; cf.; V.; Voir notamment; Sur ce point,",
        "Préface de; Avant-propos de; Introduction de; Avec une préface de",
        "op. cit.; art. cit.",
    ),
    "it": (
        "Cfr.; Cfr. anche; Vedi; Si veda; V.; cfr.; Sul tema",
        "Prefazione di; Introduzione di; Con prefazione di; Presentazione di",
        "cit.; op. cit.",
    ),
    "pt": (
        "Ver; Cf.; Veja-se; Vide; Ver também; Cfr.",
        "Prefácio de; Apresentação de; Introdução de; Com prefácio de",
        "op. cit.; ob. cit.",
    ),
    "ru": ("См.; См. также; Ср.; См., например; Цит. по", "Предисл.; Вступ. ст.; Под общ. ред.; Послесл.", "Указ. соч.; Указ. раб."),
}
FORMS: Mapping[str, Mapping[str, Words]] = {
    "": _ANY,
    "de": DE,
    "en": EN,
    **{code: {"signal": listed(signal), "fore": listed(fore), "cited": listed(cited)} for code, (signal, fore, cited) in _SIGNALS.items()},
}

"""What an entry calls its work right before or behind a title: a correction of it, a reply, a letter, an abstract, a part.

A record of the bare title is then another work, for records of such works carry the word in their own title ("T: Reply"). Words are data, in the languages of
the larger document sets; a word counts where it stands alone, set off from the title, or before it with a preposition or a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from citecheck.resolve.printed import Word, printed_words
from citecheck.resolve.records import Record
from citecheck.resolve.titles import counts_parts, names_a_part
from citecheck.text.fold import fold, words

_LONGEST = 600  # characters of a title
_SHORTEST = 2  # words of a title below which it stands in an entry by chance
_REACH = 8  # words that are looked at on either side
_SET_OFF = re.compile(r"[.:;?!,\[\](){}\"”“»«„/–—-]")
_ENDS = re.compile(r"[.;:?!,\[\](){}\"”“»«„/–—]|''")
_NAMES: Mapping[str, str] = {  # reason -> what works of such a shape are called; folded below, other scripts too
    "a correction": """erratum errata corrigendum corrigenda correction corrections addendum addenda retraction withdrawal berichtigung berichtigungen korrektur
        richtigstellung rectificatif rectificatifs correctif rectificación corrección correcciones errata erratas correzione rettifica correção retificação
        rectificatie correctie rättelse rettelse sprostowanie errata oprava düzeltme исправление исправления поправка опечатки 訂正 正誤表 勘误 更正""",
    "a reply": """reply replies response responses rejoinder antwort erwiderung replik entgegnung duplik réponse réplique respuesta réplica contestación
        risposta replica resposta antwoord repliek svar odpowiedź replika odpověď yanıt ответ 答复 回复""",
    "a letter": "letter letters leserbrief lettre carta lettera письмо",
    "a comment on it": "comment comments commentary kommentar commentaire comentario comentário commento комментарий komentarz",
    "an abstract": "abstract abstracts kurzfassung résumé resumen riassunto resumo аннотация тезисы streszczenie samenvatting",
    "a poster or a talk": "poster talk slides vortrag cartel póster affiche diapositives folien",
    "a review": "rezension besprechung buchbesprechung recensione reseña resenha рецензия recenzja recenze",
}
_NAMED = {word: reason for reason, row in _NAMES.items() for name in row.split() for word in words(name)[:1]}
_BOUND = frozenset(  # words that stand between such a name and its title, or around it
    fold(
        """a an the to on of for by from in author authors editor editors editorial publisher publishers short brief meeting conference poster oral
        invited published presentation only extended graphical
        zu zum zur der die das des auf von eine ein einige autoren à au aux sur de du la le les un une lauteur auteurs
        al el los las una unos del autor autores su dei della degli alla ai autori uma o os as do da dos das ao op het een den til på na к на"""
    ).split()
)
_LEADING = frozenset("to on of for re zu zum zur auf a au aux sur al alla ai su ao op til na k de del della du do da".split())
_RE = "re"  # of a reply, before its title


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record's title stands in a text: the words before and behind it, nearest first and last."""

    before: tuple[Word, ...]
    behind: tuple[Word, ...]
    gap_before: str
    gaps_behind: tuple[str, ...]


def called_otherwise(title: str | None, record: Record, text: str) -> str | None:
    """What the entry, by its ``title`` or as printed, calls its work, where the record's titles do not; None when it is called nothing."""
    for source, shortest in ((title or "", 1), (text, _SHORTEST)):
        for place in _places(record, source, shortest):
            reason = _before(place) or _behind(place)
            if reason and reason not in _own_names(record):
                return reason
    return None


def _own_names(record: Record) -> set[str]:
    """What the record's titles call themselves: a name alone between marks, or with "to", "on" or "by" behind it; not "the response of rivers"."""
    pieces = (words(piece) for pair in record.titles for form in pair if form for piece in _ENDS.split(form[:_LONGEST]))
    return {reason for piece in pieces if (reason := _own_name(piece))}


def _own_name(piece: tuple[str, ...]) -> str | None:
    at = next((k for k, word in enumerate(piece) if word not in _BOUND or word in _NAMED), len(piece))
    leads = at + 1 >= len(piece) or (piece[at + 1] in _BOUND and piece[at + 1] != "of")
    return _NAMED.get(piece[at]) if at < len(piece) and leads else None


def _places(record: Record, text: str, shortest: int = _SHORTEST) -> Iterator[Place]:
    """Each place of each form of the title that stands there, and is no beginning of another that does."""
    held: list[tuple[str, ...]] = []
    every = printed_words(text)
    stream = tuple(word.text for word in every)
    for form in sorted(_forms(record, shortest), key=len, reverse=True):
        if any(one[: len(form)] == form for one in held):
            continue
        starts = [at for at in range(len(stream) - len(form) + 1) if stream[at] == form[0] and stream[at : at + len(form)] == form]
        for start in starts:
            end = start + len(form)
            behind = every[end : end + _REACH]
            edges = (every[end - 1], *behind)
            gaps = tuple(text[edges[k].end : edges[k + 1].start if k + 1 < len(edges) else None][:8] for k in range(len(edges)))
            gap = text[every[start - 1].end : every[start].start] if start else ""
            yield Place(tuple(every[max(0, start - _REACH) : start]), tuple(behind), gap, gaps)
        held += [form] if starts else []


def _forms(record: Record, shortest: int) -> Iterator[tuple[str, ...]]:
    for title, subtitle in record.titles:
        for form in (f"{title} {subtitle}" if subtitle else title, title):
            found = tuple(word.text for word in printed_words(form[:_LONGEST]))
            if len(found) >= shortest:
                yield found


def _before(place: Place) -> str | None:
    """``Erratum to: T``, ``Re: T``, ``Comment on "T"``: the name, small words, a colon or a preposition, the title."""
    position = len(place.before)
    while position and place.before[position - 1].text in _BOUND:
        position -= 1
    if not position:
        return None
    name, between = place.before[position - 1], place.before[position:]
    bound = bool(between) and between[0].text in _LEADING
    colon = not between and ":" in place.gap_before
    if not (bound or colon) or (name.raw.isupper() and len(name.raw) < 3):
        return None
    return "a reply" if name.text == _RE else _NAMED.get(name.text)


def _behind(place: Place) -> str | None:
    """``T: Reply``, ``T (erratum)``, ``T – authors' reply``, ``T [letter]``: set off, and closed behind the name or led on by a preposition."""
    if not place.behind or not _SET_OFF.search(place.gaps_behind[0]):
        return None
    for at, word in enumerate(place.behind):
        reason = _NAMED.get(word.text)
        if reason:
            return reason if _is_closed(place, at) else None
        if word.text not in _BOUND or (at and _ENDS.search(place.gaps_behind[at])):
            return None
    return None


def _is_closed(place: Place, at: int) -> bool:
    """Whether a mark stands behind the name, or behind small words that follow it; or "to" and "on", which lead to what it is about."""
    following = [*place.behind[at + 1 :]]
    if following and following[0].text in ("to", "on"):
        return True
    bound = next((k for k, word in enumerate(following) if word.text not in _BOUND), len(following))
    return any(_ENDS.search(gap) for gap in place.gaps_behind[at + 1 : at + 2 + bound]) or bound == len(following)


def counts_on(record: Record, text: str) -> bool:
    """Whether the record's whole title stands in the entry and goes on to count a part: ``T II``, ``T. Part II``."""
    return any(_counts(tuple(word.text for word in place.behind[:2]), place) for place in _places(record, text))


def _counts(following: Sequence[str], place: Place) -> bool:
    """A number alone may be a volume: Roman ones count where nothing but a space stands before them."""
    if not following or not names_a_part(following):
        return False
    worded = following[0].strip("ivx") != ""
    return counts_parts(following) and (worded or not _SET_OFF.search(place.gaps_behind[0]))

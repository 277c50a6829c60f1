"""The forms of entries: APA 7, Harvard, Chicago 17, MLA 9, Vancouver (ICMJE), IEEE, DIN 1505-2, NBR 6023, ISO 690, GOST 7.1 and 7.0.5, GB/T 7714, SIST 02, and the habits of the languages named."""

from __future__ import annotations

from collections.abc import Callable

from tests.extract.references.invented_languages import Work


def initials(given: str) -> str:
    return " ".join(f"{part[0]}." for part in given.replace("-", " ").split())


def _inverted(work: Work, link: str = "& ") -> str:
    names = [f"{family}, {initials(given)}" for family, given in work.people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, {link}{names[-1]}"


def _apa(w: Work) -> str:
    if w.article:
        return f"{_inverted(w)} ({w.year}). {w.title}. {w.journal}, {w.volume}({w.issue}), {w.first}–{w.last}."
    return f"{_inverted(w)} ({w.year}). {w.title}. {w.publisher}."


def _harvard(w: Work) -> str:
    if w.article:
        return f"{_inverted(w, 'and ')} ({w.year}) '{w.title}', {w.journal}, {w.volume}({w.issue}), pp. {w.first}-{w.last}."
    return f"{_inverted(w, 'and ')} ({w.year}) {w.title}. {w.place}: {w.publisher}."


def _full(work: Work, link: str) -> str:
    names = [f"{work.people[0][0]}, {work.people[0][1]}", *(f"{given} {family}" for family, given in work.people[1:])]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, {link} {names[-1]}"


def _chicago(w: Work) -> str:
    if w.article:
        return f"{_full(w, 'and')}. {w.year}. “{w.title}.” {w.journal} {w.volume} ({w.issue}): {w.first}–{w.last}."
    return f"{_full(w, 'and')}. {w.year}. {w.title}. {w.place}: {w.publisher}."


def _mla(w: Work) -> str:
    if w.article:
        return f"{_full(w, 'and')}. “{w.title}.” {w.journal}, vol. {w.volume}, no. {w.issue}, {w.year}, pp. {w.first}–{w.last}."
    return f"{_full(w, 'and')}. {w.title}. {w.publisher}, {w.year}."


def _vancouver(w: Work) -> str:
    names = ", ".join(f"{family} {initials(given).replace('. ', '').strip('.')}" for family, given in w.people)
    if w.article:
        return f"{names}. {w.title}. {w.journal}. {w.year};{w.volume}({w.issue}):{w.first}-{w.last}."
    return f"{names}. {w.title}. {w.place}: {w.publisher}; {w.year}."


def _ieee(w: Work) -> str:
    names = " and ".join(f"{initials(given)} {family}" for family, given in w.people)
    if w.article:
        return f"{names}, “{w.title},” {w.journal}, vol. {w.volume}, no. {w.issue}, pp. {w.first}–{w.last}, {w.year}."
    return f"{names}, {w.title}. {w.place}: {w.publisher}, {w.year}."


def _plain(w: Work) -> str:
    names = " & ".join(f"{family} {initials(given)}" for family, given in w.people)
    if w.article:
        return f"{names}, {w.title}, {w.journal} {w.volume}, {w.first}-{w.last} ({w.year})."
    return f"{names}, {w.title} ({w.publisher}, {w.place}, {w.year})."


def _din(w: Work) -> str:
    names = "; ".join(f"{family}, {given}" for family, given in w.people)
    if w.article:
        return f"{names}: {w.title}. In: {w.journal} {w.volume} ({w.year}), H. {w.issue}, S. {w.first}–{w.last}."
    return f"{names}: {w.title}. {w.place}: {w.publisher}, {w.year}."


def _french(w: Work) -> str:
    names = " et ".join(f"{family.upper()} {given}" for family, given in w.people)
    if w.article:
        return f"{names}, « {w.title} », {w.journal}, n° {w.volume}, {w.year}, p. {w.first}-{w.last}."
    return f"{names}, {w.title}, {w.place}, {w.publisher}, {w.year}."


def _nbr(w: Work) -> str:
    names = "; ".join(f"{family.upper()}, {given}" for family, given in w.people)
    if w.article:
        return f"{names}. {w.title}. {w.journal}, {w.place}, v. {w.volume}, n. {w.issue}, p. {w.first}-{w.last}, {w.year}."
    return f"{names}. {w.title}. {w.place}: {w.publisher}, {w.year}."


def _iso(w: Work) -> str:
    names = " a ".join(f"{family.upper()}, {given}" for family, given in w.people)
    if w.article:
        return f"{names}. {w.title}. {w.journal}. {w.year}, {w.volume}({w.issue}), {w.first}–{w.last}. ISSN 1234-5678."
    return f"{names}. {w.title}. 2. vyd. {w.place}: {w.publisher}, {w.year}. ISBN 80-000-0000-0."


def _hungarian(w: Work) -> str:
    names = " – ".join(f"{family} {given}" for family, given in w.people)
    if w.article:
        return f"{names} ({w.year}): {w.title}. {w.journal}, {w.volume}. évf. {w.issue}. sz. {w.first}–{w.last}. o."
    return f"{names} ({w.year}): {w.title}. {w.publisher}, {w.place}."


def _gost(w: Work) -> str:
    names = ", ".join(f"{family} {initials(given)}" for family, given in w.people)
    if w.article:
        return f"{names} {w.title} // {w.journal}. {w.year}. № {w.issue}. С. {w.first}–{w.last}."
    return f"{names} {w.title}. {w.place}: {w.publisher}, {w.year}. {w.last} с."


def _gost_dash(w: Work) -> str:
    family, given = w.people[0]
    after = ", ".join(f"{initials(given)} {family}" for family, given in w.people)
    if w.article:
        return f"{family}, {initials(given)} {w.title} / {after} // {w.journal}. — {w.year}. — Т. {w.volume}, № {w.issue}. — С. {w.first}–{w.last}."
    return f"{family}, {initials(given)} {w.title} / {after}. — {w.place} : {w.publisher}, {w.year}. — {w.last} с."


def _eastern(w: Work, between: str) -> str:
    return between.join(f"{family}{given}" for family, given in w.people)


def _gbt(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, ', ')}. {w.title}[J]. {w.journal}, {w.year}, {w.volume}({w.issue}): {w.first}-{w.last}."
    return f"{_eastern(w, ', ')}. {w.title}[M]. {w.place}: {w.publisher}, {w.year}."


def _gbt_full(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, '，')}．{w.title}［J］．{w.journal}，{w.year}，{w.volume}（{w.issue}）：{w.first}－{w.last}．"
    return f"{_eastern(w, '，')}．{w.title}［M］．{w.place}：{w.publisher}，{w.year}．"


def _zh_date(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, '、')}（{w.year}）。〈{w.title}〉。《{w.journal}》，{w.volume}（{w.issue}），{w.first}–{w.last}。"
    return f"{_eastern(w, '、')}（{w.year}）。《{w.title}》。{w.place}：{w.publisher}。"


def _ja(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, '・')}「{w.title}」『{w.journal}』{w.volume}巻{w.issue}号、{w.year}年、{w.first}-{w.last}頁。"
    return f"{_eastern(w, '・')}『{w.title}』{w.publisher}、{w.year}年。"


def _ja_date(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, '・')}（{w.year}）「{w.title}」『{w.journal}』{w.volume}({w.issue}), pp. {w.first}-{w.last}."
    return f"{_eastern(w, '・')}（{w.year}）『{w.title}』{w.publisher}。"


def _ko(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, ', ')} ({w.year}). {w.title}. {w.journal}, {w.volume}({w.issue}), {w.first}-{w.last}."
    return f"{_eastern(w, ', ')} ({w.year}). {w.title}. {w.place}: {w.publisher}."


def _ko_dot(w: Work) -> str:
    if w.article:
        return f"{_eastern(w, '·')}. {w.year}. 「{w.title}」. 『{w.journal}』 {w.volume}({w.issue}): {w.first}-{w.last}."
    return f"{_eastern(w, '·')}. {w.year}. 『{w.title}』. {w.publisher}."


def _ar(w: Work) -> str:
    names = " و".join(f"{family}، {given}" for family, given in w.people)
    if w.article:
        return f"{names} ({w.year}). {w.title}. {w.journal}، {w.volume}({w.issue})، {w.first}-{w.last}."
    return f"{names} ({w.year}). {w.title}. {w.place}: {w.publisher}."


def _th(w: Work) -> str:
    names = " และ".join(f"{given} {family}" for family, given in w.people)
    if w.article:
        return f"{names}. ({w.year + 543}). {w.title}. {w.journal}, {w.volume}({w.issue}), {w.first}-{w.last}."
    return f"{names}. ({w.year + 543}). {w.title}. {w.place}: {w.publisher}."


FORMS: dict[str, Callable[[Work], str]] = {
    "apa": _apa, "harvard": _harvard, "chicago": _chicago, "mla": _mla, "vancouver": _vancouver, "ieee": _ieee, "plain": _plain,
    "din": _din, "french": _french, "nbr": _nbr, "iso": _iso, "hungarian": _hungarian, "gost": _gost, "gost-dash": _gost_dash,
    "gbt": _gbt, "gbt-full": _gbt_full, "zh-date": _zh_date, "ja": _ja, "ja-date": _ja_date, "ko": _ko, "ko-dot": _ko_dot, "ar": _ar, "th": _th,
}  # fmt: skip

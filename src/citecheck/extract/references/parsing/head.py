"""The head of a reference: who (or which body), whether as editors, and the year where it stands behind them."""

from __future__ import annotations

import re

from citecheck.extract.references.marks import HAN, SAME_WORDS
from citecheck.extract.references.parsing.dating import take_date
from citecheck.extract.references.parsing.state import TAKEN, State, cleaned, trimmed
from citecheck.extract.references.parsing.vocabulary import EDITORS, JOURNAL_WORDS, NEWSPAPER_WORDS, OTHER_ROLES, TRANSLATORS
from citecheck.model import Name, Span
from citecheck.text.dates import FoundDate, find_dates, undated
from citecheck.text.name_words import GIVEN_NAMES
from citecheck.text.names import NameList, is_body, read_names

QUOTES = "“\"«„‘'‹"
_SKIP = re.compile(r"[\s\x1f.,;:*_–—-]*")
_ROLE = re.compile(
    rf"\s{{0,2}}[,.;]?\s{{0,2}}(?P<bracket>[(\[])?\s{{0,2}}(?:(?P<editors>{EDITORS})|(?P<translators>{TRANSLATORS})|(?P<others>{OTHER_ROLES}))(?!\w)\.?\s{{0,2}}(?(bracket)[)\]]|)",
    re.IGNORECASE,
)
_EDITORS = re.compile(rf"(?<!\w){EDITORS}(?!\w)", re.IGNORECASE)
_YEAR_IN_TITLE = re.compile(
    r":\s[^\W\d_][^\x1f]{0,200}[,.]\s(?:1[4-9]|20)\d\d\.?\s?$"
)  # "Clarke, A. 2001: A Space Odyssey. Penguin, 1968."
_SAME = re.compile(rf"\s{{0,3}}(?P<dashes>[—–‒―_-]{{2,30}}|—|{SAME_WORDS})(?=[\s.,:;(])")
_SAME_AGAIN = re.compile(r",?\s(?:and\s|&\s)?(?:[—–‒―_-]{2,30}|—)(?=[\s.,:;(])")
_ET_AL = re.compile(r",?\s(?:et al\.?|et alii|and others|u\. ?a\.|y otros|e outros|и др\.)(?!\w)")
_ANY_QUOTE = re.compile("[“\"«„‘']")
_DATE_NEXT = re.compile(r"[\s.,:]{0,4}[(\[]?(?:(?:1[4-9]|20)\d\d|n\.\s?d)")
_SEVERAL = re.compile(r"(?:A[Aa]\.?\s?V[Vv]\.|VV\.\s?AA\.)")  # "various authors" in Italian and Spanish lists
# "吴缚龙、马润潮，2007，": names of two to four Han characters each, in front of the year.
_HAN_NAMES = re.compile(
    rf"(?P<names>[{HAN}]{{2,4}}(?:[、，,]\s?[{HAN}]{{2,4}}){{0,9}}?)(?P<more>\s?[、，,]?\s?等)?(?=\s?[，,．.（(]\s?(?:1[89]|20)\d\d(?!\d))"
)
_HAN_STOPS = re.compile(r"[\s，．。,.:：)）]{0,4}")
_HAN_YEAR = 12  # code points in which the year stands behind the names
_LAW = re.compile(
    r"\.\s(?:Decreto|Lei|Constituição|Portaria|Resolução|Medida Provisória|Instrução Normativa|Ley|Constitución|Real Decreto|Resolución|Legge|Loi|"
    r"Décret|Act|Public Law|Gesetz|Закон|Федеральный закон|Указ|Ministério|Ministerio|Ministère|Ministry|Secretaria|Congresso|Presidência|Supremo|Senado|Câmara)(?!\w)"
)
_AND_MORE = re.compile(r",?\s(?:and|&|und|et|y|e|with)\s")
_ROLE_WORD = re.compile(rf"(?<!\w)(?:{EDITORS}|{TRANSLATORS}|{OTHER_ROLES})(?!\w)", re.IGNORECASE)
_OPEN = re.compile(r"[\s.,:]{0,4}[(\[]")
_BARE = re.compile(r"[\s.,:]{1,3}(?=(?:1[4-9]|20)\d\d)")
_NEXT_SENTENCE = re.compile(r"[^.?!\x1f]{12,400}")
_NEXT_PART = re.compile(r"\s[^\W\d_][^.?!,\x1f]{0,200}?\s[a-zà-ÿ]{2,}\s[^.?!,\x1f]{3,200}")  # with a word in lower case, as titles have
_TITLE_WORDS = (
    JOURNAL_WORDS
    | NEWSPAPER_WORDS
    | frozenset(
        "annual world national international global new general american british european modern asian african united report the a an human social political economic public".split()
    )
)
_ACRONYM = re.compile(r"(?:^|\()[^\W\d_a-z]{3,10}\)?$")
_BODY_WORDS, _SHORT, _EARLY = 14, 6, 3  # words of a body's name: at most, of a short one, and how early its word stands
_BRACKET_LIMIT = 80
_BODY_LIMIT = 160
_SENTENCE = re.compile(r"[^\W_]{2,}\.\s|[^\W_]{2,}[?!]\s")
_DATED_BODY = re.compile(r"(?P<body>[^\d\n“\"«\[]{2,120}?)[.,]\s{1,2}(?=(?:1[4-9]|20)\d\d[a-z]?[.,:]\s)")
_BODY_AND_YEAR = re.compile(r"(?P<body>[^\d\n“\"«\[.,:;]{2,120}?)\s{1,2}(?=(?:1[4-9]|20)\d\d[a-z]?\s[^\W\d_a-z])")


def head(state: State) -> State:
    """Names at the beginning, with their role, and the year behind them; ``cursor`` is set behind it all."""
    if same := _SAME.match(state.rest):
        return _with_dashes(state, same)
    skipped = _SKIP.match(state.rest)
    start = skipped.end() if skipped else 0
    if start >= len(state.rest) or state.rest[start] in QUOTES:
        return state.at(start)
    limit = next((span.start for span in state.emphasis if span.start > start + 1), len(state.rest))
    body = _dated_body(state, start, limit)
    if serial := _dated_serial(state, start):
        return serial
    if han := _HAN_NAMES.match(state.rest, start):
        return _with_han(state, han)
    if (known := _known_body(state, start)) is not None:
        return _with_body(state, start, known)
    if several := _SEVERAL.match(state.rest, start):
        return _with_body(state, start, several.end())
    names = read_names(state.rest, start, limit, family_first=state.habits.family_first)
    if names and not _is_really_body(state, names, body):
        named = _with_names(state.at(start), names, limit)
        if named.fields != state.fields:
            return named
    if body:
        return _with_body(state, start, body)
    return _undated_body(state, start, limit)


def _known_body(state: State, start: int) -> int | None:
    """The end of a body's name that other entries of the list have as author."""
    comma = next((i for i in range(start, min(start + _BODY_LIMIT, len(state.rest))) if state.rest[i] in ",.(:\n"), None)
    name = state.rest[start:comma].strip() if comma is not None else ""
    return start + len(name) if name in state.habits.bodies else None


def _with_han(state: State, match: re.Match[str]) -> State:
    """Han names, each as it is printed, and the year behind them."""
    people = tuple(Name(literal=part) for part in re.split(r"[、，,]\s?", match["names"].removesuffix("等")))
    state = state.take("author", Span(match.start(), match.end()), people)
    if match["more"] or match["names"].endswith("等"):
        state = state.noting("truncated")
    dated = next(find_dates(state.rest, match.end(), match.end() + _HAN_YEAR), None)
    behind = _HAN_STOPS.match(state.rest, dated.span.end if dated else match.end())
    return _apply_tail(state, match.end(), behind.end() if behind else match.end(), dated)


def _with_dashes(state: State, same: re.Match[str]) -> State:
    """Dashes in place of the names of the entry above: a field without names, which the list fills in; more names may follow."""
    start, end = same.start("dashes"), same.end("dashes")
    while again := _SAME_AGAIN.match(state.rest, end):
        end = again.end()
    if others := _ET_AL.match(state.rest, end):
        state, end = state.noting("truncated"), others.end()
    names = _more_names(state, end)
    if names:
        end = names.span.end
    after, role, dated = _tail(state, end)
    return _apply_tail(state.take(role or "author", Span(start, end), names.names if names else ()), end, after, dated)


def _more_names(state: State, end: int) -> NameList | None:
    """The names behind the dashes: those that an "and" adds, or several in a row up to the year or the title."""
    if more := _AND_MORE.match(state.rest, end):
        return read_names(state.rest, more.end())
    if not state.rest.startswith(", ", end):
        return None
    limit = next((span.start for span in (*state.quotes, *state.emphasis) if span.start > end + 1), len(state.rest))
    quote = _ANY_QUOTE.search(state.rest, end + 2, min(limit, end + _BODY_LIMIT))
    names = read_names(state.rest, end + 2, quote.start() if quote else limit)
    if names is None or any(name.given is None for name in names.names):
        return None
    return names if names.span.end >= (quote.start() if quote else limit) - 3 or _DATE_NEXT.match(state.rest, names.span.end) else None


def _dated_serial(state: State, start: int) -> State | None:
    """An emphasized name of a periodical in the author's place ("*Segodnya* (1995)"): what is emphasized and has no form of a name is a title."""
    span = next((span for span in state.emphasis if span.start <= start < span.end), None)
    if span is None or len(span) > 60 or "," in span.of(state.text) or "." in span.of(state.text):
        return None
    bracket = _date_bracket(state.rest, span.end)
    if bracket is None:
        return None
    dated, end = bracket
    return take_date(state.take_text("container_title", span.start, span.end), dated).term(span.end, end).noting("newspaper").at(end)


def _is_really_body(state: State, names: NameList, body: int | None) -> bool:
    """Whether what reads as names is an organization."""
    if not is_body(names.span.of(state.text)) and not _only_initials(names):
        return False
    if len(names.names) > 1 and all(name.given and len((name.family or "").split()) == 1 for name in names.names):
        return False  # "FORKEL, Robert et BANK, Sebastian"
    return names.names[0].given is None or "," not in names.span.of(state.text) or body is not None


def _only_initials(names: NameList) -> bool:
    return all((name.family or "").replace(".", "").isupper() and len(name.family or "") == 1 for name in names.names)


def _with_names(state: State, names: NameList, limit: int) -> State:
    """Take the names if their form or what follows says that they are names."""
    after, role, dated = _tail(state, names.span.end)
    if not (role or dated or _evident(state, names, limit)):
        return state
    variable = role or "author"
    state = state.take(variable, names.span, names.names)
    if names.truncated and variable == "author":
        state = state.noting("truncated")
    return _apply_tail(state, names.span.end, after, dated)


def _tail(state: State, position: int) -> tuple[int, str | None, FoundDate | None]:
    """What stands behind the names: role and date, in either order, in brackets or bare. Gives the end, the role and the date."""
    role: str | None = None
    dated: FoundDate | None = None
    for _ in range(3):
        if dated is None and (bracket := _date_bracket(state.rest, position)) is not None:
            dated, position = bracket
            inner = state.rest[dated.span.end - len(dated.span) - 30 if dated.span.end > len(dated.span) + 30 else 0 : position]
            opening = inner.rfind("(")
            if role is None and _EDITORS.search(inner[max(opening, 0) :]):
                role = "editor"
            continue
        match = _ROLE.match(state.rest, position)
        if (
            role is None
            and match
            and (match["bracket"] or match.group().lstrip()[:1] == "," or match.group().strip()[-1:] == "." or dated is None)
        ):
            role = "editor" if match["editors"] else "translator" if match["translators"] else "author"
            position = match.end()
            continue
        if dated is None and (bare := _bare_date(state.rest, position)) is not None:
            dated, position = bare, bare.span.end
            continue
        break
    return position, role, dated


def _date_bracket(rest: str, position: int) -> tuple[FoundDate, int] | None:
    """A bracket at ``position`` that holds a date, and its end."""
    match = _OPEN.match(rest, position)
    if not match:
        return None
    closing = ")" if rest[match.end() - 1] == "(" else "]"
    end = rest.find(closing, match.end(), match.end() + _BRACKET_LIMIT)
    if end < 0:
        return None
    dates = list(find_dates(rest, match.end(), end))
    found = dates[-1] if dates else undated(rest, match.end(), end)
    if found is None or len(rest[match.end() : end]) - len(found.span) > 30:
        return None
    return found, end + 1


def _bare_date(rest: str, position: int) -> FoundDate | None:
    """A year that stands open behind the names ("Adachi Y. 1989.", "Rumer, Eugene B., 2007,")."""
    match = _BARE.match(rest, position)
    if not match:
        found = undated(rest, position, position + 16)
        return found if found and not rest[position : found.span.start].strip(" .,") else None
    found = next(find_dates(rest, match.end(), match.end() + 40), None)
    if found is None or found.span.start != match.end():
        return None
    if _YEAR_IN_TITLE.match(rest, found.span.end):
        return None
    after = rest[found.span.end : found.span.end + 2]
    return found if after[:1] in (".", ",", ":", ";", "", TAKEN) or (after[:1] == " " and not after[1:].islower()) else None


def _apply_tail(state: State, start: int, end: int, dated: FoundDate | None) -> State:
    """Take the date, explain the words of the role; what else stands between is left over."""
    if dated:
        state = take_date(state, dated)
    for match in tuple(_ROLE_WORD.finditer(state.rest, start, end)):
        state = state.term(match.start(), match.end())
    return state.at(max(state.cursor, start, end))


def _evident(state: State, names: NameList, limit: int) -> bool:
    """Whether names without a date behind them look like names all the same."""
    rest = state.rest
    end = names.span.end
    after = rest[end : end + 3].lstrip(" .,:")
    title_follows = after[:1] in tuple(QUOTES) or 0 <= limit - end <= 3
    first = names.names[0]
    if first.given is None:
        return names.truncated or len(names.names) > 1 or (title_follows and rest[end : end + 1] in (".", ","))
    printed = names.span.of(rest)
    strong = any(sign in printed for sign in ",.(") or len(names.names) > 1 or names.truncated or first.given.isupper()
    closed = rest[end : end + 1] in (".", ",", ":", ";", "", " ", TAKEN) or rest[end - 1] == "."
    return title_follows or (closed and (strong or _known(first) or _alone_in_sentence(rest, names)))


def _alone_in_sentence(rest: str, names: NameList) -> bool:
    """Whether two or three bare words are a part of their own in front of a longer one, and no word of them is a title's ("Lars Ole Andersen. Program analysis ...")."""
    words = names.span.of(rest).split()
    if not 2 <= len(words) <= 3 or any(word.lower() in _TITLE_WORDS for word in words):
        return False
    end = names.span.end
    follows = {". ": _NEXT_SENTENCE, ", ": _NEXT_PART}.get(rest[end : end + 2])
    following = follows.match(rest, end + 1) if follows else None
    return following is not None and len(following.group().split()) >= 3


def _known(name: Name) -> bool:
    return bool(name.given) and (name.given or "").split()[0].lower() in GIVEN_NAMES


def _dated_body(state: State, start: int, limit: int) -> int | None:
    """The end of a body's name that a bracketed or bare date follows, or None."""
    rest = state.rest
    taken = rest.find(TAKEN, start)
    limit = min(limit, taken) if taken >= 0 else limit
    bracket = rest.find("(", start, min(start + _BODY_LIMIT, limit))
    while bracket > 0:
        before = rest[start:bracket]
        if any(quote in before for quote in '“"«„') or len(before) < 2:
            return None
        if _date_bracket(rest, bracket - 1 if rest[bracket - 1] == " " else bracket):
            sentence_end = before.rstrip().endswith(".") and not is_body(before)
            return None if sentence_end or _SENTENCE.search(before) else bracket
        bracket = rest.find("(", bracket + 1, min(start + _BODY_LIMIT, limit))
    match = _DATED_BODY.match(rest, start, limit)
    if match and (is_body(match["body"]) or _capitalized(match["body"])) and not _SENTENCE.search(match["body"]):
        return match.end("body")
    match = _BODY_AND_YEAR.match(rest, start, limit)
    return match.end("body") if match and is_body(match["body"]) else None


def _capitalized(text: str) -> bool:
    words = text.split()
    return len(words) <= 6 and all(word[0].isupper() or len(word) <= 3 for word in words)


def _with_body(state: State, start: int, end: int) -> State:
    span = trimmed(state.text, start, end)
    after, role, dated = _tail(state, end)
    bodies = tuple(Name(literal=cleaned(part)) for part in span.of(state.text).split(";") if part.strip())
    state = state.take(role or "author", span, bodies)
    return _apply_tail(state, span.end, after, dated)


def _undated_body(state: State, start: int, limit: int) -> State:
    """A body in front of the title, without a date: its words say so."""
    rest = state.rest
    sentence = re.compile(r"(?<=[^\W\d_]{2})[.:]\s|(?<=\))\.\s").search(rest, start, min(start + _BODY_LIMIT, len(rest)))
    ends = [sentence.start()] if sentence else []
    if limit < len(rest) and limit - start < _BODY_LIMIT and rest[limit - 2 : limit] == ", ":
        ends.append(limit - 2)
    quote = next((i for i in range(start, min(start + _BODY_LIMIT, len(rest))) if rest[i] in '“"«' and rest[i - 2 : i] == ", "), None)
    if quote:
        ends.append(quote - 2)
    end = min(ends, default=None)
    if end is None or not rest[start].isupper() or not (_speaks_as_body(rest[start:end]) or _LAW.match(rest, end)):
        return state.at(start)
    return _with_body(state, start, end)


def _speaks_as_body(text: str) -> bool:
    """Whether ``text`` is a body's name rather than a title that mentions one: the word stands early, or an acronym ends it, or it is one."""
    words = text.split()
    if len(words) > _BODY_WORDS:
        return False
    if _ACRONYM.search(text):
        return is_body(text) or len(words) == 1
    capitalized = [word for word in words[:_EARLY] if word[0].isupper()]
    return is_body(" ".join(capitalized)) or (len(words) <= _SHORT and is_body(" ".join(word for word in words if word[0].isupper())))

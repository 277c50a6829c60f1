"""Styles drawn at random, with what goes together in real lists going together here."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from training.speech import large, speaker
from training.tables import Language
from training.typeset.sampling_names import name_styles
from training.typeset.style import Style

# names' end, date, what follows; how often in English, in German, elsewhere
_FRONT = (
    (" ", "({})", ". ", 34, 6, 22),
    (" ", "({})", ": ", 4, 30, 5),
    (" ", "({})", ", ", 14, 14, 14),
    (" ", "({})", " ", 14, 2, 8),
    (". ", "{}", ". ", 18, 4, 14),
    (", ", "{}", ". ", 4, 2, 5),
    (", ", "{}", ": ", 2, 16, 2),
    (" ", "{}", ": ", 1, 8, 1),
    (" ", "{}", ". ", 3, 2, 3),
    (" ", "{}", ", ", 2, 2, 2),
    (", ", "{}", ", ", 4, 6, 8),
    (", ", "({})", ": ", 1, 2, 1),
    (", ", "({})", ", ", 2, 1, 3),
    (". ", "({})", ". ", 4, 1, 6),
    (" ", "[{}]", " ", 1, 0, 1),
    (" ", "[{}]", ": ", 0, 1, 1),
    (" – ", "{}", " – ", 0.3, 0.3, 1),
)
_NUMBERINGS = (  # volume and issue, volume only, issue only
    ("{volume}({issue})", "{volume}", "({issue})", 30, 8),
    ("{volume} ({issue})", "{volume}", "({issue})", 22, 18),
    ("{volume}:{issue}", "{volume}", "{issue}", 6, 2),
    ("{volume}/{issue}", "{volume}", "{issue}", 2, 12),
    ("{volume}.{issue}", "{volume}", "{issue}", 4, 2),
    ("{volume}, {issue}", "{volume}", "{issue}", 2, 4),
    ("{V}, {I}", "{V}", "{I}", 14, 14),
    ("{V} {I}", "{V}", "{I}", 2, 2),
    ("{V}({issue})", "{V}", "{I}", 1, 1),
    ("{volume}, {I}", "{volume}", "{I}", 10, 8),
    ("{volume} {I}", "{volume}", "{I}", 2, 3),
    ("{volume} ({I})", "{volume}", "({I})", 4, 6),
    ("{V}; {I}", "{V}", "{I}", 1, 1),
    ("{V}", "{V}", "{I}", 1, 2),
    ("{volume}", "{volume}", "{I}", 3, 4),
    ("{volume}-{issue}", "{volume}", "{issue}", 1, 1),
)
_DATED = (
    ("{volume} ({year})", "{volume} ({year})", "{I} ({year})", 12, 18),
    ("{volume} ({year}), {I}", "{volume} ({year})", "{I} ({year})", 5, 14),
    ("{volume}, {I} ({year})", "{volume} ({year})", "{I} ({year})", 12, 4),
    ("{volume}.{issue} ({year})", "{volume} ({year})", "{issue} ({year})", 10, 1),
    ("{volume}({issue}) ({year})", "{volume} ({year})", "({issue}) ({year})", 3, 2),
    ("{volume}({issue}), {year}", "{volume}, {year}", "{issue}, {year}", 5, 3),
    ("{volume} ({year}) {issue}", "{volume} ({year})", "{issue} ({year})", 3, 12),
    ("{volume} ({year}): {issue}", "{volume} ({year})", "({year}): {issue}", 1, 1),
    ("{volume}/{year}", "{volume}/{year}", "{issue}/{year}", 1, 6),
    ("{I}/{year}", "{V}/{year}", "{I}/{year}", 1, 8),
    ("{issue}/{year}", "{volume}/{year}", "{issue}/{year}", 0, 4),
    ("{V}, {I}, {year}", "{V}, {year}", "{I}, {year}", 8, 6),
    ("{V}, {I} ({year})", "{V} ({year})", "{I} ({year})", 8, 6),
    ("{V} ({year}), {I}", "{V} ({year})", "{I} ({year})", 2, 6),
    ("{year}, {volume}({issue})", "{year}, {volume}", "{year}, {I}", 4, 2),
    ("{year}, {V}, {I}", "{year}, {V}", "{year}, {I}", 3, 3),
    ("{year};{volume}({issue})", "{year};{volume}", "{year};({issue})", 14, 2),
    ("{year}; {volume} ({issue})", "{year}; {volume}", "{year}; ({issue})", 3, 1),
    ("({year}) {volume}:{issue}", "({year}) {volume}", "({year}) {issue}", 1, 1),
    ("{volume} ({year}/{issue})", "{volume} ({year})", "({year}/{issue})", 1, 2),
    ("{volume} {issue} ({year})", "{volume} ({year})", "{issue} ({year})", 2, 2),
    ("{year}/{issue}", "{year}/{volume}", "{year}/{issue}", 0.5, 2),
)
_PAGES_PLAIN = ((": ", 30, 14), (", ", 40, 14), (":", 14, 6), (". ", 2, 1), (" : ", 0.3, 0.2), ("; ", 0.4, 0.2), (" ", 0.6, 0.4))
_IMPRINTS = (
    ("{place}: {publisher}", 62, 62),
    ("{publisher}, {place}", 10, 6),
    ("{place}, {publisher}", 8, 5),
    ("{publisher}: {place}", 5, 6),
    ("{publisher}. {place}", 1, 1),
    ("{place} ({publisher})", 1, 2),
    ("{place} {publisher}", 0.5, 1),
    ("{place} : {publisher}", 1, 1),
    ("{place}; {publisher}", 0.5, 0.5),
    ("{place}, ({publisher})", 0.2, 0.2),
)


def sample_style(dice: Random, language: str) -> Style:
    """A style of a list in ``language``."""
    tongue = speaker(language).language
    german = language == "de"
    front = dice.random() < {"en": 0.7, "de": 0.68, "it": 0.4, "fr": 0.5, "ru": 0.25}.get(language, 0.6)
    stop = pick(dice, ((". ", 8), (", ", 2))) if front else pick(dice, ((". ", 6), (", ", 5)))
    return Style(
        language=tongue,
        **name_styles(dice, tongue, front=front),
        **_date(dice, tongue, front=front, stop=stop),
        **_titles(dice, tongue, front=front, stop=stop),
        **_journal(dice, tongue, front=front, column=german),
        **_book(dice, tongue, front=front, column=german),
        **_tail(dice, tongue),
        stop=stop,
        comma=", " if dice.random() < 0.85 else stop,
        dash=_same(dice, tongue)
        or pick(dice, (("———", 3), ("---", 3), ("______", 2), ("—", 2), ("———.", 1), ("–", 1), ("_______________", 1)))
        if dice.random() < 0.2
        else "",
        citation_number=dice.choice(("[{}] ", "{}. ", "({}) ", "{} ", "{}) ", "[{}]")) if dice.random() < (0.08 if front else 0.3) else "",
        final="." if dice.random() < 0.85 else "",
    )


def pick(dice: Random, options: Sequence[tuple[Any, ...]], column: int = 0) -> Any:  # noqa: ANN401 - the values are of any type
    """One of ``options``, as often as its number in the ``column`` behind the values says; a single value comes as itself."""
    width = next(at for at, value in enumerate(options[0]) if isinstance(value, int | float))
    chosen = dice.choices(options, [option[width + column] for option in options])[0]
    return chosen[0] if width == 1 else chosen[:width]


def _same(dice: Random, language: Language) -> str:
    """ "Ders.", in lists that put it in place of a repeated author."""
    return large(dice.choice(language.terms.same)) if language.terms.same and language.code != "en" and dice.random() < 0.05 else ""


def _column(language: Language) -> int:
    return {"en": 0, "de": 1}.get(language.code, 2)


def _date(dice: Random, language: Language, *, front: bool, stop: str) -> dict[str, Any]:
    after_names, date, after_date = pick(dice, _FRONT, _column(language))
    if not front:
        after_names = pick(dice, ((stop, 6), (", ", 2), (": ", 3), (". ", 2), (" ", 0.3)))
    terms = language.terms
    return {
        "front_date": front,
        "after_names": after_names,
        "date": date,
        "after_date": after_date,
        "day_in_date": dice.random() < 0.45,
        "letters_parted": " " if dice.random() < 0.06 else "",
        "date_words": dice.choice(terms.dates),
        "day_words": dice.choice(terms.days),
        "short_months": dice.random() < 0.25,
        "reprint": dice.choice(("={0} [{1}]", "={1}/{0}", "=[{1}] {0}", "={0} ({1})", "={1} [{0}]", *terms.reprints)),
    }


def _titles(dice: Random, language: Language, *, front: bool, stop: str) -> dict[str, Any]:
    quoted = dice.random() < {"en": (0.3 if front else 0.5), "de": 0.2}.get(language.code, 0.3)
    quotes = dice.choice(language.terms.quotes) if quoted else ("", "")
    emphasized = pick(dice, (((), 50), (("book", "container"), 36), (("book", "container", "volume"), 10), (("title", "book"), 4)))
    large = language.headline and dice.random() < 0.45
    subs = (
        ((": ", 20), (". ", 4.5), (" - ", 1), (" – ", 1), (" : ", 0.5), ("; ", 0.3))
        if language.code != "de"
        else ((". ", 10), (": ", 9), (" – ", 2), (" - ", 1), (", ", 0.3))
    )
    contained = dice.choice(language.terms.contained)
    plain = {"en": 0.9, "de": 0.3}.get(language.code, 0.7)
    return {
        "title_quotes": quotes,
        "book_quotes": quotes if quoted and dice.random() < 0.12 else ("", ""),
        "quotes_close": language.code == "en" and dice.random() < 0.7,
        "sub": pick(dice, subs),
        "headline": large,
        "book_headline": large or (language.headline and dice.random() < 0.3),
        "emphasized": emphasized,
        "contained": contained if dice.random() < 0.95 else "",
        "journal_contained": "" if dice.random() < plain else contained,
        "container_quotes": ("«", "»") if language.code in ("it", "fr", "ru") and dice.random() < 0.15 else ("", ""),
        "abbreviated": dice.random() < 0.2,
        "translation": dice.choice(("[{}]", "[{}]", "({})")),
    }


def _journal(dice: Random, language: Language, *, front: bool, column: int) -> dict[str, Any]:
    terms = language.terms
    dated = not front and dice.random() < 0.75
    both, volume, issue = _worded(dice, language, pick(dice, _DATED if dated else _NUMBERINGS, column))
    worded = dice.random() < (0.7 if column else 0.3)
    form = dice.choice(terms.pages)
    loose = pick(dice, _PAGES_PLAIN, column)
    if worded and form != "{}":
        loose = pick(dice, ((", ", 8), (": ", 1), (". ", 0.6), (" ", 0.3)))
    elif ";" in both:
        loose = pick(dice, ((":", 8), (": ", 2)))
    return {
        "numbering": both,
        "volume_only": volume,
        "issue_only": issue,
        "dated_numbering": dated,
        "before_numbering": pick(dice, ((" ", 9), (", ", 11), (". ", 1.5), (": ", 0.3), ("; ", 0.2)))
        if ";" not in both
        else pick(dice, ((". ", 6), (" ", 4))),
        "before_pages": loose,
        "journal_pages": form if worded else "{}",
        "pages": form,
        "page": dice.choice(terms.page),
        "range_dash": pick(dice, (("-", 50), ("–", 40), (" - ", 3), (" – ", 2), ("—", 1), ("--", 1), ("‐", 0.5), ("−", 0.3))),
        "short_ranges": dice.random() < 0.1,
    }


def _worded(dice: Random, language: Language, templates: tuple[str, ...]) -> list[str]:
    """The templates with the language's words for volume and issue; now and then a template of the language's own."""
    terms = language.terms
    volume, issue = dice.choice(terms.volumes).replace("{}", "{volume}"), dice.choice(terms.issues).replace("{}", "{issue}")
    both = templates[0]
    own = [own for own in terms.numberings if ("{year}" in own) == ("{year}" in both) and "{volume}" in own]
    if own and dice.random() < 0.15:
        templates = (dice.choice(own), *templates[1:])
    return [template.replace("{V}", volume).replace("{I}", issue) for template in templates]


def _book(dice: Random, language: Language, *, front: bool, column: int) -> dict[str, Any]:
    terms = language.terms
    return {
        "chapter_pages": pick(dice, (("bracket", 6), ("behind", 6), ("end", 8), ("ahead", 2)))
        if not column
        else pick(dice, (("bracket", 1), ("behind", 2), ("end", 9), ("ahead", 1))),
        "imprint": pick(dice, _IMPRINTS, column),
        "imprint_year": pick(
            dice, ((", {year}", 12, 6), (" {year}", 2, 9), (" ({year})", 1, 1), ("; {year}", 0.5, 0.2), (". {year}", 0.7, 0.5)), column
        ),
        "imprint_brackets": dice.random() < (0.02 if front else 0.2),
        "between_places": pick(
            dice, ((", ", 4), ("/", 5), (" / ", 3), (" and ", 1), (" & ", 1), ("; ", 1), (" – ", 0.6), ("-", 0.6), (", ", 1))
        ),
        "first_place_only": dice.choice(terms.more_places) if terms.more_places and dice.random() < 0.3 else "",
        "publisher": pick(dice, (("both", 82, 70), ("place", 7, 24), ("publisher", 10, 3), ("none", 1, 3)), column),
        "edition": dice.choice(terms.editions),
        "edition_raised": not front and dice.random() < (0.15 if language.code in ("de", "it") else 0.01),
        "edition_brackets": dice.random() < 0.25,
        "book_volume": dice.choice(terms.book_volumes),
        "series": dice.choice(terms.series),
        "series_place": pick(dice, (("bracket", 4), ("plain", 4), ("end", 2), ("equals", 0.3)))
        if not column
        else pick(dice, (("bracket", 4), ("plain", 2), ("end", 2), ("equals", 2))),
    }


def _tail(dice: Random, language: Language) -> dict[str, Any]:
    terms = language.terms
    dois = (
        "doi:{}",
        "doi: {}",
        "DOI: {}",
        "https://doi.org/{}",
        "https://doi.org/{}",
        "http://dx.doi.org/{}",
        "DOI {}",
        "doi.org/{}",
        "https://dx.doi.org/{}",
        "DOI:{}",
        "doi {}",
        "Doi: {}",
        "{}",
        "(doi:{})",
        "[doi:{}]",
    )
    return {
        "doi": dice.choice(dois) if dice.random() < 0.85 else "",
        "url": dice.choice(terms.urls),
        "accessed": dice.choice(terms.accessed),
        "retrieved": dice.choice(terms.retrieved) if terms.retrieved and dice.random() < 0.3 else "",
        "access_first": dice.random() < 0.12,
        "medium": dice.choice(("Print", "Print.", "Web")) if language.code == "en" and dice.random() < 0.012 else "",
        "number": dice.choice(terms.numbers),
        "presented": dice.choice(terms.presented) if dice.random() < 0.9 else "",
        "online": dice.choice(terms.online) if terms.online and dice.random() < 0.15 else "",
    }

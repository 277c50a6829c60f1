"""Which rules run: by code, by the beginning of a code, or by name."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from citecheck.errors import ConfigError
from citecheck.rules.rule import Rule


def select(rules: Sequence[Rule], *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules asked for (all that run by default when ``select`` is empty) without those in ``ignore``, in their own order.

    A word is a code (CC104), the beginning of one (CC1), a name (year-mismatch) or ALL, in either case. A beginning means the rules that run by
    default; those that do not are asked for by their whole code, their name or ALL. Raises `ConfigError` for a word that means no rule.
    """
    wanted = {rule.code for word in select for rule in _meant(rules, word)} if select else {rule.code for rule in rules if rule.default}
    unwanted = {rule.code for word in ignore for rule in _meant(rules, word, whole=True)}
    return tuple(rule for rule in rules if rule.code in wanted - unwanted)


def _meant(rules: Sequence[Rule], word: str, *, whole: bool = False) -> list[Rule]:
    """The rules that a word means; a beginning means those that are off by default only when ``whole`` is set."""
    plain = word.strip().lower()
    meant = [rule for rule in rules if plain == "all" or plain in (rule.name, rule.code.lower())]
    meant = meant or [rule for rule in rules if plain and (whole or rule.default) and rule.code.lower().startswith(plain)]
    if not meant:
        near = difflib.get_close_matches(plain, [name for rule in rules for name in (rule.code.lower(), rule.name)], n=3)
        names = [
            next(rule.code if rule.code.lower() == name else rule.name for rule in rules if name in (rule.code.lower(), rule.name))
            for name in near
        ]
        raise ConfigError(
            f"no rule is called {word!r}",
            remedy=f"did you mean {' or '.join(names)}?" if names else "`citecheck rules` lists every code and name",
        )
    return meant

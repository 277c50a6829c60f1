"""Titles: capitals, quotation marks, subtitles."""

from __future__ import annotations

from training.speech import capitals
from training.typeset.style import Style

_QUOTES = {"“": "‘", "”": "’", "„": "‚"}


def joined(title: str, subtitle: str, style: Style, *, headline: bool, language: str) -> str:
    """Title and subtitle."""
    text = title
    if subtitle:
        sub = style.sub.lstrip(".:") if title[-1:] in "?!" else style.sub
        text = f"{title}{sub}{subtitle if language == 'de' or sub.strip() in ('.', '') or headline else small(subtitle, title)}"
    return capitals(text, style.language) if headline and style.language.code == language else text


def small(subtitle: str, title: str) -> str:
    """A subtitle as it goes on behind a colon: half the titles leave its first letter small; which ones, the titles decide."""
    first, _, _ = subtitle.partition(" ")
    return (
        subtitle
        if len(title) % 3 or first[1:] != first[1:].lower() or not first[:1].isalpha() or first not in _STARTS
        else subtitle[:1].lower() + subtitle[1:]
    )


_STARTS = frozenset(
    "A An The From Toward Towards What How Why Some Evidence Lessons Results Theory Between On In Beyond Essays Notes Une Un La Le Les El Los Las Il Lo Uma O Um Do Da Dos".split()
)


def quoted(text: str, quotes: tuple[str, str], mark: str = "") -> str:
    """``text`` between quotation marks, those inside changed, with ``mark`` before the closing one."""
    opened, closed = quotes
    if not opened:
        return text
    if opened in text:
        text = "".join(_QUOTES.get(letter, "'" if letter == '"' else letter) for letter in text)
    return f"{opened}{text}{'' if not mark or text[-1:] in '?!.' else mark}{closed}"

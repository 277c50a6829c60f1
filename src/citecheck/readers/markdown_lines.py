"""What a single line of Markdown begins: one expression per kind of line."""

from __future__ import annotations

import re

from citecheck.text.months import MONTHS

HEADING = re.compile(r"(#{1,6})(?:[ \t]+|\Z)")
RULE = re.compile(r"(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|<hr[ \t]*/?>", re.IGNORECASE)
HTML_HEADING = re.compile(r"<h([1-6])\b[^<>]{0,300}>", re.IGNORECASE)
HTML_ITEM = re.compile(r"<li\b[^<>]{0,300}>[ \t]*", re.IGNORECASE)
SETEXT = re.compile(r"=+|-{2,}")
FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)\Z")
BULLET = re.compile(r"([-*+•‣◦▪●])(?:[ \t]+|\Z)")
NUMBERED = re.compile(r"(?:\((\d{1,3}|[a-z]|[ivx]{1,5})\)|(\d{1,3})[.)]|\\?\[(\d{1,4})\\?\])[ \t]+(?=\S)")
_MONTH_AND_YEAR = re.compile(r"([^\W\d_]{3,12})\.?\s(?:1[4-9]|20)\d\d\b")
NOTE_DEFINITION = re.compile(r"\[\^([^\]\s]{1,80})\]:[ \t]*")
RAISED_LABEL = re.compile(
    r"<sup>[ \t]*\[?(\d{1,4}|[a-z*†‡§])\]?[ \t]*</sup>[ \t]*|([⁰¹²³⁴-⁹]{1,4})[ \t]*|\^(\d{1,4})\^[ \t]*", re.IGNORECASE
)
DIV = re.compile(r":{3,}[ \t]*(?:\{[^{}\n]{0,300}\}|[\w-]{1,40}(?:[ \t]*\{[^{}\n]{0,300}\})?)?[ \t]*:*\Z")  # Pandoc: ::: {#refs}
TERM_BODY = re.compile(r":(?:[ ]{2,4}|\t)(?=\S)")  # Pandoc: the definition under a term
QUOTE = re.compile(r">[ \t]?")
TABLE_RULE = re.compile(r"\|?[ \t]*(?::?-{2,}:?|:-:?|-:)[ \t]*(?:\|[ \t]*(?::?-{2,}:?|:-:?|-:)[ \t]*)*\|?")
TABLE_TAG = re.compile(r"<table\b", re.IGNORECASE)
TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)
RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def numbered(text: str) -> re.Match[str] | None:
    """The label that opens a numbered item; a date ("12. Dezember 1999") opens none."""
    match = NUMBERED.match(text)
    date = _MONTH_AND_YEAR.match(text, match.end()) if match is not None and match[2] else None
    return None if date is not None and date[1].lower() in MONTHS else match

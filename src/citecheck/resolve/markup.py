"""Crossref's titles as plain text: publishers deposit them with HTML, JATS and MathML tags, and with entities escaped once or twice."""

from __future__ import annotations

import html
import re
import unicodedata

from citecheck.text.expressions import deferred

# Face markup allowed in Crossref deposits (Crossref documentation, "Face markup"), JATS and MathML prefixes, and what else real records hold.
_INLINE = "i|b|em|strong|u|ovl|scp|sc|small|tt|italic|bold|underline|monospace|span|font|a|p|br|title|inline-formula|inline-graphic"
_PREFIXED = "jats:[a-z-]{1,30}|mml:[a-z]{1,30}|math|mrow|mi|mn|mo|msub|msup|mtext"
_TAG = deferred(rf"</?(?P<name>{_INLINE}|{_PREFIXED}|sub|sup|inf)(?:\s[^<>]{{0,300}})?/?>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_TIGHT = frozenset({"sub", "sup", "inf", "jats:sub", "jats:sup"})  # part of the word that they stand at
_BLANKS = re.compile(r"\s+")
_TIMES = 2  # entities are escaped twice at the most


def plain(text: str) -> str:
    """``text`` without tags and entities, in NFC, with single blanks. Words that only a tag kept apart are parted by a blank."""
    for _ in range(_TIMES):
        text = html.unescape(text) if "&" in text else text
    if "<" in text:
        text = _TAG.sub(lambda tag: _in_place_of(tag, text), _CDATA.sub("", text))
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", text).strip())


def _in_place_of(tag: re.Match[str], text: str) -> str:
    if tag["name"].lower() in _TIGHT:
        return ""
    before, after = text[max(tag.start() - 1, 0) : tag.start()], text[tag.end() : tag.end() + 1]
    return " " if before.isalpha() and after.isalpha() else ""

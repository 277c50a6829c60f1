"""Which Romance language a reference is in, told by small words and towns that only one of the four has; their names have two families.

Sources: the stop words of Snowball (snowballstem.org, BSD), those that no two of the languages share, but for "le"; the names of towns where most is printed, in the form of
their own language.
"""

from __future__ import annotations

from collections import Counter

from citecheck.text.expressions import deferred

_TELLING = {
    "es": "el los las y del una por para su sus desde hacia según siglo año años universidad sociedad madrid barcelona sevilla valencia méxico bogotá granada salamanca zaragoza "
    "revista nueva editorial españa santiago montevideo ediciones",
    "it": "il lo le gli di della delle dello dei degli nella nelle nel nei sulla sulle dal dalla dai alla alle ai per secolo università storia rivista milano roma venezia torino firenze bologna "
    "italia italiani napoli padova bari palermo genova trieste verona vicenza cura veneziani veneziana ed",
    "fr": "le les du des dans une aux sur au siècle université revue histoire paris lyon éd éditions presses toulouse grenoble rennes bruxelles annales genève",
    "pt": "dos das em do uma à ao aos pela pelo século universidade história lisboa porto coimbra são paulo rio editora edições revista",
    "": "the of and to from with by for der die das und des im von zur eine",  # English and German
}
_LANGUAGES = {word: [code for code in _TELLING if word in _TELLING[code].split()] for code in _TELLING for word in _TELLING[code].split()}
_ENDINGS = {"ción": "es", "ciones": "es", "zione": "it", "zioni": "it", "ção": "pt", "ções": "pt", "ité": "fr", "ités": "fr"}
_ENDING = deferred(rf"[^\W\d_]{{2}}({'|'.join(_ENDINGS)})\b")
_WORD = deferred(r"[^\W\d_]+")


def romance(text: str) -> str:
    """ "es", "fr", "it" or "pt", where more words tell it than any other language; else nothing."""
    lower = text.lower()
    found = Counter(code for word in _WORD.findall(lower) for code in _LANGUAGES.get(word, ()))
    found.update(_ENDINGS[ending] for ending in _ENDING.findall(lower))
    ranked = found.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]

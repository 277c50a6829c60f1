"""Authors who are known by one name: "Plato. Republic", "Platon: Politeia".

Source: the classics that the reading lists of political theory, history and philosophy name most, in the spellings of the languages that are read.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet

_CLASSICS = frozenset(
    "plato platon platone platón platão aristotle aristoteles aristotele aristote aristóteles homer homère omero cicero cicerone thucydides thukydides tucidide herodotus herodot erodoto "
    "augustine augustinus aquinas dante voltaire confucius konfuzius machiavelli virgil vergil ovid plutarch tacitus livy livius seneca euripides sophocles sophokles xenophon polybius polybios "
    "erasmus montaigne spinoza epictetus lucretius boethius maimonides avicenna averroes mencius laozi novalis stendhal molière petrarca tertullian origen hesiod aristophanes aeschylus lucian".split()
)
_HEAD = re.compile(r"\s?(?P<name>[^\W\d_a-z][^\W\d_]{3,12})(?P<stop>[.:])\s(?P<title>[^\W\d_a-z“„\"«*_]?[^.:]{2,120})")
_LONGEST = 15  # code points of a name, its stop and a blank
_ABOUT = re.compile(r"(?:an?|ein|eine|un|une|una|uno|essays|studies|studien|poet|philosopher|life|leben|his|sein|seine)\s", re.IGNORECASE)


@when(starts("author", "title", "container-title"), words=tuple(sorted(_CLASSICS)))
def classics(sheet: Sheet) -> None:
    """The name at the beginning is the author and the sentence behind it the title, where both were one run."""
    first = sheet.lower[:_LONGEST].split(maxsplit=1)
    if not first or first[0].rstrip(".:") not in _CLASSICS or sheet.label(0) not in ("author", "title", "container-title"):
        return
    match = _HEAD.match(sheet.text)
    if match is None:
        return
    run = sheet.runs[0]
    if match["stop"] == ":" and _ABOUT.match(match["title"]):
        return  # "Homer: A Study"
    if run.span.end <= match.end("stop") + 1 or (sheet.label(0) == "author" and sheet.has("title")):
        return
    end = run.span.end
    sheet.relabel(match.start("name"), match.end("stop"), "author")
    sheet.relabel(match.end("stop"), end, "title")

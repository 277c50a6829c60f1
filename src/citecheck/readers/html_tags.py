"""The HTML tags that Markdown may hold: the elements of the HTML living standard, and what becomes of them in text."""

from __future__ import annotations

import re

from citecheck.model import MarkKind

TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})"
    r"(?:\s{1,9}[A-Za-z_:@.-]{1,40}(?:\s?=\s?(?:\"[^\"<>]{0,2000}\"|'[^'<>]{0,2000}'|[^\s\"'<>=`]{1,2000}))){0,20}\s{0,9}/?>"
)

DROPPED = frozenset(
    """a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup data dd del details dfn div dl dt
    em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main map mark meta nav
    ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time title tr tt u ul
    var wbr""".split()
)

MARKS = {
    "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "sup": MarkKind.SUPERSCRIPT,
}

WHITE_SPACE = {  # tag -> what stands for it, so that words on both sides stay apart
    "br": "\n",
    "/p": "\n",
    "/div": "\n",
    "/li": "\n",
    "/tr": "\n",
    "/td": "\t",
    "/th": "\t",
    "/dt": "\n",
    "/dd": "\n",
}

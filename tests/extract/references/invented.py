"""A generator of invented reference lists: works from small tables and a seed, and the ways to set their entries."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence
from typing import NamedTuple

from tests.extract.references.invented_languages import Language, Work


def works(language: Language, dice: random.Random, count: int) -> list[Work]:
    found = []
    for _ in range(count):
        people = tuple((dice.choice(language.families), dice.choice(language.given)) for _ in range(dice.choice((1, 1, 2, 3))))
        first = dice.randint(1, 400)
        found.append(
            Work(
                people, dice.randint(1931, 2023), dice.choice(language.titles), dice.choice(language.journals), dice.randint(1, 60), dice.randint(1, 12),
                first, first + dice.randint(2, 40), dice.choice(language.places), dice.choice(language.publishers), dice.random() < 0.5,
            )
        )  # fmt: skip
    return sorted(found)


class Layout(NamedTuple):
    """How entries are set: what stands before each and whether it is its label, how it is wrapped, and what parts two of them."""

    before: Callable[[int], str]
    labelled: bool = False
    after: str = ""
    wrapped: bool = False
    between: str = "\n\n"
    behind: str = ""


def _number(form: str) -> Callable[[int], str]:
    return form.format


def _nothing(_: int) -> str:
    return ""


PLAIN_LAYOUTS: dict[str, Layout] = {
    "apart": Layout(_nothing),
    "close": Layout(_nothing, between="\n"),
    "flush": Layout(_nothing, wrapped=True),
    "flush-close": Layout(_nothing, wrapped=True, between="\n"),
    "hanging": Layout(_nothing, after="    ", wrapped=True),
    "hanging-close": Layout(_nothing, after="    ", wrapped=True, between="\n"),
    "dot": Layout(_number("{}. "), labelled=True, between="\n"),
    "dot-apart": Layout(_number("{}. "), labelled=True),
    "dot-wrapped": Layout(_number("{}. "), labelled=True, wrapped=True, between="\n"),
    "dot-hanging": Layout(_number("{}. "), labelled=True, wrapped=True, after="   ", between="\n"),
    "paren": Layout(_number("{}) "), labelled=True, between="\n"),
    "square": Layout(_number("[{}] "), labelled=True, between="\n"),
    "square-wrapped": Layout(_number("[{}] "), labelled=True, wrapped=True, after="    ", between="\n"),
    "square-apart": Layout(_number("[{}] "), labelled=True),
    "round": Layout(_number("({}) "), labelled=True, between="\n"),
    "bare": Layout(_number("{} "), labelled=True),
    "bare-close": Layout(_number("{} "), labelled=True, between="\n"),
    "bare-tab": Layout(_number("{}\t"), labelled=True, between="\n"),
    "square-glued": Layout(_number("[{}] "), labelled=True, between=" "),
    "dot-glued": Layout(_number("{}. "), labelled=True, between=" "),
    "bullet": Layout(_number("• "), between="\n"),
    "bullet-wrapped": Layout(_number("• "), wrapped=True, after="  ", between="\n"),
    "dash-bullet": Layout(_number("- "), between="\n"),
    "dash-bullet-wrapped": Layout(_number("- "), wrapped=True, after="  ", between="\n"),
    "star-bullet": Layout(_number("* "), between="\n"),
    "long-dash-bullet": Layout(_number("– "), between="\n"),
    "key": Layout(_number("[Ab{:02d}] "), labelled=True),
}
MARKDOWN_LAYOUTS: dict[str, Layout] = {
    **{name: layout for name, layout in PLAIN_LAYOUTS.items() if name not in ("hanging", "hanging-close")},
    "escaped": Layout(_number("\\[{}\\] "), labelled=True),
    "escaped-dot": Layout(_number("{}\\. "), labelled=True),
    "escaped-close": Layout(_number("\\[{}\\] "), labelled=True, between="\n"),
    "quote": Layout(_number("> "), between="\n>\n"),
    "li": Layout(_number("<li>"), behind="</li>", between="\n"),
    "li-id": Layout(_number('<li id="b{}">'), behind="</li>", between="\n"),
    "p": Layout(_number("<p>"), behind="</p>", between="\n"),
    "divs": Layout(_number("::: {{#ref-b{} .csl-entry}}\n"), behind="\n:::"),
    "divs-label": Layout(_number("::: {{#ref-b{0} .csl-entry}}\n[\\[{0}\\] ]{{.csl-left-margin}}["), behind="]{.csl-right-inline}\n:::", labelled=True),
    "html-divs": Layout(_number('<div id="ref-b{}" class="csl-entry" role="listitem">\n\n'), behind="\n\n</div>"),
    "anchor": Layout(_number('<a id="ref{0}"></a>{0}. '), labelled=True),
    "anchor-square": Layout(_number('<a name="r{0}"></a>[{0}] '), labelled=True),
    "bracketed-span": Layout(_number("[]{{#r{0}}}"),),
    "raised": Layout(_number("<sup>{}</sup> "), labelled=True),
    "raised-caret": Layout(_number("^{}^ "), labelled=True),
    "bold-number": Layout(_number("**{}.** "), labelled=True),
    "bold-square": Layout(_number("**[{}]** "), labelled=True),
    "broken-lines": Layout(_nothing, between="  \n"),
    "backslash-lines": Layout(_nothing, between="\\\n"),
    "br": Layout(_nothing, between="<br>\n"),
    "br-blank": Layout(_nothing, between="<br><br>\n"),
    "table": Layout(_number("| {} | "), labelled=True, behind=" |", between="\n"),
    "loose-bullets": Layout(_number("- "), between="\n\n"),
    "definition": Layout(_number("[{}]\n:   "), labelled=True),
    "deep-number": Layout(_number("  {}.  "), labelled=True, between="\n"),
}  # fmt: skip


def setting(entries: Sequence[str], layout: Layout, width: int = 72) -> str:
    """The entries as a list."""
    found = []
    for number, entry in enumerate(entries, 1):
        text = f"{layout.before(number)}{entry}"
        if layout.wrapped:
            text = "\n".join(textwrap.wrap(text, width, subsequent_indent=layout.after, break_long_words=False, break_on_hyphens=False))
        found.append(text + layout.behind)
    return layout.between.join(found)

"""Works without a year: what the text and the list say of them in words accuses nobody, in any language and with any two of the words."""

from __future__ import annotations

import pytest

from citecheck.rules import judge
from tests.rules.pipeline import gather

_LISTS = {
    "References": (
        "As Brandt (2014) and Costa (2011) said, ports grew.",
        "Holt, A. ({}). *On quays and other places*. Lagos: Delta Press.",
    ),
    "Literatur": (
        "Wie Brandt (2014) und Costa (2011) zeigen, wuchsen die Häfen.",
        "Holt, A. ({}): *Über Kais und andere Orte*. Kiel: Hafen Verlag.",
    ),
    "Bibliographie": (
        "Comme le disent Brandt (2014) et Costa (2011).",
        "Holt, A. ({}), *Des quais et d'autres lieux*, Brest, Presses du port.",
    ),
    "Referencias": (
        "Según Brandt (2014) y Costa (2011), crecieron.",
        "Holt, A. ({}). *De los muelles y otros lugares*. Cádiz: Ediciones del Puerto.",
    ),
    "Referências": (
        "Segundo Brandt (2014) e Costa (2011), cresceram.",
        "Holt, A. ({}). *Dos cais e outros lugares*. Lisboa: Editora do Porto.",
    ),
    "Bibliografia": (
        "Secondo Brandt (2014) e Costa (2011), crescevano.",
        "Holt, A. ({}). *Dei moli e altri luoghi*. Genova: Edizioni del Porto.",
    ),
    "Литература": ("Как пишут Brandt (2014) и Costa (2011), порты росли.", "Holt, A. ({}). *О причалах и других местах*. М.: Наука."),
}
_OTHERS = (
    "Brandt, P. Q. (2014). Accidental institutions. *Journal of Municipal Hydrology*, *27*(3), 201–229.",
    "Costa, R. (2011). *Ports of the south*. Porto: Ribeira.",
)
_WORDS = {
    "References": "accepted|under review|in press|forthcoming|in prep.|to be published|submitted|unpublished|early view|various years|n.d.",
    "Literatur": "im Druck|im Ersch.|i. E.|i. Dr.|in Vorb.|eingereicht|angenommen|ohne Jahr|unveröff.",
    "Bibliographie": "à paraître|sous presse|en préparation|soumis|inédit|sans date",
    "Referencias": "en prensa|en preparación|en proceso|aceptado|sin fecha",
    "Referências": "no prelo|em preparação|submetido|s/d|[19--?]",
    "Bibliografia": "in corso di stampa|in stampa|c.d.s.|in preparazione",
    "Литература": "в печати|в подготовке|без года",
}


def told(heading: str, text: str, *entries: str) -> list[str]:
    """The codes of the findings about links and entries."""
    around = _LISTS[heading][0]
    document = f"# Ports\n\n{around} {text}\n\n## {heading}\n\n" + "\n\n".join(sorted((*_OTHERS, *entries)))
    return [finding.code for finding in judge(gather(document)) if finding.code[:3] in ("CC1", "CC2")]


def book(dated: str, title: str = "On quays and other places") -> str:
    """An English entry."""
    return f"Holt, A. ({dated}). *{title}*. Lagos: Delta Press."


@pytest.mark.parametrize(("heading", "word"), [(heading, word) for heading, words in _WORDS.items() for word in words.split("|")])
@pytest.mark.parametrize("text", ["So it is (Holt, {}).", "Holt ({}) — so it is."])
def test_the_same_word_on_both_sides(heading: str, word: str, text: str) -> None:
    assert told(heading, text.format(word), _LISTS[heading][1].format(word)) == []


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        pytest.param("(Holt, 2024, in press)", [book("2024, in press")], id="word behind the year"),
        pytest.param("(Holt, 2024, accepted)", [book("2024")], id="word in the text alone"),
        pytest.param("Holt (2024, in press)", [book("2024, in press")], id="narrative"),
        pytest.param("(Holt, in press, 2024)", [book("in press, 2024")], id="word before the year"),
        pytest.param("(Holt forthcoming 2024)", [book("forthcoming 2024")], id="without a comma"),
        pytest.param("(Holt, 2024 [in press])", [book("in press")], id="the list has the word alone"),
        pytest.param("(Holt, 2024, in press)", [book("2024"), book("in press", "Drift")], id="two works"),
        pytest.param("(Holt in press; Holt, forthcoming)", [book("forthcoming"), book("in press", "Drift")], id="told apart"),
        pytest.param("(Holt, accepted)", [book("in press")], id="two words for what is to come"),
        pytest.param("(see Holt 2019, submitted to the court)", [book("2019")], id="a word of the sentence"),
        pytest.param("Holt (accepted) the plan (Holt 2019).", [book("2019")], id="a bracket of the sentence"),
        pytest.param("The proposal of the Commission (accepted); Holt 2019 (i.e. the first).", [book("2019")], id="nobody of the list"),
    ],
)
def test_accuses_nobody(text: str, entries: list[str]) -> None:
    assert told("References", text, *entries) == []


@pytest.mark.parametrize(
    ("text", "entries", "expected"),
    [
        pytest.param("(Holt, in press)", [], ["CC101"], id="missing"),
        pytest.param("(Holt, in press)", [book("2019")], ["CC104"], id="has appeared"),
        pytest.param("(Holt, accepted)", [book("forthcoming"), book("in press", "Drift")], ["CC103"], id="two that it may be"),
        pytest.param("(Holt, in press)", ["Holt, A. *On quays and other places*. Lagos: Delta Press."], ["CC202"], id="no date at all"),
        pytest.param("(Holt, 2024, in press)", [], ["CC101"], id="missing, and told once"),
        pytest.param("Nobody.", [book("accepted")], ["CC102"], id="not cited"),
    ],
)
def test_what_is_wrong_is_still_told(text: str, entries: list[str], expected: list[str]) -> None:
    assert told("References", text, *entries) == expected

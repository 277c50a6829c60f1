"""CC302: the odd ones out among citations, and customs that are merely mixed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.model import Number
from citecheck.rules import judge
from citecheck.rules.cc302_mixed_citation_style import mixed_citation_style
from tests.rules.pipeline import findings, gather

ENTRIES = (
    "Abara, Zoe and Brandt, Udo (2001), *Grain of the North*, Lagos: Delta Press.",
    "Cardoso, Rui (2003), *Rye of the North*, Lagos: Delta Press.",
    "Duarte, Rui, Costa, Ana and Melo, Ines (2002), *Prices of the Century*, Porto: Ribeira.",
    "Eklund, Per (2004), *Wheat of the North*, Lagos: Delta Press.",
)


def told(*sentences: str) -> list[tuple[object, object]]:
    text = "\n\n".join((" ".join(sentences), "# References", *ENTRIES)) + "\n"
    return [(dict(finding.data)["kind"], dict(finding.data)["count"]) for finding in findings(text, "CC302")]


@pytest.mark.parametrize(
    ("usual", "odd", "kind"),
    [
        pytest.param("It grew (Cardoso 2003).", "It fell (Cardoso, 2003).", "before the year", id="a comma"),
        pytest.param("It grew (Cardoso, 2003).", "It fell (Cardoso 2003).", "before the year", id="no comma"),
        pytest.param("It grew (Cardoso 2003: 4).", "It fell (Cardoso 2003, p. 4).", "before the page", id="a label"),
        pytest.param("It grew (Cardoso 2003, p. 4).", "It fell (Cardoso 2003, 4).", "before the page", id="no label"),
        pytest.param("It grew (Abara & Brandt 2001).", "It fell (Abara and Brandt 2001).", "between names", id="a word"),
        pytest.param("It grew (Abara and Brandt 2001).", "It fell (Abara & Brandt 2001).", "between names", id="a sign"),
        pytest.param("It grew (Duarte et al. 2002).", "It fell (Duarte et al 2002).", "et al.", id="no point"),
        pytest.param(
            "It grew (Cardoso 2003; Eklund 2004).", "It fell (Cardoso 2003, Eklund 2004).", "between works", id="a comma between works"
        ),
    ],
)
def test_the_odd_one_out(usual: str, odd: str, kind: str) -> None:
    assert told(*[usual] * 10, odd) == [(kind, 1)]
    assert told(*[usual] * 20, odd, odd) == [(kind, 2)]


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["It grew (Cardoso 2003)."] * 12, id="all alike"),
        pytest.param(["It grew (Cardoso 2003)."] * 9 + ["It fell (Cardoso, 2003)."], id="not overwhelming"),
        pytest.param(["It grew (Cardoso 2003)."] * 12 + ["It fell (Cardoso, 2003)."] * 4, id="not few"),
        pytest.param(["It grew (Abara & Brandt 2001)."] * 12 + ["Abara and Brandt (2001) say so."], id="a word in the sentence"),
        pytest.param(["It grew (Cardoso 2003)."] * 12 + ["Cardoso, in 2003, said so."], id="prose"),
        pytest.param(["It grew (Cardoso 2003; Eklund 2004)."] * 12 + ["It fell (Cardoso 2003, 2003)."], id="years of one author"),
    ],
)
def test_customs_are_left_alone(sentences: list[str]) -> None:
    assert told(*sentences) == []


def test_names_in_a_text_of_numbers() -> None:
    text = "\n\n".join((" ".join(["It grew (Cardoso 2003)."] * 11), "# References", *ENTRIES)) + "\n"
    evidence = gather(text)
    numbered = [
        replace(citation, items=tuple(replace(item, pointer=Number((1,))) for item in citation.items))
        for citation in evidence.citations[1:]
    ]
    [found] = judge(replace(evidence, citations=(evidence.citations[0], *numbered)), [mixed_citation_style])
    assert dict(found.data)["way"] == "names and a year"
    assert dict(found.data)["usual_count"] == 10

"""CC203: numbers that cannot be right, and the many that can."""

from __future__ import annotations

import pytest

from citecheck.rules.identifier_faults import faults
from tests.rules.pipeline import findings, gather


def told(printed: str, *, before: str = "Okafor, Ben (2004), *Harbours of the South*, Lagos: Delta Press, ") -> list[dict[str, object]]:
    text = f"Ports grew (Okafor 2004).\n\n# References\n\n{before}{printed}\n"
    return [dict(finding.data) for finding in findings(text, "CC203")]


# what is printed: what is wrong with it, and what it should be where that can be told
FAULTY = {
    "ISBN 0-306-40615-3.": ("check-digit", "0-306-40615-2"),
    "ISBN 0-306-40516-2.": ("check-digit", "0-306-40516-4"),
    "ISBN 0306406153": ("check-digit", "0306406152"),
    "ISBN 0 306 40615 3.": ("check-digit", "0 306 40615 2"),
    "ISBN-10: 0-306-40615-X": ("check-digit", "0-306-40615-2"),
    "ISBN 0-8044-2957-0": ("check-digit", "0-8044-2957-X"),
    "ISBN 978-0-306-40615-2.": ("check-digit", "978-0-306-40615-7"),
    "ISBN: 9780306406158.": ("check-digit", "9780306406157"),
    "ISBN-13: 978-3-16-148410-1": ("check-digit", "978-3-16-148410-0"),
    "ISBN-13 978-3-16-148410-1": ("check-digit", "978-3-16-148410-0"),
    "ISBN 978–3–16–148410–1": ("check-digit", "978–3–16–148410–0"),
    "ISBN 978 3 16 148410 1, 240 pp.": ("check-digit", "978 3 16 148410 0"),
    "ISBN (pbk.): 978-3-16-148410-1": ("check-digit", "978-3-16-148410-0"),
    "e-ISBN 978-3-16-148410-1": ("check-digit", "978-3-16-148410-0"),
    "(ISBN 3-16-148410-1)": ("check-digit", "3-16-148410-X"),
    "ISBN 987-3-16-148410-0": ("prefix", "978-3-16-148410-0"),
    "ISBN 798-3-16-148410-0": ("prefix", "978-3-16-148410-0"),
    "ISBN 123-3-16-148410-0": ("prefix", None),
    "ISBN 978-0-306-40615": ("length", None),
    "ISBN 978-0-306-40615-77": ("length", None),
    "ISBN 0-306-40615-22": ("length", None),
    "ISBN 0-306-40615": ("length", None),
    "ISBN O-306-40615-2": ("letter", "0-306-40615-2"),
    "ISBN 0-3O6-40615-2": ("letter", "0-306-40615-2"),
    "ISBN 0378-5955": ("label", "ISSN 0378-5955"),
    "ISSN 0378-5954": ("check-digit", "0378-5955"),
    "ISSN: 03785954": ("check-digit", "03785955"),
    "e-ISSN 0378-5954.": ("check-digit", "0378-5955"),
    "ISSN 0378-595X": ("check-digit", "0378-5955"),
    "ISSN 0378–5954": ("check-digit", "0378–5955"),
    "ISSN 0378-595": ("length", None),
    "doi:10.5555": ("suffix", None),
    "doi: 10.5555/": ("suffix", None),
    "https://doi.org/10.5555/.": ("suffix", None),
    "doi:10.5555.2016.1254152": ("suffix", None),
    "doi:10.5555/ harbours.2004": ("blank", "10.5555/harbours.2004"),
    "doi: 10.5555 /harbours.2004": ("blank", "10.5555/harbours.2004"),
    "doi: 10. 5555/harbours.2004": ("blank", "10.5555/harbours.2004"),
    "doi:10.5555/j.ports. 2004.01.001.": ("blank", "10.5555/j.ports.2004.01.001"),
    "doi:10.5555/j.1365- 2648.2004.03071.x": ("blank", "10.5555/j.1365-2648.2004.03071.x"),
    "https://doi.org/": ("suffix", None),
    "http://dx.doi.org.": ("suffix", None),
    "doi:10.5555/harbours…": ("cut-off", None),
    "https://doi.org/10.5555/harbours....": ("cut-off", None),
    "doi:10.555/harbours": ("prefix", None),
    "doi:0.5555/harbours": ("prefix", "10.5555/harbours"),
    "doi:1.5555/harbours": ("prefix", "10.5555/harbours"),
    "doi:105555/harbours": ("prefix", "10.5555/harbours"),
    "doi:10,5555/harbours": ("prefix", "10.5555/harbours"),
    "doi: 10:5555/harbours.": ("prefix", "10.5555/harbours"),
    "doi:10..5555/harbours": ("prefix", "10.5555/harbours"),
    "https://doi.org/l0.5555/harbours": ("prefix", "10.5555/harbours"),
    "doi:10.5555/harbours.12PMID: 12345678": ("glued", "10.5555/harbours.12"),
    "doi:10.5555/harbours.12.Accessed 3 May 2012": ("glued", "10.5555/harbours.12"),
    "doi:10.5555/harbours.12[CrossRef]": ("glued", "10.5555/harbours.12"),
    "doi:10.5555/harbours.12https://example.org/12": ("glued", "10.5555/harbours.12"),
    "https://doi.org/10.5555/harbours.12?journalCode=ports": ("glued", "10.5555/harbours.12"),
    "doi:10.5555/harbours.12/abstract.": ("glued", "10.5555/harbours.12"),
    "https://doi.org/10.5555/harbours.12/full": ("glued", "10.5555/harbours.12"),
    "arXiv:1305.123": ("length", None),
    "arXiv:1605.1234": ("length", None),
    "arXiv:1513.12345": ("month", None),
    "PMID: 123456789012": ("length", None),
}

RIGHT = (
    "ISBN 0-306-40615-2.",
    "ISBN 0306406152",
    "ISBN 0 306 40615 2 and more",
    "ISBN 978-0-306-40615-7",
    "ISBN: 9780306406157 240 pp.",
    "ISBN 978 0 306 40615 7, 2004",
    "ISBN 0-8044-2957-X",
    "ISBN 0-8044-2957-x.",
    "ISBN-10: 0-306-40615-2",
    "ISBN-10 0-306-40615-2",
    "ISBN 10: 0-306-40615-2",
    "ISBN-13 978-0-306-40615-7",
    "ISBN13 9780306406157",
    "ISBN-13-978-0-306-40615-7",
    "ISBN (pbk.) 0-306-40615-2",
    "ISBN 0-306-40615-2 (hbk.), 978-0-306-40615-7 (pbk.)",
    "e-ISBN 978-0-306-40615-7",
    "ISBN 979-10-90636-07-1",
    "ISBN 978‐0‐306‐40615‐7",
    "ISBN 978‑0‑306‑40615‑7",
    "ISBN 978–0–306–40615–7",
    "ISBN 978−0−306−40615−7",
    "ISBN 306-40615-2",
    "ISBN 0-306-40615-3 (invalid)",
    "ISBN 0-306-40615-3 [sic]",
    "ISBN 0-306-",
    "ISBN 0-306-XXXXX-X",
    "ISBN not given",
    "ISBN 978-0-306 4061",
    "ISBN 978-0-306-\n40615-8",
    "ISSN 0378-5955",
    "ISSN 0378–5955.",
    "ISSN 03785955",
    "e-ISSN 0378-5955",
    "ISSN (online) 0378-5955",
    "ISSN-L: 0378-5955",
    "ISSN 0000-006X",
    "doi:10.5555/harbours.",
    "doi: 10.5555/HARBOURS.X-12",
    "DOI 10.5555/12345678",
    "https://doi.org/10.5555/S0304-4017(97)00054-X",
    "(doi:10.5555/harbours(2004)12)",
    "doi:10.5555/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2.",
    "doi:10.5555/0013-0001(2006)60[143:FMSPFI]2.0.CO;2",
    "doi:10/abc",
    "https://doi.org/10/fg5v",
    "https://doi.org/fg5v",
    "doi:10.5555.10/harbours",
    "doi:10.5555/harbours.issn.1234-5678",
    "doi:10.5555/978-3-16-148410-1",
    "doi:10.5555/full",
    "doi:10.5555/abc?",
    "doi:10.5555/harbours. 2004-05-01",
    "doi:10.5555/harbours. Accessed 3 May 2012",
    "doi:10.5555/ (accessed 3 May 2012)",
    "doi:10.5555/\nharbours.2004",
    "doi:10.5555/harbours\\_12",
    "doi:20.500.12345/678",
    "doi:11.5555/12345",
    "https://www.doi.org/",
    "The DOI system. https://doi.org/",
    "https://doi.org/10.5555/harbours..",
    "doi:10.5555/har...bours",
    "https://www.example.org/doi/full/10.5555/harbours?journalCode=ports",
    "https://www.example.org/articles/10.5555/harbours.12/full",
    "pp. 10.555-10.556",
    "arXiv:1305.1234",
    "arXiv:1605.12345v2 [hep-th]",
    "arXiv:hep-th/9901001",
    "PMID: 12345678",
    "no. 0378-5954",
)


@pytest.mark.parametrize("printed", FAULTY)
def test_what_cannot_be_right(printed: str) -> None:
    fault, expected = FAULTY[printed]
    [data] = told(printed)
    assert (data["fault"], data.get("expected")) == (fault, expected)
    assert str(data["printed"]) in printed


@pytest.mark.parametrize("printed", RIGHT)
def test_what_can_be_right(printed: str) -> None:
    assert told(printed) == []


def test_the_span_is_the_number_alone() -> None:
    text = "Ports grew (Okafor 2004).\n\n# References\n\nOkafor, Ben (2004), *Harbours*, Lagos: Delta Press, ISBN 0-306-40615-3, 12 maps.\n"
    [finding] = findings(text, "CC203")
    assert gather(text).document.quote(finding.span) == "0-306-40615-3"
    assert "after the others the last one would be 2, not 3. Is it 0-306-40615-2?" in finding.message


def test_a_piece_of_an_entry_is_left_alone() -> None:
    assert told("ISBN 0-306-40615-3", before="") == []


@pytest.mark.parametrize(
    "text",
    [
        "ISBN ",
        "ISBN 0-",
        "ISBN 0-306-40615-3 ",
        "isbn (",
        "ISSN 0378-595",
        "ISSN 0378 - ",
        "doi:",
        "doi: doi: ",
        "doi.org/ ",
        "doi:10.5555/",
        "doi:10.5555/ a-",
        "doi:10.5555.5.5",
        "doi:0,0,0,",
        "doi:10.5555/aPMID",
        "doi:10.5555/a?b",
        "doi: 10. 5555",
        "arXiv:1305.",
        "PMID:1234567890",
        "0",
        " ",
    ],
)
def test_hostile_text_ends(text: str) -> None:
    for head in ("", "doi:10.5555/", "ISBN ", "ISSN "):
        assert len(list(faults(head + text * 40_000))) <= 50_000

"""Works that nobody signed, cited by their titles in many ways; and what only looks like them."""

from __future__ import annotations

import pytest

from tests.sentences import links

_PUMP = "Town loses its last pump. (2018, November 3). *Merrow Gazette*, p. A4."
_YEARBOOK = "*Yearbook of Quays*. (1899). London: Quay Office."
_LESNAIA = "*Lesnaia statistika*. 1899. Sankt-Peterburg: Tipografiia."
_STATES = "United States and the sea. (2018, May 3). *Merrow Gazette*, p. A4."

MEANT = (
    ("It is so (Town loses, 2018).", _PUMP, "[Town loses] 2018 = title"),
    ('It is so ("Town loses its last pump," 2018).', _PUMP, "[Town loses its last pump] 2018 = title"),
    ("It is so (“Town Loses,” 2018).", _PUMP, "[Town Loses] 2018 = title"),
    ('It is so ("Town Loses Its Last Pump", 2018).', _PUMP, "[Town Loses Its Last Pump] 2018 = title"),
    ('It is so (see "Town Loses," 2018; Ullman 2015).', _PUMP, "[Town Loses] 2018 = title | Ullman 2015"),
    ("„Town Loses Its Last Pump“ (2018) says so.", _PUMP, "Town Loses Its Last Pump 2018 narrative"),
    ("It stands in the *Yearbook of Quays* (1899).", _YEARBOOK, "Yearbook of Quays 1899 narrative"),
    ("The *Yearbook of Quays* (1899) says so.", _YEARBOOK, "Yearbook of Quays 1899 narrative"),
    ("See *Lesnaia statistika* (1899).", _LESNAIA, "Lesnaia statistika 1899 narrative"),
    ("It is so (*Lesnaia statistika*, 1899).", _LESNAIA, "Lesnaia statistika 1899"),
    ("Пароход ушел (Последний пароход, 1972).", "Последний пароход. 1972 // Вечерний Курск. 14 октября. С. 4.", "Последний пароход 1972"),
    (
        "Это так (Речной регистр, 1965).",
        "Речной регистр. Статистический сборник за 1964 год. М.: Парус, 1965. 210 с.",
        "Речной регистр 1965",
    ),
)
OTHERS = (  # no citation of the list's work
    ("It is so (“Town wins,” 2018).", _PUMP),
    ("It is so (“Town,” 2018).", _PUMP),
    ("It is so (“Town Loses,” 2017).", _PUMP),
    ("It is so (“Roads through the fens,” 2012).", _PUMP),  # by an author
    ("So did the United States (2018).", _STATES),
    ("The town loses its last pump in spring (2018).", _PUMP),
    ("It is so (Town loses, 2017).", _PUMP),
    ("The Town loses (2018) again.", _PUMP),
    ("See *Lesnaia promyshlennost* (1899).", _LESNAIA),
)


@pytest.mark.parametrize(("sentence", "entries", "expected"), MEANT, ids=[sentence for sentence, _, _ in MEANT])
def test_citations_mean_their_entries(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


@pytest.mark.parametrize(("sentence", "entries"), OTHERS, ids=[sentence for sentence, _ in OTHERS])
def test_nothing_else_is_linked(sentence: str, entries: str) -> None:
    assert all("(dangling)" in link for link in links(sentence, entries))

from __future__ import annotations

import pytest

from citecheck.resolve.markup import plain


@pytest.mark.parametrize(
    ("deposited", "read"),
    [
        ("On <i>Invented</i> Rivers", "On Invented Rivers"),
        ("Activity of<i>Invented river</i>Mud", "Activity of Invented river Mud"),
        ("CO<sub>2</sub> and H<sup>+</sup>", "CO2 and H+"),
        ("Sub<sub>x</sub>strate", "Subxstrate"),
        ("<jats:italic>Mud</jats:italic> and silt", "Mud and silt"),
        ('Epitaxial <mml:math xmlns:mml="http://example.org"><mml:mi>α</mml:mi></mml:math> silt', "Epitaxial α silt"),
        ("Rivers &amp; Bridges", "Rivers & Bridges"),
        ("A &lt;scp&gt;multi&lt;/scp&gt; river", "A multi river"),
        ("Rivers &amp;amp; Bridges", "Rivers & Bridges"),
        ("<title>Rivers</title>", "Rivers"),
        ("Rivers\n      and   bridges", "Rivers and bridges"),
        ("silt < mud and mud > sand", "silt < mud and mud > sand"),
        ("p<0.05 but x>3", "p<0.05 but x>3"),
        ("AT&T", "AT&T"),
        ("<unknown>Rivers", "<unknown>Rivers"),
    ],
)
def test_plain(deposited: str, read: str) -> None:
    assert plain(deposited) == read


@pytest.mark.parametrize(
    "text", ["<" * 1_000_000, "<i " * 300_000, "&amp;" * 200_000, "<i>" * 300_000], ids=["open", "tags without end", "entities", "tags"]
)
def test_hostile_markup_is_read_in_time(text: str) -> None:
    assert len(plain(text)) <= len(text)

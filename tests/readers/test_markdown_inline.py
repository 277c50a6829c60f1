from __future__ import annotations

import pytest

from citecheck.model import MarkKind
from tests.readers.build import markdown, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("*a* _b_ **c** __d__ ***e***", "a b c d e", id="emphasis"),
        pytest.param('*"Japan in the World"*, London', '"Japan in the World", London', id="emphasis-around-quotes"),
        pytest.param('"*Quoted*", and (*so*).', '"Quoted", and (so).', id="emphasis-inside-quotes"),
        pytest.param("*two\nlines*", "two\nlines", id="emphasis-over-lines"),
        pytest.param("a*b*c", "abc", id="stars-inside-a-word"),
        pytest.param("snake_case_name", "snake_case_name", id="bars-inside-a-word"),
        pytest.param("5 * 3 * 2", "5 * 3 * 2", id="times"),
        pytest.param("p < 0.05*, q*", "p < 0.05*, q*", id="star-notes"),
        pytest.param("*open, and never closed", "*open, and never closed", id="open-star"),
        pytest.param("**half*", "*half", id="unbalanced"),
        pytest.param("*one\n\ntwo*", "*one\n\ntwo*", id="never-over-blocks"),
        pytest.param(r"\$5 \*a\* \_b\_ \[c\] \\", r"$5 *a* _b_ [c] \ ".strip(), id="escapes"),
        pytest.param(r"C:\new \alpha", r"C:\new \alpha", id="no-escapes"),
        pytest.param("AT&amp;T &lt;b&gt; &#8211; &eacute;&nosuch; & x", "AT&T <b> – é&nosuch; & x", id="entities"),
        pytest.param("so&shy;ft and so\u00adft", "soft and soft", id="soft-hyphens"),
        pytest.param("`*code*` and ``a`b``", "*code* and a`b", id="code"),
        pytest.param("`open", "`open", id="open-code"),
        pytest.param("one<br>two<br/>\nthree", "one\ntwo\nthree", id="breaks"),
        pytest.param("H<sub>2</sub>O and <span class='x'>text</span>", "H2O and text", id="tags"),
        pytest.param("a < b and c > d, <y and z>, x<y", "a < b and c > d, <y and z>, x<y", id="signs-are-no-tags"),
        pytest.param("<i and j> <unknown>", "<i and j> <unknown>", id="no-tags"),
        pytest.param('[text](http://x.y/z "title") [a][b]', "text [a][b]", id="links"),
        pytest.param("[with [brackets]](http://x.y/a_(b)_c)", "with [brackets]", id="link-with-brackets"),
        pytest.param("![alt *text*](image.png) ![](x.png)", "alt text", id="images"),
        pytest.param("<http://x.y/a_b_c> or <a@b.org>", "http://x.y/a_b_c or a@b.org", id="autolinks"),
        pytest.param("see http://x.y/_a_/b*c* and *http://x.y/*", "see http://x.y/_a_/bc and http://x.y/", id="addresses"),
        pytest.param("[small]{.smallcaps} [1] [](x)", "small [1] [](x)", id="attributes-and-brackets"),
        pytest.param("(see [x]) [y](broken", "(see [x]) [y](broken", id="broken-link"),
    ],
)
def test_text(text: str, expected: str) -> None:
    assert markdown(text).text == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param("*a* **b** <i>c</i> <b>d</b>", MarkKind.EMPHASIS, [("a", ""), ("c", "")], id="emphasis"),
        pytest.param("*a* **b** <i>c</i> <b>d</b>", MarkKind.STRONG, [("b", ""), ("d", "")], id="strong"),
        pytest.param("***a***", MarkKind.STRONG, [("a", "")], id="both"),
        pytest.param(
            "[*a* b](http://x.y?q=1&amp;r) <http://z>", MarkKind.LINK, [("a b", "http://x.y?q=1&r"), ("http://z", "http://z")], id="links"
        ),
        pytest.param(
            "[a][Ref] [ref] [other]\n\n[ref]: http://x.y", MarkKind.LINK, [("a", "http://x.y"), ("ref", "http://x.y")], id="definitions"
        ),
        pytest.param("x.[^1] y.[^long]", MarkKind.NOTE_REFERENCE, [("[^1]", "1"), ("[^long]", "long")], id="pandoc-notes"),
        pytest.param("x.<sup>3</sup> y<sup>12</sup>", MarkKind.NOTE_REFERENCE, [("3", "3"), ("12", "12")], id="raised-notes"),
        pytest.param("x.<sup>3, 4</sup> y.<sup>[5]</sup>", MarkKind.NOTE_REFERENCE, [("3", "3"), ("4", "4"), ("5", "5")], id="several"),
        pytest.param("x.<sup>3–5</sup>", MarkKind.NOTE_REFERENCE, [("3–5", "3–5")], id="range"),
        pytest.param("x.^3^ y.¹² z)²", MarkKind.NOTE_REFERENCE, [("3", "3"), ("¹²", "12"), ("²", "2")], id="other-raised-notes"),
        pytest.param(
            "in 1999<sup>3</sup> and *so*<sup>4</sup>", MarkKind.NOTE_REFERENCE, [("3", "3"), ("4", "4")], id="after-year-and-emphasis"
        ),
        pytest.param(
            "10<sup>3</sup> m<sup>2</sup>, 5 km² and <sup>32</sup>P [<sup>2</sup>H]", MarkKind.NOTE_REFERENCE, [], id="powers-are-no-notes"
        ),
        pytest.param(
            "20<sup>th</sup> 21<sup>st</sup> m<sup>2</sup>", MarkKind.SUPERSCRIPT, [("th", "th"), ("st", "st"), ("2", "2")], id="ordinals"
        ),
        pytest.param(
            "[@a; see @b1, p. 5] and @c_d:2000.", MarkKind.CITE_KEY, [("@a", "a"), ("@b1", "b1"), ("@c_d:2000", "c_d:2000")], id="keys"
        ),
        pytest.param(
            "@{http://x.y/1} and @smith2000",
            MarkKind.CITE_KEY,
            [("@{http://x.y/1}", "http://x.y/1"), ("@smith2000", "smith2000")],
            id="bare-keys",
        ),
        pytest.param("me@home.org, @someone, 5 @ 3, ok@4.5", MarkKind.CITE_KEY, [], id="no-keys"),
    ],
)
def test_marks(text: str, kind: MarkKind, expected: list[tuple[str, str]]) -> None:
    assert marked(markdown(text), kind) == expected


def test_a_used_definition_is_no_text_and_an_unused_one_is() -> None:
    assert markdown("[a]\n\n[a]: http://x.y").text == "a"
    assert markdown("text\n\n[a]: http://x.y").text == "text\n\n[a]: http://x.y"
    assert markdown("as [1] says\n\n[1]: http://x.y").text == "as [1] says\n\n[1]: http://x.y"


def test_entities_map_as_a_whole() -> None:
    document = markdown("a &amp; b")
    span = document.blocks[0].span
    assert document.text == "a & b"
    assert [part.of(document.source) for part in document.parts(span)] == ["a &amp; b"]

from __future__ import annotations

import io
from typing import cast

from citecheck.cli.options import Common
from citecheck.cli.train import examples_of

LINE = "<issued>1966</issued> &gt;&gt; <publisher-place>Lagos</publisher-place> >> <title>Silt &amp;gt; &lt;sand&gt;</title>\n"


def test_an_escaped_sign_is_the_sign() -> None:
    (example,) = examples_of(cast("Common", _Quiet()), [io.BytesIO(LINE.encode())], None)
    assert example.text == "1966 >> Lagos >> Silt &gt; <sand>"


class _Quiet:
    def say(self, text: str) -> None:
        raise AssertionError(text)

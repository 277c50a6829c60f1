from __future__ import annotations

from citecheck.bibliography.fields import field_spans
from citecheck.export import bibtex_blocks

RAW = """@article{a, author = {Adams, J. and {River {and} Mud}},
  title = "On {M}ud = silt, and", journal = {Mud},
  volume=4, number = {2}, pages = {1--9}, keywords = {x, y}, year = 2001
}"""


def test_each_field_is_where_it_stands() -> None:
    (block,) = bibtex_blocks(RAW)
    assert block.item
    assert [(name, span.of(RAW)) for name, span in field_spans(RAW, block.item)] == [
        ("author", "Adams, J. and {River {and} Mud}"),
        ("title", "On {M}ud = silt, and"),
        ("container_title", "Mud"),
        ("volume", "4"),
        ("issue", "2"),
        ("page", "1--9"),
        ("issued", "2001"),
    ]


def test_hostile_fields_end() -> None:
    (block,) = bibtex_blocks(RAW)
    assert block.item
    for raw in ("@a{b, c" + " = " * 300_000, "@a{" + 'x="' * 300_000, "@a{" * 300_000, "@a{b, " + "c\n" * 300_000):
        assert all(span.end <= len(raw) for _, span in field_spans(raw, block.item))

from __future__ import annotations

from citecheck.library import works
from citecheck.model import Source

ONE = b"Silt (Hill 1998).\n\n# References\n\nHill, A. (1998), *Silt and Its Invented Uses*, Lagos: Delta Press.\n"
TWO = b"Silt (Hill 1998).\n\n# References\n\nHill, Anna, 1998. *Silt and Its Invented Uses: A Survey*. Lagos: Delta Press.\n"


def test_one_list_from_python() -> None:
    listed = works([Source("a.md", ONE), Source("b.md", TWO)])
    assert [work.entry.item.title for work in listed.works] == ["Silt and Its Invented Uses: A Survey"]
    assert works([Source("b.md", TWO)], known=listed.register).works[0].key == listed.works[0].key

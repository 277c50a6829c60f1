"""What every test may use."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
_PLACES = count()

# The same examples on every machine; `pytest --hypothesis-profile=default` tries others.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

THESIS = """# On rivers

Rivers carry silt (Adams 2001: 12). Some say they carry more (Brown 1999; Clark 2004). Adams (2001) agrees with Davis (2010).

## References

Adams, J. (2001), *Rivers and Silt*, London: Invented Press.

Brown, K. (1998), "A Note on Mud", *Journal of Mud*, 4 (2): 11-19.

Clark, L. (2004), *Deltas of the World*, Oxford: Example Books.
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read from the answers that the user of this machine keeps, and nothing is added: a port of today may have been another service's yesterday."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "caches" / str(next(_PLACES))))


@pytest.fixture
def seeds() -> Path:
    return ROOT / "seeds"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus of one document, its settings, and the working folder in it."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "rivers.md").write_text(THESIS, encoding="utf-8")
    (tmp_path / "citecheck.toml").write_text('documents = ["texts/*.md"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path

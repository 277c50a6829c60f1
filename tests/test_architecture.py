"""The layers of docs/design.md, enforced."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "citecheck"
LAYERS = (
    {"errors"},
    {"model"},
    {"text"},
    {"index"},
    {"readers", "extract", "reconcile", "resolve", "export"},
    {"bibliography", "coverage", "overrides", "works"},
    {"rules"},
    {"report", "repair"},
    {"lockfile"},
    {"settings"},
    {"plugins"},
    {"pipeline"},
    {"corpus"},
    {"library"},
    {"__init__"},
    {"cli"},
    {"__main__"},
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
MODULES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_CALLS = {"print", "open", "input"}
EFFECTS_ALLOWED = {  # module (or package) -> what it may touch
    "cli": {"print", "open", "environ"},
    "corpus": {"open", "files"},
    "index/build.py": {"files"},
    "index/info.py": {"files"},
    "index/inputs.py": {"open", "files"},
    "index/manifest.py": {"open", "files"},
    "index/reader.py": {"files"},
    "index/searching.py": {"files"},
    "index/store.py": {"files"},
    "index/verify.py": {"files"},
    "readers/entry.py": {"open", "files"},
    "resolve/cache.py": {"files"},
    "resolve/crossref.py": {"habanero"},
    "resolve/door.py": {"habanero"},
    "resolve/kept.py": {"files"},
    "resolve/machine.py": {"files"},
    "resolve/transport.py": {"socket", "environ"},
    "settings.py": {"open", "files"},
}
SENDING_NOTHING = {  # what is imported for its values: habanero's door is replaced, and requests-cache stores
    "habanero": {"habanero", "httpx2"},
    "files": {"requests_cache"},
}
SOCKET_MODULES = {"socket", "requests", "requests_cache", "urllib3", "httpx2", "habanero", "http"}


def package_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide layers"
            yield node.lineno, node.module or ""
            if node.module == "citecheck":
                yield from ((node.lineno, f"citecheck.{alias.name}") for alias in node.names)


def allowed(path: Path) -> set[str]:
    relative = path.relative_to(PACKAGE).as_posix()
    return next(
        (granted for key, granted in EFFECTS_ALLOWED.items() if relative == key or relative.startswith((key + "/", key + "."))),
        set(),
    )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_package_imports_only_from_its_left(path: Path) -> None:
    here = package_of(path)
    for line, name in imports(ast.parse(path.read_text(encoding="utf-8"))):
        if not name.startswith("citecheck."):
            continue
        there = name.split(".")[1]
        if there == here or there not in RANK:
            continue
        assert RANK[there] < RANK[here], f"{path}:{line}: {here} must not import {there}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_effects_happen_at_the_door(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    granted = allowed(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
            assert node.func.id in granted, f"{path}:{node.lineno}: {node.func.id}() belongs at the door"
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}:
            assert "environ" in granted, f"{path}:{node.lineno}: the environment is read at the door"
        if isinstance(node, ast.Attribute) and node.attr in {"write_text", "write_bytes", "read_text", "read_bytes"}:
            assert "files" in granted or "open" in granted, f"{path}:{node.lineno}: files are touched at the door"
    for line, name in imports(tree):
        root = name.split(".")[0]
        if root in SOCKET_MODULES and not any(root in SENDING_NOTHING.get(grant, ()) for grant in granted):
            assert "socket" in granted or package_of(path) == "cli", f"{path}:{line}: only the transport connects"


def test_every_module_has_a_rank() -> None:
    assert {package_of(path) for path in MODULES} <= set(RANK)

"""The layers of docs/design.md, enforced."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "citecheck"
LAYERS = (
    {"errors", "lazy"},
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
    {"strings"},
    {"lists"},
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


def lazy_names(tree: ast.Module) -> list[tuple[str, str]]:
    """What `lazily` is told: module and name."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "lazily"]
    return sorted(
        (keyword.arg or "", name) for call in calls for keyword in call.keywords for name in ast.literal_eval(keyword.value).split()
    )


def typed_names(tree: ast.Module, package: str) -> list[tuple[str, str]]:
    """What type checkers are told: module and name."""
    blocks = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    told = [node for block in blocks for node in block.body if isinstance(node, ast.ImportFrom)]
    return sorted(((node.module or "").removeprefix(f"{package}."), alias.name) for node in told for alias in node.names)


LAZY = [path for path in MODULES if path.name == "__init__.py" and lazy_names(ast.parse(path.read_text(encoding="utf-8")))]


@pytest.mark.parametrize("path", LAZY, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_lazy_package_tells_python_what_it_tells_type_checkers(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    package = ".".join(("citecheck", *path.parent.relative_to(PACKAGE).parts))
    every = next(
        ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert lazy_names(tree) == typed_names(tree, package)
    assert {name for _, name in lazy_names(tree)} | errors_of(tree) == set(every)
    # the verbs of citecheck itself are called as packages are: tests/test_lazy.py
    beside = {child.stem for child in path.parent.iterdir() if is_code(child)} if path.parent != PACKAGE else set()
    assert beside.isdisjoint(every), "the import system would put the module in the place of the name"


def is_code(path: Path) -> bool:
    return path.suffix == ".py" or (path / "__init__.py").exists()


def errors_of(tree: ast.Module) -> set[str]:
    """Names that are imported at once: citecheck's own errors, which are small."""
    return {
        alias.name for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "citecheck.errors" for alias in node.names
    }


def test_most_packages_that_gather_names_are_lazy() -> None:
    assert {path.parent.relative_to(PACKAGE).as_posix() for path in LAZY} >= {
        ".",
        "export",
        "extract/references",
        "model",
        "readers",
        "report",
        "resolve",
    }


ONE = "Adams, J. (2001). Rivers and Silt. Invented Press."
NETWORK = {"habanero", "httpx2", "requests", "requests_cache", "urllib3"}
OTHER_WORK = {"bibliography", "corpus", "extract.citations", "lockfile", "overrides", "pipeline", "reconcile", "report", "rules", "works"}
RUN = "import sys; from citecheck.cli import main; sys.argv[0] = 'citecheck'\ntry: main()\nexcept SystemExit: pass\n"
STARTS = {  # what is run, its arguments, and what is not imported for it
    "import": ("import citecheck", (), {"citecheck.model", "citecheck.text", "click", "numpy"}),
    "parse": (f"import citecheck; citecheck.parse({ONE!r})", (), {"click", "citecheck.export", "citecheck.readers", "citecheck.settings"}),
    "version": (RUN, ("--version",), {"numpy", "citecheck.cli.options", "citecheck.model"}),
    "help": (RUN, ("--help",), {"numpy", "citecheck.cli.options", "citecheck.model"}),
    "parse strings": (
        RUN,
        ("parse", "{file}"),
        {"bibtexparser", "rich", "rapidfuzz", "citecheck.readers.markdown", "citecheck.resolve.session"},
    ),
    "cache": (RUN, ("cache", "info", "--config", "{settings}"), {"numpy", "rich", "citecheck.extract", "citecheck.resolve.ladder"}),
    "rules": (RUN, ("rules",), {"numpy", "citecheck.extract.citations", "citecheck.extract.references.parsing", "citecheck.pipeline"}),
    "audit": (RUN, ("audit", "{file}", "--offline"), {"lxml", "tantivy", "bibtexparser", "citecheck.resolve.transport"}),
}
AUDITS = {"audit", "rules"}


@pytest.mark.parametrize("name", STARTS)
def test_nothing_is_imported_that_is_not_needed(name: str, tmp_path: Path) -> None:
    code, arguments, spared = STARTS[name]
    file, settings = tmp_path / "a.txt", tmp_path / "citecheck.toml"
    file.write_text(ONE, encoding="utf-8")
    settings.write_text(f'cache = "{(tmp_path / "cache").as_posix()}"\n', encoding="utf-8")
    told = [argument.format(file=file, settings=settings) for argument in arguments]
    imported = modules_of(code, told)
    unwanted = spared | (set() if name == "cache" else NETWORK) | (set() if name in AUDITS else {f"citecheck.{one}" for one in OTHER_WORK})
    assert "citecheck" in imported
    assert sorted(unwanted & imported) == []


def modules_of(code: str, arguments: Collection[str]) -> set[str]:
    """The modules that a new process has when it has run ``code``."""
    told = "\nimport json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code + told, *arguments], capture_output=True, text=True, encoding="utf-8", check=True)
    found: list[str] = json.loads(done.stderr.splitlines()[-1])
    return set(found)

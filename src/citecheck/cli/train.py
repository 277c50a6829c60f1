"""`citecheck parse --train` and `--evaluate`: a model of a user's own, and how well a model reads labelled examples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from citecheck.cli.options import Common
from citecheck.cli.progress import shown
from citecheck.cli.waiting import Stream, name_of, waiting
from citecheck.corpus.files import written
from citecheck.errors import ConfigError
from citecheck.export import csl_variable
from citecheck.extract.references.parsing import LIMIT
from citecheck.extract.references.parsing.adapted import adapted
from citecheck.extract.references.parsing.examining import FOLDS, Marks, cross_validated, examined
from citecheck.extract.references.parsing.model_file import Model, shipped
from citecheck.extract.references.parsing.tagged import Example, read_tagged
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.pipeline import Progress
from citecheck.text.counts import many

_LABEL = re.compile(r"<(?!/?i>)/?[A-Za-z-]+>")
_STEPS = 1000  # of the bar
LEAST = 5  # examples; fewer say what they are, and not what their style is


def train(shared: Common, files: Sequence[Stream], encoding: str | None) -> None:
    """Learn from the examples in ``files`` and write the model to --output. Raises `ConfigError`."""
    if shared.output in (None, "-"):
        raise click.UsageError("--train writes a model: name its file with --output FILE")
    shared.writable()
    examples = examples_of(shared, files, encoding)
    if len(examples) < LEAST:
        raise ConfigError(
            f"{many(len(examples), 'labelled example')}, and {LEAST} at least are wanted",
            where="--train",
            remedy="label more references; citecheck parse --format labels makes a draft of each, to be corrected by hand",
        )
    shared.say(f"citecheck: {many(len(examples), 'labelled example')}")
    with shown(shared, "learning") as progress:
        data, before, after = _learnt(shared, examples, progress)
    with written(Path(str(shared.output))) as file:
        file.write(data)
    shared.say(
        f"citecheck: of {len(examples)} examples, {before} are read right by the package's model, and {after} by models that learnt from the others"
    )
    shared.say(f"citecheck: {shared.output} written; use it with --model {shared.output}" if after > before else _no_better(shared))


def _learnt(shared: Common, examples: Sequence[Example], progress: Progress | None) -> tuple[bytes, int, int]:
    """The file of the model, and how many examples are read right without it and with it."""

    def hear(share: float) -> None:
        if progress:
            progress(round(share * _STEPS), _STEPS)

    measuring = FOLDS / (FOLDS + 1)
    before, after = cross_validated(
        examples,
        shipped(),
        lambda part, parts: shared.say(f"citecheck: learning to measure: {part} of {parts}"),
        lambda share: hear(share * measuring),
    )
    shared.say(f"citecheck: learning from all {len(examples)} examples")
    return adapted(examples, lambda share: hear(measuring + share * (1.0 - measuring))), before, after


def _no_better(shared: Common) -> str:
    return f"citecheck: {shared.output} written, but it reads such references no better: leave it, or correct the labels and add examples of one style"


def evaluate(shared: Common, files: Sequence[Stream], encoding: str | None, model: Model | None) -> None:
    """Print how well the examples in ``files`` are read. Raises `ConfigError`."""
    examples = examples_of(shared, files, encoding)
    if not examples:
        raise ConfigError("there are no labelled examples", where="--evaluate", remedy="name a file of them; docs/parsing.md has the form")
    shared.write(_table(examined(examples, model or shipped())))


def _table(marks: Marks) -> str:
    right, among = sum(row[1] for row in marks.fields), sum(row[2] for row in marks.fields)
    rows = [("references", marks.right, marks.among), ("fields", right, among)]
    rows += [(f"  {csl_variable(name)}", good, every) for name, good, every in marks.fields]
    return "".join(f"{name:20} {good / max(every, 1):6.1%}  {good} of {every}\n" for name, good, every in rows)


def examples_of(shared: Common, files: Sequence[Stream], encoding: str | None) -> list[Example]:
    """The examples of all files, those with words in them, each once: one that comes again would be learnt from and measured with. Raises `ConfigError` with file and line."""
    found: list[Example] = []
    for file in files:
        name = name_of(file)
        lines = (line for group in waiting(file, encoding, shared.say) for _, line in group)
        found += [example for example in read_tagged(_labelled(lines, name), name) if tokenize(example.text)]
    once = list({_said(example): example for example in found}.values())
    if len(once) < len(found):
        shared.say(f"citecheck: notice: {many(len(found) - len(once), 'example')} stand there more than once and count once")
    return once


def _said(example: Example) -> tuple[object, ...]:
    """What an example says, however it is spaced."""
    return " ".join(example.text.split()), tuple((label, " ".join(span.of(example.text).split())) for label, span in example.parts)


def _labelled(lines: Iterable[str], name: str) -> Iterator[str]:
    """The lines; raises `ConfigError` for a reference in which nothing is labelled, which would teach that nothing is anything, and for one so long that `parse`
    would not read it to its end.
    """
    for number, line in enumerate(lines, 1):
        if tokenize(line) and not line.startswith("#") and not _LABEL.search(line):
            raise ConfigError(
                "this reference has no labels",
                where=f"{name}:{number}",
                remedy="put its parts between tags, as in <author>Low, A.</author> (docs/parsing.md); citecheck parse --format labels makes a draft",
            )
        if len(_LABEL.sub("", line)) > LIMIT and not line.startswith("#"):
            raise ConfigError(
                f"this reference is longer than {LIMIT} characters",
                where=f"{name}:{number}",
                remedy="write one reference a line, and leave out what is none",
            )
        yield line

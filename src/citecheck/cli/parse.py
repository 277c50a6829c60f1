"""`citecheck parse`: reference strings to items."""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from io import BufferedReader, BytesIO
from itertools import islice
from pathlib import Path
from typing import cast

import click

from citecheck.cli.models import model_of
from citecheck.cli.options import Common, Input, common, encoded, without_effect
from citecheck.cli.parse_forms import FORMS, form_of
from citecheck.cli.waiting import TOGETHER, Stream, Whole, waiting
from citecheck.extract.references.parsing.model_file import Model, shipped
from citecheck.model import Source
from citecheck.strings import ParsedString, parse_all

Numbered = Iterable[tuple[int, ParsedString]]


@without_effect("--offline", "--mailto", "--index", "--resolvers", "--select", "--ignore", "--fail-on", "--strict-resolution", "--verbose")
@click.command("parse")
@click.argument("files", type=Input("; a reference itself goes behind --string"), nargs=-1, metavar="[FILE]...")
@click.option("--format", "form", type=click.Choice(FORMS), default="csl-json", show_default=True, help="Form of what is written.")
@click.option(
    "--pasted", is_flag=True, help="FILE is a list as it was pasted: entries run over lines, parted by blank lines, indents or numbers."
)
@click.option("--string", "given", multiple=True, metavar="TEXT", help="A reference itself, in place of FILE; may be given again.")
@click.option("--model", "model_file", metavar="FILE", help="Parse with this model (from --train) instead of the package's.")
@click.option("--train", "training", is_flag=True, help="Learn from labelled examples (one FILE or more) and write a model to --output.")
@click.option("--evaluate", "evaluating", is_flag=True, help="Measure how well labelled examples are read.")
@click.option("--about", is_flag=True, help="Print what the model in force was learnt from, and stop.")
@encoded
@common
def parse_command(
    shared: Common,
    files: Sequence[Stream],
    *,
    form: str,
    pasted: bool,
    given: tuple[str, ...],
    model_file: str | None,
    training: bool,
    evaluating: bool,
    about: bool,
    encoding: str | None,
) -> None:
    """Reference strings, one a line, to CSL-JSON items, one a line ("id" is the line's number), or to another form.

    \b
    Examples:
      citecheck parse references.txt
      citecheck parse --format bibtex references.txt --output references.bib
      citecheck parse --pasted --format labels pasted.txt
      citecheck parse --string "Mill, J. S. (1859). On Liberty. London: Parker."
      citecheck parse --train examples.txt --output my.model
      citecheck parse --model my.model references.txt
    """
    if training and model_file:
        raise click.UsageError("--train goes without --model: it starts from the package's own")
    _check(files, given, pasted=pasted, training=training, evaluating=evaluating, about=about)
    streams: Sequence[Stream] = files or ([_Given(given, pasted=pasted)] if given else [cast("Stream", sys.stdin.buffer)])
    encoding = None if given else encoding  # what the shell hands over has been decoded
    shared.spare([*streams, model_file or shared.settings.model])
    model = None if training else model_of(shared, model_file)
    if about:
        shared.writable()
        shared.write(json.dumps(dict((model or shipped()).card), ensure_ascii=False, indent=1))
    elif training or evaluating:
        _taught(shared, streams, encoding, model, training=training)
    elif len(streams) > 1:
        raise click.UsageError("parse reads one FILE; give it several with: cat FILE... | citecheck parse")
    else:
        _written(
            shared, _listed(shared, streams[0], encoding, model) if pasted else _lines(shared, streams[0], encoding, model), form, model
        )


def _check(files: Sequence[Stream], given: Sequence[str], *, pasted: bool, training: bool, evaluating: bool, about: bool) -> None:
    """Raises `click.UsageError` where options do not go together."""
    if sum((training, evaluating, about)) > 1:
        raise click.UsageError("--train, --evaluate and --about go one at a time")
    if about and (files or given):
        raise click.UsageError("--about stops before a FILE or --string is read: leave it out")
    if pasted and (training or evaluating or about):
        raise click.UsageError("--pasted is for reading a list: --train and --evaluate read one labelled example a line")
    if given and (files or training or evaluating):
        raise click.UsageError("--string and FILE go one at a time, and --train and --evaluate read a FILE")


class _Given(BytesIO):
    """The strings of --string, one a line; or, ``pasted``, as they are, with blank lines between them and none within."""

    name = "--string"

    def __init__(self, texts: Sequence[str], *, pasted: bool) -> None:
        self.apart = pasted and len(texts) > 1
        end = "\n\n" if pasted else "\n"
        lines = "".join(f"{_even(text, pasted=pasted)}{end}" for text in texts)
        super().__init__(codecs.BOM_UTF8 + lines.encode("utf-8", "surrogateescape"))  # marked, so that nothing is guessed


def _even(text: str, *, pasted: bool) -> str:
    return "\n".join(filter(str.strip, text.splitlines())) if pasted else " ".join(text.split())


def _taught(shared: Common, files: Sequence[Stream], encoding: str | None, model: Model | None, *, training: bool) -> None:
    from citecheck.cli.train import evaluate, train

    if training:
        train(shared, files, encoding)
    else:
        evaluate(shared, files, encoding, model)


def _written(shared: Common, groups: Iterable[Numbered], form: str, model: Model | None) -> None:
    """Each group as soon as it is decided."""
    write = form_of(form, model or shipped(), colored=shared.colored)
    with shared.stream() as out:
        for group in groups:
            out.write("".join(write(number, string) for number, string in group))
            out.flush()


def _lines(shared: Common, stream: Stream, encoding: str | None, model: Model | None) -> Iterator[Numbered]:
    """The strings, one a line: together what waits together."""
    for group in waiting(stream, encoding, shared.say):
        strings = parse_all((line for _, line in group), model=model)
        yield [(number, string) for (number, _), string in zip(group, strings, strict=True)]


def _listed(shared: Common, stream: Stream, encoding: str | None, model: Model | None) -> Iterator[Numbered]:
    """The entries of a pasted list, numbered as they stand."""
    from citecheck.lists import each_of_list  # lists are found and cut by what reads documents

    strings, remarks = each_of_list(_pasted(shared, stream, encoding), model=model, apart=isinstance(stream, _Given) and stream.apart)
    for remark in remarks:
        shared.say(f"citecheck: notice: {remark}")
    numbered = enumerate(strings, 1)
    while group := list(islice(numbered, TOGETHER)):
        yield group


def _pasted(shared: Common, stream: Stream, encoding: str | None) -> Source:
    """The list as a document, decoded as lines are. Raises `ReadError`."""
    name = getattr(stream, "name", "")
    lines = waiting(stream if isinstance(stream, _Given) else BufferedReader(Whole(stream)), encoding, shared.say)
    text = b"\n".join("\n".join(line for _, line in group).encode() for group in lines)
    return Source(Path(name).name if isinstance(name, str) and name != "<stdin>" else "list", text, ".")

"""The reference model that a command parses with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.options import Common
from citecheck.errors import CitecheckError, ReadError
from citecheck.readers.entry import load as load_source
from citecheck.settings import find

if TYPE_CHECKING:
    from citecheck.extract.references import Model


def model_of(shared: Common, given: str | None = None) -> Model | None:
    """The reference model of --model or of the settings, or None for the package's own. Raises `ReadError` and `ConfigError`."""
    if given == "":
        raise ReadError("the name of the model is empty", where="--model", remedy="name the file, or leave the option out")
    path = given or shared.settings.model
    if path is None:
        return None
    from citecheck.extract.references.parsing.model_file import unpack

    name = given or shared.settings.name_of(path)
    try:
        return unpack(_model_bytes(path, name), name)
    except CitecheckError as error:
        if given:
            raise
        file = shared.config or find(shared.settings.root)
        where = f"{os.path.relpath(file)}: model: {name}" if file else name
        raise type(error)(error.message, where=where, remedy=error.remedy) from error


def _model_bytes(path: str, name: str) -> bytes:
    if Path(path).is_dir():
        raise ReadError("this is a directory, not a model", where=name, remedy="name the file that citecheck parse --train wrote")
    return load_source(path, name=name).data

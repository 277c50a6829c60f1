"""What stops the tool. Never what is wrong with a document: that is a `Finding`."""

from __future__ import annotations


class CitecheckError(Exception):
    """citecheck cannot do its work on this input (exit code 2).

    ``message`` says what is wrong in one sentence, ``where`` is ``file`` or ``file:line``, ``remedy`` says what the user can do.
    """

    def __init__(self, message: str, *, where: str | None = None, remedy: str | None = None) -> None:
        self.message = message
        self.where = where
        self.remedy = remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}" if self.where else self.message
        return f"{text}\n  remedy: {self.remedy}" if self.remedy else text


class ReadError(CitecheckError):
    """A document cannot be read: it is missing, binary, a directory, in an unknown format or encoding."""


class ConfigError(CitecheckError):
    """A setting is unknown, of the wrong type or contradicts another."""


class OverridesError(ConfigError):
    """A person's corrections (refs/<stem>.overrides.toml) are malformed, contradict each other, or do not fit what they are about."""


class CorpusError(CitecheckError):
    """The corpus cannot be worked on: no document matches, two documents share a stem, a baseline is malformed."""

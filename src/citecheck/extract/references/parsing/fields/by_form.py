"""The names that their form tells by itself, each in a way of its own."""

from __future__ import annotations

from citecheck.extract.references.parsing.fields.compounds import compound
from citecheck.extract.references.parsing.fields.glued import suffixed
from citecheck.extract.references.parsing.fields.honored import honored
from citecheck.extract.references.parsing.fields.in_brackets import bracketed
from citecheck.extract.references.parsing.fields.inverted import inverted
from citecheck.extract.references.parsing.fields.nobility import noble
from citecheck.extract.references.parsing.fields.scripts import in_two_scripts
from citecheck.extract.references.parsing.fields.shortened import called, dashed, shortened
from citecheck.model import Name


def by_form(printed: str, text: str) -> tuple[Name, ...]:
    """The names of ``printed``, a stretch of the reference ``text``, if all of it has one of the forms; else nothing."""
    return (
        inverted(printed)
        or in_two_scripts(printed)
        or suffixed(printed)
        or compound(printed)
        or bracketed(printed, text)
        or dashed(printed)
        or shortened(printed, text)
        or called(printed, text)
        or noble(printed)
        or honored(printed)
    )

"""A person's word is last: refs/<stem>.overrides.toml pins links, fields, the boundaries of entries and chosen records."""

from citecheck.overrides.applying import Applied, apply
from citecheck.overrides.citations import fingerprints
from citecheck.overrides.reading import SCHEMA, read_overrides

__all__ = ["SCHEMA", "Applied", "apply", "fingerprints", "read_overrides"]

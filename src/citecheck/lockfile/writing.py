"""A lock as JSON text: the same text for the same lock, and a small difference for a small change.

The rows stand in the order of the list rather than by digest: an entry whose spelling is mended changes in its place, where by digest it would leave one
place and turn up in another. What is absent is left out; the candidates that were not chosen have a line each.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pkgutil import get_data

from citecheck.export import csl
from citecheck.lockfile.lock import Lock, Row, usual_forms
from citecheck.model import Candidate, Query, Resolved, Update
from citecheck.report import lay_out, outcome_word

SCHEMA = "citecheck-lock/1"
Json = dict[str, object]
_MOST_NAMES = 100
_FORMS = ("titles", "containers", "years", "pages", "version_of")  # where an empty list is other than none


def lock_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of a lock file, which the package ships."""
    loaded: dict[str, object] = json.loads(get_data("citecheck.report", "schema/lock-1.schema.json") or b"{}")
    return loaded


def write_lock(lock: Lock) -> str:
    """``lock`` as the text of its file."""
    data = {"schema": SCHEMA, "document": lock.document, "entries": [_row(row) for row in lock.rows]}
    return lay_out(data, one_line=frozenset({"candidates", "queries"}))


def _row(row: Row) -> Json:
    resolution, outcome = row.resolution, row.resolution.outcome
    chosen = outcome.candidate if isinstance(outcome, Resolved) else None
    return _present(
        {
            "digest": row.digest,
            "entry": row.entry,
            "outcome": outcome_word(outcome),
            "reason": outcome.reason,
            "resolver": resolution.resolver,
            "queries": [_query(query) for query in resolution.queries],
            "record": _record(chosen, row.digest) if chosen else None,
            "checked": resolution.checked,
            "unregistered_doi": resolution.unregistered_doi,
            "candidates": [_record(_brief(one), row.digest) for one in row.resolution.others],
        }
    )


def _brief(candidate: Candidate) -> Candidate:
    """A record that was refused, without the rest of a long list of names (some works have three thousand authors); nobody judges it by them again."""
    if candidate.refused is None or candidate.by_doi:
        return candidate
    item = candidate.item
    return replace(candidate, item=replace(item, author=item.author[:_MOST_NAMES], editor=item.editor[:_MOST_NAMES]))


def _query(query: Query) -> Json:
    return _present({"resolver": query.resolver, "query": query.query, "answer": query.answer, "retrieved": query.retrieved})


def _record(candidate: Candidate, digest: str) -> Json:
    return _present(
        {
            "resolver": candidate.resolver,
            "score": round(candidate.score, 4),
            "refused": candidate.refused,
            "by_doi": candidate.by_doi or None,
            "related": candidate.related,
            "kind": candidate.forms.kind,
            "item": csl(candidate.item, candidate.item.doi or digest),
            **_forms(candidate),
            "updates": [_update(update) for update in candidate.updates],
            "announces": [_update(update) for update in candidate.announces],
        }
    )


def _forms(candidate: Candidate) -> Json:
    """What does not follow from the item."""
    forms, usual = candidate.forms, usual_forms(candidate.item, candidate.forms.kind)
    rows = {name: getattr(forms, name) for name in _FORMS if getattr(forms, name) != getattr(usual, name)}
    return {name: [list(value) if isinstance(value, tuple) else value for value in values] for name, values in rows.items()}


def _update(update: Update) -> Json:
    return _present({"type": update.kind.value, "doi": update.doi, "date": update.date, "sources": list(update.sources)})


def _present(data: Json) -> Json:
    return {key: value for key, value in data.items() if value is not None and (value != [] or key in _FORMS)}

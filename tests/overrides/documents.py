"""Documents with invented entries, and how they are audited with corrections."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.model import Report

Correct = Callable[[str, str], Report]
"""Takes a document and the tables of a file of corrections."""

ONE_LINE = "Okafor, Ben (1998), Silt and Sand, Lagos: Delta Press. Water Board (1987), Report on the Lower Delta, Lagos: The Board."
BODY = "# On deltas\n\n"
DELTAS = """# On deltas

Silt settles where the current slackens (Okafor 1998: 12). Others have measured how fast it does (Lindqvist 2003). Deltas drift southwards (Haddad 2000: 7), as the Board had seen (Water Board 1987).

## References

Haddad, Nour (2000a), *Drifting Deltas*, Beirut: Cedar Books.

Haddad, Nour (2000b), *The Southern Delta*, Beirut: Cedar Books.

Lindqvist, Maja (2003), "Measuring Silt", *Journal of Mud*, 4 (2): 11-19.

Okafor, Ben (1998), *Silt and Sand*, Lagos: Delta Press. Water Board (1987), *Report on the Lower Delta*, Lagos: The Board.

The works above are in the library.
"""
LABELLED = """Rivers carry silt [Ada01], mud [Bro98] and sand [Cla04].

## References

- [Ada01] Adams, J. Rivers and Silt. London: Invented Press, 2001. [Bro98] Brown, K. Mud. London: Invented Press, 1998. [Cla04] Clark, L. Deltas. Oxford: Example Books, 2004.
"""
PIECES = """Deltas drift (Haddad 2000), and silt settles (Okafor 1998).

## References

- Haddad, Nour (2000), *Drifting Deltas*.
- The Southern Coast.
- Cedar Books: Beirut.
- Okafor, Ben (1998), *Silt and Sand*, Lagos: Delta Press.
"""
NOTES = """Deltas drift southwards,[^1] and do so fast.[^2]

[^1]: Haddad, *Drifting Deltas*, 7.

[^2]: Ibid., 12.

## Bibliography

Haddad, Nour. *Drifting Deltas*. Beirut: Cedar Books, 2000.

Okafor, Ben. *Silt and Sand*. Lagos: Delta Press, 1998.
"""
CHAPTERS = """# Silt

Silt settles where the current slackens (Okafor 1998).

## References

Okafor, Ben (1998), *Silt and Sand*, Lagos: Delta Press.

# Sand

Sand settles before the silt does (Okafor 1998).

## References

Okafor, Ben (1998), *Silt and Sand*, Lagos: Delta Press.
"""


def texts_of(report: Report) -> list[str]:
    """The entries as printed."""
    return [report.evidence.document.quote(reference.span) for reference in report.evidence.references]

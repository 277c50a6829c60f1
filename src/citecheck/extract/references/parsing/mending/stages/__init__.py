"""All mends in their order, each on what the one before left: a stage is what the next ones may rely on.

A new mend: a function of a sheet, with `when` above it if labels or words say for which strings it can do anything, and its name in a stage, in its turn.
"""

from __future__ import annotations

from itertools import chain

from citecheck.extract.references.parsing.mending.choosing import Stage
from citecheck.extract.references.parsing.mending.stages.cuts import CUTS
from citecheck.extract.references.parsing.mending.stages.editors import EDITORS
from citecheck.extract.references.parsing.mending.stages.heads import HEADS
from citecheck.extract.references.parsing.mending.stages.imprint import IMPRINT
from citecheck.extract.references.parsing.mending.stages.numbers import NUMBERS
from citecheck.extract.references.parsing.mending.stages.phrases import PHRASES
from citecheck.extract.references.parsing.mending.stages.styles import STYLES
from citecheck.extract.references.parsing.mending.stages.titles import TITLES
from citecheck.extract.references.parsing.mending.stages.wholes import WHOLES
from citecheck.extract.references.parsing.mending.stages.works import WORKS

MENDS: Stage = tuple(chain(HEADS, WORKS, PHRASES, CUTS, WHOLES, STYLES, EDITORS, TITLES, NUMBERS, IMPRINT))

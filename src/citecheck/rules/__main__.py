"""Write the page of rules to standard output."""

import sys

from citecheck.rules import RULES
from citecheck.rules.pages import page

sys.stdout.write(page(RULES))

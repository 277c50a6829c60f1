"""Write the page of rules to standard output."""

import sys

from citecheck.rules import RULES, page

sys.stdout.write(page(RULES))

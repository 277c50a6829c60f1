"""Tests on real records are collected only where such records are at hand."""

from __future__ import annotations

import os

collect_ignore = [] if os.environ.get("CITECHECK_DATA") else ["test_real_records.py"]

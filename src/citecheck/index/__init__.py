"""Crossref on one's own disk: work records, streamed from files into an embedded index, and asked by DOI or by words.

The index knows nothing of references and decides nothing: it gives records, and `resolve` compares and judges them like any other candidate.
What it needs (tantivy, zstandard, msgspec) is the optional extra ``[local]`` and is imported when it is used.
"""

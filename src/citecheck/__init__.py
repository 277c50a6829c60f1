"""citecheck: verify the citations of a document."""

"""Citations and references to links."""

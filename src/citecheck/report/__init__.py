"""Report to text, JSON, Markdown: one module per form."""

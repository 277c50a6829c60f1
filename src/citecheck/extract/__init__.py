"""Document to citations and references: one module per grammar."""

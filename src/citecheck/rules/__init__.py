"""Evidence to findings: one module per rule."""

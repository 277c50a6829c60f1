"""Many documents: the gate, the baseline, generated files."""

"""How a work is set: one module per part of a reference, all of which write with a `Writer` as a `Style` says."""

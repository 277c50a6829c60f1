"""Pure string craft: no document, no I/O."""

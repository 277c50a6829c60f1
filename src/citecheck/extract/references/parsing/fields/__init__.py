"""From labelled runs to fields: one small module for each kind of value."""

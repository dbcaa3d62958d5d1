"""The palette, the keys, the manual and the tour."""

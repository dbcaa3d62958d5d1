"""Several reviews of one source side by side, and their consensus."""

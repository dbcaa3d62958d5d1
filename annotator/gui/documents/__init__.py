"""Opening, saving, leaving, locking and recovering the file of a window."""

"""One open dossier without a window: the session, its undo line, and the stores that keep it."""

"""One file a format: from a dossier to what reviewers hand over."""

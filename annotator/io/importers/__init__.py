"""One file a format: from the bytes of a published document to a source."""

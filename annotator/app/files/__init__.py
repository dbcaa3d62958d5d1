"""Opening, saving, locking, recovering, comparing and checking files."""

"""Exit codes: done; findings, or faults of some files of a folder or list; wrong usage, or unreadable."""

DONE, FINDINGS, UNUSABLE = 0, 1, 2

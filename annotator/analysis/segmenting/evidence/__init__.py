"""Readers of evidence: each looks at a page for one kind of sign and gives candidates."""

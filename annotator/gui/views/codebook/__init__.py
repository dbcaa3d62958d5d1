"""Changing a codebook, and what takes the place of reasons that it no longer has."""

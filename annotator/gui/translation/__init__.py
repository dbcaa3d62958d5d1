"""The language of the window: which one, its words, its times."""

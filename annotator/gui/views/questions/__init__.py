"""The list of questions and what narrows it."""

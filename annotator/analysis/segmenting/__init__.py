"""From plain text to questions and answers."""

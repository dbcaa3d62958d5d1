"""From text to structure and suggestions; knows core only."""

"""From text to structure and suggestions, from findings to agreement and statistics; knows core only."""

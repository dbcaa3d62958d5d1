"""What comes of the findings: exports, agreement, statistics, charts."""

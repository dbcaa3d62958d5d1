"""Taking a review over to a corrected version of its source."""

"""Documents of others: their text, their questions and answers, and a review within them with every other byte kept."""

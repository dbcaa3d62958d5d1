"""Values and rules of reviewing; standard library only."""

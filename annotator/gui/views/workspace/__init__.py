"""The page of a workspace."""

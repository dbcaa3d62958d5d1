"""The window. Only this layer imports Qt."""

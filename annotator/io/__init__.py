"""From bytes to values and back. Only this layer imports lxml."""

"""Check whether ministers answer what parliament asks."""

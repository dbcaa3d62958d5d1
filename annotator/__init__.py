"""Check whether ministers answer what parliament asks."""

__version__ = "0.1.0"

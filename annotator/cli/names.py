"""The names of the commands, apart from the parser: the window asks for them too, and needs nothing else here."""

from __future__ import annotations

COMMANDS = (
    "import",
    "show",
    "text",
    "original",
    "check",
    "export",
    "merge",
    "relocate",
    "judge",
    "commit",
    "mark",
    "layout",
    "agreement",
    "assign",
    "statistics",
    "suggest",
    "list",
    "find",
    "facts",
    "leave-out",
    "codebook",
    "register",
    "team",
    "desktop",
    "reviewer",
    "where",
)
"""First words that are no file to open in the window."""

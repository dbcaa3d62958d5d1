"""Printing on a terminal."""

from __future__ import annotations


def one_line(words: str) -> str:
    """The words on one line: a file name or a text may hold line ends, or codes that steer a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def say(words: str, indent: str = "") -> None:
    """Print the words on one line of their own."""
    print(indent + one_line(words))

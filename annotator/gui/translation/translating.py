"""Marking texts that are translated later. The name is the one that pyside6-lupdate looks for."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """`text` itself; PySide's own function is typed as giving an object."""
    return text

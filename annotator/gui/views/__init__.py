"""The parts of the window that a reviewer sees."""

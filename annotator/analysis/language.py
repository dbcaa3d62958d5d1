"""Which language a text is in, by its most frequent short words."""

from __future__ import annotations

from annotator.analysis.words import detect_language

__all__ = ["detect_language"]

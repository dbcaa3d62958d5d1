"""What a window looked like, as text in the settings."""

from __future__ import annotations

import base64


def decoded(kept: str) -> bytes:
    """Bytes that were kept as base64; none where `kept` is none."""
    try:
        return base64.b64decode(kept, validate=True)
    except ValueError:
        return b""

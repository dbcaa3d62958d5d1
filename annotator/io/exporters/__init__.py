"""Dossiers -> other formats. One module a format; `registry` lists them, `interface` says what they have in common."""

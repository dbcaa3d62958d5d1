"""Akoma Ntoso: reader, writer and schema."""

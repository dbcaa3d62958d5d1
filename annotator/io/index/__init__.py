"""The index of a workspace: one SQLite file that can be thrown away, for the files are the truth.

`records` is what is kept of a file, `database` opens or makes the index, `writing` fills it, `reading` lists,
counts and searches, `expressions` turns what a person types into a query.
"""

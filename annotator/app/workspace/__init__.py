"""A workspace: folders whose documents are worked on together. Files are the truth; the index beside them is made anew.

`scanning` finds files and what changed, `digesting` reads one, `joining` makes the row of a document of all its files,
`refreshing` keeps the index up with the folders, `searching` asks it.
"""

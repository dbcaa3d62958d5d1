"""Coefficients of agreement and intervals: numbers in, numbers out.

Small published formulas, written out here: the libraries that have them weigh 290 MB, and one of them is GPL. Each
function names its source; `tests/analysis/measures` holds them to published examples and, where the extra `oracles`
is installed, to other programs on random tables. A measure that is not defined for what it is given is None, never 1.
"""

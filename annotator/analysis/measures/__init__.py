"""Coefficients of agreement and intervals: numbers in, numbers out.

The only room that may use statistics libraries (krippendorff, statsmodels). They load slowly, so each is imported
where it is used. A measure that is not defined for what it is given is None, never 1.
"""

"""How often each rule is right: the share of its results that PolNeAR's annotators have too.

Measured on the train part by `python -m bench attribution --by-rule` (lenient pairs: contents share half of their
words and sources agree); an annotator's other reading counts as wrong, so these are lower bounds. They are the
`confidence` of an attribution.
"""

PRECISION: dict[str, float] = {}

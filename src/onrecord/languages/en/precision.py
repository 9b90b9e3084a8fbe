"""English: how often each attribution rule is right.

The share of a rule's results that PolNeAR's annotators have too, on its train part (840 articles): contents share half
of their words and sources agree. An annotator's other reading, and every nested attribution, counts as wrong there, so
these are lower bounds for news of that kind. A rule with fewer than forty results has no figure.
`python -m bench attribution` prints the same for the dev part.
"""

PRECISION: dict[str, float] = {
    "quotation, source, cue": 0.94,
    "quotation, cue, source": 0.89,
    "according to": 0.83,
    "source, cue, question": 0.78,
    "clause, source, cue": 0.74,
    "source, cue, quotation": 0.74,
    "source, cue, that": 0.74,
    "source, cue, quotation (participle)": 0.68,
    "source, cue, clause": 0.60,
    "source, cue, that (participle)": 0.60,
    "clause, cue, source": 0.55,
    "source, cue, clause (participle)": 0.48,
    "source, cue, object": 0.48,
    "source, cue, object (participle)": 0.45,
    "source, cue, infinitive": 0.41,
    "source, cue, infinitive (participle)": 0.41,
    "as, cue": 0.34,
    "noun, possessor": 0.18,
}

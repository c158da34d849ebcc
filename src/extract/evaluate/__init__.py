"""How well records agree with gold: rates with intervals, kinds of error, calibration, the scorecard.

It knows records as plain data and the scorer; not how a value was found.
"""

"""How sure each fact is: what speaks for and against it, weighed by a model learnt from gold.

signs        what is seen of a fact: its rule, its neighbours, its sentence, what else bears it out
calibrator   weighs the signs: the chance that the fact is right at value level
"""

from extract.confidence.calibrator import Calibrator, calibrated

__all__ = ["Calibrator", "calibrated"]

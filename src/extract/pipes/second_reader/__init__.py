"""A second reader beside the rules, learnt from marked texts (`models/second_reader`).

Every number of a sentence (`numbers.py`) is given a role, or none, by what stands around it and by what the rules took
it for (`signs.py`, `arithmetic.py`); words that may be names of groups or events are found by theirs (`tagger.py`).
Whom, what and when a number is of is chosen among all that the document speaks of (`candidates.py`, `choices.py`) by
how each candidate stands to it (`placing.py`). What is seen of a number or candidate are signs with names, whose
weights were learnt (`weighing.py`, `model.py`). Then the rules' facts are mended, the missing added (`reading.py`,
`compose.py`, `parts.py`) and those that both readers do not share taken back (`takeback.py`).
"""

from extract.pipes.second_reader.component import FILE, SecondReader

__all__ = ["FILE", "SecondReader"]

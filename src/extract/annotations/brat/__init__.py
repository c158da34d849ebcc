"""Gold as brat shows it, and back: spans, relations, attributes (https://brat.nlplab.org/standoff.html).

A fact is a text-bound annotation over its first evidence, named by its field; further evidence is an annotation of
its own, tied to it by a relation. A study is an annotation, too (a primary one over the title, a cited one where its
name stands), and a fact of a cited study has a relation to it; without that relation it belongs to the primary study.
Attributes with a closed vocabulary are brat attributes, to be chosen from a list. Free values (numbers, names) stand in
the annotation's notes, as brat's attributes are single words from a list: `count=31; group=placebo`.
"""

from extract.annotations.brat.read import read_folder
from extract.annotations.brat.write import write_folder

__all__ = ["read_folder", "write_folder"]

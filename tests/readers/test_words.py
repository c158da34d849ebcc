"""Words and lines: what is packed comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.document import Box
from extract.readers.glyphs import Glyph
from extract.readers.words import Line, Word

places = st.floats(0, 800)
texts = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=3)


@st.composite
def words(draw: st.DrawFn) -> Word:
    x, top, font = draw(places), draw(places), draw(st.sampled_from(["Times", "Times-Bold"]))
    glyphs = [
        Glyph(text, Box(x + 6 * i, top, x + 6 * i + 5, top + 9), top + 8, 9, font)
        for i, text in enumerate(draw(st.lists(texts, min_size=1)))
    ]
    word = Word(glyphs[0])
    for glyph in glyphs[1:]:
        word.add(glyph)
    word.raised, word.certainty = draw(st.sampled_from([-1, 0, 1])), draw(st.floats(0, 1))
    return word


def state(word: Word) -> list[object]:
    return [getattr(word, name) for name in Word.__slots__ if name != "edges"]


@given(st.lists(words(), min_size=1, max_size=5))
def test_a_packed_line_has_the_same_words(given_words: list[Word]) -> None:
    line = Line(list(given_words))
    text = line.text
    line.pack()
    assert line.text == text
    assert list(map(state, line.words)) == list(map(state, given_words))
    for kept, word in zip(line.words, given_words, strict=True):
        assert list(kept.edges) == pytest.approx(list(word.edges), abs=0.02)


def test_words_set_on_a_packed_line_replace_those_packed() -> None:
    first, second = (Word(Glyph(text, Box(0, 0, 5, 9), 8, 9, "Times")) for text in "ab")
    line = Line([first])
    line.pack()
    line.unpack()
    assert line.words[0] is line.words[0]
    line.words = [second]
    line.pack()
    assert (line.text, [word.text for word in line.words]) == ("b", ["b"])

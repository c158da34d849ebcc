"""Numbers as they are printed: digits in several notations, and words."""

from __future__ import annotations

import re

MINUS = "-−–‐‑‒"
SPACE = r"[ \u00a0\u2009\u202f]"

# Digits: thousands in groups (comma or thin space), decimals after point, middle dot or comma.
# A plain space parts thousands only before people and what is said of them: "11 193 patients", "15 844 were included",
# but "in 2013 120 patients".
SPACED = r"\d{1,3}(?: \d{3})+"
_SPACED = (
    rf"{SPACED}(?= (?:(?:[A-Za-z-]+ ){{0,2}}(?:patients|pts|subjects|participants|people|adults|women|men|individuals|cases)\b"
    r"|(?:were|was|included|completed|received)\b))"
)
DIGITS = (
    "(?:"
    + _SPACED
    + r"|\d{1,3}(?:,\d{3})+(?!\d)(?:[.·]\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+[.·]\d+|\d+,\d{1,2}(?![\d,])|\d+)"
)
# A sign touches its number; only the true minus sign may keep a space.
SIGNED = rf"(?:(?<![\w%)\]{MINUS}])(?:[{MINUS}+]|−{SPACE}))?{DIGITS}"

_UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_UNIT = "|".join(sorted((word for word in _UNITS if word != "zero"), key=len, reverse=True))
_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})(?:[-‐‑ ](?:{_UNIT}))?|{_UNIT})"
WORDS = (
    rf"(?:(?:(?:{_BELOW_100}|a)[- ])?(?:hundred|thousand)(?:(?:[- ]and)?[- ]{_BELOW_100})?"
    rf"(?:[- ](?:hundred|thousand)(?:(?:[- ]and)?[- ]{_BELOW_100})?)?|(?:(?:{_BELOW_100}|a)[- ])?dozen(?!s)|{_BELOW_100})"
)


def parse_digits(text: str) -> float:
    """The value of a number in digits, with its sign.

    >>> [parse_digits(t) for t in ("17,838", "5·4", "3,32", "−0.37", "13 996", "+2.9")]
    [17838.0, 5.4, 3.32, -0.37, 13996.0, 2.9]
    """
    if text.isascii() and text.isdigit():  # as most are
        return float(text)
    sign = -1.0 if text[:1] and text[0] in MINUS else 1.0
    digits = text.lstrip(MINUS + "+ \u00a0\u2009\u202f")
    digits = re.sub(r"[\u00a0\u2009\u202f ]", "", digits).replace("·", ".")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
        digits = digits.replace(",", "")
    return sign * float(digits.replace(",", "."))


def parse_words(text: str) -> int:
    """The value of a whole number in words.

    >>> [parse_words(t) for t in ("sixty-three", "Forty five", "one hundred and two", "a thousand two hundred")]
    [63, 45, 102, 1200]
    """
    total = current = 0
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word == "a":
            current += 1
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "dozen":
            current = max(current, 1) * 12
        elif word == "thousand":
            total += max(current, 1) * 1000
            current = 0
    return total + current


def is_decimal(text: str) -> bool:
    """Whether a number in digits is printed with decimals.

    >>> is_decimal("13,996"), is_decimal("3,3"), is_decimal("4.0")
    (False, True, True)
    """
    return "." in text or "·" in text or ("," in text and not re.search(r",\d{3}(?!\d)", text))

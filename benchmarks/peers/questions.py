"""Sixty questions, chosen from the articles themselves by a seeded rule, so that nothing of a corpus need be written down.

    questions.py ARTICLES.tsv >questions.tsv

Words are runs of letters and digits, lower case. A word is asked for only if it has letters alone and hardly ever stands
inside of something that tokenizers read in different ways (U.S., 3.5, a_b, e-mail addresses); possessives and hyphens are
too frequent to be avoided. A line of the result is

    number  class  kind  words  distance  first day  last day  facet  order  skipped  articles

The last is how many articles match by a plain scan over the words of headline and body: what every peer should say.
"""

import random
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Callable, NamedTuple

import articles

SEED = 7
WORD = re.compile(r"[^\W_]+")
JOINED = re.compile(r"\w+(?:[.:'’·@/_&](?!s\b)\w+)+|\w*_\w*")
COMMON = 40
DISTANCE = 5
SKIPPED = 1000
SAMPLE = 3000
DEEP = 1500


class Question(NamedTuple):
    """`kind`: word, all, any, phrase, near, not (the first without the second) or every; days of 0 are no limit."""

    number: int
    label: str
    kind: str
    words: list[str]
    distance: int = 0
    first: int = 0
    last: int = 0
    facet: str = ""
    order: str = "best"
    skipped: int = 0
    expected: int = -1

    def line(self) -> str:
        return "\t".join(map(str, self._replace(words=" ".join(self.words))))

    @staticmethod
    def parse(line: str) -> "Question":
        number, label, kind, words, distance, first, last, facet, order, skipped, expected = line.rstrip("\n").split("\t")
        return Question(
            int(number), label, kind, words.split(), int(distance), int(first), int(last), facet, order, int(skipped), int(expected)
        )


def read(path: Path) -> list[Question]:
    with open(path, encoding="utf-8") as lines:
        return [Question.parse(line) for line in lines]


class Words:
    """The articles as strings of words with a blank on either side of each; headline and body are apart."""

    def __init__(self, path: Path) -> None:
        self.texts: list[str] = []
        self.days: list[int] = []
        self.frequency: Counter[str] = Counter()
        joined: Counter[str] = Counter()
        for article in articles.read(path):
            headline, body = article.headline.lower(), article.body.lower()
            parts = [WORD.findall(headline), WORD.findall(body)]
            self.frequency.update(set(parts[0]).union(parts[1]))
            for text in (headline, body):
                for run in JOINED.findall(text):
                    joined.update(WORD.findall(run))
            # The dots between the two are as many words: no phrase and no window reaches over them.
            self.texts.append(f" {' '.join(parts[0])} {'. ' * 2 * DISTANCE}{' '.join(parts[1])} ")
            self.days.append(article.day)
        self.joined = joined
        self.common = {word for word, _ in self.frequency.most_common(COMMON)}

    def clean(self, word: str) -> bool:
        rarely = self.joined[word] * 500 <= self.frequency[word]
        return rarely and len(word) > 2 and word.isascii() and word.isalpha() and word not in self.common

    def between(self, least: float, most: float) -> list[str]:
        """The clean words that so many articles have, as shares of all or, above 1, as numbers."""
        low, high = (bound if bound > 1 else bound * len(self.texts) for bound in (least, most))
        return sorted(word for word, articles in self.frequency.items() if low <= articles <= high and self.clean(word))

    def count(self, question: Question) -> int:
        matches = MATCHES[question.kind]
        wanted = [f" {word} " for word in question.words]
        return sum(
            1
            for text, day in zip(self.texts, self.days)
            if (not question.first or question.first <= day <= question.last) and matches(text, wanted)
        )


def is_phrase(text: str, words: list[str]) -> bool:
    return f" {' '.join(word.strip() for word in words)} " in text


def is_near(text: str, words: list[str]) -> bool:
    if not all(word in text for word in words):
        return False
    places: list[list[int]] = [[], []]
    for place, word in enumerate(text.split()):
        for which, wanted in enumerate(words):
            if word == wanted.strip():
                places[which].append(place)
    return any(abs(one - other) <= DISTANCE for one in places[0] for other in places[1])


MATCHES: dict[str, Callable[[str, list[str]], bool]] = {
    "word": lambda text, words: words[0] in text,
    "all": lambda text, words: all(word in text for word in words),
    "any": lambda text, words: any(word in text for word in words),
    "not": lambda text, words: words[0] in text and words[1] not in text,
    "phrase": is_phrase,
    "near": is_near,
    "every": lambda text, words: True,
}


class Choice:
    """Draws the questions."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.random = random.Random(SEED)
        self.sample = self.random.sample(words.texts, min(SAMPLE, len(words.texts)))
        self.dates = sorted(day for day in words.days if day)
        self.questions: list[Question] = []

    def ask(self, label: str, kind: str, words: list[str], **rest: object) -> None:
        question = Question(len(self.questions) + 1, label, kind, words, **rest)
        self.questions.append(question._replace(expected=self.words.count(question)))

    def some(self, number: int, least: float, most: float) -> list[str]:
        return self.sampled(self.words.between(least, most), number)

    def phrases(self, number: int, suits: Callable[[list[str]], bool], least: float, most: float) -> list[list[str]]:
        """Runs of two and three words that a share of the articles have."""
        found: Counter[str] = Counter()
        for text in self.sample:
            words = text.split()
            runs = [words[at : at + length] for length in (2, 3) for at in range(len(words) - length + 1)]
            found.update({" ".join(run) for run in runs if len(set(run)) == len(run) and suits(run)})
        return [run.split() for run in self.drawn(number, found, least, most)]

    def pairs(self, number: int, nearest: int, furthest: int, least: float, most: float) -> list[list[str]]:
        """Words that stand so far from each other in a share of the articles."""
        usual = set(self.words.between(0.01, 0.2))
        found: Counter[str] = Counter()
        for text in self.sample:
            places = [(at, word) for at, word in enumerate(text.split()) if word in usual]
            pairs = set()
            for index, (at, word) in enumerate(places):
                for further, other in places[index + 1 :]:
                    if further - at > furthest:
                        break
                    if further - at >= nearest and word != other:
                        pairs.add(f"{word} {other}")
            found.update(pairs)
        return [pair.split() for pair in self.drawn(number, found, least, most)]

    def drawn(self, number: int, found: Counter[str], least: float, most: float) -> list[str]:
        low, high = least * len(self.sample), most * len(self.sample)
        suiting = sorted(text for text, articles in found.items() if low <= articles <= high)
        return self.sampled(suiting, number)

    def sampled(self, suiting: list[str], number: int) -> list[str]:
        if len(suiting) < number:
            sys.exit(f"too few articles to draw questions from: {len(self.words.texts)}, where some 9,000 are needed")
        return self.random.sample(suiting, number)

    def span(self, share: float) -> dict[str, int]:
        """Days that enclose this share of the dated articles."""
        length = int(share * (len(self.dates) - 1))
        start = self.random.randrange(len(self.dates) - length)
        first, last = self.dates[start], self.dates[start + length]
        return {"first": first, "last": last}

    def all(self) -> list[Question]:
        common, clean = self.words.common, self.words.clean
        for word in self.some(5, 0.02, 0.2):
            self.ask("term", "word", [word])
        for word in self.some(4, 2, 10):
            self.ask("rare term", "word", [word])
        pairs = self.pairs(9, 1, 40, 0.01, 0.2)
        for pair in pairs[:5]:
            self.ask("AND", "all", pair)
        for _ in range(5):
            self.ask("OR", "any", self.some(2, 0.02, 0.2))
        for phrase in self.phrases(5, lambda run: all(map(clean, run)), 0.003, 0.05):
            self.ask("phrase", "phrase", phrase)
        for phrase in self.phrases(4, lambda run: all(word in common and word.isalpha() and len(word) > 1 for word in run), 0.05, 1):
            self.ask("stop-word phrase", "phrase", phrase)
        for pair in self.pairs(4, 2, DISTANCE, 0.003, 0.1):
            self.ask("NEAR/5", "near", pair, distance=DISTANCE)
        for pair in pairs[5:]:
            self.ask("NOT", "not", pair)
        shares = (0.01, 0.05, 0.2, 0.5)
        for share in shares:
            self.ask("date range", "every", [], **self.span(share))
        for share, word in zip(shares, self.some(4, 0.02, 0.2)):
            self.ask("term in date range", "word", [word], **self.span(share))
        for facet in ("person", "place"):
            for word in self.some(4, 0.02, 0.2):
                self.ask(f"{facet} facet", "word", [word], facet=facet)
        for word in self.some(4, 0.02, 0.2):
            self.ask("newest first", "word", [word], order="newest")
        for word in self.some(4, DEEP, 0.6):
            self.ask("hits 1,001 to 1,010", "word", [word], order="newest", skipped=SKIPPED)
        return self.questions


if __name__ == "__main__":
    for question in Choice(Words(Path(sys.argv[1]))).all():
        print(question.line())

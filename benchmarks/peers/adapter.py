"""What an adapter in Python is: a class with `index`, `open` and `ask`, driven over standard input.

    ADAPTER index ARTICLES.tsv STORE     prints the seconds that it took and the bytes of the index
    ADAPTER ask STORE                    reads questions, a line each (questions.py), and answers each with a line:
                                         articles, microseconds, counts of a facet's ten most frequent values

An answer is the number of articles, the headlines and dates of ten, and the facet where one is asked for; the clock runs
from the question to the last of them. A question that a peer has no means for is answered with a dash.
"""

import sys
import time
from pathlib import Path
from typing import Iterable, NamedTuple, Protocol

import articles
from articles import Article
from questions import Question

HITS = 10


class Unsupported(Exception):
    """The peer cannot be asked this."""


class Answer(NamedTuple):
    total: int
    hits: list[tuple[str, object]]
    counts: list[int] = []


class Adapter(Protocol):
    def index(self, given: Iterable[Article], store: Path) -> None: ...
    def open(self, store: Path) -> None: ...
    def ask(self, question: Question) -> Answer: ...
    def close(self) -> None: ...


def size(store: Path) -> int:
    return sum(file.stat().st_size for file in store.rglob("*") if file.is_file())


def main(adapter: Adapter) -> None:
    what, *paths = sys.argv[1:]
    try:
        if what == "index":
            index(adapter, *(Path(path).resolve() for path in paths))
        else:
            ask(adapter, Path(paths[0]).resolve())
    finally:
        adapter.close()


def index(adapter: Adapter, source: Path, store: Path) -> None:
    store.mkdir(parents=True)
    prepare = getattr(adapter, "prepare", None)
    if prepare:  # a server that has to be running first; its start is part of the cold start
        prepare(store)
    start = time.perf_counter()
    adapter.index(articles.read(source), store)
    seconds = time.perf_counter() - start
    size_of = getattr(adapter, "size", size)
    print(f"{seconds:.3f}\t{size_of(store)}", flush=True)


def ask(adapter: Adapter, store: Path) -> None:
    adapter.open(store)
    for line in sys.stdin:
        question = Question.parse(line)
        start = time.perf_counter_ns()
        try:
            answer = adapter.ask(question)
        except Unsupported:
            print("-", flush=True)
            continue
        micros = (time.perf_counter_ns() - start) / 1000
        if len(answer.hits) != min(HITS, max(0, answer.total - question.skipped)):
            sys.exit(f"{len(answer.hits)} hits of {answer.total}: {line}")
        print(answer.total, f"{micros:.1f}", " ".join(map(str, answer.counts)), sep="\t", flush=True)

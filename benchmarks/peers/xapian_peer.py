"""Xapian: the library under Omega and Recoll; plain words with positions, through its bindings in this process.

Facets: names are values of the articles, counted by a spy of our own, since Xapian 1.4 has none for several names.
"""

from collections import Counter
from pathlib import Path
from typing import Iterable

import xapian

import adapter
import articles
from adapter import Answer
from articles import Article
from questions import Question

DAY, SECONDS, HEADLINE = 0, 1, 2
SLOTS = {"person": 3, "place": 4}
BETWEEN_TEXTS = 100


class Names(xapian.MatchSpy):
    """Counts the names in a slot of all articles that match."""

    def __init__(self, slot: int) -> None:
        super().__init__()
        self.slot = slot
        self.counts: Counter[str] = Counter()

    def __call__(self, document: xapian.Document, weight: float) -> None:
        joined = document.get_value(self.slot)
        if joined:
            self.counts.update(joined.decode().split(articles.NAMES))


class Xapian:
    def index(self, given: Iterable[Article], store: Path) -> None:
        database = xapian.WritableDatabase(str(store), xapian.DB_CREATE_OR_OPEN)
        words = xapian.TermGenerator()
        for article in given:
            document = xapian.Document()
            words.set_document(document)
            words.set_termpos(0)
            words.index_text(article.headline)
            words.increase_termpos(BETWEEN_TEXTS)
            words.index_text(article.body)
            document.add_value(DAY, xapian.sortable_serialise(article.day))
            document.add_value(SECONDS, xapian.sortable_serialise(article.seconds))
            document.add_value(HEADLINE, article.headline)
            for facet, names in (("person", article.persons), ("place", article.places)):
                document.add_value(SLOTS[facet], articles.NAMES.join(dict.fromkeys(names)))
            document.set_data(article.body)
            database.add_document(document)
        database.commit()
        database.close()

    def open(self, store: Path) -> None:
        self.database = xapian.Database(str(store))

    def ask(self, question: Question) -> Answer:
        enquire = xapian.Enquire(self.database)
        enquire.set_query(query(question))
        if question.order == "newest":
            enquire.set_sort_by_value(SECONDS, True)
        spy = Names(SLOTS[question.facet]) if question.facet else None
        if spy:
            enquire.add_matchspy(spy)
        # To look at as many as there are makes the number exact.
        matches = enquire.get_mset(question.skipped, adapter.HITS, self.database.get_doccount())
        hits = [(match.document.get_value(HEADLINE), match.document.get_value(DAY)) for match in matches]
        counts = [count for _, count in spy.counts.most_common(10)] if spy else []
        return Answer(matches.get_matches_estimated(), hits, counts)

    def close(self) -> None:
        pass


def query(question: Question) -> xapian.Query:
    days = xapian.Query(
        xapian.Query.OP_VALUE_RANGE, DAY, xapian.sortable_serialise(question.first), xapian.sortable_serialise(question.last)
    )
    if not question.words:
        return days
    found = words(question)
    return xapian.Query(xapian.Query.OP_FILTER, found, days) if question.first else found


def words(question: Question) -> xapian.Query:
    match question.kind:
        case "phrase":
            return xapian.Query(xapian.Query.OP_PHRASE, question.words)
        case "near":  # a window of so many words, the two included
            return xapian.Query(xapian.Query.OP_NEAR, question.words, question.distance + 1)
        case "any":
            return xapian.Query(xapian.Query.OP_OR, question.words)
        case "not":
            return xapian.Query(xapian.Query.OP_AND_NOT, *map(xapian.Query, question.words))
        case _:
            return xapian.Query(xapian.Query.OP_AND, question.words)


if __name__ == "__main__":
    adapter.main(Xapian())

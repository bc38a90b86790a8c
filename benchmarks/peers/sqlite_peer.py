"""SQLite: an FTS5 table with its own copy of the text, and plain tables for dates and names; through Python's module."""

import sqlite3
from pathlib import Path
from typing import Iterable

import adapter
from adapter import Answer
from articles import Article
from questions import Question

SCHEMA = """
    CREATE VIRTUAL TABLE text USING fts5(headline, body, tokenize = 'unicode61 remove_diacritics 2');
    CREATE TABLE article (number INTEGER PRIMARY KEY, day INTEGER, seconds INTEGER);
    CREATE TABLE name (article INTEGER, kind TEXT, name TEXT, PRIMARY KEY (article, kind, name)) WITHOUT ROWID;
"""
KEYS = {"text": "text.rowid", "article": "number", "name": "article"}
INDEXES = "CREATE INDEX day ON article (day); CREATE INDEX seconds ON article (seconds); ANALYZE;"


class Sqlite:
    def index(self, given: Iterable[Article], store: Path) -> None:
        self.open(store)
        self.database.executescript(SCHEMA)
        for article in given:
            self.database.execute("INSERT INTO article VALUES (?, ?, ?)", (article.number, article.day, article.seconds))
            self.database.execute(
                "INSERT INTO text (rowid, headline, body) VALUES (?, ?, ?)", (article.number, article.headline, article.body)
            )
            names = {("person", name) for name in article.persons} | {("place", name) for name in article.places}
            self.database.executemany("INSERT INTO name VALUES (?, ?, ?)", ((article.number, *name) for name in names))
        self.database.commit()
        self.database.executescript(INDEXES)

    def open(self, store: Path) -> None:
        self.database = sqlite3.connect(store / "articles.db")

    def ask(self, question: Question) -> Answer:
        (total,) = self.select("count(*)", question).fetchone()
        order = "seconds DESC, number" if question.order == "newest" else "rank" if question.words else "number"
        page = f"ORDER BY {order} LIMIT {adapter.HITS} OFFSET {question.skipped}"
        hits = self.select("headline, day", question, ["text", "article"], page).fetchall()
        if not question.facet:
            return Answer(total, hits)
        best = "GROUP BY name ORDER BY 1 DESC LIMIT 10"
        rows = self.select("count(*)", question, ["name"], f"AND kind = '{question.facet}' {best}")
        return Answer(total, hits, [count for (count,) in rows])

    def select(self, what: str, question: Question, more: Iterable[str] = (), rest: str = "") -> sqlite3.Cursor:
        """Joins the tables that the question needs, and those of which something more is wanted."""
        conditions, values = [], []
        if question.words:
            conditions.append(("text", "text MATCH ?"))
            values.append(match(question))
        if question.first:
            conditions.append(("article", "day BETWEEN ? AND ?"))
            values += [question.first, question.last]
        first, *others = dict.fromkeys([*(table for table, _ in conditions), *more])
        joins = "".join(f" JOIN {table} ON {KEYS[table]} = {KEYS[first]}" for table in others)
        where = " AND ".join(condition for _, condition in conditions)
        return self.database.execute(f"SELECT {what} FROM {first}{joins} WHERE {where} {rest}", values)

    def close(self) -> None:
        self.database.close()


def match(question: Question) -> str:
    words = [f'"{word}"' for word in question.words]
    match question.kind:
        case "phrase":
            return f'"{" ".join(question.words)}"'
        case "near":  # counts the words that stand between
            return f"NEAR({' '.join(words)}, {question.distance - 1})"
        case "any":
            return " OR ".join(words)
        case "not":
            return " NOT ".join(words)
        case _:
            return " AND ".join(words)


if __name__ == "__main__":
    adapter.main(Sqlite())

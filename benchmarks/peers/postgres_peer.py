"""PostgreSQL: a `tsvector` of plain words under a GIN index, arrays of names; over a Unix socket, one connection kept.

The server is started on a directory of its own with the settings that it comes with, and stopped at the end. As root it
runs as the user `postgres`, since it refuses to run as root. It has no operator for "within n words": that is asked for as
one of the possible distances. Lists by relevance are ordered by `ts_rank`.
"""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Iterable

import psycopg2
import psycopg2.extensions

import adapter
import articles
from adapter import Answer
from articles import Article
from questions import Question

SCHEMA = """
    CREATE TABLE article (
        number integer PRIMARY KEY, day integer, seconds bigint, persons text[], places text[], headline text, body text,
        words tsvector GENERATED ALWAYS AS (to_tsvector('simple', headline) || to_tsvector('simple', body)) STORED)
"""
INDEXES = """
    CREATE INDEX ON article USING gin (words);
    CREATE INDEX ON article (day);
    CREATE INDEX ON article (seconds DESC);
    ANALYZE article;
    CHECKPOINT
"""
PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]


class Rows:
    """Articles as a file in the form of COPY, which is read piece by piece."""

    def __init__(self, given: Iterable[Article]) -> None:
        self.lines = map(row, given)

    def read(self, length: int) -> str:
        taken, characters = [], 0
        for line in self.lines:
            taken.append(line)
            characters += len(line)
            if characters >= length:
                break
        return "".join(taken)


def row(article: Article) -> str:
    texts = [array(article.persons), array(article.places), article.headline, article.body]
    fields = [article.number, article.day, article.seconds, *(text.translate(articles.ESCAPES) for text in texts)]
    return "\t".join(map(str, fields)) + "\n"


def array(names: list[str]) -> str:
    quoted = (name.replace("\\", "\\\\").replace('"', '\\"') for name in dict.fromkeys(names))
    return "{" + ",".join(f'"{name}"' for name in quoted) + "}"


class Postgres:
    server: subprocess.Popen | None = None
    cursor: psycopg2.extensions.cursor | None = None

    def prepare(self, store: Path) -> None:
        if os.geteuid() == 0:
            shutil.chown(store, "postgres")
        run = [PROGRAMS / "initdb", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--username=postgres", "-D", store]
        subprocess.run(run, user=user(), check=True, stdout=subprocess.DEVNULL, cwd="/")
        self.open(store)

    def open(self, store: Path) -> None:
        self.socket = tempfile.mkdtemp(prefix="pg")  # a socket's path must be short
        if os.geteuid() == 0:
            shutil.chown(self.socket, "postgres")
        settings = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={self.socket}", "-c", "log_min_messages=panic"]
        self.server = subprocess.Popen([PROGRAMS / "postgres", "-D", store, *settings], user=user(), cwd="/")
        while True:
            try:
                connection = psycopg2.connect(host=self.socket, user="postgres", dbname="postgres")
                break
            except psycopg2.OperationalError:
                if self.server.poll() is not None:
                    raise
                time.sleep(0.02)
        connection.autocommit = True
        self.cursor = connection.cursor()

    def index(self, given: Iterable[Article], store: Path) -> None:
        self.cursor.execute(SCHEMA)
        columns = "number, day, seconds, persons, places, headline, body"
        self.cursor.copy_expert(f"COPY article ({columns}) FROM STDIN", Rows(given))
        for statement in INDEXES.split(";"):
            self.cursor.execute(statement)

    def size(self, store: Path) -> int:
        """Without the log of changes and what an empty database has."""
        self.cursor.execute("SELECT pg_total_relation_size('article')")
        return self.cursor.fetchone()[0]

    def ask(self, question: Question) -> Answer:
        conditions, values = ["true"], []
        if question.words:
            conditions.append("words @@ %s::tsquery")
            values.append(tsquery(question))
        if question.first:
            conditions.append("day BETWEEN %s AND %s")
            values += [question.first, question.last]
        which = f"FROM article WHERE {' AND '.join(conditions)}"
        self.cursor.execute(f"SELECT count(*) {which}", values)
        (total,) = self.cursor.fetchone()
        order, ranked = "number", []
        if question.order == "newest":
            order = "seconds DESC, number"
        elif question.words:
            order, ranked = "ts_rank(words, %s::tsquery) DESC", values[:1]
        page = f"ORDER BY {order} LIMIT {adapter.HITS} OFFSET {question.skipped}"
        self.cursor.execute(f"SELECT headline, day {which} {page}", values + ranked)
        hits = self.cursor.fetchall()
        if not question.facet:
            return Answer(total, hits)
        names = f"SELECT unnest({question.facet}s) AS name {which}"
        self.cursor.execute(f"SELECT count(*) FROM ({names}) AS names GROUP BY name ORDER BY 1 DESC LIMIT 10", values)
        return Answer(total, hits, [count for (count,) in self.cursor.fetchall()])

    def close(self) -> None:
        if self.cursor:
            self.cursor.connection.close()
        if self.server:
            self.server.terminate()
            self.server.wait()
            shutil.rmtree(self.socket)


def user() -> str | None:
    return "postgres" if os.geteuid() == 0 else None


def tsquery(question: Question) -> str:
    words = question.words
    match question.kind:
        case "phrase":
            return " <-> ".join(words)
        case "near":
            orders = (words, words[::-1])
            return " | ".join(f"{one} <{far}> {other}" for one, other in orders for far in range(1, question.distance + 1))
        case "any":
            return " | ".join(words)
        case "not":
            return " & !".join(words)
        case _:
            return " & ".join(words)


if __name__ == "__main__":
    adapter.main(Postgres())

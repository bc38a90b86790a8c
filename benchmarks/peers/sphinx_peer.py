"""Sphinx: a plain index made by `indexer`, words as they are, headlines kept as attributes; in SphinxQL over a Unix
socket, one connection kept. Bodies are not kept in the index, which has no place for them.

The server is started on a directory of its own and stopped at the end.
"""

import shlex
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterable

import MySQLdb

import adapter
import articles
from adapter import Answer
from articles import Article
from questions import Question

MOST_NAMES = 100_000
CONFIGURATION = """
source articles
{{
  type = tsvpipe
  tsvpipe_command = {command}
  tsvpipe_attr_uint = day
  tsvpipe_attr_bigint = seconds
  tsvpipe_attr_multi = persons
  tsvpipe_attr_multi = places
  tsvpipe_field_string = headline
  tsvpipe_field = body
}}
index articles
{{
  source = articles
  path = {store}/articles
  min_word_len = 1
}}
indexer
{{
  mem_limit = 256M
}}
searchd
{{
  listen = {store}/socket:mysql41
  pid_file = {store}/pid
  log = /dev/null
  binlog_path =
  workers = threads
}}
"""


def rows(given: Iterable[Article]) -> Iterable[str]:
    """The articles as `indexer` wants them; names as numbers."""
    numbers: dict[str, int] = {}
    for article in given:
        persons, places = (
            ",".join(str(numbers.setdefault(name, len(numbers) + 1)) for name in dict.fromkeys(names))
            for names in (article.persons, article.places)
        )
        headline, body = (" ".join(text.split()) for text in (article.headline, article.body))
        yield f"{article.number}\t{article.day}\t{article.seconds}\t{persons}\t{places}\t{headline}\t{body}\n"


class Sphinx:
    server: subprocess.Popen | None = None

    def index(self, given: Iterable[Article], store: Path) -> None:
        command = shlex.join([sys.executable, __file__, "rows", sys.argv[2]])
        (store / "sphinx.conf").write_text(CONFIGURATION.format(command=command, store=store))
        subprocess.run(["indexer", "--quiet", "--config", store / "sphinx.conf", "--all"], check=True)

    def open(self, store: Path) -> None:
        start = ["searchd", "--nodetach", "--config", store / "sphinx.conf"]
        self.server = subprocess.Popen(start, stdout=subprocess.DEVNULL)
        while True:
            try:
                self.cursor = MySQLdb.connect(unix_socket=str(store / "socket"), charset="utf8").cursor()
                break
            except MySQLdb.OperationalError:
                if self.server.poll() is not None:
                    raise
                time.sleep(0.01)

    def ask(self, question: Question) -> Answer:
        conditions = []
        if question.words:
            conditions.append(f"MATCH('{match(question)}')")
        if question.first:
            conditions.append(f"day BETWEEN {question.first} AND {question.last}")
        order = "ORDER BY seconds DESC " if question.order == "newest" else ""
        # Groups are counted in that many places, and roughly where there are more groups.
        places = MOST_NAMES if question.facet else question.skipped + adapter.HITS
        facet = f" FACET {question.facet}s ORDER BY COUNT(*) DESC LIMIT 10" if question.facet else ""
        self.cursor.execute(
            f"SELECT headline, day FROM articles WHERE {' AND '.join(conditions)} {order}"
            f"LIMIT {question.skipped}, {adapter.HITS} OPTION max_matches = {places}{facet}"
        )
        hits = list(self.cursor.fetchall())
        counts = []
        if question.facet:
            self.cursor.nextset()
            counts = [count for _, count in self.cursor.fetchall()]
        self.cursor.execute("SHOW META LIKE 'total_found'")
        total = int(self.cursor.fetchone()[1])
        return Answer(total, hits, counts)

    def close(self) -> None:
        if self.server:
            self.server.terminate()
            self.server.wait()


def match(question: Question) -> str:
    words = question.words
    match question.kind:
        case "phrase":
            return f'"{" ".join(words)}"'
        case "near":
            return f" NEAR/{question.distance} ".join(words)
        case "any":
            return " | ".join(words)
        case "not":
            return " -".join(words)
        case _:
            return " ".join(words)


if __name__ == "__main__":
    if sys.argv[1] == "rows":
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.writelines(rows(articles.read(Path(sys.argv[2]))))
    else:
        adapter.main(Sphinx())

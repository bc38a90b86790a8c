"""Recoll: the articles as text files, indexed by `recollindex` with its own rules but stemming; asked through its module
in this process. A file's time is the date of its article. No facets.
"""

import subprocess
from pathlib import Path
from typing import Iterable

from recoll import recoll

import adapter
import ripgrep_peer
from adapter import Answer, Unsupported
from articles import Article
from questions import Question

CONFIGURATION = """
topdirs = {files}
indexstemminglanguages =
aspellLanguage =
noaspell = 1
"""


class Recoll:
    def prepare(self, store: Path) -> None:
        """The files are the archive, not its index."""

    def index(self, given: Iterable[Article], store: Path) -> None:
        files = store.with_name(store.name + "-files")
        ripgrep_peer.write(given, files)
        (store / "recoll.conf").write_text(CONFIGURATION.format(files=files))
        quiet = subprocess.DEVNULL
        subprocess.run(["recollindex", "-c", store], check=True, stdout=quiet, stderr=quiet)

    def open(self, store: Path) -> None:
        self.query = recoll.connect(confdir=str(store)).query()

    def ask(self, question: Question) -> Answer:
        if question.facet:
            raise Unsupported
        if question.order == "newest":
            self.query.sortby("mtime", ascending=False)
        else:
            self.query.sortby("", ascending=True)
        total = self.query.execute(language(question), stemming=0)
        self.query.scroll(question.skipped)
        return Answer(total, [(hit.filename, hit.mtime) for hit in self.query.fetchmany(adapter.HITS)])

    def close(self) -> None:
        pass


def day(number: int) -> str:
    return f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}"


def language(question: Question) -> str:
    dates = [f"date:{day(question.first)}/{day(question.last)}"] if question.first else []
    return " ".join([*dates, words(question)])


def words(question: Question) -> str:
    asked = question.words
    match question.kind:
        case "phrase":
            return f'"{" ".join(asked)}"'
        case "near":
            return f'"{" ".join(asked)}"po{question.distance - 1}'
        case "any":
            return " OR ".join(asked)
        case "not":
            return " -".join(asked)
        case "every":
            return "mime:text/plain"
        case _:
            return " ".join(asked)


if __name__ == "__main__":
    adapter.main(Recoll())

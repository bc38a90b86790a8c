"""ripgrep: the articles as files, read anew for each question, a process for each. No index, no order by worth or date, no
facets; ten of the files that match are read for their headlines.
"""

import os
import subprocess
from pathlib import Path
from typing import Iterable

import adapter
from adapter import Answer, Unsupported
from articles import Article
from questions import Question

FILES_A_DIRECTORY = 1000


def write(given: Iterable[Article], directory: Path) -> None:
    """Articles as text files, the headline first, as old as the article says."""
    for article in given:
        below = directory / str(article.number // FILES_A_DIRECTORY)
        below.mkdir(parents=True, exist_ok=True)
        file = below / f"{article.number}.txt"
        file.write_text(f"{article.headline}\n\n{article.body}\n", encoding="utf-8")
        os.utime(file, (article.seconds, article.seconds))


class Ripgrep:
    def index(self, given: Iterable[Article], store: Path) -> None:
        write(given, store)

    def open(self, store: Path) -> None:
        self.store = store

    def ask(self, question: Question) -> Answer:
        found = subprocess.run(
            ["rg", "--files-with-matches", "--ignore-case", "--multiline", pattern(question), self.store],
            stdout=subprocess.PIPE,
            text=True,
        )
        files = found.stdout.splitlines()
        return Answer(len(files), [headline(file) for file in files[: adapter.HITS]])

    def close(self) -> None:
        pass


def headline(name: str) -> tuple[str, float]:
    with open(name, encoding="utf-8") as lines:
        return lines.readline(), os.fstat(lines.fileno()).st_mtime


def pattern(question: Question) -> str:
    if question.first or question.facet or question.order == "newest":
        raise Unsupported
    words = [rf"\b{word}\b" for word in question.words]
    match question.kind:
        case "word" | "any":
            return "|".join(words)
        case "phrase":
            return r"\W+".join(words)
        case "all":
            return rf"(?s:{words[0]}.*{words[1]}|{words[1]}.*{words[0]})"
        case "near":
            between = rf"\W+(?:\w+\W+){{0,{question.distance - 1}}}"
            return f"{between.join(words)}|{between.join(words[::-1])}"
        case _:
            raise Unsupported


if __name__ == "__main__":
    adapter.main(Ripgrep())

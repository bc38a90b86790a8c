"""The articles that every peer is given, made from what `pressmark export --text` writes.

    pressmark export --text -i INDEX | articles.py DIRECTORY

Writes DIRECTORY/articles.jsonl for Pressmark and DIRECTORY/articles.tsv for the others: the same articles with the same
values, persons and places being those that Pressmark found; and DIRECTORY/texts.jsonl, where those have to be found again.
A line of the second is

    number  day (20161206, 0 for none)  seconds since 1970  persons  places  headline  body

with U+001F between names, and \\t, \\n and \\\\ in a text written as COPY of PostgreSQL wants them.
"""

import calendar
import json
import sys
import time
from pathlib import Path
from typing import Iterator, NamedTuple

NAMES = "\x1f"
ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": " ", "\0": " "})


class Article(NamedTuple):
    number: int
    day: int
    seconds: int
    persons: list[str]
    places: list[str]
    headline: str
    body: str


def read(path: Path) -> Iterator[Article]:
    """The articles of an articles.tsv, one by one."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            number, day, seconds, persons, places, headline, body = line.rstrip("\n").split("\t")
            yield Article(int(number), int(day), int(seconds), names(persons), names(places), plain(headline), plain(body))


def names(joined: str) -> list[str]:
    return plain(joined).split(NAMES) if joined else []


def plain(text: str) -> str:
    if "\\" not in text:
        return text
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\t", "\t") for part in parts)


def whole_date(date: str | None) -> str | None:
    """A month stands for its first day: a peer that has only days cannot be asked for less."""
    return date if not date or len(date) >= 10 else (date + "-01-01")[:10]


def day_and_seconds(date: str | None) -> tuple[int, int]:
    if not date:
        return 0, 0
    day = date[:10]
    clock = date[11:19] if len(date) >= 19 else date[11:16] + ":00" if len(date) >= 16 else "00:00:00"
    moment = time.strptime(day + clock, "%Y-%m-%d%H:%M:%S")
    return int(day.replace("-", "")), calendar.timegm(moment)


def main(directory: Path) -> None:
    with (
        open(directory / "articles.jsonl", "w", encoding="utf-8") as named,
        open(directory / "texts.jsonl", "w", encoding="utf-8") as nameless,
        open(directory / "articles.tsv", "w", encoding="utf-8", newline="\n") as flat,
    ):
        for number, line in enumerate(sys.stdin, 1):
            article = json.loads(line)
            date = whole_date(article["datePublished"])
            article["datePublished"] = date
            for file, more in ((named, ("persons", "places")), (nameless, ())):
                kept = ("id", "headline", "datePublished", "articleBody", *more)
                file.write(json.dumps({field: article[field] for field in kept}, ensure_ascii=False) + "\n")
            texts = (
                NAMES.join(article["persons"]),
                NAMES.join(article["places"]),
                article["headline"] or "",
                article["articleBody"] or "",
            )
            fields = (number, *day_and_seconds(date), *(text.translate(ESCAPES) for text in texts))
            flat.write("\t".join(map(str, fields)) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

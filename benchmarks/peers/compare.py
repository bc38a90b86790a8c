"""Gives every peer the same articles and the same questions, and prints what it took as Markdown. Called by run.sh.

    compare.py [--peers NAME,...] [--limit SECONDS] [--warm-up SECONDS] [--measure SECONDS] --work DIRECTORY CORPUS...

Each CORPUS is a directory with articles.tsv, articles.jsonl and questions.tsv. A peer is indexed, asked and started cold
in turn, alone on the machine, before the next one is.
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

import tables
from measures import Asked, Cold, Figures, Indexed
from peers import PEERS, Peer
from process import Process, Slow
from questions import Question, read

STARTS = 9
LEAST_STARTS = 3
SECONDS_OF_STARTS = 10
LEAST_ROUNDS = 5


class Comparison:
    def __init__(self, options: argparse.Namespace, corpus: Path) -> None:
        self.options = options
        self.corpus = corpus
        self.questions = read(corpus / "questions.tsv")
        self.source = corpus / "articles.tsv"
        self.work = options.work / corpus.name

    def run(self, peer: Peer, faster: float) -> Figures:
        """Indexes, asks and starts a peer; `faster` is its bytes a second elsewhere, 0 if that is not known."""
        store = self.work / peer.name
        figures = Figures(peer)
        try:
            expected = self.source.stat().st_size / faster if faster else 0
            if expected > self.options.limit:
                raise Slow(f"left out: at its pace on the corpus before, it would index for {expected:.0f} s")
            say(f"{self.corpus.name}: {peer.title}: indexing")
            figures.indexed = self.indexed(peer, store)
            if peer.ask:
                say(f"{self.corpus.name}: {peer.title}: asking")
                figures.asked = self.asked(peer, store)
                for question in self.questions:
                    found = figures.asked.totals.get(question.number, question.expected)
                    if found != question.expected:
                        say(f"  {question.label}, {' '.join(question.words)}: {found} for {question.expected} by a scan")
                figures.cold = self.cold(peer, store)
        except (Slow, OSError, subprocess.SubprocessError, ValueError) as failure:
            figures.failure = str(failure)
            say(f"{self.corpus.name}: {peer.title}: {failure}")
        finally:
            for directory in self.work.glob(peer.name + "*"):
                shutil.rmtree(directory, ignore_errors=True)
        return figures

    def words(self, command: list[str], store: Path) -> list[str]:
        values = {"articles": self.source, "jsonl": self.source.with_suffix(".jsonl"), "store": store}
        return [word.format_map(values | {"text": self.corpus / "texts.jsonl"}) for word in command]

    def indexed(self, peer: Peer, store: Path) -> Indexed:
        start = time.perf_counter()
        process = Process(self.words(peer.index, store))
        output = process.output(self.options.limit)
        seconds = time.perf_counter() - start
        if peer.whole_command:
            size = sum(file.stat().st_size for file in store.rglob("*") if file.is_file())
        else:
            seconds, size = float(output.split()[0]), int(output.split()[1])
        return Indexed(seconds, process.cpu, size, process.memory)

    def asked(self, peer: Peer, store: Path) -> Asked:
        process = Process(self.words(peer.ask, store))
        asked = Asked(self.questions)
        try:
            until = time.monotonic() + self.options.warm_up
            rounds = 0
            while rounds == 0 or time.monotonic() < until:
                for question in self.questions:
                    process.ask(question)
                rounds += 1
            until = time.monotonic() + self.options.measure
            asked.warm_up = rounds
            while asked.rounds < LEAST_ROUNDS or time.monotonic() < until:
                for question in self.questions:
                    asked.add(question, process.ask(question))
                asked.rounds += 1
                if time.monotonic() > until + self.options.limit:
                    raise Slow(f"stopped: {asked.rounds} rounds of questions took over {self.options.limit} s")
            asked.memory = process.end()
        finally:
            process.kill()
        return asked

    def cold(self, peer: Peer, store: Path) -> Cold:
        """From nothing to an answer: the first word asked for, in a new process each time; the first one does not count."""
        question = self.questions[0]
        self.start(peer, store, question)
        runs: list[float] = []
        while len(runs) < LEAST_STARTS or (len(runs) < STARTS and sum(runs) < SECONDS_OF_STARTS):
            runs.append(self.start(peer, store, question))
        return Cold(runs)

    def start(self, peer: Peer, store: Path, question: Question) -> float:
        start = time.perf_counter()
        if peer.shell:
            command = [word.replace("WORD", question.words[0]) for word in self.words(peer.shell, store)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            return time.perf_counter() - start
        process = Process(self.words(peer.ask, store))
        try:
            process.ask(question)
            seconds = time.perf_counter() - start
            process.end()
            return seconds
        finally:
            process.kill()


def say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--peers", default="")
    parser.add_argument("--limit", type=float, default=240)
    parser.add_argument("--warm-up", type=float, default=10)
    parser.add_argument("--measure", type=float, default=10)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("corpora", type=Path, nargs="+")
    options = parser.parse_args()
    chosen = options.peers.split(",") if options.peers else [peer.name for peer in PEERS]
    pace: dict[str, float] = {}
    for corpus in options.corpora:
        comparison = Comparison(options, corpus)
        results = []
        for peer in PEERS:
            if peer.name in chosen:
                figures = comparison.run(peer, pace.get(peer.name, 0))
                results.append(figures)
                if figures.indexed:
                    pace[peer.name] = comparison.source.stat().st_size / figures.indexed.seconds
        tables.show(corpus, comparison.questions, results)


if __name__ == "__main__":
    main()

"""What is measured of a peer on one corpus."""

from collections import defaultdict
from dataclasses import dataclass
from statistics import median

from peers import Peer
from questions import Question


@dataclass
class Indexed:
    """Seconds by the clock and of the processors; bytes on disk and, at most, in memory."""

    seconds: float
    cpu: float
    size: int
    memory: int


@dataclass
class Cold:
    runs: list[float]

    @property
    def seconds(self) -> float:
        return median(self.runs)


class Asked:
    """Answers to the questions, asked in rounds of all of them."""

    def __init__(self, questions: list[Question]) -> None:
        self.questions = questions
        self.warm_up = 0
        self.rounds = 0
        self.memory = 0
        self.micros: dict[str, list[float]] = defaultdict(list)
        self.totals: dict[int, int] = {}
        self.counts: dict[int, list[int]] = {}

    def add(self, question: Question, line: str) -> None:
        if line == "-":
            return
        total, micros, counts = line.split("\t")
        self.micros[question.label].append(float(micros))
        self.totals[question.number] = int(total)
        self.counts[question.number] = [int(count) for count in counts.split()]

    def percentile(self, label: str, share: float) -> float | None:
        """Of all answers to a class of questions, by nearest rank."""
        times = sorted(self.micros[label])
        return times[min(len(times) - 1, int(share * len(times)))] if times else None


@dataclass
class Figures:
    peer: Peer
    indexed: Indexed | None = None
    asked: Asked | None = None
    cold: Cold | None = None
    failure: str = ""

"""What was measured, as Markdown: losses first, then everything."""

from pathlib import Path
from typing import Callable, NamedTuple

from measures import Figures
from questions import Question

OURS = "pressmark"
CLOSE = 0.01


class Measure(NamedTuple):
    """Something of which less is better; `value` is nothing where a peer was not measured."""

    title: str
    value: Callable[[Figures], float | None]
    scale: float = 1
    places: int = 1

    def text(self, value: float) -> str:
        return f"{value * self.scale:,.{self.places}f}"


OVERALL = [
    Measure("time to index, s", lambda it: it.indexed and it.indexed.seconds),
    Measure("processor time to index, s", lambda it: it.indexed and it.indexed.cpu),
    Measure("index, MB", lambda it: it.indexed and it.indexed.size, 1e-6),
    Measure("memory to index, MB", lambda it: it.indexed and it.indexed.memory, 1e-6, 0),
    Measure("memory to answer, MB", lambda it: it.asked and it.asked.memory, 1e-6, 0),
    Measure("cold start, ms", lambda it: it.cold and it.cold.seconds, 1e3, 0),
]


def latency(label: str, name: str, share: float) -> Measure:
    return Measure(f"{label}, {name}, µs", lambda it: it.asked and it.asked.percentile(label, share), 1, 0)


def show(corpus: Path, questions: list[Question], results: list[Figures]) -> None:
    labels = list(dict.fromkeys(question.label for question in questions))
    articles = sum(1 for _ in open(corpus / "articles.tsv", encoding="utf-8"))
    text = sum(len(line.split("\t", 5)[5].encode()) for line in open(corpus / "articles.tsv", encoding="utf-8"))
    print(f"\n### {corpus.name}: {articles:,} articles, {text / 1e6:.1f} MB of text\n")
    medians = [latency(label, "p50", 0.5) for label in labels]
    tails = [latency(label, "p99", 0.99) for label in labels]
    asked = [result for result in results if result.asked]
    losses([*OVERALL, *medians, *tails], results)
    compare("Overall", OVERALL, results)
    compare("Latency, warm, median", medians, asked)
    compare("Latency, warm, 99th percentile", tails, asked)
    agreement(questions, asked)
    remarks(results)


def ours(results: list[Figures]) -> Figures | None:
    return next((result for result in results if result.peer.name == OURS), None)


def losses(measures: list[Measure], results: list[Figures]) -> None:
    """What others do with less, the worst first."""
    pressmark = ours(results)
    if not pressmark:
        return
    rivals = [result.peer.name for result in results if result.peer.ask and result is not pressmark]
    rows = []
    for measure in measures:
        own = measure.value(pressmark)
        if not own:
            continue
        others = ((measure.value(result), result.peer.title) for result in results if result.peer.name in rivals)
        ahead = sorted((value, title) for value, title in others if value and value < own)
        if ahead:
            named = ", ".join(f"{title} {measure.text(value)} ({share(value / own)})" for value, title in ahead)
            rows.append((ahead[0][0] / own, f"| {measure.title} | {measure.text(own)} | {named} |"))
    print("Where Pressmark loses, the worst first; in brackets the share of its own that the other needs.\n")
    print("| measure | Pressmark | ahead of it |\n|---|---|---|")
    for _, row in sorted(rows):
        print(row)
    print(f"\nOf {len(measures)} measures it leads all others in {len(measures) - len(rows)}.\n")


def share(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}"


def compare(title: str, measures: list[Measure], results: list[Figures]) -> None:
    """A table of measures by peers; in brackets, how many times Pressmark's own."""
    pressmark = ours(results)
    print(f"{title}; in brackets, how many times Pressmark's.\n")
    print(f"| | {' | '.join(result.peer.title for result in results)} |\n|---|{'---|' * len(results)}")
    for measure in measures:
        own = measure.value(pressmark) if pressmark else None
        cells = []
        for result in results:
            value = measure.value(result)
            beside = f" ({share(value / own)})" if value and own and result is not pressmark else ""
            cells.append(measure.text(value) + beside if value else "–")
        print(f"| {measure.title.removesuffix(', p50, µs').removesuffix(', p99, µs')} | {' | '.join(cells)} |")
    print()


def agreement(questions: list[Question], results: list[Figures]) -> None:
    """Whether the peers found what a scan of the words finds, and counted what most others count."""
    print("Numbers of articles, beside a plain scan of the words; counts of facets, beside Pressmark's.\n")
    print("| | asked | the same | within 1% | further off | furthest off | facets the same |\n|---|---|---|---|---|---|---|")
    pressmark = ours(results)
    for result in results:
        totals = result.asked.totals
        off = [(distance(totals[it.number], it.expected), it) for it in questions if it.number in totals]
        same = sum(1 for far, _ in off if far == 0)
        close = sum(1 for far, _ in off if 0 < far <= CLOSE)
        far, worst = max(off, key=lambda each: each[0])
        furthest = f"{worst.label}: {totals[worst.number]:,} for {worst.expected:,}" if far else ""
        facets = [it.number for it in questions if it.facet and it.number in totals]
        equal = sum(1 for it in facets if pressmark and result.asked.counts[it] == pressmark.asked.counts.get(it))
        counted = f"{equal} of {len(facets)}" if facets and pressmark else "–"
        row = (result.peer.title, f"{len(off)} of {len(questions)}", same, close, len(off) - same - close, furthest, counted)
        print(f"| {' | '.join(map(str, row))} |")
    print()


def distance(found: int, expected: int) -> float:
    return abs(found - expected) / max(expected, 1)


def remarks(results: list[Figures]) -> None:
    print("How each was asked, and why its numbers may differ:\n")
    for result in results:
        peer, asked = result.peer, result.asked
        rounds = f" Warmed up with {asked.warm_up} rounds of all questions, measured in {asked.rounds}." if asked else ""
        differs = f" Differs: {peer.differs}." if peer.differs else ""
        failure = f" **{result.failure}.**" if result.failure else ""
        print(f"- {peer.title}: {peer.asked}.{rounds}{differs}{failure}")
    print(flush=True)

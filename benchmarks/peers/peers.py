"""The peers: how each is indexed, asked and started, and what it says of itself."""

import os
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
HOME = HERE.parent.parent
BUILT = HERE / "target"
PYTHON = "/usr/bin/python3"  # Debian's, which has the bindings
HEAP = "-Xmx1g"


@dataclass(frozen=True)
class Peer:
    """Commands may hold {articles}, {jsonl}, {text} and {store}; `shell` is what a user types, with WORD for the word.

    Where there is no `shell`, a cold start is that of the adapter, up to its first answer.
    """

    name: str
    title: str
    index: list[str]
    ask: list[str]
    asked: str
    differs: str = ""
    shell: tuple[str, ...] = ()
    whole_command: bool = False


def native(name: str, title: str, asked: str, differs: str = "", shell: tuple[str, ...] = ()) -> Peer:
    program = [PYTHON, str(HERE / f"{name}_peer.py")]
    return Peer(name, title, [*program, "index", "{articles}", "{store}"], [*program, "ask", "{store}"], asked, differs, shell)


def java(name: str, adapter: str) -> list[str]:
    class_path = (BUILT / f"{name}.class-path").read_text().strip() if (BUILT / f"{name}.class-path").exists() else ""
    options = [HEAP, "-XX:+UseG1GC", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-Xlog:disable"]
    modules = ["--add-modules", "jdk.incubator.vector", f"-Dpeer={HERE / name}"]
    return [f"{os.environ.get('JAVA_HOME', '')}/bin/java", *options, *modules, "-cp", class_path, adapter]


def embedded(name: str, title: str, adapter: str, asked: str, differs: str = "") -> Peer:
    program = java(name, adapter)
    return Peer(name, title, [*program, "index", "{articles}", "{store}"], [*program, "ask", "{store}"], asked, differs)


PRESSMARK = str(HOME / "pressmark")
OURS = "org.pressmark.benchmarks.peers"

PEERS = [
    Peer(
        "pressmark",
        "Pressmark",
        [PRESSMARK, "index", "--quiet", "--recognizer=none", "-i", "{store}", "{jsonl}"],
        [*java("pressmark", f"{OURS}.PressmarkAdapter"), "ask", "{store}"],
        "`Archive` in the adapter's JVM, in its query language; indexed by the command, start and all, with the names given; hits far down are asked for by cursor, not by their number",
        "possessives count as their word; U.S., 3.5 and 1,000 are one word, so that a window holds more; datelines are no part of the body",
        (PRESSMARK, "search", '"WORD"', "-i", "{store}"),
        whole_command=True,
    ),
    Peer(
        "recognizing",
        "Pressmark, finding the names itself",
        [PRESSMARK, "index", "--quiet", "-i", "{store}", "{text}"],
        [],
        "indexed only: the same articles without the names",
        whole_command=True,
    ),
    embedded(
        "lucene",
        "Lucene 10.6",
        f"{OURS}.LuceneAdapter",
        "`IndexSearcher` in the adapter's JVM; one text field, sorted by date; two threads index; hits far down are asked for as those after another",
        "as Pressmark, but for datelines",
    ),
    native(
        "sqlite",
        "SQLite FTS5",
        "Python's module, in the adapter's process",
        shell=("sqlite3", "{store}/articles.db", "SELECT headline FROM text WHERE text MATCH 'WORD' ORDER BY rank LIMIT 10; SELECT count(*) FROM text WHERE text MATCH 'WORD'"),
    ),
    native(
        "postgres",
        "PostgreSQL GIN",
        "psycopg2 over a Unix socket, one connection; Debian's settings; the cold start is that of the server",
        "a word with a slash or a dot may be read as a path, a host or a version; parts of hyphenated words count as words of their own",
    ),
    native(
        "xapian",
        "Xapian",
        "its bindings, in the adapter's process",
        "possessives and words with inner dots are terms of their own",
        ("quest", "--stemmer=none", "--db={store}", "--msize=10", "WORD"),
    ),
    native(
        "sphinx",
        "Sphinx",
        "SphinxQL over a Unix socket, one connection; no bodies in the index; the cold start is that of the server",
        "letters outside of ASCII part words; facets are counted with room for 100,000 names, since with its usual 1,000 they are rough",
    ),
    native(
        "recoll",
        "Recoll",
        "its module, in the adapter's process; files are the archive and not counted in the size",
        "above 1,000 its number of articles is an estimate, unless the list is by date",
        ("recollq", "-c", "{store}", "-n", "10", "WORD"),
    ),
    native(
        "ripgrep",
        "ripgrep",
        "a process for each question; the size is that of the files themselves",
        "looks at the text as it stands",
        ("rg", "--files-with-matches", "--ignore-case", r"\bWORD\b", "{store}"),
    ),
    embedded("solr", "Solr 9.10", "SolrPeer", "`EmbeddedSolrServer` in the adapter's JVM, no HTTP; its caches off; two threads index", "as Lucene"),
    embedded("opensearch", "OpenSearch 3.8", "OpenSearchPeer", "a node in the adapter's JVM, no HTTP; its query cache off; two threads index", "as Lucene"),
]

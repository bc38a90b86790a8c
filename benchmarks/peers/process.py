"""A peer in a process of its own: questions go in by a pipe, answers come out; memory and CPU time are watched."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from questions import Question

EVERY = 0.1
GRACE = 1.0


class Slow(Exception):
    """A peer took longer than it may."""


class Process:
    """`memory` is the most bytes that the process and all below it held of their own at a time: the kernel's RssAnon of
    all, and the largest RssShmem, since that is shared. Files mapped into memory do not count: the kernel can drop them.
    """

    def __init__(self, command: list[str]) -> None:
        self.memory = 0
        self.cpu = 0.0
        self.errors = tempfile.TemporaryFile("w+", errors="replace")
        self.running = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, start_new_session=True
        )
        self.ended = threading.Event()
        self.watch = threading.Thread(target=self.watch_memory, daemon=True)
        self.watch.start()

    def watch_memory(self) -> None:
        while not self.ended.wait(EVERY):
            self.memory = max(self.memory, held(self.running.pid))

    def ask(self, question: Question) -> str:
        self.running.stdin.write(question.line() + "\n")
        self.running.stdin.flush()
        answer = self.running.stdout.readline()
        if not answer:
            raise ValueError(f"no answer to {question.label}: {self.complaint()}")
        return answer.rstrip("\n")

    def output(self, limit: float) -> str:
        """All that a command prints, which has to end in time."""
        late = threading.Event()
        alarm = threading.Timer(limit, lambda: (late.set(), self.stop()))
        alarm.start()
        try:
            self.running.stdin.close()
            text = self.running.stdout.read()
            self.wait()
        finally:
            alarm.cancel()
            self.kill()
        if late.is_set():
            raise Slow(f"stopped after {limit:.0f} s of indexing")
        if self.running.returncode:
            raise ValueError(f"exit code {self.running.returncode}: {self.complaint()}")
        return text

    def complaint(self) -> str:
        """The end of what it wrote to standard error, where Java and Python name the fault first or last."""
        self.errors.seek(0)
        lines = [line.strip() for line in self.errors if not line.startswith(("\tat ", "WARNING", "INFO"))]
        return " / ".join(lines[-2:])

    def end(self) -> int:
        """Tells it that there is nothing more to be asked; returns the memory."""
        self.running.stdin.close()
        self.wait()
        return self.memory

    def wait(self) -> None:
        _, status, used = os.wait4(self.running.pid, 0)
        self.running.returncode = os.waitstatus_to_exitcode(status)
        self.cpu = used.ru_utime + used.ru_stime
        self.ended.set()

    def kill(self) -> None:
        """Ends it and all below it, if it has not ended."""
        if self.running.returncode is None:
            self.stop()
            self.wait()

    def stop(self) -> None:
        all_of_them = [*descendants(self.running.pid), self.running.pid]
        for which in (signal.SIGTERM, signal.SIGKILL):
            for process in all_of_them:
                send(process, which)
            time.sleep(GRACE)


def send(process: int, which: signal.Signals) -> None:
    try:
        os.kill(process, which)
    except ProcessLookupError:
        pass


def descendants(process: int) -> list[int]:
    found = []
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text().split():
                found += [*descendants(int(child)), int(child)]
    except OSError:  # it has ended meanwhile
        pass
    return found


def held(process: int) -> int:
    own, shared = 0, 0
    for each in [process, *descendants(process)]:
        try:
            lines = Path(f"/proc/{each}/status").read_text().splitlines()
        except OSError:  # it has ended meanwhile
            continue
        values = dict(line.split(":", 1) for line in lines)
        own += kilobytes(values.get("RssAnon", "0"))
        shared = max(shared, kilobytes(values.get("RssShmem", "0")))
    return 1024 * (own + shared)


def kilobytes(text: str) -> int:
    return int(text.split()[0])

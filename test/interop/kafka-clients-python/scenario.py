"""What both clients share of the scenario of test/support/kafka-scenario.ts."""

import hashlib
import json
import sys

RECORD_COUNT = 10_000
PARTITIONS = range(3)
START_MS = 1_700_000_000_000
CODECS = ["none", "gzip", "snappy", "lz4", "zstd"]

address, prefix = sys.argv[1:]


def topic(name):
    return f"{prefix}-{name}"


def group(name):
    return f"{prefix}-{name}-group"


topics = [topic(name) for name in [*CODECS, "pair", "idempotent", "tx"]]


def record_at(i):
    """Of the record of this number: partition, timestamp, key, value, headers."""
    key = None if i % 10 == 3 else f"key-{i % 100}".encode()
    value = None if i % 10 == 7 else f"value {i} {'x' * (i % 50)}".encode()
    headers = [("index", str(i).encode()), ("empty", b""), ("none", None)]
    return i % 3, START_MS + i, key, value, [] if i % 10 == 5 else headers


def line_of(offset, timestamp_ms, key, value, headers):
    """A header whose value is null has its name alone."""
    names = [name if text is None else f"{name}={text.decode()}" for name, text in headers or []]
    texts = ["-" if text is None else text.decode() for text in (key, value)]
    return " ".join([str(offset), str(timestamp_ms), *texts, ",".join(names)])


class SeenRecords:
    """The lines of each partition of a topic, in the order of their arrival."""

    def __init__(self):
        self.count = 0
        self._lines = {}

    def add(self, name, partition, line):
        self._lines.setdefault((name, partition), []).append(line)
        self.count += 1

    def print(self):
        for codec in CODECS:
            for partition in PARTITIONS:
                lines = self._lines.get((topic(codec), partition), [])
                digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
                report(
                    "consume", codec=codec, partition=partition, count=len(lines), digest=digest
                )


def report(step, **seen):
    print(json.dumps({"step": step, **seen}), flush=True)

#!/usr/bin/env python3
"""A Spark cluster that loses an executor half way ends with the store of a single machine, row by row.

usage: spark.py --python PYTHON [--program NIENBIEU] [--count N]

PYTHON is that of an environment with PySpark. Starts a master and two workers on the loopback, runs
examples/spark/timeline_job.py over generated articles and kills an executor; then over archives, undisturbed.
Exit code 1: something differs.
"""
import sys
import time
from pathlib import Path

import work
from cluster import Cluster

JOB = work.ROOT / "examples/spark/timeline_job.py"
PARTS = 24


def main():
    parser = work.options(__doc__, 20_000)
    parser.add_argument("--python", type=Path, required=True)
    chosen = parser.parse_args()
    promises = work.Promises("verify-spark")
    with work.scratch() as folder:
        home = Path(folder)
        loads = work.Loads(chosen.program, home)
        lines = work.corpus(home / "lines", chosen.count, "jsonl", PARTS)
        spoil(lines[0])
        archives = work.corpus(home / "archives", max(60, chosen.count // 50), "warc", 8)
        with Cluster(chosen.python, home / "cluster") as cluster:
            job = Job(cluster, chosen, promises, loads)
            job.compare("lines", lines, home, kills=True)
            job.compare("archives", archives, home, kills=False)
    return promises.finish()


def spoil(part):
    """A line that is no article, between others."""
    content = part.read_bytes().split(b"\n", 1)
    part.write_bytes(content[0] + b"\n{\"title\": \n" + content[1])


class Job:
    def __init__(self, cluster, chosen, promises, loads):
        self.cluster, self.chosen, self.promises, self.loads = cluster, chosen, promises, loads

    def compare(self, name, inputs, home, kills):
        alone = self.single_machine(name, inputs, home)
        out = home / f"{name}-out"
        ending = "*.jsonl" if name == "lines" else "*.warc.gz"
        start = time.monotonic()
        driver = self.cluster.submit(
            JOB, "--input", inputs[0].parent / ending, "--output", out, "--program", self.chosen.program)
        if kills:
            self.kill_half_way(driver, out, len(inputs))
        code = driver.wait()
        self.promises.check(
            f"{name}: the job ends well", code == 0, f"{time.monotonic() - start:.0f} s" if code == 0
            else driver.log.read_text(errors="replace")[-1500:])
        if code == 0:
            self.verify(name, alone, out)

    def single_machine(self, name, inputs, home):
        """The facts of one process, errors included."""
        path = home / f"{name}.facts.jsonl"
        source = ["-"] if name == "lines" else inputs
        text = "".join(part.read_text(errors="replace") for part in inputs) if name == "lines" else None
        path.write_text(work.must(self.chosen.program, "facts", "--quiet", "--worker", *source, input=text))
        return path

    def kill_half_way(self, driver, out, parts):
        """Waits until half of the parts are written and an executor is at work on another."""
        while driver.poll() is None and len(list(out.glob("facts/_temporary/0/task_*"))) < parts // 2:
            time.sleep(0.05)
        done = len(list(out.glob("facts/_temporary/0/task_*")))
        killed = None
        while killed is None and driver.poll() is None:
            killed = self.cluster.kill_executor()
        self.promises.check("an executor is killed half way", killed is not None, f"{done} of {parts} parts written")
        driver.wait()
        log = driver.log.read_text(errors="replace")
        self.promises.check("Spark noticed, and did tasks again", "Lost task" in log and "Lost executor" in log)

    def verify(self, name, alone, out):
        files = sorted(out.glob("facts/part-*"))
        wanted = alone.read_text().splitlines()
        found = [line for file in files for line in file.read_text().splitlines()]
        facts = [line for line in found if not line.startswith('{"message"')]
        self.promises.same(
            f"{name}: facts of a single machine", sorted(line for line in wanted if not line.startswith('{"message"')),
            sorted(facts))
        errors = sum(1 for file in out.glob("errors/part-*") for _ in file.open())
        self.promises.check(f"{name}: errors are kept apart", errors == len(found) - len(facts) == len(wanted) - len(facts),
                            f"{errors}")
        self.promises.same(f"{name}: the store of a single machine", self.loads.store([alone]), self.loads.store(files))
        self.parquet(name, facts, out)

    def parquet(self, name, facts, out):
        answer = work.must(self.chosen.python, Path(__file__).parent / "parquet_groups.py", out, input="\n".join(facts))
        self.promises.check(f"{name}: Parquet holds the same, by series", answer.startswith("same"), answer.strip())


if __name__ == "__main__":
    sys.exit(main())

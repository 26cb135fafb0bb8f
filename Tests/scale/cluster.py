"""A standalone Spark cluster on this machine: a master and two workers of one core, as processes of their own."""
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

HOST = "127.0.0.1"
EXECUTOR = b"CoarseGrainedExecutorBackend"


class Cluster:
    def __init__(self, python, folder):
        """`python` is that of an environment with PySpark; logs and scratch files go to `folder`."""
        self.python, self.folder = Path(python), Path(folder)
        self.folder.mkdir()
        self.home = Path(subprocess.run(
            [python, "-c", "import pyspark; print(pyspark.__path__[0])"], capture_output=True, text=True,
            check=True).stdout.strip())
        self.port = free_port()
        self.daemons = []

    def __enter__(self):
        self._start("master", "master.Master", "--port", self.port, "--webui-port", free_port())
        for number in (1, 2):
            self._start(
                f"worker-{number}", "worker.Worker", "--cores", 1, "--memory", "1g", "--webui-port", free_port(),
                "--work-dir", self.folder / f"work-{number}", self.address)
        return self

    def __exit__(self, *_):
        for daemon in reversed(self.daemons):
            daemon.terminate()
        for daemon in self.daemons:
            daemon.wait()

    @property
    def address(self):
        return f"spark://{HOST}:{self.port}"

    def environment(self):
        return {
            **os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_LOCAL_DIRS": str(self.folder / "scratch"),
            "PYSPARK_PYTHON": str(self.python), "PYSPARK_DRIVER_PYTHON": str(self.python),
            "SPARK_DAEMON_JAVA_OPTS": "-Dspark.master.rest.enabled=false", "SPARK_DAEMON_MEMORY": "256m"}

    def _start(self, name, what, *arguments):
        log = open(self.folder / f"{name}.log", "wb")
        self.daemons.append(subprocess.Popen(
            [self.home / "bin/spark-class", f"org.apache.spark.deploy.{what}", "--host", HOST, *map(str, arguments)],
            stdout=log, stderr=subprocess.STDOUT, env=self.environment()))
        ready = r"Successfully registered with master" if "worker" in name else r"New state: ALIVE"
        self._wait(Path(log.name), ready)

    def _wait(self, log, ready, seconds=180):
        end = time.monotonic() + seconds
        while not re.search(ready, log.read_text(errors="replace")):
            if time.monotonic() > end or self.daemons[-1].poll() is not None:
                raise SystemExit(f"verify-spark: {log.stem} did not start: {log.read_text(errors='replace')[-600:]}")
            time.sleep(0.2)

    def submit(self, job, *arguments):
        """The job's driver, as a process that is under way."""
        settings = {
            "spark.driver.host": HOST, "spark.driver.bindAddress": HOST, "spark.ui.enabled": "false",
            "spark.executor.memory": "512m", "spark.driver.memory": "512m"}
        flags = [word for name, value in settings.items() for word in ("--conf", f"{name}={value}")]
        log = open(self.folder / f"driver-{len(list(self.folder.glob('driver-*')))}.log", "wb")
        driver = subprocess.Popen(
            [self.home / "bin/spark-submit", "--master", self.address, *flags, job, *map(str, arguments)],
            stdout=log, stderr=subprocess.STDOUT, env=self.environment())
        driver.log = Path(log.name)
        return driver

    def executors(self):
        """Process ids of the executors that the workers of this cluster started."""
        workers = {daemon.pid for daemon in self.daemons}
        return [pid for pid, parent, line in processes() if parent in workers and EXECUTOR in line]

    def kill_executor(self):
        """Kills one whose task is under way.

        Returns its id; `None` where no executor is at work now.
        """
        running = list(processes())
        parents = {pid: parent for pid, parent, _ in running}
        workers = [pid for pid, _, line in running if b"--worker" in line]
        for executor in self.executors():
            if any(executor in ancestors(pid, parents) for pid in workers):
                os.kill(executor, signal.SIGKILL)
                return executor
        return None


def ancestors(pid, parents):
    while pid in parents:
        pid = parents[pid]
        yield pid


def processes():
    """(id, id of the parent, command line) of everything that runs."""
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            yield int(entry.name), parent, (entry / "cmdline").read_bytes()
        except OSError:
            continue  # It is gone meanwhile.


def free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]

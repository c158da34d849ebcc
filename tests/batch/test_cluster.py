"""A dask cluster: the results of one computer, whatever documents and workers do."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from batch_runs import command, contents, counts, done, write
from subprocesses import ENVIRONMENT

# Two workers in processes of their own, each with a nanny that replaces it, as on a real cluster.
CLUSTER = """
import json, sys
from distributed import Client, LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        with Client(cluster) as client:
            pids = list(client.run(lambda: __import__("os").getpid()).values())
        print(json.dumps({"address": cluster.scheduler_address, "workers": pids}), flush=True)
        sys.stdin.read()
"""


@dataclass
class Cluster:
    address: str
    workers: list[int]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    script = tmp_path_factory.mktemp("cluster") / "cluster.py"
    script.write_text(CLUSTER)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([sys.executable, str(script)], env=ENVIRONMENT, text=True, cwd=script.parent, **pipes)
    assert process.stdout is not None
    yield Cluster(**json.loads(process.stdout.readline()))
    process.communicate(timeout=20)


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = write(tmp_path / "papers", **{f"f{i:02}": f"SLOW {i} patients" for i in range(12)})
    return write(folder, die="DIE", hang="HANG", bad="RAISE", copy="SLOW 1 patients")


def test_a_cluster_finds_what_one_computer_finds_though_a_worker_is_killed(papers: Path, cluster: Cluster) -> None:
    """Each document is guarded where it is read: one that kills or never ends costs itself alone."""
    usual = ["run", papers, "--timeout", 2]
    here = command(*usual, "--out", "here", cwd=papers.parent)
    orphans: list[psutil.Process] = []

    def kill() -> None:
        time.sleep(2.5)
        victim = psutil.Process(cluster.workers[0])
        children = victim.children(recursive=True)
        victim.kill()
        psutil.wait_procs(children, timeout=10)
        orphans.extend(child for child in children if child.is_running())

    killer = threading.Thread(target=kill)
    killer.start()
    there = [*usual, "--out", "there", "--engine", "dask", "--scheduler", cluster.address]
    done(*there, cwd=papers.parent, codes=[1])
    killer.join()
    here.communicate(timeout=60)
    assert len(counts(Path("there"))) == 12
    assert contents(Path("there")) == contents(Path("here"))
    failed = Path("there/failures.csv").read_text()
    assert failed.count("\n") == 4
    assert "die.txt,killed" in failed
    assert "hang.txt,timeout" in failed
    assert "bad.txt,error" in failed
    assert not orphans
    began = time.monotonic()
    done(*there, cwd=papers.parent, codes=[1])  # all is known
    assert time.monotonic() - began < 10


def test_urls_are_listed_and_read_where_the_workers_are(papers: Path, cluster: Cluster, extracted: Path) -> None:
    url = f"file://{papers}"
    usual = ["run", f"{url}/f0*.txt", f"{url}/nothing*", "--out", "out", "--engine", "dask"]
    for _ in range(2):  # the second time all is known by its state
        done(*usual, "--scheduler", cluster.address, cwd=papers.parent, codes=[1])
    assert counts(Path("out")) == {f"{url}/f0{i}.txt": [i] for i in range(10)}
    assert "nothing*,missing" in Path("out/failures.csv").read_text()
    told = json.loads(Path("out/run.json").read_text())
    assert told["engine"] == "dask"
    assert told["seconds"] < 3


def test_a_scheduler_that_is_not_there_is_told(papers: Path) -> None:
    program = "import extract.batch.cluster as c; c.CONNECT = 0.5; "
    arguments = ["run", "papers", "--out", "out", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"]
    program += f"import sys; from extract import cli; sys.argv = ['extract', *{arguments}]; cli.main()"
    ended = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True)
    assert ended.returncode == 2
    assert "no dask scheduler answers at tcp://127.0.0.1:9" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_engine_and_scheduler_belong_together(papers: Path) -> None:
    for options in (["--engine", "dask"], ["--scheduler", "tcp://127.0.0.1:9"]):
        _, err = done("run", "papers", "--out", "out", *options, cwd=papers.parent, codes=[2])
        assert "belong together" in err

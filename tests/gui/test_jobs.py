"""Work in other threads: what comes back, when, and what does not."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from annotator.app.errors import AppError
from annotator.gui.jobs import Jobs, Latest


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


def test_the_result_comes_in_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    job = jobs.run(threading.current_thread)
    job.done.connect(lambda worker: threads.extend((worker, threading.current_thread())))
    with qtbot.waitSignal(job.done):
        pass
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert jobs.idle


def test_a_refusal_comes_as_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise AppError("No {what}.", what="way")

    job = jobs.run(refuse)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert str(told.args[0]) == "No way."


def test_a_mistake_of_the_program_ends_the_job_and_is_not_hidden(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.run(lambda: 1 // 0)
    with capture_exceptions() as raised, qtbot.waitSignal(job.failed) as told:
        pass
    assert "ZeroDivisionError" in str(told.args[0])
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_one_worker_keeps_the_order(qapp: object, qtbot: QtBot) -> None:
    jobs, done = Jobs(workers=1), []
    for number in range(50):
        jobs.run(done.append, number)
    qtbot.waitUntil(lambda: jobs.idle)
    assert done == list(range(50))


def test_a_cancelled_job_tells_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    job = jobs.run(int)
    job.done.connect(told.append)
    job.cancel()
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == []


@pytest.mark.parametrize(("finishing", "all_done"), [(False, ["first"]), (True, ["first", "second"])])
def test_shutting_down_drops_what_has_not_begun_and_finishing_does_it(
    qapp: object, qtbot: QtBot, finishing: bool, all_done: list[str]
) -> None:
    jobs, done, begun, go = Jobs(workers=1), list[str](), threading.Event(), threading.Event()

    def first() -> None:
        begun.set()
        go.wait(60)
        done.append("first")

    jobs.run(first).done.connect(lambda _: done.append("told"))
    jobs.run(done.append, "second")
    begun.wait(60)
    if finishing:
        threading.Timer(0.05, go.set).start()
        jobs.finish()
    else:
        jobs.shut_down()
        assert done == [], "nobody waits"
        go.set()
    qtbot.waitUntil(lambda: done == all_done)
    qtbot.wait(50)
    assert done == all_done


def test_an_owner_that_goes_away_is_not_told(qapp: object, qtbot: QtBot) -> None:
    go = threading.Event()
    owner = QObject()
    jobs = Jobs(owner)
    jobs.run(go.wait, 60)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    qtbot.wait(50)


def test_a_process_that_ends_while_jobs_run_says_nothing() -> None:
    code = (
        "import time\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from annotator.gui.jobs import Jobs\n"
        "app = QCoreApplication([])\n"
        "jobs = Jobs()\n"
        "for _ in range(20): jobs.run(time.sleep, 0.01)\n"
        "QTimer.singleShot(20, app.quit)\n"
        "app.exec()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_what_is_told_on_the_way_comes_before_the_result(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(tell: Callable[[object], None], last: str) -> str:
        tell("first")
        tell("second")
        return last

    job = jobs.run_telling(work, "last")
    job.told.connect(heard.append)
    job.done.connect(heard.append)
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard == ["first", "second", "last"]


def test_nothing_is_told_on_the_way_of_a_cancelled_job(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    job = jobs.run_telling(lambda tell: tell("first"))
    job.told.connect(heard.append)
    job.cancel()
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard == []


def test_a_job_apart_ends_with_its_owner(qapp: object, qtbot: QtBot) -> None:
    jobs = Jobs(workers=1)
    told: list[object] = []
    job = jobs.run_apart(time.sleep, 3600)
    job.done.connect(told.append)
    after = threading.Event()
    jobs._pool.submit(after.set)
    jobs.finish(wait=False)
    job.cancel()
    assert after.wait(60), "its process was ended, so that the thread goes on"
    assert told == []


def test_only_the_latest_of_its_kind_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    go, told, dropped, latest = threading.Event(), list[int](), list[object](), Latest()

    def wait_and_give(number: int) -> int:
        go.wait(60)
        return number

    for number in (1, 2):
        latest.begin(jobs.run(wait_and_give, number), told.append, told.append).dropped.connect(dropped.append)
    assert latest.busy
    go.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert (told, dropped, latest.busy) == ([2], [1], False)
    assert not latest.cancel(), "there is nothing to wait for"


def test_what_is_waited_for_no_more_tells_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    told, latest = list[object](), Latest()
    latest.begin(jobs.run(lambda: 1 // 0), told.append, told.append)
    assert latest.cancel()
    assert not latest.busy
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == []

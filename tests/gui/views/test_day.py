"""A day is shown as it can be typed again, in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from annotator.app.due_dates import typed_days
from annotator.gui.views.parts.day import DayEdit, local_day


@pytest.fixture(params=["nl_BE", "en_GB", "fr_BE", "de_DE"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_every_month_is_read_back(locale: str) -> None:
    for month in range(1, 13):
        day = f"2026-{month:02}-28"
        read = typed_days(local_day(day), None, None)
        assert [(one.start, one.end) for one in read] == [(day, day)], (locale, local_day(day))


def test_a_day_is_taken_from_the_calendar(qtbot: QtBot, locale: str) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.written) as told:
        edit._choose_day(QDate(2026, 8, 3))
    assert told.args == ["2026-08-03"]


def test_what_is_not_understood_stays_until_it_is_mended(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.show_day(None)
    qtbot.keyClicks(edit, "soon")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    edit.show_day(None)
    assert edit.text() == "soon"
    assert edit.property("wrong")
    edit.clear()
    edit.setModified(True)
    edit.finish()
    assert not edit.property("wrong")


def test_a_period_is_offered_as_its_days_and_none_is_taken_silently(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.language = "nl"
    told: list[str] = []
    edit.written.connect(told.append)
    qtbot.keyClicks(edit, "eerste kwartaal 2026")
    edit.finish()
    assert told == []
    assert edit.text() == "eerste kwartaal 2026"
    assert edit.property("wrong")
    assert all(f'href="{day}"' in edit.why.text() for day in ("2026-01-01", "2026-03-31"))
    edit.why.linkActivated.emit("2026-03-31")
    assert told == ["2026-03-31"]
    assert not edit.property("wrong")


def test_two_readings_are_two(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.language = "en"
    qtbot.keyClicks(edit, "1/2/2026")
    edit.finish()
    assert all(f'href="{day}"' in edit.why.text() for day in ("2026-02-01", "2026-01-02"))

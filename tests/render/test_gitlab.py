"""GitLab's code quality: its required keys, one fingerprint a finding."""

import json

from compare.render import RenderOptions
from compare.render.gitlab import render
from tests.render.sample import FIRE, long

OPTIONS = RenderOptions()


def test_a_finding_has_what_gitlab_asks_for() -> None:
    first = json.loads(render(FIRE, OPTIONS))[0]

    assert set(first) == {"description", "check_name", "fingerprint", "severity", "location"}
    assert first["severity"] == "critical"
    assert first["location"] == {"path": "fire/coastline.txt", "lines": {"begin": 3, "end": 3}}


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    twice = FIRE.discrepancies[:1] * 2
    report = type(FIRE)("1", "encoder", FIRE.articles, discrepancies=twice)

    assert len({one["fingerprint"] for one in json.loads(render(report, OPTIONS))}) == 2


def test_thirty_thousand_and_one_findings_are_told_apart() -> None:
    issues = json.loads(render(long(30_001), OPTIONS))

    assert len({one["fingerprint"] for one in issues}) == 30_001

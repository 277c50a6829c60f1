"""doi.org's look-up of the agency that registered a DOI: ``GET /doiRA/{doi}``, which decides who answers for it.

``[{"DOI": "10.1000/6", "RA": "Public"}]``, or ``[{"DOI": ..., "status": "DOI does not exist"}]``; other states are "Invalid DOI" and "Unknown" (DOI Handbook,
"Which RA? Service", https://www.doi.org/doi-handbook/HTML/which-ra_-service.html). Untried against the live service. No limit is published; a few requests
a second are modest. That a DOI exists says nothing about the work, and that none exists nothing either: JSTOR prints numbers of that form that nobody registered.
"""

from __future__ import annotations

import json
from urllib.parse import quote

from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Missing, Registered
from citecheck.resolve.contact import agent
from citecheck.resolve.line import Failure
from citecheck.resolve.pacing import Limits
from citecheck.resolve.question import Agency, Question
from citecheck.resolve.settings import DOI_ORG
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network

LIMITS = Limits(queries=3, singles=3, at_once=1)
NO_SUCH = frozenset(("DOI does not exist", "Invalid DOI"))
UNKNOWN = "Unknown"


class DoiOrg:
    """Safe to be asked from several threads."""

    name = DOI_ORG
    threads = LIMITS.at_once

    def __init__(self, network: Network) -> None:
        public, private = agent(network.settings.mailto)
        headers = {**public, "Accept": "application/json"}
        self.channel = network.channel(Terms(DOI_ORG, network.settings.address(DOI_ORG), LIMITS, headers=headers, private_headers=private))

    def answer(self, question: Question) -> Answer:
        """Who registered a DOI."""
        if not isinstance(question, Agency):
            raise TypeError(question)
        try:
            reply = self.channel.get(f"/doiRA/{quote(question.doi, safe='/')}", kind="single", verdict=verdict)
        except Failure as failure:
            return Failed(failure.reason)
        row = json.loads(reply.body)[0]
        if str(row.get("DOI", question.doi)).strip().casefold() != question.doi.strip().casefold():
            return Failed(answers.ANOTHER)
        if row.get("status") in NO_SUCH:
            return Missing(reply.retrieved)
        agency = row.get("RA")
        return Registered(agency.strip(), reply.retrieved) if agency and agency != UNKNOWN else Failed("it does not know the agency")


def verdict(status: int, content_type: str, body: bytes) -> str:
    """What an answer is; that there is no such DOI may change tomorrow."""
    return answers.judged(status, content_type, body, _shape)


def _shape(answer: object) -> str:
    row = answer[0] if isinstance(answer, list) and len(answer) == 1 else None
    if not isinstance(row, dict):
        return answers.MISSHAPEN
    agency, state = row.get("RA"), row.get("status")
    if isinstance(agency, str) and agency.strip() and agency != UNKNOWN:
        return answers.OK
    return answers.EMPTY if state in NO_SUCH or UNKNOWN in (state, agency) else answers.MISSHAPEN

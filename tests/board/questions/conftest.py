"""What questions about the real data are asked with."""

import pytest


@pytest.fixture(scope="session")
def plans() -> list[str]:
    """The institutions that have a plan, in their fixed order."""
    return ["kuleuven", "uhasselt", "auhl", "leiden_university", "leuven"]

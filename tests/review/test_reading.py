"""What an address of a page asks for."""

import pytest

from compare.review.reading import whole


@pytest.mark.parametrize("text", ["", "x", "-1", "²", "1e9", "9" * 20])
def test_what_is_no_page_number_is_the_first_page(text: str) -> None:
    assert whole(text) == 1

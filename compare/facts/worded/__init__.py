"""Questions that figures answer, as tables of wordings, one for each part of the news."""

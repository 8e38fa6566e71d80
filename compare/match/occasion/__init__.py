"""Which occasion a mention is about: the news, an earlier time, another match, another night."""

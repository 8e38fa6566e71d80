"""What an article is made of before it is read: lines, blocks, bylines, captions, boilerplate."""

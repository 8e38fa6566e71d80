"""Text to vectors: any sentence-transformers model, and a store: nothing is embedded twice."""

"""Text to vectors: any sentence-transformers model, and a store so that nothing is embedded twice."""

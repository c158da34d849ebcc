"""What the models can learn."""

from fit import classifier, network

EITHER = [({"a": 1.0}, "yes", 1.0), ({"b": 1.0}, "yes", 1.0), ({"a": 1.0, "b": 1.0}, "no", 1.0), ({}, "no", 1.0)] * 10_000


def test_a_linear_model_learns_what_adds_up() -> None:
    model = classifier([({"a": 1.0}, "yes", 1.0), ({"b": 1.0}, "no", 1.0)] * 10)
    assert [model.classes[i] for i in model.table([{"a": 1.0}, {"b": 1.0}]).argmax(axis=1)] == ["yes", "no"]


def test_a_network_learns_what_does_not_add_up() -> None:
    model = network(EITHER, width=16, epochs=2)
    asked = [{"a": 1.0}, {"b": 1.0}, {"a": 1.0, "b": 1.0}, {}]
    assert [model.classes[i] for i in model.table(asked).argmax(axis=1)] == ["yes", "yes", "no", "no"]


def test_the_same_examples_give_the_same_network() -> None:
    one, other = (network(EITHER, width=4, epochs=2) for _ in range(2))
    assert (one.first.weights == other.first.weights).all()

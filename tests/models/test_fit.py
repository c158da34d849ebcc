"""What the models can learn."""

from fit import Labelled, classifier, network

A, B = {"a": 1.0}, {"b": 1.0}
EACH: list[Labelled] = [((A,), "yes", 1.0), ((B,), "no", 1.0)]
EITHER: list[Labelled] = [((A,), "yes", 1.0), ((B,), "yes", 1.0), ((A, B), "no", 1.0), (({},), "no", 1.0)]


def test_a_linear_model_learns_what_adds_up() -> None:
    model = classifier(EACH * 100)
    assert [model.classes[i] for i in model.table([(A,), (B,)]).argmax(axis=1)] == ["yes", "no"]


def test_a_network_learns_what_does_not_add_up() -> None:
    model = network(EITHER * 10_000, width=16, epochs=2)
    chances = model.table([(A,), (B,), (A, B), ({},)])
    assert [model.classes[i] for i in chances.argmax(axis=1)] == ["yes", "yes", "no", "no"]


def test_the_same_examples_give_the_same_network() -> None:
    one, other = (network(EITHER * 100, width=4, epochs=2) for _ in range(2))
    assert (one.first.weights == other.first.weights).all()

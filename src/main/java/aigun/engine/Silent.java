package aigun.engine;

import aigun.model.CounterpartId;

/** A teller that does not listen: what a step has when nobody is told of it. */
final class Silent implements Teller {
    @Override
    public void outcome(Text text, long[] words) {}

    @Override
    public void asked(Envoy envoy, long[] words, Proposal proposal, long touched) {}

    @Override
    public void answered(Line line, long[] words, Proposal proposal, long touched) {}

    @Override
    public void remarked(CounterpartId who, Line line, long[] words) {}

    @Override
    public void taken(Move move) {}

    @Override
    public void entered(Stage stage, long[] words) {}

    @Override
    public void weighed(When when, boolean held) {}

    @Override
    public void changed(Change change) {}

    @Override
    public void remembered(Slot slot) {}
}

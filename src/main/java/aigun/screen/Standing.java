package aigun.screen;

import aigun.engine.Story;
import aigun.model.Counterpart;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Track;
import aigun.model.Way;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How things stand: the tracks in their words, and at a table the draft, the round and what is on offer. */
final class Standing {
    private Standing() {}

    static Doc of(Scribe scribe, Scene scene) {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(tracks(scribe));
        if (scene.way() instanceof Way.Bargain bargain) {
            blocks.add(draft(scribe));
            blocks.add(talks(scribe, bargain.table()));
        }
        return new Doc(blocks);
    }

    /** The draft away from a table, where there is room for it. */
    static Doc beside(Scribe scribe, Scene scene) {
        boolean there =
                scene.way() instanceof Way.Bargain || scribe.pack().issues().isEmpty();
        return there ? Doc.EMPTY : new Doc(List.of(draft(scribe)));
    }

    private static Doc.Block tracks(Scribe scribe) {
        Play play = scribe.play();
        Story story = scribe.story();
        List<Doc.Fact> facts = new ArrayList<>();
        for (Track track : scribe.pack().tracks()) {
            String word = track.word(story.level(play.state(), track.id()));
            String before = word;
            if (0 < play.length()) {
                before = track.word(story.level(play.turn(play.length()).before(), track.id()));
            }
            facts.add(new Doc.Fact(track.name(), word, was(scribe, before, word)));
        }
        return new Doc.Facts(scribe.text("standing.title"), Doc.Shape.SENTENCE, facts);
    }

    static Doc.Block draft(Scribe scribe) {
        Play play = scribe.play();
        Draft draft = scribe.story().draft(play.state());
        Draft earlier = draft;
        if (0 < play.length()) {
            earlier = scribe.story().draft(play.turn(play.length()).before());
        }
        List<Doc.Fact> facts = new ArrayList<>();
        for (Issue issue : scribe.pack().issues()) {
            String now = position(scribe, issue, draft);
            facts.add(new Doc.Fact(issue.name(), now, was(scribe, position(scribe, issue, earlier), now)));
        }
        return new Doc.Facts(scribe.text("draft.title"), Doc.Shape.LIST, facts);
    }

    private static String position(Scribe scribe, Issue issue, Draft draft) {
        Optional<PositionId> position = draft.position(issue.id());
        return scribe.position(issue, position);
    }

    /** What the last decision changed is said, not only coloured. */
    private static String was(Scribe scribe, String before, String now) {
        return before.equals(now) ? "" : scribe.text("standing.was", before);
    }

    private static Doc.Block talks(Scribe scribe, Table table) {
        List<Doc.Fact> facts = new ArrayList<>();
        int made = scribe.story().round(scribe.play().state());
        String left = Integer.toString(table.rounds() - made);
        facts.add(new Doc.Fact(
                scribe.text("table.moves"), scribe.text("table.left", left, Integer.toString(table.rounds())), ""));
        offer(scribe, table).ifPresent(facts::add);
        return new Doc.Facts(scribe.text("table.title"), Doc.Shape.LIST, facts);
    }

    private static Optional<Doc.Fact> offer(Scribe scribe, Table table) {
        Optional<Counterpart.Offer> offer = scribe.story().offer(scribe.play().state());
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        String who =
                scribe.person(scribe.pack().counterpart(table.counterpart()).person());
        return Optional.of(new Doc.Fact(
                scribe.text("table.offer", who), scribe.term(offer.get().term()), ""));
    }

    /** The round and the offer in a line, for the screens where moves are chosen; empty away from a table. */
    static String line(Scribe scribe) {
        if (!(scribe.play().scene().way() instanceof Way.Bargain bargain)) {
            return "";
        }
        Table table = bargain.table();
        int made = scribe.story().round(scribe.play().state());
        StringBuilder line = new StringBuilder(scribe.text("table.moves")).append(": ");
        line.append(
                scribe.text("table.left", Integer.toString(table.rounds() - made), Integer.toString(table.rounds())));
        Optional<Doc.Fact> offer = offer(scribe, table);
        if (offer.isPresent()) {
            line.append(" · ")
                    .append(offer.get().name())
                    .append(": ")
                    .append(offer.get().value());
        }
        return line.toString();
    }
}

package aigun.screen;

import aigun.model.Counterpart;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Track;
import aigun.model.Way;
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

    private static Doc.Facts tracks(Scribe scribe) {
        List<Doc.Fact> facts = new ArrayList<>();
        for (Track track : scribe.pack().tracks()) {
            int value = scribe.story().level(scribe.play().state(), track.id());
            facts.add(new Doc.Fact(track.name(), track.word(value), ""));
        }
        return new Doc.Facts("", facts);
    }

    private static Doc.Facts draft(Scribe scribe) {
        Draft draft = scribe.story().draft(scribe.play().state());
        List<Doc.Fact> facts = new ArrayList<>();
        for (Issue issue : scribe.pack().issues()) {
            facts.add(new Doc.Fact(issue.name(), scribe.position(issue, draft.position(issue.id())), ""));
        }
        return new Doc.Facts(scribe.text("draft.title"), facts);
    }

    private static Doc.Facts talks(Scribe scribe, Table table) {
        int made = scribe.story().round(scribe.play().state());
        List<Doc.Fact> facts = new ArrayList<>();
        facts.add(new Doc.Fact(scribe.text("table.moves"), scribe.text("table.left", text(table.rounds() - made)), ""));
        Optional<Counterpart.Offer> offer = scribe.story().offer(scribe.play().state());
        if (offer.isPresent()) {
            Issue issue = scribe.pack().issue(offer.get().term().issue());
            String who =
                    scribe.person(scribe.pack().counterpart(table.counterpart()).person());
            String what = scribe.position(issue, offer.get().term().position());
            facts.add(new Doc.Fact(scribe.text("table.offer", who), issue.name() + ": " + what, ""));
        }
        return new Doc.Facts(scribe.text("table.title"), facts);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}

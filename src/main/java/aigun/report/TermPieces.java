package aigun.report;

import aigun.model.Draft;
import aigun.model.GeoMap;
import aigun.model.Issue;
import aigun.model.PositionId;
import aigun.model.Track;
import aigun.play.Alignment;
import aigun.play.Holdings;
import aigun.play.Ownership;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What two plays agreed and where their tracks stood, at the parting and at the end; what differs, and both on the map. */
final class TermPieces {
    private final Alignment plays;
    private final Labels labels;
    private final Leaflet.Growing page;

    TermPieces(Alignment plays, Labels labels, Leaflet.Growing page) {
        this.plays = plays;
        this.labels = labels;
        this.page = page;
    }

    void add() {
        List<List<String>> drafts = new ArrayList<>();
        for (Issue issue : labels.pack().issues()) {
            drafts.add(row(issue.name(), play -> labels.position(issue, draft(play))));
        }
        table("compare.draft", "draft.issue", drafts);
        List<List<String>> tracks = new ArrayList<>();
        for (Track track : labels.pack().tracks()) {
            tracks.add(row(track.name(), play -> level(track, play)));
        }
        table("compare.tracks", "compare.track", tracks);
        clauses();
        labels.pack().map().forEach(this::map);
    }

    static Draft draft(Play play) {
        return play.story().draft(play.state());
    }

    private static String level(Track track, Play play) {
        int value = play.story().level(play.state(), track.id());
        String word = track.word(value);
        return word.equals(Integer.toString(value)) ? word : word + " (" + value + ")";
    }

    private List<String> row(String name, Function<Play, String> value) {
        List<String> row = new ArrayList<>(List.of(name, value.apply(plays.oneThen())));
        if (!plays.isOfOneBeginning()) {
            row.add(value.apply(plays.otherThen()));
        }
        row.add(value.apply(plays.one()));
        row.add(value.apply(plays.other()));
        return row;
    }

    private void table(String title, String what, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of(labels.text(what)));
        if (plays.isOfOneBeginning()) {
            heads.add(labels.text("compare.then"));
        } else {
            heads.add(labels.text("compare.one-then"));
            heads.add(labels.text("compare.other-then"));
        }
        heads.add(labels.text("compare.one-end"));
        heads.add(labels.text("compare.other-end"));
        page.head(labels.text(title));
        page.table(heads, rows);
    }

    /** The issues on which the drafts are not the same at the end. */
    static List<Issue> differing(Alignment plays) {
        List<Issue> differing = new ArrayList<>();
        for (Issue issue : plays.one().story().pack().issues()) {
            Optional<PositionId> one = draft(plays.one()).position(issue.id());
            if (!one.equals(draft(plays.other()).position(issue.id()))) {
                differing.add(issue);
            }
        }
        return differing;
    }

    private void clauses() {
        if (labels.pack().issues().isEmpty()) {
            return;
        }
        page.head(labels.text("compare.clauses"));
        List<Issue> differing = differing(plays);
        if (differing.isEmpty()) {
            page.words(labels.text("compare.clauses.none"));
        }
        for (Issue issue : differing) {
            page.part(issue.name());
            page.item(clause("compare.one", issue, plays.one()));
            page.item(clause("compare.other", issue, plays.other()));
        }
    }

    private String clause(String letter, Issue issue, Play play) {
        String name = labels.position(issue, draft(play));
        String text = draft(play)
                .position(issue.id())
                .map(position -> issue.positions().get(issue.order(position)).text())
                .orElse("");
        String side = labels.text(letter);
        return text.isEmpty()
                ? labels.text("compare.clause-bare", side, name)
                : labels.text("compare.clause", side, name, text);
    }

    private void map(GeoMap map) {
        page.head(labels.text("compare.map"));
        Ownership one = Ownership.of(labels.pack(), map, draft(plays.one()));
        Ownership other = Ownership.of(labels.pack(), map, draft(plays.other()));
        page.part(labels.text("compare.map.one"));
        items(Holdings.of(map, one));
        Holdings otherwise = Holdings.otherwise(map, one, other);
        if (otherwise.holders().isEmpty()) {
            page.words(labels.text("compare.map.same"));
        } else {
            page.part(labels.text("compare.map.other"));
            items(otherwise);
        }
    }

    private void items(Holdings holdings) {
        for (Holdings.Holder holder : holdings.holders()) {
            String units = String.join("; ", holder.units());
            page.item(labels.text("compare.holder", holder.owner().name(), units));
        }
    }
}

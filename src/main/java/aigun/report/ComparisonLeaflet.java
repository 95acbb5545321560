package aigun.report;

import aigun.model.Paper;
import aigun.play.Alignment;
import aigun.play.Papers;
import aigun.play.Play;
import aigun.play.Turn;
import aigun.play.Verdict;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison in words: the decisions, where they part and meet, then what was agreed and what could have been. */
final class ComparisonLeaflet {
    private final Comparison comparison;
    private final Alignment plays;
    private final Labels labels;
    private final Leaflet.Growing page = new Leaflet.Growing();

    private ComparisonLeaflet(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        plays = comparison.plays();
        labels = new Labels(plays.one().story().pack(), messages);
    }

    static Leaflet of(Comparison comparison, Messages messages) {
        return new ComparisonLeaflet(comparison, messages).leaflet();
    }

    private Leaflet leaflet() {
        page.item(side("compare.one", comparison.one(), plays.one()));
        page.item(side("compare.other", comparison.other(), plays.other()));
        parting();
        new ProofPieces(comparison, labels, page).alternatives();
        new ProofPieces(comparison, labels, page).noReturn();
        new ProofPieces(comparison, labels, page).turns();
        decisions();
        new TermPieces(plays, labels, page).add();
        return page.under(labels.text("compare.title", labels.pack().title()));
    }

    private String side(String letter, String name, Play play) {
        String start = play.start().title();
        String number = Integer.toString(play.length());
        return labels.text("compare.side", labels.text(letter), name, start, number, labels.outcome(play));
    }

    private void decisions() {
        page.head(labels.text("compare.decisions"));
        List<List<String>> rows = new ArrayList<>();
        for (Alignment.Row row : plays.rows()) {
            String scene = labels.scene(row.any().decision().scene());
            String one = cell(plays.one(), row.one());
            String same = labels.text("compare.same");
            rows.add(List.of(scene, one, row.isSame() ? same : cell(plays.other(), row.other())));
        }
        page.table(
                List.of(labels.text("compare.scene"), labels.text("compare.one"), labels.text("compare.other")), rows);
    }

    private String cell(Play play, List<Turn> turn) {
        return turn.isEmpty() ? labels.text("compare.gap") : labels.deed(play, turn.get(0));
    }

    private void parting() {
        page.head(labels.text("compare.parting"));
        if (!plays.isParted()) {
            page.words(labels.text("compare.never-parted"));
            page.words(papers("compare.papers-both-end", plays.one()));
            return;
        }
        if (plays.isOfOneBeginning()) {
            String number = Integer.toString(plays.shared() + 1);
            page.words(labels.text(
                    "compare.parted", number, plays.oneThen().scene().title()));
        } else {
            page.words(labels.text("compare.parted-at-start"));
        }
        page.item(choice("compare.one", plays.one()));
        page.item(choice("compare.other", plays.other()));
        known();
        again();
    }

    /** What was decided at the parting, and with what knowledge. */
    private String choice(String letter, Play play) {
        String side = labels.text(letter);
        int number = plays.shared() + 1;
        if (play.length() < number) {
            return labels.text(play.isOver() ? "compare.was-over" : "compare.stopped", side);
        }
        String deed = labels.deed(play, play.turn(number));
        Optional<Verdict> verdict = Verdict.of(play, number);
        if (verdict.isEmpty()) {
            return labels.text("compare.took", side, deed);
        }
        String knew =
                labels.text("compare.knowledge." + Messages.word(verdict.get().knowledge()));
        return labels.text("compare.took-knowing", side, deed, knew);
    }

    private void known() {
        page.part(labels.text("compare.known"));
        if (plays.isOfOneBeginning()) {
            page.item(papers("compare.papers-both", plays.oneThen()));
        } else {
            page.item(papers("compare.papers-one", plays.oneThen()));
            page.item(papers("compare.papers-other", plays.otherThen()));
        }
        if (Papers.held(plays.one()).equals(Papers.held(plays.other()))) {
            page.item(papers("compare.papers-both-end", plays.one()));
        } else {
            page.item(papers("compare.papers-one-end", plays.one()));
            page.item(papers("compare.papers-other-end", plays.other()));
        }
    }

    private String papers(String key, Play play) {
        return labels.text(
                key, labels.listed(Papers.held(play).stream().map(Paper::title).toList()));
    }

    private void again() {
        page.part(labels.text("compare.again"));
        Optional<Alignment.Row> scene = plays.sceneAgain();
        if (scene.isPresent()) {
            String one = Integer.toString(scene.get().one().get(0).number());
            String other = Integer.toString(scene.get().other().get(0).number());
            String title = labels.scene(scene.get().any().decision().scene());
            page.item(labels.text("compare.again.scene", title, one, other));
        } else {
            page.item(labels.text("compare.again.no-scene"));
        }
        Optional<Alignment.Meeting> state = plays.stateAgain();
        if (state.isPresent()) {
            String one = Integer.toString(state.get().one());
            page.item(labels.text(
                    "compare.again.state", one, Integer.toString(state.get().other())));
        } else {
            page.item(labels.text("compare.again.no-state"));
        }
    }
}

package aigun.screen;

import aigun.model.Counterpart;
import aigun.model.Pairing;
import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** Two papers that are held, laid side by side. Nothing comes of it but what one reads; no state changes. */
final class PairSheets {
    private PairSheets() {}

    static Sheet others(Scribe scribe, PaperId id) {
        Choices choices = new Choices();
        for (Paper other : PaperSheets.held(scribe)) {
            if (!other.id().equals(id)) {
                choices.add(other.title(), new Action.Open(new Screen.Pair(id, other.id())));
            }
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(
                scribe.text("pair.title"), PaperSheets.paper(scribe, id).title(), scribe.text("pair.which"));
        return PaperSheets.sheet(scribe, head, List.of(), choices);
    }

    /** What the two say together, then each of them whole. */
    static Sheet pair(Scribe scribe, PaperId id, PaperId otherId) {
        Paper paper = PaperSheets.paper(scribe, id);
        Paper other = PaperSheets.paper(scribe, otherId);
        Marks marks = Marks.of(scribe);
        List<Doc.Block> story = new ArrayList<>();
        for (Pairing pairing : pairings(paper, other)) {
            story.addAll(Runs.blocks(pairing.text(), marks));
            if (scribe.viewing().showsMarks()) {
                marks.write(pairing.sources());
            }
        }
        if (story.isEmpty()) {
            story.add(TitleSheets.words(scribe.text("pair.nothing")));
        }
        if (isCitation(scribe, id, otherId)) {
            story.add(TitleSheets.words(scribe.text("pair.cite")));
        }
        for (Paper each : List.of(paper, other)) {
            story.add(new Doc.Heading(2, each.title()));
            story.addAll(Runs.blocks(each.text(), marks));
        }
        story.addAll(marks.list());
        Choices choices = new Choices().add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(scribe.text("pair.head"), scribe.text("papers.title"), "");
        return PaperSheets.sheet(scribe, head, story, choices);
    }

    /** Whether they can be laid down together before somebody of another side. */
    private static boolean isCitation(Scribe scribe, PaperId one, PaperId other) {
        for (Scene scene : scribe.pack().scenes()) {
            if (scene.way() instanceof Way.Bargain bargain && isOpposite(scribe, bargain.table())) {
                for (Table.Cite cite : bargain.table().cites()) {
                    List<PaperId> laid = new ArrayList<>(cite.beside());
                    laid.add(cite.paper());
                    boolean both = laid.containsAll(List.of(one, other));
                    if (both) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOpposite(Scribe scribe, Table table) {
        Counterpart counterpart = scribe.pack().counterpart(table.counterpart());
        return !counterpart.side().equals(scribe.play().start().side());
    }

    /** Empty or exactly one; it may stand in either of them. */
    private static List<Pairing> pairings(Paper paper, Paper other) {
        List<Pairing> pairings = new ArrayList<>();
        for (Pairing pairing : paper.beside()) {
            if (pairing.other().equals(other.id())) {
                pairings.add(pairing);
            }
        }
        for (Pairing pairing : other.beside()) {
            if (pairing.other().equals(paper.id())) {
                pairings.add(pairing);
            }
        }
        return pairings;
    }
}

package aigun.screen;

import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Draft;
import aigun.model.GeoMap;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Term;
import aigun.play.Lookout;
import aigun.play.MapLook;
import aigun.play.Ownership;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The map that travels with the program, and drafts to look at it by. */
final class Maps {
    static final Pack PACK = pack();
    static final Story STORY = Story.compile(PACK);
    static final GeoMap MAP = PACK.map().get(0);

    private Maps() {}

    private static Pack pack() {
        try {
            Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes", "aigun-1858")));
            return ((Reading.Good<Pack>) reading).value();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Issue issue(String id) {
        return PACK.issues().stream()
                .filter(issue -> issue.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every draft in which two issues stand in some way, open among them, and the others are open. */
    static List<Draft> pairs(Issue one, Issue other) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft first : standings(Draft.EMPTY, one)) {
            drafts.addAll(standings(first, other));
        }
        return drafts;
    }

    static List<Draft> standings(Draft draft, Issue issue) {
        List<Draft> drafts = new ArrayList<>(List.of(draft));
        for (Issue.Position position : issue.positions()) {
            drafts.add(draft.with(new Term(issue.id(), position.id())));
        }
        return drafts;
    }

    static MapLook look(Draft draft, Lookout lookout) {
        return new MapLook(MAP, Ownership.of(PACK, MAP, draft), List.of(), lookout);
    }
}

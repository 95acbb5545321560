package aigun.report;

import aigun.author.Playtest;
import aigun.author.Unmet;
import aigun.engine.Address;
import aigun.engine.Story;
import aigun.model.Ending;
import aigun.model.Issue;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.Treaty;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.TreatySheet;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is to be said of the paths that a pack records: that one can't be played, or signs another treaty than history did. */
record RecordedPaths(Story story, Function<Address, Location> places, Messages messages) {
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        for (KnownPath path : story.pack().paths()) {
            Playtest test = Playtest.of(story, path);
            for (Unmet unmet : test.unmet()) {
                if (unmet instanceof Unmet.Stuck stuck) {
                    all.add(broken(path, stuck));
                }
            }
        }
        for (Start start : story.pack().starts()) {
            KnownPaths.historyOf(story, start).ifPresent(path -> other(start, Playtest.of(story, path), all));
        }
        return all;
    }

    private Diagnostic broken(KnownPath path, Unmet.Stuck stuck) {
        Address at = Address.file("tests/" + path.id()).at("decisions").at(stuck.number() - 1);
        String message = messages.text("found.path-breaks", new UnmetWords(messages).of(stuck));
        return Diagnostic.warning(Code.PATH_BREAKS, places.apply(at), message)
                .withHint(messages.text("found.hint.path-breaks"));
    }

    /** The record of a start that signs something else than what history's paper has; one that signs nothing is no treaty. */
    private void other(Start start, Playtest test, List<Diagnostic> all) {
        Play play = test.play();
        Pack pack = story.pack();
        if (!play.ending().map(Ending::signed).orElse(false) || pack.compared().isEmpty()) {
            return;
        }
        List<String> differing = new ArrayList<>();
        for (TreatySheet.Row row :
                TreatySheet.of(pack, story.draft(play.state())).rows()) {
            if (!row.isAlike() && !row.compared().isEmpty()) {
                differing.add(
                        messages.text("found.other-treaty.row", row.issue().name(), yours(row), theirs(row)));
            }
        }
        if (!differing.isEmpty()) {
            Treaty treaty = pack.treaty(pack.compared().get(0));
            Address at = Address.file("pack").at("starts").at(start.id().text()).at("history");
            String message = messages.text("found.other-treaty", treaty.title(), String.join("; ", differing));
            all.add(Diagnostic.warning(Code.OTHER_TREATY, places.apply(at), message)
                    .withHint(messages.text("found.hint.other-treaty")));
        }
    }

    private String yours(TreatySheet.Row row) {
        return row.yours().stream().map(Issue.Position::name).findFirst().orElse(messages.text("draft.open"));
    }

    private String theirs(TreatySheet.Row row) {
        Treaty.Standing standing = row.compared().get(0).clause().standing();
        Optional<String> position = standing instanceof Treaty.Standing.At at
                ? row.issue().positions().stream()
                        .filter(each -> each.id().equals(at.position()))
                        .map(Issue.Position::name)
                        .findFirst()
                : Optional.empty();
        return position.orElse(
                messages.text(standing instanceof Treaty.Standing.Silent ? "standing.silent" : "standing.apart"));
    }
}

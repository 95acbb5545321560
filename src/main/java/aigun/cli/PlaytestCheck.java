package aigun.cli;

import aigun.author.Playtest;
import aigun.author.Unmet;
import aigun.engine.Story;
import aigun.format.ExpectedPlaces;
import aigun.format.MendedFile;
import aigun.format.PackFile;
import aigun.model.KnownPath;
import aigun.report.PathCheck;
import aigun.report.PathCheck.Kind;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A playtest, held against the pack in whose folder it stands. */
final class PlaytestCheck {
    private final PlaytestFile file;
    private final PlaytestPacks.Opened pack;

    PlaytestCheck(PlaytestFile file, PlaytestPacks.Opened pack) {
        this.file = file;
        this.pack = pack;
    }

    /** What is to be said of it. */
    PathCheck check(String name, Messages messages) {
        if (pack.story().isPresent()) {
            return check(name, pack.story().get())
                    .orElse(new PathCheck.Unheld(name, Kind.UNREADABLE, messages.text("verify.unreadable")));
        }
        Optional<Diagnostic> fault = told().stream().filter(Diagnostic::isError).findFirst();
        return fault.map(first -> new PathCheck.Unheld(
                        name,
                        Kind.BROKEN,
                        messages.text(
                                "verify.faulty",
                                Integer.toString(first.location().line()),
                                first.message())))
                .orElse(new PathCheck.Unheld(name, Kind.UNOPENED, messages.text("verify.unplayable")));
    }

    /** Empty where the pack doesn't have it: it is passed over for its name, or stands behind a link. */
    private Optional<PathCheck> check(String name, Story story) {
        return story.pack().paths().stream()
                .filter(path -> path.id().equals(file.id()))
                .findFirst()
                .map(path -> new PathCheck.Played(name, Playtest.of(story, path), former()));
    }

    private List<Diagnostic> former() {
        return told().stream().filter(told -> told.code() == Code.FORMER_ID).toList();
    }

    private List<Diagnostic> told() {
        return pack.reading().diagnostics().stream()
                .filter(told -> told.location().source().name().equals(file.path()))
                .toList();
    }

    /** Its file as it would expect what is so now; empty where a part of that is for its author to write. */
    Optional<FileChange> blessed(PathCheck.Played played) {
        PackFile written = pack.files().stream()
                .filter(each -> each.path().equals(file.path()))
                .findFirst()
                .orElseThrow();
        List<Mend> mends = new ArrayList<>();
        played.told().forEach(each -> mends.addAll(each.mends()));
        ExpectedPlaces places = ExpectedPlaces.of(written);
        for (Unmet unmet : played.test().unmet()) {
            List<Location> place = place(unmet, played.test().path(), places);
            Optional<String> instead = unmet.instead();
            if (place.isEmpty() || instead.isEmpty()) {
                return Optional.empty();
            }
            mends.add(new Mend.Replace(place.get(0), instead.get()));
        }
        return MendedFile.by(List.of(written), mends).stream()
                .findFirst()
                .map(mended -> new FileChange(file.folder(), mended));
    }

    private static List<Location> place(Unmet unmet, KnownPath path, ExpectedPlaces places) {
        if (unmet instanceof Unmet.Failed failed) {
            return places.holds().get(path.expected().holds().indexOf(failed.expected()));
        }
        return unmet instanceof Unmet.Ending ? places.ending() : List.of();
    }
}

package aigun.screen;

import aigun.model.FlagId;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;

/** What somebody should know who writes the pack: what is wrong with it, and all that play hides about where it stands. */
final class AuthorSheet {
    private static final int FINDINGS_MAX = 50;
    private static final int FINDINGS_BESIDE = 3;

    private AuthorSheet() {}

    /** Any screen of a pack that is watched: with the key to this page, and in play with the state beside it. */
    static Sheet beside(Sheet sheet, Model.Ground ground, Model.Session session, Screen screen) {
        if (screen == Screen.Plain.AUTHOR || screen instanceof Screen.Jump) {
            return sheet;
        }
        Watched watched = ground.watched().orElseThrow();
        Messages messages = ground.messages();
        Sheet hinted = sheet.withHint(new Sheet.Hint(messages.text("key.watch"), watched.counted(messages)));
        if (screen != Screen.Plain.PLAY) {
            return hinted;
        }
        List<Doc.Block> blocks = new ArrayList<>();
        int most = Math.min(FINDINGS_BESIDE, watched.findings().size());
        for (Finding finding : watched.findings().subList(0, most)) {
            blocks.add(finding(messages, finding));
        }
        blocks.addAll(state(Scribe.of(messages, session)));
        return hinted.withBeside(new Doc(blocks));
    }

    static Sheet of(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        Watched watched = ground.watched().orElseThrow();
        List<Doc.Block> story = new ArrayList<>(findings(messages, watched));
        for (Watched.Lost lost : watched.lost()) {
            boolean there =
                    session.game().stream().anyMatch(game -> game.journal().equals(lost.left()));
            if (there) {
                story.add(new Doc.Text(0, List.of(new Run(lost.sentence(), Role.NOTICE))));
            }
        }
        if (!session.game().isEmpty()) {
            Scribe scribe = Scribe.of(messages, session);
            story.addAll(state(scribe));
            story.addAll(new WhyLines(scribe).blocks());
        }
        Choices choices = new Choices()
                .add(messages.text("watch.jump"), new Action.Open(Screen.Jump.ANYWHERE))
                .add(messages.text("back"), Action.Plain.BACK);
        String pack = ground.world().get(0).story().pack().title();
        Sheet.Head head = new Sheet.Head(messages.text("watch.title"), pack, "");
        return Sheet.of(
                head, new Doc(story), choices, Sheets.hints(messages, "choose", "scroll", "back", "help", "quit"));
    }

    private static List<Doc.Block> findings(Messages messages, Watched watched) {
        List<Doc.Block> blocks = new ArrayList<>();
        String key = watched.isBroken() ? "watch.last-sound" : "watch.files";
        blocks.add(new Doc.Text(0, List.of(new Run(messages.text(key, watched.counted(messages)), Role.HEADING))));
        int most = Math.min(FINDINGS_MAX, watched.findings().size());
        for (Finding finding : watched.findings().subList(0, most)) {
            blocks.add(finding(messages, finding));
            if (!finding.line().isEmpty()) {
                blocks.add(new Doc.Text(1, List.of(new Run(finding.line(), Role.EMPHASIS))));
            }
            if (!finding.hint().isEmpty()) {
                blocks.add(new Doc.Text(1, List.of(new Run(finding.hint(), Role.DIM))));
            }
        }
        int more = watched.findings().size() - most;
        if (0 < more) {
            blocks.add(TitleSheets.words(messages.text("watch.more", Integer.toString(more))));
        }
        return blocks;
    }

    private static Doc.Block finding(Messages messages, Finding finding) {
        boolean error = finding.kind() == Finding.Kind.ERROR;
        String kind = messages.text(error ? "watch.error" : "watch.warning");
        return new Doc.Item(
                0,
                "-",
                List.of(
                        new Run(finding.place() + " ", Role.STRONG),
                        new Run(kind, error ? Role.DEPARTURE : Role.DIM),
                        new Run(" " + finding.sentence(), Role.PLAIN)));
    }

    /** What conditions read, by the ids they read it by; the draft has a page of its own. */
    private static List<Doc.Block> state(Scribe scribe) {
        List<Doc.Fact> facts = new ArrayList<>();
        for (Track track : scribe.pack().tracks()) {
            int value = scribe.story().level(scribe.play().state(), track.id());
            String least = Integer.toString(track.least());
            String range = scribe.text("watch.range", track.word(value), least, Integer.toString(track.most()));
            facts.add(new Doc.Fact(track.id().text(), Integer.toString(value), range));
        }
        List<String> flags =
                Jumping.flags(scribe.play()).stream().map(FlagId::text).toList();
        String scene = scribe.play().scene().id().text();
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(new Doc.Facts(scribe.text("watch.state", scene), Doc.Shape.LIST, facts));
        String none = scribe.text("watch.none");
        String stand = flags.isEmpty() ? none : String.join(", ", flags);
        blocks.add(new Doc.Text(0, List.of(new Run(scribe.text("watch.flags", stand), Role.PLAIN))));
        return blocks;
    }
}

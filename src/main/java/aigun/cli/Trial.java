package aigun.cli;

import aigun.model.Draft;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import aigun.screen.Messages;
import aigun.source.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scene of a pack, entered from a state that somebody wants to try: a start that the pack itself hasn't. */
final class Trial {
    private final Pack pack;
    private final Messages messages;
    private final List<Start.Level> levels = new ArrayList<>();
    private final List<FlagId> flags = new ArrayList<>();
    private Draft draft = Draft.EMPTY;

    private Trial(Pack pack, Messages messages) {
        this.pack = pack;
        this.messages = messages;
    }

    /** What came of asking for it. */
    sealed interface Made {
        record Ready(Start start) implements Made {}

        /** It can't be, and a sentence says why. */
        record Refused(String sentence) implements Made {}
    }

    /**
     * What is asked for.
     *
     * @param scene the id of a scene
     * @param from the id of the start that it departs from; the first there is where it is empty
     * @param settings such as {@code trust=3}, {@code letter}, {@code not letter} and {@code toll=tenth}
     */
    record Asked(String scene, String from, List<String> settings) {}

    /** The start of a trial. */
    static Made of(Pack pack, Asked asked, Messages messages) {
        String scene = asked.scene();
        String from = asked.from();
        List<String> starts =
                pack.starts().stream().map(each -> each.id().text()).toList();
        Optional<Start> start = pack.starts().stream()
                .filter(each -> from.isEmpty() || each.id().text().equals(from))
                .findFirst();
        if (start.isEmpty()) {
            return new Made.Refused(hinted(messages.text("cli.no-start", from), from, starts));
        }
        List<String> scenes =
                pack.scenes().stream().map(each -> each.id().text()).toList();
        int there = scenes.indexOf(scene);
        return there < 0
                ? new Made.Refused(hinted(messages.text("try.no-scene", scene), scene, scenes))
                : new Trial(pack, messages).made(start.get(), pack.scenes().get(there), asked.settings());
    }

    /** With what was meant perhaps, where something is like it. */
    private static String hinted(String sentence, String word, List<String> known) {
        return (sentence + " " + Suggest.hint(word, known)).strip();
    }

    private Made made(Start start, Scene scene, List<String> settings) {
        levels.addAll(start.levels());
        flags.addAll(start.flags());
        draft = start.draft();
        for (String setting : settings) {
            String words = setting.strip();
            if (!level(words) && !position(words) && !flag(words)) {
                return new Made.Refused(refused(words));
            }
        }
        return new Made.Ready(new Start(
                start.id(),
                start.side(),
                messages.text("try.title", scene.title()),
                start.about(),
                scene.id(),
                levels,
                flags,
                draft,
                List.of(),
                ""));
    }

    /** What could stand there instead. */
    private String refused(String setting) {
        String name = setting.replaceFirst("^not ", "").replaceFirst("=.*", "");
        for (Track track : pack.tracks()) {
            if (track.id().text().equals(name)) {
                String least = Integer.toString(track.least());
                return messages.text("try.no-value", setting, name, least, Integer.toString(track.most()));
            }
        }
        for (Issue issue : pack.issues()) {
            if (issue.id().text().equals(name)) {
                List<String> positions =
                        issue.positions().stream().map(each -> each.id().text()).toList();
                return messages.text("try.no-position", setting, name, String.join(", ", positions));
            }
        }
        List<String> names = new ArrayList<>();
        pack.tracks().forEach(track -> names.add(track.id().text()));
        pack.flags().forEach(flag -> names.add(flag.id().text()));
        pack.issues().forEach(issue -> names.add(issue.id().text()));
        return hinted(messages.text("try.no-name", setting), name, names);
    }

    private boolean level(String setting) {
        for (Track track : pack.tracks()) {
            String lead = track.id().text() + "=";
            String number = setting.startsWith(lead) ? setting.substring(lead.length()) : "";
            if (number.matches("[+-]?[0-9]{1,6}")) {
                int value = Integer.parseInt(number);
                levels.removeIf(level -> level.track().equals(track.id()));
                levels.add(new Start.Level(track.id(), value));
                return track.least() <= value && value <= track.most();
            }
        }
        return false;
    }

    private boolean position(String setting) {
        for (Issue issue : pack.issues()) {
            for (Issue.Position position : issue.positions()) {
                if (setting.equals(issue.id().text() + "=" + position.id().text())) {
                    draft = draft.with(new Term(issue.id(), position.id()));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean flag(String setting) {
        for (Flag flag : pack.flags()) {
            String id = flag.id().text();
            if (setting.equals(id) || setting.equals("not " + id)) {
                flags.remove(flag.id());
                if (setting.equals(id)) {
                    flags.add(flag.id());
                }
                return true;
            }
        }
        return false;
    }
}

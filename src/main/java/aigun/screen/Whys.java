package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Evidence;
import aigun.model.SourceId;
import aigun.play.Debrief;
import aigun.play.Deed;
import aigun.play.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What line mode answers to {@code why} and {@code map}. */
final class Whys {
    private static final int DIGITS_MAX = 4;

    private Whys() {}

    /** Why a choice here is locked or judged as it is; once play is over, the same of a decision by its number. */
    static Doc of(Model model, String which) {
        if (model.game().isEmpty()) {
            return sentence(model, "not.playing");
        }
        Scribe scribe = Scribe.of(model);
        return scribe.play().isOver() ? decided(model, scribe, number(which)) : choice(model, scribe, which);
    }

    private static Doc decided(Model model, Scribe scribe, int number) {
        List<Deed> deeds = Debrief.of(scribe.play()).deeds();
        if (number < 1 || deeds.size() < number) {
            return sentence(model, "why.which");
        }
        Deed deed = deeds.get(number - 1);
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(text(DeedSheets.label(scribe, deed.turn().option())));
        for (Verdict verdict : deed.verdict()) {
            blocks.addAll(DeedSheets.verdict(scribe, verdict, deed.sources()));
        }
        return blocks.size() == 1 ? sentence(model, "why.nothing") : new Doc(blocks);
    }

    private static Doc choice(Model model, Scribe scribe, String which) {
        Optional<Option> found = option(model, scribe, which);
        if (found.isEmpty()) {
            return sentence(model, "why.which");
        }
        Option option = found.get();
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(text(DeedSheets.label(scribe, option)));
        if (!option.open()) {
            blocks.add(text(
                    option.locked().isEmpty()
                            ? scribe.text("locked.done")
                            : scribe.text("locked.reason", option.locked())));
        }
        boolean judged = scribe.viewing() == Viewing.STUDY;
        for (Evidence evidence : option.evidence()) {
            blocks.addAll(judged ? evidence(scribe, evidence) : List.of(text(scribe.text("why.later"))));
        }
        return blocks.size() == 1 ? sentence(model, "why.nothing") : new Doc(blocks);
    }

    private static List<Doc.Block> evidence(Scribe scribe, Evidence evidence) {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(text(scribe.text("deed.status", scribe.status(evidence.status()), scribe.grade(evidence.grade()))));
        blocks.add(text(evidence.because()));
        for (SourceId source : evidence.sources()) {
            String line = Sources.line(scribe.messages(), scribe.pack().source(source));
            blocks.add(new Doc.Item(0, "-", List.of(new Run(line, Role.PLAIN))));
        }
        return blocks;
    }

    private static Optional<Option> option(Model model, Scribe scribe, String which) {
        List<Action> actions = model.sheet().actions();
        int number = number(which);
        if (0 < number && number <= actions.size()) {
            return actions.get(number - 1) instanceof Action.Take take
                    ? scribe.play().option(take.choice())
                    : Optional.empty();
        }
        return which.isEmpty() ? Optional.empty() : scribe.play().option(new ChoiceId(which));
    }

    /** The map in words; of a pack that has none the draft alone. */
    static Doc map(Model model) {
        List<Doc.Block> blocks = new ArrayList<>();
        if (model.game().isPresent() && !Scribe.of(model).pack().map().isEmpty()) {
            return new Doc(MapSheet.words(Scribe.of(model), Reel.beside(model.session())));
        }
        blocks.add(text(model.messages().text("line.no-map")));
        if (model.game().isPresent()) {
            blocks.add(Standing.draft(Scribe.of(model)));
        }
        return new Doc(blocks);
    }

    /** A short number; 0 for what is none. */
    static int number(String words) {
        int number = 0;
        for (int index = 0; index < words.length(); index++) {
            char digit = words.charAt(index);
            if (digit < '0' || '9' < digit || DIGITS_MAX <= index) {
                return 0;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static Doc sentence(Model model, String key) {
        return new Doc(List.of(text(model.messages().text(key))));
    }

    private static Doc.Block text(String words) {
        return new Doc.Text(0, List.of(new Run(words, Role.PLAIN)));
    }
}

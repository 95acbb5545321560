package aigun.screen;

import aigun.author.Count;
import aigun.author.Hindsight;
import aigun.engine.Option;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What else could have come: how many ways ended as this one did, and the endings that were nearest. */
final class OtherwiseLines {
    /** How many other endings are told. */
    private static final int OTHERS = 3;

    private final Scribe scribe;
    private final Hindsight hindsight;
    private final Figures figures;

    private OtherwiseLines(Scribe scribe, Hindsight hindsight) {
        this.scribe = scribe;
        this.hindsight = hindsight;
        figures = new Figures(scribe.messages());
    }

    /** What a screen asks the world for when it is opened: nothing, unless it tells what else could have come. */
    static List<Command> asked(Model model, Screen screen) {
        if (!(screen instanceof Screen.Debrief debrief) || model.game().isEmpty()) {
            return List.of();
        }
        Play play = model.playing().play();
        boolean shown = debrief.part() == Screen.Part.OTHERWISE;
        boolean soon = shown || debrief.part() == Screen.Part.CONTENTS;
        if (!soon || !play.isOver() || known(model.ground(), play).isPresent()) {
            return List.of();
        }
        return List.of(asked(play, shown ? Command.Urgency.SHOWN : Command.Urgency.SOON));
    }

    /** What is asked of a play that is over. */
    static Command.Reckon asked(Play play, Command.Urgency urgency) {
        return new Command.Reckon(play, OTHERS, urgency);
    }

    private static Optional<Reckoning> known(Model.Ground ground, Play play) {
        return ground.reckoned().stream()
                .filter(each -> each.play().equals(play))
                .map(Msg.Reckoned::reckoning)
                .findFirst();
    }

    /** What was counted of the play; empty while nothing is, or where it was too much. */
    static Optional<Hindsight> hindsight(Scribe scribe, Model.Ground ground) {
        return known(ground, scribe.play())
                .filter(Reckoning.Known.class::isInstance)
                .map(reckoning -> ((Reckoning.Known) reckoning).hindsight());
    }

    /** Whether nothing is known yet. */
    static boolean isCounting(Scribe scribe, Model.Ground ground) {
        return known(ground, scribe.play()).isEmpty();
    }

    static List<Doc.Block> of(Scribe scribe, Model.Ground ground) {
        Optional<Reckoning> reckoning = known(ground, scribe.play());
        if (reckoning.isEmpty()) {
            return List.of(TitleSheets.words(scribe.text("otherwise.counting")));
        }
        return of(scribe, reckoning.get());
    }

    /** Once it was counted, or found to be too much. */
    static List<Doc.Block> of(Scribe scribe, Reckoning reckoning) {
        if (reckoning instanceof Reckoning.Known known) {
            return new OtherwiseLines(scribe, known.hindsight()).blocks();
        }
        return List.of(TitleSheets.words(scribe.text("otherwise.too-much")));
    }

    private List<Doc.Block> blocks() {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(TitleSheets.words(scribe.text("otherwise.about", Integer.toString(hindsight.endings()))));
        if (!hindsight.others().isEmpty()) {
            blocks.add(new Doc.Heading(2, scribe.text("otherwise.nearest")));
            hindsight.others().forEach(other -> blocks.add(other(other)));
        }
        blocks.add(new Doc.Heading(2, scribe.text("otherwise.moments")));
        hindsight.moments().forEach(moment -> blocks.add(moment(moment)));
        return blocks;
    }

    private Doc.Block other(Hindsight.Other other) {
        Play then = scribe.play().at(other.decision() - 1);
        Option option =
                then.option(other.choice()).orElseThrow(() -> new IllegalStateException("no option " + other.choice()));
        String number = Integer.toString(other.decision());
        String label = DeedSheets.label(scribe, option);
        String by = then.scene().way() instanceof Way.Chance
                ? scribe.text("otherwise.by-chance", number, label)
                : scribe.text("otherwise.by-choice", number, label);
        String told = other.more() == 0
                ? scribe.text("otherwise.at-once", by)
                : scribe.text("otherwise.more", by, Integer.toString(other.more()));
        return item("-", title(other.ending()) + ": ", told);
    }

    private Doc.Block moment(Hindsight.Moment moment) {
        String label =
                DeedSheets.label(scribe, scribe.play().turn(moment.number()).option());
        String lost = "";
        if (!moment.lost().isEmpty()) {
            String titles =
                    String.join("; ", moment.lost().stream().map(this::title).toList());
            lost = " " + scribe.text("otherwise.lost", titles);
        }
        return item(moment.number() + ".", sentence(label) + " ", ways(moment) + lost);
    }

    private static String sentence(String label) {
        return label.endsWith(".") || label.endsWith("?") || label.endsWith("!") ? label : label + ".";
    }

    private String ways(Hindsight.Moment moment) {
        String ways = figures.count(moment.ways());
        if (moment.ways() instanceof Count.Infinite) {
            return moment.alike() instanceof Count.Infinite
                    ? scribe.text("otherwise.endless")
                    : scribe.text("otherwise.endless-but", figures.count(moment.alike()));
        }
        return moment.alike().equals(moment.ways())
                ? scribe.text("otherwise.all-alike", ways)
                : scribe.text("otherwise.alike", ways, figures.count(moment.alike()));
    }

    private String title(SceneId ending) {
        return scribe.scene(ending).title();
    }

    private static Doc.Block item(String marker, String strong, String text) {
        return new Doc.Item(0, marker, List.of(new Run(strong, Role.STRONG), new Run(text, Role.PLAIN)));
    }
}

package aigun.screen;

import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.KnownPaths;
import java.util.List;

/** Games of the pack that travels with the program. */
final class Campaigns {
    private Campaigns() {}

    /** One that begins. */
    static Model playing(String start, Size size) {
        return Screens.after(
                Screens.title(Maps.STORY, size), new Msg.Start(new StartId(start), List.of(), Viewing.PLAY));
    }

    /** One that was played to its end as it is known to have been. */
    static Model onRecord(String start, Size size) {
        Start begun = Maps.PACK.start(new StartId(start)).orElseThrow();
        KnownPath record = KnownPaths.historyOf(Maps.STORY, begun).orElseThrow();
        Model model = playing(start, size);
        for (Decision decision : record.decisions()) {
            model = Screens.settled(
                    model, List.of(new Command.Keep(model.playing().take(decision.choice()))));
        }
        return model;
    }

    /** All of a page, also what is below the window. */
    static String whole(Model model) {
        StringBuilder text = new StringBuilder();
        for (Line line : model.page().lines().body()) {
            text.append(Row.of(line.runs()).text().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}

package aigun.screen;

import aigun.CampaignPack;
import aigun.FerryPack;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Search;
import aigun.engine.Story;
import aigun.model.StartId;
import aigun.play.Play;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The screen with a world in memory: what is asked to be kept is kept at once. */
final class Screens {
    /** A long story, with little to read in each scene. */
    static final Story CAMPAIGN = Story.compile(CampaignPack.pack());

    /** A short story that has all a pack can have. */
    static final Story FERRY = Story.compile(FerryPack.PACK);

    private Screens() {}

    static Messages messages() {
        try {
            return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Model title(Story story, Size size) {
        return title(world(story, List.of()), size);
    }

    static World world(Story story, List<OtherPack> others) {
        return new World(story, "0".repeat(16), "0".repeat(16), others, World.Games.KEPT);
    }

    static Model title(World world, Size size) {
        Model model = Model.title(messages(), Viewing.PLAY);
        return after(model, new Msg.Resize(size.columns(), size.rows()), new Msg.Loaded(world));
    }

    /** The story's first start, begun. */
    static Model playing(Story story, Size size, Viewing viewing) {
        StartId start = story.pack().starts().get(0).id();
        return after(title(story, size), new Msg.Start(start, List.of(), viewing));
    }

    /**
     * The model after keys, each a character: {@code ⏎} for Enter, {@code ⎋} for Escape, {@code ↓} and {@code ⇲} for End;
     * a number in a circle chooses, wherever the window is.
     */
    static Model typed(Model model, String keys) {
        Model now = model;
        for (int at = 0; at < keys.length(); at++) {
            char key = keys.charAt(at);
            now = switch (key) {
                case '⏎' -> after(now, Msg.Press.of(Msg.Named.ENTER));
                case '⎋' -> after(now, Msg.Press.of(Msg.Named.ESCAPE));
                case '↓' -> after(now, Msg.Press.of(Msg.Named.DOWN));
                case '→' -> after(now, Msg.Press.of(Msg.Named.RIGHT));
                case '⇲' -> after(now, Msg.Press.of(Msg.Named.END));
                case '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫' ->
                    after(now, new Msg.Choose(key - '①' + 1));
                default -> after(now, Msg.Type.of(Character.toString(key)));
            };
        }
        return now;
    }

    /** The model after messages and all that their commands are answered with. */
    static Model after(Model model, Msg... messages) {
        Model now = model;
        for (Msg message : messages) {
            Update.Next next = Update.update(now, message);
            now = settled(next.model(), next.commands());
        }
        return now;
    }

    /** The model after what the world answers to commands. */
    static Model settled(Model model, List<Command> commands) {
        Model now = model;
        for (Command command : commands) {
            if (command instanceof Command.Begin begin) {
                now = after(now, new Msg.Kept(begin.change()));
            } else if (command instanceof Command.Keep keep) {
                now = after(now, new Msg.Kept(keep.change()));
            } else if (command instanceof Command.Draw) {
                now = after(now, new Msg.Drawn(0));
            } else if (command instanceof Command.Print print) {
                now = after(now, new Msg.Printed("/printed/" + print.name()));
            } else if (command instanceof Command.Reckon reckon) {
                now = after(now, new Msg.Reckoned(reckon.play(), reckoned(reckon)));
            }
        }
        return now;
    }

    /** Counted at once, as the stories here are short. */
    private static Reckoning reckoned(Command.Reckon reckon) {
        Play play = reckon.play();
        Origin origin = new Origin.Opening(play.start(), play.header().adjusted());
        return Outlook.of(play.story(), origin, Search.PLAIN)
                .<Reckoning>map(outlook -> new Reckoning.Known(outlook.hindsight(play.decisions(), reckon.others())))
                .orElse(Reckoning.Unknown.TOO_MUCH);
    }

    /** A frame with its roles: under each row a letter a column where it isn't plain. */
    static String roles(Model model) {
        StringBuilder text = new StringBuilder();
        for (Row row : View.view(model).lines()) {
            StringBuilder letters = new StringBuilder();
            for (Run run : row.runs()) {
                letters.append(letter(run.role()).repeat(Widths.columns(run.text())));
            }
            text.append(row.text().stripTrailing()).append('\n');
            text.append(letters.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String letter(Role role) {
        return switch (role) {
            case PLAIN -> " ";
            case TITLE -> "T";
            case HEADING -> "H";
            case EMPHASIS -> "e";
            case STRONG -> "s";
            case DIM -> ".";
            case RULE -> "-";
            case CHOICE -> "c";
            case SELECTED -> "#";
            case LOCKED -> "x";
            case NOTICE -> "!";
            case KEY -> "k";
            case LINK -> "l";
            case HISTORICAL -> "+";
            case DEPARTURE -> "~";
            case BOUNDARY -> "B";
            case OTHER_LINE -> "O";
            case SHARED -> "S";
            case OPEN -> "o";
            case RESERVED -> "R";
            case RIVER -> "r";
            case COAST -> "C";
            case SEA -> "w";
        };
    }

    static String text(Model model) {
        StringBuilder text = new StringBuilder();
        for (Row row : View.view(model).lines()) {
            text.append(row.text().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}

package aigun.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import aigun.screen.Command;
import aigun.screen.Frame;
import aigun.screen.Msg;
import aigun.screen.Role;
import aigun.screen.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest program for the loop, and one to start in a real terminal: it tells what it heard, line by line.
 *
 * <p>{@code q} leaves, Ctrl-Z stops, Ctrl-L paints anew, {@code x} breaks, digits show pictures that are hard to draw.
 */
final class Demo implements Program<Demo.Model> {
    /** The commands that take the full screen. */
    private static final List<String> PLAYING = List.of("play", "replay", "try", "watch");

    private static final String[] HARD = {
        "瑷珲城 за\u0301мок é·",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u2764\uFE0F",
        "▀█⠿│",
        "ㄅㄆꀀ",
        "plain words"
    };

    record Model(List<String> heard, int columns, int rows, int picture) {
        static final Model START = new Model(List.of(), 0, 0, 0);

        Model hearing(String line) {
            List<String> more = new ArrayList<>(heard);
            more.add(line);
            return new Model(more, columns, rows, picture);
        }
    }

    @Override
    public Step<Model> update(Model model, Msg message) {
        Model next = model.hearing(describe(message));
        if (message instanceof Msg.Resize resize) {
            return step(new Model(next.heard(), resize.columns(), resize.rows(), next.picture()));
        }
        if (message instanceof Msg.Type key) {
            return typed(next, key);
        }
        return step(next);
    }

    private static Step<Model> typed(Model next, Msg.Type key) {
        boolean ctrl = key.held().contains(Msg.Held.CTRL);
        return switch (key.text()) {
            case "q" -> new Step<>(next, List.of(Command.Plain.QUIT));
            case "z" -> new Step<>(next, ctrl ? List.of(Command.Plain.SUSPEND) : List.of());
            case "l" -> new Step<>(next, ctrl ? List.of(Command.Plain.REDRAW) : List.of());
            case "x" -> throw new IllegalStateException("broken on purpose");
            case "d" -> new Step<>(next, List.of(new Command.Draw(List.of(1, 2)), new Command.Draw(List.of(3))));
            case "f" -> step(new Model(next.heard(), next.columns(), next.rows(), next.picture() + 1));
            default -> step(next);
        };
    }

    private static Step<Model> step(Model model) {
        return new Step<>(model, List.of());
    }

    @Override
    public Frame view(Model model) {
        if (0 < model.picture()) {
            return new Frame(model.columns(), model.rows(), picture(model));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("demo " + model.columns() + "x" + model.rows(), Role.TITLE));
        int room = Math.max(0, model.rows() - 2);
        List<String> heard = model.heard();
        for (String line : heard.subList(Math.max(0, heard.size() - room), heard.size())) {
            rows.add(Row.of(line, Role.CHOICE));
        }
        return new Frame(model.columns(), model.rows(), rows.subList(0, Math.min(rows.size(), model.rows())));
    }

    /** The same for the same number and size: rows in which hard and easy text stand at changing places. */
    static List<Row> picture(Model model) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < model.rows(); row++) {
            int seed = Math.floorMod(row * 7 + model.picture() * 13, 97);
            rows.add(Row.of(
                    ".".repeat(seed % 9) + HARD[seed % 3 == 0 ? 5 : seed % HARD.length] + "|"
                            + HARD[seed / 9 % HARD.length] + "!",
                    List.of(Role.values()).get(seed % Role.values().length)));
        }
        return rows;
    }

    private static String describe(Msg message) {
        return message.toString();
    }

    /** Hears nothing and does nothing. */
    static final class Idle implements Shell {
        @Override
        public void open(Inbox inbox) {}

        @Override
        public List<Msg> run(Command command) {
            return List.of();
        }
    }

    /** With an argument other than {@code play} it repeats all of them and what it reads, and ends with 7. */
    public static void main(String[] arguments) throws IOException {
        if (0 < arguments.length && !PLAYING.contains(arguments[0])) {
            System.out.println(
                    "[" + String.join("|", arguments) + "]" + new String(System.in.readAllBytes(), US_ASCII));
            System.exit(7);
        }
        Optional<SystemTty> tty = AskedTty.ask().answer();
        if (tty.isEmpty()) {
            System.out.println("no terminal");
            System.exit(3);
            return;
        }
        Model last = TerminalLoop.run(new Demo(), Model.START, new Idle(), tty.get());
        System.out.println("heard " + last.heard().size());
    }
}

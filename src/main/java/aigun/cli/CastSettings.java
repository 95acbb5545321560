package aigun.cli;

import aigun.play.Play;
import aigun.report.Cast;
import aigun.screen.Frame;
import aigun.screen.Messages;
import aigun.screen.Rerun;
import aigun.screen.Size;
import aigun.screen.World;
import aigun.terminal.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a recording is made, as it was asked for: on which screen, and for how fast a reader. */
record CastSettings(Size size, double speed) {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,3})x([0-9]{1,3})");
    private static final int LENGTH_MAX = 500;
    private static final Pattern SPEED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
    private static final double SPEED_LEAST = 0.1;
    private static final double SPEED_MAX = 100;

    /** Of the words on the command line, each empty where nothing was asked for. */
    static CastSettings read(
            String size, String speed, Function<String, ? extends RuntimeException> misuse, Messages messages) {
        Matcher written = SIZE.matcher(size);
        Size wanted = Size.HOME;
        if (!size.isEmpty()) {
            int columns = written.matches() ? Integer.parseInt(written.group(1)) : 0;
            int rows = written.matches() ? Integer.parseInt(written.group(2)) : 0;
            wanted = new Size(Math.max(1, columns), Math.max(1, rows));
            if (!wanted.isEnough() || LENGTH_MAX < Math.max(columns, rows)) {
                throw misuse.apply(messages.text("export.no-size", size, Integer.toString(LENGTH_MAX)));
            }
        }
        double factor = speed.isEmpty() ? 1 : SPEED.matcher(speed).matches() ? Double.parseDouble(speed) : 0;
        if (factor < SPEED_LEAST || SPEED_MAX < factor) {
            throw misuse.apply(messages.text("export.no-speed", speed));
        }
        return new CastSettings(wanted, factor);
    }

    /** The recording of a play. */
    String cast(Play play, World world, Messages messages) {
        List<Rerun.Shot> shots = Rerun.of(world, play, messages, size);
        List<Frame> frames = new ArrayList<>();
        shots.forEach(shot -> frames.add(shot.frame()));
        List<String> pieces = new ArrayList<>(Film.of(frames, size));
        pieces.add(Film.end(size));
        String title = play.story().pack().title() + " - " + play.start().title();
        return new Cast(title, size, shots, pieces, speed).toText();
    }
}

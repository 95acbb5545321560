package aigun.report;

import aigun.screen.Frame;
import aigun.screen.Pace;
import aigun.screen.Rerun;
import aigun.screen.Row;
import aigun.screen.Size;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * A recording of a screen, as asciinema plays it (asciicast, version 3). What is new on the screen stays as long as it takes
 * to read; chapters are marked.
 *
 * @param shots what the screen shows, one after another
 * @param pieces for each shot what a terminal is given for it, empty for nothing, and last what gives it back
 * @param speed 1 for somebody who reads {@link Pace#WORDS_A_MINUTE} words a minute, 2 for twice as fast
 */
public record Cast(String title, Size size, List<Rerun.Shot> shots, List<String> pieces, double speed) {
    private static final double SECONDS_A_MINUTE = 60;
    private static final double SECONDS_LEAST = 1;
    private static final int DECIMALS = 3;

    public Cast {
        shots = List.copyOf(shots);
        pieces = List.copyOf(pieces);
        if (pieces.size() != shots.size() + 1 || speed <= 0) {
            throw new IllegalArgumentException(pieces.size() + " pieces of " + shots.size() + " shots at " + speed);
        }
    }

    /** The whole file, one line an event. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        text.append(line(this::header));
        BigDecimal pause = BigDecimal.ZERO;
        for (int number = 0; number < shots.size(); number++) {
            Rerun.Shot shot = shots.get(number);
            if (!shot.chapter().isEmpty()) {
                text.append(event(pause, "m", shot.chapter().replaceAll("\\p{Cc}", " ")));
                pause = BigDecimal.ZERO;
            }
            if (!pieces.get(number).isEmpty()) {
                text.append(event(pause, "o", pieces.get(number)));
                pause = BigDecimal.ZERO;
            }
            pause = pause.add(seconds(number));
        }
        text.append(event(pause, "o", pieces.get(shots.size())));
        return text.append(event(BigDecimal.ZERO, "x", "0")).toString();
    }

    private void header(JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("version", 3);
        out.writeObjectPropertyStart("term");
        out.writeNumberProperty("cols", size.columns());
        out.writeNumberProperty("rows", size.rows());
        out.writeStringProperty("type", "xterm-256color");
        out.writeEndObject();
        out.writeStringProperty("title", title.replaceAll("\\p{Cc}", " "));
        out.writeEndObject();
    }

    private static String event(BigDecimal pause, String code, String data) {
        return line(out -> {
            out.writeStartArray();
            out.writeNumber(pause);
            out.writeString(code);
            out.writeString(data);
            out.writeEndArray();
        });
    }

    /** What writes a value. */
    private interface Value {
        void write(JsonGenerator out);
    }

    private static String line(Value value) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
            value.write(out);
        }
        return line.append('\n').toString();
    }

    /** How long somebody looks at it. */
    private BigDecimal seconds(int number) {
        Rerun.Shot shot = shots.get(number);
        double reading = shot.act() == Rerun.Act.READ ? words(number) * SECONDS_A_MINUTE / Pace.WORDS_A_MINUTE : 0;
        double seconds = Math.max(SECONDS_LEAST, reading) / speed;
        return BigDecimal.valueOf(seconds).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Words of rows that were not on the screen just before. */
    private int words(int number) {
        TreeSet<String> before = new TreeSet<>(
                number == 0 ? List.of() : rows(shots.get(number - 1).frame()));
        int words = 0;
        for (String row : rows(shots.get(number).frame())) {
            if (!before.contains(row) && !row.isEmpty()) {
                words += row.split("\\s+").length;
            }
        }
        return words;
    }

    private static List<String> rows(Frame frame) {
        List<String> rows = new ArrayList<>();
        for (Row row : frame.lines()) {
            rows.add(row.text().strip());
        }
        return rows;
    }
}

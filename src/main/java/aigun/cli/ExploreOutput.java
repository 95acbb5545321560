package aigun.cli;

import aigun.author.Atlas;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.play.Play;
import aigun.report.AtlasJson;
import aigun.report.AtlasText;
import aigun.report.Chart;
import aigun.report.Finding;
import aigun.report.Findings;
import aigun.report.Signs;
import aigun.report.Style;
import aigun.screen.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prints what was explored, in the form that was asked for, and says what the program ends with. */
final class ExploreOutput {
    private final Chart chart;
    private final List<Aims.Aim> aims;
    private final Form form;
    private final Messages messages;

    /** What is printed. */
    enum Format {
        TEXT,
        JSON,
        /** A way to an ending, as a path that the program reads. */
        PATH
    }

    /** Which way to an ending. */
    enum Ways {
        SHORTEST,
        /** The one with the fewest departures from history. */
        NEAREST
    }

    record Form(Format format, Ways way, int width) {}

    /**
     * Ready to print.
     *
     * @param aims where the atlases of the chart begin, in the same order; there may be more
     */
    ExploreOutput(Chart chart, List<Aims.Aim> aims, Form form, Messages messages) {
        this.chart = chart;
        this.aims = aims;
        this.form = form;
        this.messages = messages;
    }

    int whole() throws IOException {
        boolean json = form.format() == Format.JSON;
        print(json ? AtlasJson.of(chart) : AtlasText.of(chart, style(), messages));
        return Findings.of(chart).stream().anyMatch(Finding::isWrong) ? Exits.FINDINGS : Exits.FINE;
    }

    int ending(SceneId ending) throws IOException {
        if (form.format() == Format.PATH) {
            return path(ending);
        }
        boolean json = form.format() == Format.JSON;
        print(json ? AtlasJson.ofEnding(ending, chart) : AtlasText.ofEnding(ending, chart, style(), messages));
        boolean reached =
                chart.explored().stream().anyMatch(each -> each.ending(ending).isPresent());
        return reached ? Exits.FINE : Exits.FINDINGS;
    }

    /** The best way from any of the places, of equals that from the first. */
    private int path(SceneId ending) throws IOException {
        Optional<Play> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < chart.explored().size(); place++) {
            Optional<Atlas.EndingCount> reached = chart.explored().get(place).ending(ending);
            if (reached.isPresent() && measure(reached.get()) < least) {
                least = measure(reached.get());
                best = Optional.of(played(aims.get(place).play(), way(reached.get())));
            }
        }
        if (best.isEmpty()) {
            System.err.println("aigun: "
                    + (chart.isComplete()
                            ? messages.text("explore.no-way", ending.text())
                            : messages.text("explore.no-way-found", ending.text())));
            return Exits.FINDINGS;
        }
        print(best.get().path().toText());
        return Exits.FINE;
    }

    private int measure(Atlas.EndingCount ending) {
        return form.way() == Ways.NEAREST && !ending.nearest().isEmpty()
                ? ending.nearest().get(0).departures()
                : ending.shortest().size();
    }

    private List<Decision> way(Atlas.EndingCount ending) {
        return form.way() == Ways.NEAREST && !ending.nearest().isEmpty()
                ? ending.nearest().get(0).path()
                : ending.shortest();
    }

    private static Play played(Play from, List<Decision> decisions) {
        Play play = from;
        for (Decision decision : decisions) {
            play = play.take(decision.choice());
        }
        return play;
    }

    private Style style() {
        return new Style(form.width(), Console.isUnicode(System.getenv()) ? Signs.BLOCKS : Signs.ASCII);
    }

    private void print(String text) throws IOException {
        if (form.format() == Format.TEXT) {
            Output.page(text);
        } else {
            Output.data(text);
        }
    }
}

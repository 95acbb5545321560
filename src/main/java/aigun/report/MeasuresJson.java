package aigun.report;

import aigun.author.AllWays;
import aigun.author.Bound;
import aigun.author.Measures;
import aigun.author.Span;
import aigun.screen.Pace;
import java.util.List;
import java.util.stream.IntStream;

/** How large a pack is, as JSON. */
public final class MeasuresJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Json json;

    private MeasuresJson(Json json) {
        this.json = json;
    }

    public static String of(Measures measures, String seed) {
        return Json.text(json -> new MeasuresJson(json).whole(measures, seed));
    }

    private void whole(Measures measures, String seed) {
        json.number("format", FORMAT);
        json.text("pack", measures.pack().id());
        json.text("version", measures.pack().version());
        json.list("chapters", measures.chapters(), chapter -> {
            json.text("chapter", chapter.name());
            json.number("scenes", chapter.scenes());
            json.number("words", chapter.words());
            json.number("choices", chapter.choices());
            json.number("asking", chapter.asking());
            json.number("tables", chapter.tables());
        });
        json.list("others", List.copyOf(measures.others().entrySet()), other -> {
            json.text("what", other.getKey());
            json.number("words", other.getValue());
        });
        json.text("seed", seed);
        json.number("words-a-minute", Pace.WORDS_A_MINUTE);
        List<Integer> places =
                IntStream.range(0, measures.starts().size()).boxed().toList();
        json.list("starts", places, place -> {
            Measures.Walks ways = measures.starts().get(place);
            json.text("start", ways.start().text());
            json.number("ways", ways.count());
            json.number("ended", ways.ended());
            if (!measures.all().isEmpty()) {
                all(measures.all().get(place));
            }
            told(ways.told());
            json.list("chapters", ways.chapters(), each -> {
                json.text("chapter", each.chapter());
                told(each.told());
            });
        });
    }

    private void all(AllWays all) {
        json.truth("gone-over", !(all instanceof AllWays.TooMany));
        if (all instanceof AllWays.Gone gone) {
            json.object("all-ways", () -> {
                extent("decisions", gone.decisions());
                extent("words", gone.words());
                extent("open", gone.open());
            });
        }
    }

    private void extent(String name, AllWays.Extent extent) {
        json.object(name, () -> {
            bound("least", extent.least());
            bound("most", extent.most());
        });
    }

    private void bound(String name, Bound bound) {
        json.object(name, () -> {
            if (bound instanceof Bound.Exactly exactly) {
                json.number("exactly", exactly.number());
            } else if (bound instanceof Bound.Within within) {
                json.number("proved", within.proved());
                json.number("known", within.gone());
            } else {
                json.truth("infinite", true);
            }
        });
    }

    private void told(Measures.Told told) {
        span("decisions", told.decisions());
        span("words", told.words());
        span("open", told.open());
    }

    private void span(String name, Span span) {
        json.object(name, () -> {
            json.number("least", span.least());
            json.number("mean", span.mean());
            json.number("most", span.most());
        });
    }
}

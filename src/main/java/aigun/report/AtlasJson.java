package aigun.report;

import aigun.author.Atlas;
import aigun.author.Origin;
import aigun.engine.Address;
import aigun.model.Condition;
import aigun.model.SceneId;
import aigun.model.Start;

/** What was explored as JSON: all that an atlas holds, always in the same order. */
public final class AtlasJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Chart chart;
    private final Json json;

    private AtlasJson(Chart chart, Json json) {
        this.chart = chart;
        this.json = json;
    }

    /** All of it. */
    public static String of(Chart chart) {
        return Json.text(json -> new AtlasJson(chart, json).whole());
    }

    /** One ending alone, from wherever it is reached. */
    public static String ofEnding(SceneId ending, Chart chart) {
        return Json.text(json -> new AtlasJson(chart, json).ending(ending));
    }

    private void whole() {
        head();
        json.list("findings", Findings.of(chart), this::finding);
        json.list("atlases", chart.explored(), explored -> {
            place(explored);
            atlas(explored.atlas());
        });
    }

    private void head() {
        json.number("format", FORMAT);
        json.text("pack", chart.pack().id());
        json.text("version", chart.pack().version());
        json.text("story", chart.storyHash());
        json.text("covers", chart.coverage().word());
    }

    private void ending(SceneId id) {
        head();
        json.text("ending", id.text());
        json.list("atlases", chart.explored(), explored -> {
            place(explored);
            json.truth("complete", explored.atlas().size().complete());
            json.list("endings", explored.ending(id).stream().toList(), this::ending);
        });
    }

    private void finding(Finding finding) {
        json.text("kind", finding.kind().word());
        json.text("weight", finding.weight().word());
        json.text("at", finding.where());
        if (!finding.about().isEmpty()) {
            json.text("about", finding.about());
        }
        if (finding.path().isPresent()) {
            json.text("start", finding.path().get().start());
            json.path("path", finding.path().get().decisions());
        }
    }

    private void place(Chart.Explored explored) {
        json.text("start", explored.start().id().text());
        json.text("side", explored.start().side().text());
        if (explored.atlas().origin() instanceof Origin.Opening opening) {
            json.list("set", opening.adjusted(), (Start.Level level) -> {
                json.text("track", level.track().text());
                json.number("value", level.value());
            });
        }
        json.path("before", explored.before());
    }

    private void atlas(Atlas atlas) {
        size(atlas.size());
        json.list("endings", atlas.endings(), this::ending);
        json.list("scenes", atlas.scenes(), this::scene);
        json.list("dead-ends", atlas.deadEnds(), end -> {
            json.text("scene", end.scene().text());
            json.number("states", end.states());
            json.count("paths", end.paths());
            json.path("shortest", end.shortest());
        });
        json.list("narrow", atlas.narrow(), narrow -> {
            json.text("scene", narrow.scene().text());
            json.number("states", narrow.states());
            json.path("shortest", narrow.shortest());
        });
        json.list("loops", atlas.loops(), loop -> {
            json.texts("scenes", loop.scenes().stream().map(SceneId::text).toList());
            json.number("states", loop.states());
            json.truth("closed", loop.closed());
            json.path("shortest", loop.shortest());
        });
        json.list("outdone", atlas.outdone(), outdone -> {
            json.text("scene", outdone.scene().text());
            json.text("choice", outdone.choice().text());
            json.text("sibling", outdone.sibling().text());
        });
        json.texts("unread", atlas.unread().stream().map(Address::toString).toList());
        json.list("landmarks", atlas.sights(), this::sighting);
    }

    private void size(Atlas.Size size) {
        json.truth("complete", size.complete());
        json.object("size", () -> {
            json.number("states", size.states());
            json.number("decisions", size.decisions());
            json.number("draws", size.draws());
            json.number("finals", size.finals());
            json.number("transitions", size.transitions());
            json.number("frontier", size.frontier());
            json.number("bits", size.bits().all());
            json.number("bits-kept-most", size.bits().most());
            json.number("bits-kept-least", size.bits().least());
            json.number("bytes", size.bytes());
            json.list("explosive", size.explosive(), each -> {
                json.text("name", each.name());
                json.number("factor", each.factor());
            });
        });
    }

    private void ending(Atlas.EndingCount ending) {
        json.text("scene", ending.scene().text());
        json.truth("reached", ending.isReached());
        json.count("paths", ending.paths());
        json.share("share", ending.share());
        json.number("states", ending.states());
        json.path("shortest", ending.shortest());
        json.list("nearest", ending.nearest(), nearest -> {
            json.number("departures", nearest.departures());
            json.path("path", nearest.path());
        });
    }

    private void scene(Atlas.SceneCount scene) {
        json.text("scene", scene.scene().text());
        json.number("states", scene.states());
        json.list("tracks", scene.ranges(), range -> {
            json.text("track", range.track().text());
            json.number("least", range.least());
            json.number("greatest", range.greatest());
        });
    }

    private void sighting(Atlas.Sighting sighting) {
        json.text("kind", sighting.landmark().kind().name().toLowerCase(java.util.Locale.ROOT));
        json.text("at", sighting.landmark().address().toString());
        sighting.landmark().condition().map(Condition::describe).ifPresent(when -> json.text("when", when));
        seen("held", sighting.held());
        seen("failed", sighting.failed());
    }

    private void seen(String side, Atlas.Seen seen) {
        json.object(side, () -> {
            if (seen instanceof Atlas.Seen.Reached reached) {
                json.text("seen", "reached");
                json.path("path", reached.path());
            } else {
                json.text("seen", seen instanceof Atlas.Seen.Never ? "never" : "unknown");
            }
        });
    }
}

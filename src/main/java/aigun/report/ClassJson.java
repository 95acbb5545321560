package aigun.report;

import aigun.author.Atlas;
import aigun.model.Issue.Position;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.play.ClassCount;
import aigun.play.ClassCount.Papers;
import aigun.play.Outcomes;
import aigun.play.Partings;
import aigun.play.SceneCount;
import aigun.report.ClassReport.Baseline;
import aigun.screen.Messages;
import java.util.List;

/** What the paths of a class come to as JSON, always in the same order. */
final class ClassJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final ClassReport report;
    private final Json json;

    private ClassJson(ClassReport report, Json json) {
        this.report = report;
        this.json = json;
    }

    static String of(ClassReport report) {
        return Json.text(json -> new ClassJson(report, json).whole());
    }

    private void whole() {
        json.number("format", FORMAT);
        json.text("pack", report.pack().id());
        json.text("version", report.pack().version());
        json.text("story", report.storyHash());
        json.number("counted", report.counted());
        json.list("starts", report.sections(), this::section);
        json.list("left-out", report.leftOut(), each -> {
            json.text("path", each.name());
            json.text("why", each.why().word());
            json.text("sentence", each.sentence());
        });
    }

    private void section(ClassReport.Section section) {
        ClassCount count = section.count();
        json.text("start", count.start().id().text());
        json.text("side", count.start().side().text());
        json.list("set", count.adjusted(), (Start.Level level) -> {
            json.text("track", level.track().text());
            json.number("value", level.value());
        });
        json.number("paths", count.paths());
        json.number("finished", count.outcomes().paths());
        json.number("unfinished", count.unfinished());
        json.list("endings", count.outcomes().endings(), ended -> {
            json.text("scene", ended.scene().id().text());
            json.number("paths", ended.paths());
        });
        chance(section.baseline());
        outcomes(count.outcomes());
        json.object("papers", () -> {
            json.number("opened", count.papers(Papers.OPENED));
            json.number("none-opened", count.papers(Papers.NONE_OPENED));
            json.number("unknown", count.papers(Papers.UNKNOWN));
        });
        partings(count.partings());
        json.texts(
                "divided",
                count.divided().stream()
                        .map(SceneCount::scene)
                        .map(Scene::id)
                        .map(Object::toString)
                        .toList());
        json.list("scenes", count.scenes(), this::scene);
    }

    private void chance(Baseline baseline) {
        if (baseline instanceof Baseline.Known known) {
            json.list("by-chance", known.atlas().endings(), (Atlas.EndingCount ending) -> {
                json.text("scene", ending.scene().text());
                json.share("share", ending.share());
            });
        } else {
            json.text("by-chance-unknown", Messages.word((Baseline.Unknown) baseline));
        }
    }

    private void outcomes(Outcomes outcomes) {
        json.list("clauses", outcomes.clauses(), clause -> {
            json.text("issue", clause.issue().id().text());
            List<Position> positions = clause.issue().positions();
            json.list("positions", positions, (Position position) -> {
                json.text("position", position.id().text());
                json.number("paths", clause.positions().get(positions.indexOf(position)));
            });
            json.number("open", clause.open());
        });
        json.list("traits", outcomes.traits(), held -> {
            json.text("trait", held.trait().id());
            json.number("paths", held.paths());
            json.number("among", held.among());
        });
    }

    private void partings(Partings partings) {
        json.object("partings", () -> {
            json.truth("on-record", partings.isOnRecord());
            json.list("scenes", partings.all(), parting -> {
                json.text("scene", parting.scene().text());
                json.number("paths", parting.paths());
            });
            json.number("to-its-end", partings.isOnRecord() ? partings.whole() : 0);
            json.number("so-far", partings.isOnRecord() ? partings.soFar() : 0);
        });
    }

    private void scene(SceneCount scene) {
        json.text("scene", scene.scene().id().text());
        json.truth("chance", scene.isChance());
        json.number("decisions", scene.decisions());
        json.number("paths", scene.paths());
        json.number("pairs", scene.pairs());
        json.number("pairs-apart", scene.pairsApart());
        json.list("choices", scene.counts(), option -> {
            json.text("choice", option.option().id().text());
            json.number("taken", option.taken());
            json.number("open", option.open());
        });
    }
}

package aigun.report;

import aigun.author.Coverage;
import aigun.author.Mutations;
import aigun.author.Parting;
import aigun.author.Playtest;
import aigun.author.Playtests;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** What came of testing a pack, as JSON. */
public final class PlaytestsJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Json json;
    private final UnmetWords words;

    private PlaytestsJson(Json json, Messages messages) {
        this.json = json;
        words = new UnmetWords(messages);
    }

    public static String of(Tested tested, Messages messages) {
        return Json.text(json -> new PlaytestsJson(json, messages).whole(tested));
    }

    private void whole(Tested tested) {
        Playtests tests = tested.tests();
        json.number("format", FORMAT);
        json.text("pack", tests.pack().id());
        json.text("version", tests.pack().version());
        json.truth("passed", tests.isPassed());
        json.list("paths", tests.paths(), this::path);
        json.text("seed", tested.seed());
        json.list("walks", tests.walks(), this::walks);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < tests.byPaths().parts().size(); place++) {
            places.add(place);
        }
        json.list(
                "coverage",
                places,
                place -> coverage(
                        tests.byPaths().parts().get(place),
                        tests.byAll().parts().get(place)));
        if (tested.changes() instanceof Tested.Changes.Tried tried) {
            json.object("changes", () -> changes(tried.mutations()));
        }
    }

    private void path(Playtest test) {
        json.text("path", test.path().id());
        json.truth("passed", test.isPassed());
        outcome(test, json, words);
    }

    /** Where a playtest came to, and what it did not come to. */
    static void outcome(Playtest test, Json json, UnmetWords words) {
        json.number("decisions", test.play().length());
        json.text("rests", test.play().scene().id().text());
        json.truth("over", test.play().isOver());
        json.texts("unmet", test.unmet().stream().map(words::of).toList());
    }

    private void walks(Playtests.Walks walks) {
        json.text("start", walks.start().text());
        json.number("walks", walks.count());
        json.number("ended", walks.ended());
        json.list("failed", walks.failed(), walk -> {
            json.text("outcome", Messages.word(walk.outcome()));
            json.text("rests", walk.rests().text());
            json.path("decisions", walk.decisions());
        });
    }

    private void coverage(Coverage.Part byPaths, Coverage.Part byAll) {
        json.text("kind", Messages.word(byPaths.kind()));
        json.number("all", byPaths.all());
        json.number("by-paths", byPaths.met());
        json.number("with-walks", byAll.met());
        json.list("missed", byPaths.missed(), missed -> {
            json.text("where", missed.where());
            json.text("side", Messages.word(missed.side()));
        });
    }

    private void changes(Mutations mutations) {
        json.number("all", mutations.all());
        json.number("noticed", mutations.noticed());
        json.number("nobody-came-by", mutations.missed());
        json.list("not-noticed", mutations.unnoticed(), each -> {
            json.text("where", each.mutation().where().toString());
            json.text("change", Messages.word(each.mutation().kind()));
            json.text("before", each.mutation().before());
            json.text("after", each.mutation().after());
            json.list("otherwise", each.parting(), this::parting);
        });
    }

    private void parting(Parting parting) {
        json.text("path", parting.path());
        json.number("decision", parting.decision());
        json.truth("at-end", parting.isAtEnd());
        json.text("what", Messages.word(parting.kind()));
        json.text("name", parting.name());
        json.text("was", parting.was());
        json.text("now", parting.now());
    }
}

package aigun.report;

import aigun.author.Coverage;
import aigun.author.Playtest;
import aigun.author.Playtests;
import aigun.author.Unmet;
import aigun.author.Walk;
import aigun.model.Pack;
import aigun.screen.Messages;
import java.util.List;

/** What came of testing a pack, as a page. */
public final class PlaytestsText {
    /** How many of a kind a page lists. */
    private static final int LISTED_MAX = 20;

    /** A longer way is told by its length. */
    private static final int WAY_MAX = 60;

    private static final int NUMBER_COLUMNS = 12;

    private final Playtests tests;
    private final Messages messages;
    private final UnmetWords words;
    private final Page page;

    private PlaytestsText(Playtests tests, int width, Messages messages) {
        this.tests = tests;
        this.messages = messages;
        words = new UnmetWords(messages);
        page = new Page(width);
    }

    public static String of(Tested tested, int width, Messages messages) {
        PlaytestsText text = new PlaytestsText(tested.tests(), width, messages);
        text.addPaths();
        text.addWalks(tested.seed());
        text.addCoverage();
        text.addMissed();
        new MutationLines(text.page, messages).add(tested.changes());
        return text.page.toString();
    }

    private void addPaths() {
        Pack pack = tests.pack();
        page.line(0, messages.text("explore.title", pack.title(), pack.id(), pack.version()));
        page.head(messages.text("test.paths"));
        long failed = 0;
        for (Playtest test : tests.paths()) {
            page.line(1, words.of(test.path().id(), test));
            for (Unmet unmet : test.unmet()) {
                page.line(2, words.of(unmet));
            }
            failed += test.isPassed() ? 0 : 1;
        }
        int all = tests.paths().size();
        page.line(1, messages.text("test.passed", number(all), number(all - failed), number(failed)));
    }

    private void addWalks(String seed) {
        page.head(messages.text("test.walks", seed));
        for (Playtests.Walks walks : tests.walks()) {
            String start = walks.start().text();
            page.line(1, messages.text("test.walked", start, number(walks.count()), number(walks.ended())));
            for (Walk walk : walks.failed()) {
                page.line(2, words.of(walk));
                if (walk.decisions().size() <= WAY_MAX) {
                    page.line(3, PathText.of(walk.decisions(), messages));
                }
            }
        }
    }

    private void addCoverage() {
        page.head(messages.text("test.coverage"));
        List<String> heads =
                List.of(messages.text("test.by-paths"), messages.text("test.by-all"), messages.text("test.of"));
        Table table = new Table(page, heads, NUMBER_COLUMNS, messages);
        table.begin();
        for (int place = 0; place < tests.byPaths().parts().size(); place++) {
            Coverage.Part byPaths = tests.byPaths().parts().get(place);
            Coverage.Part byAll = tests.byAll().parts().get(place);
            String name = messages.text("test.kind." + Messages.word(byPaths.kind()));
            table.row(name, List.of(number(byPaths.met()), number(byAll.met()), number(byPaths.all())));
        }
    }

    /** Until there is a known path, everything would be missed. */
    private void addMissed() {
        if (tests.paths().isEmpty()) {
            return;
        }
        for (Coverage.Part part : tests.byPaths().parts()) {
            if (!part.missed().isEmpty()) {
                String kind = "test.missed." + Messages.word(part.kind());
                page.head(messages.text(kind, number(part.missed().size())));
                addMissed(part);
            }
        }
    }

    private void addMissed(Coverage.Part part) {
        List<Coverage.Missed> missed = part.missed();
        for (Coverage.Missed each : missed.subList(0, Math.min(LISTED_MAX, missed.size()))) {
            boolean sided = part.kind() == Coverage.Kind.PARAGRAPHS || part.kind() == Coverage.Kind.CONDITIONS;
            String side = "test.side." + Messages.word(part.kind()) + "-" + Messages.word(each.side());
            page.line(1, sided ? messages.text(side, each.where()) : each.where());
        }
        if (LISTED_MAX < missed.size()) {
            page.line(1, messages.text("test.more", number(missed.size() - LISTED_MAX)));
        }
    }

    private static String number(long number) {
        return Numbers.grouped(number);
    }
}

package aigun.report;

import aigun.author.Atlas;
import aigun.model.Decision;
import aigun.model.Ending;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.util.ArrayList;
import java.util.List;

/** Endings by their share, with ways to each. */
final class EndingLines {
    private static final int NAME_MOST = 32;
    private static final int SHARE_LEAST = 8;
    private static final int GAP = 2;
    private static final int BAR_MOST = 60;

    private final Pack pack;
    private final Messages messages;
    private final Numbers numbers;
    private final Signs signs;

    EndingLines(Pack pack, Messages messages, Signs signs) {
        this.pack = pack;
        this.messages = messages;
        this.signs = signs;
        numbers = new Numbers(messages);
    }

    /** All of an atlas. */
    void add(Atlas atlas, Page page) {
        List<Atlas.EndingCount> reached =
                atlas.endings().stream().filter(Atlas.EndingCount::isReached).toList();
        add(reached, page);
        List<String> others = new ArrayList<>();
        for (Atlas.EndingCount ending : atlas.endings()) {
            if (!ending.isReached()) {
                others.add(ending.scene().text());
            }
        }
        if (!others.isEmpty()) {
            String names = String.join(", ", others);
            page.line(
                    1,
                    atlas.size().complete()
                            ? messages.text("explore.unreached", names)
                            : messages.text("explore.not-found", names));
        }
    }

    /** These, which are reached. */
    void add(List<Atlas.EndingCount> endings, Page page) {
        int name = 0;
        int share = SHARE_LEAST;
        for (Atlas.EndingCount ending : endings) {
            name = Math.max(name, Widths.columns(ending.scene().text()));
            share = Math.max(share, Widths.columns(numbers.share(ending.share())));
        }
        name = Math.min(name, NAME_MOST);
        int bar = Math.min(BAR_MOST, page.width() - GAP - name - GAP - share - GAP);
        for (Atlas.EndingCount ending : endings) {
            String front = Page.left(ending.scene().text(), name)
                    + " ".repeat(GAP)
                    + Page.right(numbers.share(ending.share()), share)
                    + " ".repeat(GAP);
            page.exact(" ".repeat(GAP) + front + signs.bar(ending.share().about(), Math.max(1, bar)));
            addWays(ending, page);
        }
    }

    private void addWays(Atlas.EndingCount ending, Page page) {
        Ending kind = kind(ending.scene());
        String signed = kind.signed() ? messages.text("explore.signed") : messages.text("explore.unsigned");
        String paths = numbers.count(ending.paths());
        page.line(2, messages.text("explore.ending", kind.kind(), signed, paths, Numbers.grouped(ending.states())));
        addWay("explore.shortest", ending.shortest(), page);
        for (Atlas.Nearest nearest : ending.nearest()) {
            String departures = Integer.toString(nearest.departures());
            if (nearest.path().equals(ending.shortest())) {
                page.line(2, messages.text("explore.nearest-too", departures));
            } else {
                String decisions = Integer.toString(nearest.path().size());
                String path = PathText.of(nearest.path(), messages);
                page.line(2, messages.text("explore.nearest", departures, decisions, path));
            }
        }
    }

    private void addWay(String key, List<Decision> path, Page page) {
        page.line(2, messages.text(key, Integer.toString(path.size()), PathText.of(path, messages)));
    }

    private Ending kind(SceneId scene) {
        if (pack.scene(scene).way() instanceof Way.End end) {
            return end.ending();
        }
        throw new IllegalArgumentException(scene + " is no ending");
    }
}

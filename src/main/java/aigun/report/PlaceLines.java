package aigun.report;

import aigun.author.Atlas;
import aigun.model.SceneId;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of single scenes: too little to choose, ways in a circle, how far tracks go. */
final class PlaceLines {
    private final Messages messages;
    private final Page page;

    PlaceLines(Messages messages, Page page) {
        this.messages = messages;
        this.page = page;
    }

    void add(Atlas atlas) {
        if (!atlas.narrow().isEmpty()) {
            page.head(messages.text("explore.narrow"));
        }
        for (Atlas.Narrow narrow : atlas.narrow()) {
            String states = Numbers.grouped(narrow.states());
            String path = PathText.of(narrow.shortest(), messages);
            page.line(1, messages.text("explore.scene-states", narrow.scene().text(), states, path));
        }
        if (!atlas.loops().isEmpty()) {
            page.head(messages.text("explore.loops"));
        }
        for (Atlas.Loop loop : atlas.loops()) {
            String scenes =
                    String.join(", ", loop.scenes().stream().map(SceneId::text).toList());
            String name = loop.closed() ? messages.text("explore.loop-closed", scenes) : scenes;
            String path = PathText.of(loop.shortest(), messages);
            page.line(1, messages.text("explore.scene-states", name, Numbers.grouped(loop.states()), path));
        }
        addRanges(atlas.scenes());
    }

    private void addRanges(List<Atlas.SceneCount> scenes) {
        if (!scenes.isEmpty()) {
            page.head(messages.text("explore.ranges"));
        }
        for (Atlas.SceneCount scene : scenes) {
            List<String> ranges = new ArrayList<>();
            for (Atlas.Range range : scene.ranges()) {
                ranges.add(words(range));
            }
            String states = Numbers.grouped(scene.states());
            String tracks = String.join(", ", ranges);
            page.line(
                    1,
                    ranges.isEmpty()
                            ? messages.text("explore.scene-bare", scene.scene().text(), states)
                            : messages.text(
                                    "explore.scene-states", scene.scene().text(), states, tracks));
        }
    }

    private String words(Atlas.Range range) {
        String least = Integer.toString(range.least());
        return range.least() == range.greatest()
                ? messages.text("explore.track-fixed", range.track().text(), least)
                : messages.text("explore.track", range.track().text(), least, Integer.toString(range.greatest()));
    }
}

package aigun.report;

import aigun.author.Atlas;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** How large an atlas is; of one that was stopped early what it proves, and what made its states so many. */
final class SizeLines {
    private static final int EXPLOSIVE_MAX = 5;

    private final Messages messages;
    private final Page page;

    SizeLines(Messages messages, Page page) {
        this.messages = messages;
        this.page = page;
    }

    void add(Atlas.Size size) {
        if (!size.complete()) {
            page.line(1, messages.text("explore.stopped", Numbers.grouped(size.frontier())));
            page.line(2, messages.text("explore.stopped.proved"));
            page.line(2, messages.text("explore.stopped.bounds"));
            page.line(2, messages.text("explore.stopped.unknown"));
        }
        page.line(
                1,
                messages.text(
                        "explore.states",
                        Numbers.grouped(size.states()),
                        Numbers.grouped(size.decisions()),
                        Numbers.grouped(size.draws()),
                        Numbers.grouped(size.finals()),
                        Numbers.grouped(size.transitions())));
        Atlas.Bits bits = size.bits();
        String most = Integer.toString(bits.most());
        page.line(1, messages.text("explore.bits", Integer.toString(bits.all()), most, Integer.toString(bits.least())));
        String each = Numbers.bytes(size.bytes() / Math.max(1, size.states()));
        page.line(1, messages.text("explore.bytes", Numbers.bytes(size.bytes()), each));
        addExplosive(size.explosive());
    }

    private void addExplosive(List<Atlas.Explosive> explosive) {
        List<String> worst = new ArrayList<>();
        for (Atlas.Explosive each : explosive.subList(0, Math.min(EXPLOSIVE_MAX, explosive.size()))) {
            worst.add(messages.text("explore.explosive.one", each.name(), Numbers.factor(each.factor())));
        }
        if (!worst.isEmpty()) {
            page.line(1, messages.text("explore.explosive", String.join(", ", worst)));
        }
    }
}

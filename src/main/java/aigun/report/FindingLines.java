package aigun.report;

import aigun.report.Finding.Kind;
import aigun.report.Finding.Weight;
import aigun.screen.Messages;
import java.util.List;

/** Findings of one weight, those of a kind together. */
final class FindingLines {
    /** How many of a kind a page lists; JSON has them all. */
    private static final int LISTED_MAX = 20;

    private final Messages messages;
    private final Page page;
    /** Whether ways name the start they begin at. */
    private final boolean severalStarts;

    FindingLines(Messages messages, Page page, boolean severalStarts) {
        this.messages = messages;
        this.page = page;
        this.severalStarts = severalStarts;
    }

    void add(Weight weight, List<Finding> findings) {
        for (Kind kind : Kind.values()) {
            List<Finding> alike = findings.stream()
                    .filter(finding -> finding.weight() == weight && finding.kind() == kind)
                    .toList();
            if (!alike.isEmpty()) {
                add(kind, alike);
            }
        }
    }

    private void add(Kind kind, List<Finding> alike) {
        String number = Integer.toString(alike.size());
        page.line(1, messages.text("explore.finding." + kind.word(), number));
        for (Finding finding : alike.subList(0, Math.min(LISTED_MAX, alike.size()))) {
            page.line(2, words(finding));
            finding.path().ifPresent(path -> page.line(3, words(path)));
        }
        if (LISTED_MAX < alike.size()) {
            page.line(2, messages.text("explore.more", Integer.toString(alike.size() - LISTED_MAX)));
        }
    }

    private String words(Finding.Path path) {
        String decisions = PathText.of(path.decisions(), messages);
        return severalStarts ? messages.text("explore.from", path.start(), decisions) : decisions;
    }

    private String words(Finding finding) {
        if (finding.about().isEmpty()) {
            return finding.where();
        }
        String key =
                switch (finding.kind()) {
                    case GOES_ROUND -> "others";
                    case OUTDONE -> "sibling";
                    case STOPS_AT_END -> "effects";
                    default -> "condition";
                };
        return messages.text("explore.about." + key, finding.where(), finding.about());
    }
}

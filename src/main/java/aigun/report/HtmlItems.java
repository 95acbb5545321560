package aigun.report;

import aigun.screen.Doc;
import aigun.screen.Messages;
import aigun.screen.Role;
import aigun.screen.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lists, and words that are marked, as HTML. */
final class HtmlItems {
    private static final String BARE = "-";
    private static final String MARKED = "ul class=\"marked\"";

    private final HtmlPage page;
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlItems(HtmlPage page) {
        this.page = page;
    }

    /** Items one after another, those further in as lists within; nothing where there are none. */
    static void add(List<Doc.Item> items, HtmlPage page) {
        HtmlItems lists = new HtmlItems(page);
        items.forEach(lists::add);
        lists.close(0);
    }

    /** A list is closed where one of another kind begins. */
    private void add(Doc.Item item) {
        String list = list(item.marker());
        close(item.depth() + 1);
        if (open.size() == item.depth() + 1 && !open.peek().equals(list)) {
            close(item.depth());
        } else if (open.size() == item.depth() + 1) {
            page.tag("</li>\n");
        }
        while (open.size() < item.depth()) {
            page.tag("<ul>\n<li>");
            open.push("ul");
        }
        if (open.size() == item.depth()) {
            page.tag(open.isEmpty() ? "" : "\n").tag("<" + list + ">\n");
            open.push(list);
        }
        page.tag(list.equals("ol") ? "<li value=\"" + item.marker().replace(".", "") + "\">" : "<li>");
        if (list.equals(MARKED)) {
            page.words(item.marker() + " ");
        }
        runs(item.runs(), page);
    }

    private static String list(String marker) {
        if (marker.equals(BARE)) {
            return "ul";
        }
        return marker.matches("[0-9]{1,9}\\.") ? "ol" : MARKED;
    }

    private void close(int depth) {
        while (depth < open.size()) {
            page.tag("</li>\n</" + open.pop().substring(0, 2) + ">\n");
        }
    }

    /** Words as they are marked. */
    static void runs(List<Run> runs, HtmlPage page) {
        for (Run run : runs) {
            String element = element(run.role());
            page.tag(element.isEmpty() ? "" : "<" + element + ">");
            String[] lines = run.text().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                page.tag(line == 0 ? "" : "<br>").words(lines[line]);
            }
            page.tag(element.isEmpty() ? "" : "</" + element.replaceFirst(" .*", "") + ">");
        }
    }

    private static String element(Role role) {
        return switch (role) {
            case STRONG, HEADING, TITLE -> "strong";
            case EMPHASIS -> "em";
            case DIM, LOCKED, HISTORICAL, DEPARTURE -> "span class=\"" + Messages.word(role) + "\"";
            default -> "";
        };
    }
}

package aigun.screen;

import java.util.List;

/** A debrief as plain text: a title is underlined, and a form feed begins a page. */
final class PrintedText {
    private PrintedText() {}

    static String of(List<PrintedSheet> sheets) {
        StringBuilder text = new StringBuilder();
        for (PrintedSheet sheet : sheets) {
            if (sheet.begins() == PrintedSheet.Begins.ON_A_NEW_PAGE) {
                text.append('\f');
            } else if (0 < text.length()) {
                text.append("\n\n");
            }
            String title = PlainText.of(sheet.title(), LineMode.WIDTH);
            String line =
                    "=".repeat(title.lines().mapToInt(Widths::columns).max().orElse(0));
            text.append(title).append(line).append("\n\n");
            text.append(PlainText.of(sheet.doc(), LineMode.WIDTH));
        }
        return text.toString();
    }
}

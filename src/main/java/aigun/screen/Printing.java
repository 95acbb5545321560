package aigun.screen;

import aigun.model.DebriefPage.Stands;
import aigun.model.Treaty;
import aigun.play.Debrief;
import aigun.play.Deed;
import aigun.play.Leaf;
import java.util.ArrayList;
import java.util.List;

/** The whole debrief for a file: every page one after another, those for a class each on a page of its own. */
final class Printing {
    private final Scribe scribe;
    private final Debrief debrief;
    private final List<PrintedSheet> sheets = new ArrayList<>();

    private Printing(Scribe scribe) {
        this.scribe = scribe;
        this.debrief = Debrief.of(scribe.play());
    }

    /** Only of a play that is over. */
    static Update.Next asked(Model model, Command.Form form) {
        if (model.game().isEmpty()) {
            return Wishes.say(model, "not.playing");
        }
        if (!model.playing().play().isOver()) {
            return Wishes.say(model, "not.over");
        }
        Scribe scribe = Scribe.of(model);
        List<PrintedSheet> sheets = new Printing(scribe).all(model.ground());
        String text = form == Command.Form.TEXT ? PrintedText.of(sheets) : PrintedMarkdown.of(sheets);
        String name = scribe.play().start().id() + "-debrief";
        return Update.Next.of(model, new Command.Print(name, form, text));
    }

    private List<PrintedSheet> all(Model.Ground ground) {
        add(scribe.text("debrief.title"), cover());
        result();
        add(scribe.text("debrief.otherwise"), otherwise(ground));
        rest();
        return sheets;
    }

    /**
     * All of it but the cover.
     *
     * @param reckoned what else could have come, which takes a count; left out where the list is empty
     */
    static List<PrintedSheet> uncovered(Scribe scribe, List<Reckoning> reckoned) {
        Printing printing = new Printing(scribe);
        printing.result();
        for (Reckoning each : reckoned) {
            printing.add(scribe.text("debrief.otherwise"), OtherwiseLines.of(scribe, each));
        }
        printing.rest();
        return printing.sheets;
    }

    /** What came of it, and what it was. */
    private void result() {
        leaves(Stands.FIRST, PrintedSheet.Begins.BELOW);
        add(scribe.text("debrief.signed"), TreatySheets.whole(scribe, debrief));
        if (!scribe.pack().map().isEmpty()) {
            add(scribe.text("debrief.map"), List.of(MapSheet.beside(scribe)));
        }
        add(scribe.text("debrief.done"), StripLines.of(scribe, scribe.play().turns()));
        for (Deed deed : debrief.deeds()) {
            String number = Integer.toString(deed.turn().number());
            String title = scribe.text("print.decision", number, deed.scene().title());
            add(title, DeedSheets.story(scribe, debrief, deed));
        }
        add(scribe.text("debrief.scales"), ScaleLines.of(scribe, debrief));
        leaves(Stands.BEFORE_WHAT_IF, PrintedSheet.Begins.BELOW);
    }

    /** What there is to know beside it. */
    private void rest() {
        leaves(Stands.AFTER_WHAT_IF, PrintedSheet.Begins.BELOW);
        for (Treaty treaty : scribe.pack().treaties()) {
            String date = Dates.words(treaty.date(), scribe.messages());
            List<Doc.Block> blocks = new ArrayList<>(List.of(TitleSheets.words(date)));
            blocks.addAll(TreatySheets.articles(scribe, treaty));
            add(treaty.title(), blocks);
        }
        add(scribe.text("debrief.sources"), DebriefSheets.sources(scribe, debrief));
        leaves(Stands.CLASS, PrintedSheet.Begins.ON_A_NEW_PAGE);
    }

    private void add(String title, List<Doc.Block> blocks) {
        sheets.add(new PrintedSheet(title, new Doc(blocks), PrintedSheet.Begins.BELOW));
    }

    private void leaves(Stands stands, PrintedSheet.Begins begins) {
        for (Leaf leaf : ContentsSheet.standing(debrief, stands)) {
            sheets.add(new PrintedSheet(leaf.page().title(), new Doc(LeafSheets.whole(scribe, leaf)), begins));
        }
    }

    /** What was played, and what came of it. */
    private List<Doc.Block> cover() {
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(new Doc.Text(0, List.of(new Run(scribe.pack().title(), Role.STRONG))));
        blocks.add(new Doc.Text(0, List.of(new Run(scribe.play().start().title(), Role.PLAIN))));
        String ending = scribe.text("print.ending", debrief.scene().title(), ContentsSheet.signed(scribe, debrief));
        blocks.add(new Doc.Text(0, List.of(new Run(ending, Role.PLAIN))));
        return blocks;
    }

    /** Nobody waits for a count before printing. */
    private List<Doc.Block> otherwise(Model.Ground ground) {
        boolean counting = OtherwiseLines.isCounting(scribe, ground);
        return counting
                ? List.of(TitleSheets.words(scribe.text("print.uncounted")))
                : OtherwiseLines.of(scribe, ground);
    }
}

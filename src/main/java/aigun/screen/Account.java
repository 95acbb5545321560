package aigun.screen;

import aigun.model.Evidence;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.play.Deed;
import aigun.play.Game;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A play for somebody who wasn't there: what was told and decided, then what there is to look back on. Of a play that is
 * not over it judges nothing, as the game doesn't.
 */
public final class Account {
    private final Scribe scribe;
    private final List<PrintedSheet> sheets = new ArrayList<>();

    private Account(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What has to be counted to tell what else could have come of a play that is over. */
    public static Command.Reckon asked(Play play) {
        return OtherwiseLines.asked(play, Command.Urgency.SHOWN);
    }

    /**
     * The first sheet is the cover.
     *
     * @param reckoned what else could have come; empty list where it wasn't counted, else exactly one
     */
    public static List<PrintedSheet> of(Play play, List<Reckoning> reckoned, Messages messages) {
        Viewing viewing =
                play.isOver() ? Viewing.MARGIN : Viewing.of(play.header().view());
        Account account = new Account(new Scribe(messages, viewing, Game.looking(play)));
        account.add(play.story().pack().title(), account.cover());
        account.add(messages.text("account.decisions"), account.decisions());
        account.add(messages.text("account.told"), account.told());
        if (play.isOver()) {
            account.sheets.addAll(Printing.uncovered(account.scribe, reckoned));
        } else {
            account.standing();
        }
        return account.sheets;
    }

    private void add(String title, List<Doc.Block> blocks) {
        if (!blocks.isEmpty()) {
            sheets.add(new PrintedSheet(title, new Doc(blocks), PrintedSheet.Begins.BELOW));
        }
    }

    private List<Doc.Block> cover() {
        Play play = scribe.play();
        List<Doc.Fact> facts = new ArrayList<>();
        facts.add(fact("account.start", play.start().title()));
        facts.add(fact("account.side", scribe.side(play.start().side())));
        for (Start.Level level : play.header().adjusted()) {
            String track = scribe.pack().track(level.track()).name();
            facts.add(fact("account.set", scribe.text("account.level", track, Integer.toString(level.value()))));
        }
        facts.add(fact("account.count", Integer.toString(play.length())));
        facts.add(fact("account.outcome", outcome()));
        String pack =
                scribe.text("account.version", scribe.pack().id(), scribe.pack().version());
        facts.add(fact("account.pack", pack));
        return List.of(new Doc.Facts("", Doc.Shape.LIST, facts));
    }

    private Doc.Fact fact(String key, String value) {
        return new Doc.Fact(scribe.text(key), value, "");
    }

    private String outcome() {
        String scene = scribe.play().scene().title();
        return scribe.play()
                .ending()
                .map(ending -> scribe.text(
                        "print.ending",
                        scene,
                        scribe.text(ending.signed() ? "debrief.was-signed" : "debrief.unsigned")))
                .orElseGet(() -> scribe.text("account.unfinished", scene));
    }

    /** A row a decision, with how it stands beside history where that is told. */
    private List<Doc.Block> decisions() {
        List<String> heads = new ArrayList<>();
        for (String head : List.of("account.scene", "account.decision")) {
            heads.add(scribe.text(head));
        }
        boolean judges = scribe.viewing() != Viewing.PLAY;
        if (judges) {
            heads.add(scribe.text("account.history"));
        }
        List<Doc.Cells> rows = new ArrayList<>();
        for (Deed deed : Deed.of(scribe.play())) {
            List<String> cells = new ArrayList<>();
            String number = Integer.toString(deed.turn().number());
            cells.add(scribe.text("compare.deed", number, deed.scene().title()));
            cells.add(DeedSheets.label(scribe, deed.turn().option()));
            if (judges) {
                cells.add(status(deed));
            }
            rows.add(new Doc.Cells(0, cells));
        }
        return rows.isEmpty() ? List.of() : List.of(new Doc.Grid(heads, rows));
    }

    private String status(Deed deed) {
        if (deed.verdict().isEmpty()) {
            return scribe.text("strip.unjudged");
        }
        Evidence evidence = deed.verdict().get(0).evidence();
        return scribe.status(evidence.status());
    }

    /** Scene by scene, and between them what was decided. */
    private List<Doc.Block> told() {
        Play play = scribe.play();
        Marks marks = Marks.of(scribe);
        Scene first = play.at(0).scene();
        List<Doc.Block> blocks = new ArrayList<>();
        scene(first, blocks);
        blocks.addAll(Told.blocks(scribe, marks, play.opening()));
        for (Turn turn : play.turns()) {
            blocks.add(PlaySheet.decided(scribe, turn));
            blocks.addAll(Told.blocks(scribe, marks, turn.telling()));
        }
        blocks.addAll(marks.list());
        return blocks;
    }

    private void scene(Scene scene, List<Doc.Block> blocks) {
        blocks.add(new Doc.Heading(1, scene.title()));
        String info = scribe.info(scene);
        if (!info.isEmpty()) {
            blocks.add(TitleSheets.words(info));
        }
    }

    /** How things stand where a play rests. */
    private void standing() {
        List<Doc.Block> blocks =
                new ArrayList<>(Standing.of(scribe, scribe.play().scene()).blocks());
        boolean shown = blocks.contains(Standing.draft(scribe));
        if (!shown && !scribe.pack().issues().isEmpty()) {
            blocks.add(Standing.draft(scribe));
        }
        add(scribe.text("account.rests"), blocks);
        if (!scribe.pack().map().isEmpty()) {
            add(scribe.text("account.map"), List.of(MapSheet.alone(scribe)));
        }
    }
}

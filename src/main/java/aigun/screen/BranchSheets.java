package aigun.screen;

import aigun.play.Branch;
import aigun.play.Journal;
import java.util.ArrayList;
import java.util.List;

/** Every way a game was played: one can be gone to, called by a name, put away and brought back. */
final class BranchSheets {
    private BranchSheets() {}

    static Sheet of(Scribe scribe) {
        Choices choices = new Choices();
        List<Branch> branches = Branch.of(scribe.game());
        for (Branch branch : branches) {
            if (branch.state() == Branch.State.KEPT) {
                add(scribe, choices, branch);
            }
        }
        boolean named = false;
        for (Branch branch : branches) {
            if (branch.state() == Branch.State.DROPPED) {
                if (!named) {
                    choices.heading(scribe.text("branches.dropped"));
                }
                named = true;
                add(scribe, choices, branch);
            }
        }
        String about = branches.isEmpty() ? "branches.none" : "branches.about";
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(
                scribe.text("branches.title"), scribe.play().start().title(), "");
        return sheet(scribe, head, new Doc(List.of(TitleSheets.words(scribe.text(about)))), choices);
    }

    private static Sheet sheet(Scribe scribe, Sheet.Head head, Doc story, Choices choices) {
        return Sheet.of(
                head, story, choices, Sheets.hints(scribe.messages(), "choose", "scroll", "back", "help", "quit"));
    }

    private static void add(Scribe scribe, Choices choices, Branch branch) {
        choices.add(name(scribe, branch), notes(scribe, branch), new Action.Open(new Screen.BranchOf(branch.tip())));
    }

    /** What the player called it, else its number among all. */
    private static String name(Scribe scribe, Branch branch) {
        if (!branch.label().isEmpty()) {
            return branch.label();
        }
        List<Branch> branches = Branch.of(scribe.game());
        return scribe.text("branches.nth", Integer.toString(branches.indexOf(branch) + 1));
    }

    private static List<String> notes(Scribe scribe, Branch branch) {
        List<String> notes = new ArrayList<>();
        boolean on = branch.isOf(scribe.game());
        String length = scribe.text("branches.length", Integer.toString(branch.length()));
        String where = branch.ending().isEmpty()
                ? scribe.text("branches.open", title(scribe, branch))
                : scribe.text(
                        "branches.ended", scribe.words().title(branch.ending().get(0)));
        notes.add(length + " " + where + (on ? " " + scribe.text("branches.here") : ""));
        if (0 < branch.shared()) {
            notes.add(scribe.text("branches.shared", Integer.toString(branch.shared())));
        }
        return notes;
    }

    private static String title(Scribe scribe, Branch branch) {
        List<Journal.Entry> entries = branch.entries();
        return scribe.words().title(entries.get(entries.size() - 1).decision().scene());
    }

    static Branch branch(Scribe scribe, int tip) {
        return Branch.of(scribe.game()).stream()
                .filter(each -> each.tip() == tip)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no branch with the tip " + tip));
    }

    /** One of them, with what was decided on it alone. */
    static Sheet one(Scribe scribe, int tip) {
        Branch branch = branch(scribe, tip);
        List<Doc.Block> story = new ArrayList<>();
        notes(scribe, branch).forEach(note -> story.add(TitleSheets.words(note)));
        int number = branch.shared();
        for (Journal.Entry entry : branch.entries().subList(branch.shared(), branch.length())) {
            number++;
            String words =
                    scribe.words().title(entry.decision().scene()) + ": " + LogSheet.label(scribe, entry.decision());
            story.add(new Doc.Item(0, number + ".", List.of(new Run(words, Role.PLAIN))));
        }
        Choices choices = new Choices()
                .add(scribe.text("branches.go"), new Action.GoToBranch(tip))
                .add(scribe.text("branches.name"), new Action.Open(new Screen.Naming(tip, branch.label())));
        boolean kept = branch.state() == Branch.State.KEPT;
        choices.add(
                scribe.text(kept ? "branches.drop" : "branches.restore"),
                new Action.Shelve(tip, kept ? Branch.State.DROPPED : Branch.State.KEPT));
        choices.add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(name(scribe, branch), scribe.text("branches.title"), "");
        return sheet(scribe, head, new Doc(story), choices);
    }

    /** A name being typed. */
    static Sheet naming(Scribe scribe, Screen.Naming naming) {
        Doc.Block typed = new Doc.Text(0, List.of(new Run(naming.words() + "_", Role.STRONG)));
        Choices choices = new Choices()
                .add(scribe.text("branches.keep"), new Action.Label(naming.tip(), naming.words()))
                .add(scribe.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(
                scribe.text("branches.name"), name(scribe, branch(scribe, naming.tip())), scribe.text("branches.how"));
        List<Sheet.Hint> hints = Sheets.hints(scribe.messages(), "naming", "choose", "back");
        return Sheet.of(head, new Doc(List.of(typed)), choices, hints);
    }
}

package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Term;
import aigun.screen.Screen.Group;
import java.util.ArrayList;
import java.util.List;

/** The moves at a table, grouped by what they are. */
final class TableSheets {
    private TableSheets() {}

    /** The choices of the table itself: a group behind one number, single moves beside it. */
    static void add(Scribe scribe, Choices choices) {
        add(scribe, choices, List.of());
    }

    /** The same without some of the single moves. */
    static void add(Scribe scribe, Choices choices, List<ChoiceId> without) {
        List<Option> options = new ArrayList<>(scribe.play().options());
        options.removeIf(option -> without.contains(option.id()));
        for (Group group : Group.values()) {
            if (!of(options, group).isEmpty()) {
                choices.add(scribe.text("more.moves", name(scribe, group)), new Action.Open(new Screen.Moves(group)));
            }
        }
        for (Option option : options) {
            if (option.kind() instanceof Option.Kind.Accept accept) {
                String label =
                        scribe.text("deed.accept", scribe.term(accept.offer().term()));
                choices.add(label, PlaySheet.studied(scribe, option), new Action.Take(option.id()));
            } else if (isSingle(option.kind())) {
                PlaySheet.option(scribe, choices, option);
            }
        }
    }

    private static String name(Scribe scribe, Group group) {
        return switch (group) {
            case PROPOSE -> scribe.text("table.propose");
            case PACKAGE -> scribe.text("table.package");
            case CITE -> scribe.text("table.cite");
            case SOFTEN -> scribe.text("table.soften");
        };
    }

    static Sheet moves(Scribe scribe, Group group) {
        Choices choices = new Choices();
        if (group == Group.PROPOSE) {
            issues(scribe, choices);
        } else {
            for (Option option : of(scribe.play().options(), group)) {
                PlaySheet.option(scribe, choices, option, terms(scribe, option.kind()));
            }
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, name(scribe, group), List.of(), choices);
    }

    private static void issues(Scribe scribe, Choices choices) {
        Draft draft = scribe.story().draft(scribe.play().state());
        List<Option> proposals = of(scribe.play().options(), Group.PROPOSE);
        for (Issue issue : scribe.pack().issues()) {
            if (!on(proposals, issue.id()).isEmpty()) {
                String now = scribe.position(issue, draft.position(issue.id()));
                choices.add(
                        scribe.text("more.moves", issue.name()),
                        List.of(scribe.text("table.now", now)),
                        new Action.Open(new Screen.Positions(issue.id())));
            }
        }
    }

    static Sheet positions(Scribe scribe, IssueId id) {
        Issue issue = scribe.pack().issue(id);
        Draft draft = scribe.story().draft(scribe.play().state());
        List<Doc.Block> story = new ArrayList<>();
        story.add(new Doc.Text(0, List.of(new Run(issue.about(), Role.PLAIN))));
        story.add(TitleSheets.words(scribe.text("table.now", scribe.position(issue, draft.position(id)))));
        Choices choices = new Choices();
        for (Option option : on(of(scribe.play().options(), Group.PROPOSE), id)) {
            Option.Kind.Propose propose = (Option.Kind.Propose) option.kind();
            Issue.Position position =
                    issue.positions().get(issue.order(propose.term().position()));
            List<String> notes = new ArrayList<>(List.of(position.text()));
            notes.addAll(PlaySheet.studied(scribe, option));
            choices.add(position.name(), notes, new Action.Take(option.id()));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, scribe.text("table.propose-on", issue.name()), story, choices);
    }

    /** What a package is made of; nothing for other moves. */
    private static List<String> terms(Scribe scribe, Option.Kind kind) {
        List<String> words = new ArrayList<>();
        if (kind instanceof Option.Kind.Bundle bundle) {
            for (Term term : bundle.bundle().terms()) {
                words.add(scribe.term(term));
            }
        }
        return words;
    }

    private static Sheet sheet(Scribe scribe, String title, List<Doc.Block> story, Choices choices) {
        Sheet.Head head = new Sheet.Head(title, scribe.play().scene().title(), Standing.line(scribe));
        List<Sheet.Hint> hints =
                Sheets.hints(scribe.messages(), "choose", "back", "scroll", "draft", "papers", "help", "quit");
        return Sheet.of(head, new Doc(story), choices, hints);
    }

    private static List<Option> of(List<Option> options, Group group) {
        List<Option> moves = new ArrayList<>();
        for (Option option : options) {
            if (isIn(option.kind(), group)) {
                moves.add(option);
            }
        }
        return moves;
    }

    private static boolean isIn(Option.Kind kind, Group group) {
        return switch (group) {
            case PROPOSE -> kind instanceof Option.Kind.Propose;
            case PACKAGE -> kind instanceof Option.Kind.Bundle;
            case CITE -> kind instanceof Option.Kind.Cite;
            case SOFTEN -> kind instanceof Option.Kind.Soften;
        };
    }

    private static boolean isSingle(Option.Kind kind) {
        return kind instanceof Option.Kind.Ask || kind instanceof Option.Kind.Wait || kind instanceof Option.Kind.Leave;
    }

    private static List<Option> on(List<Option> proposals, IssueId issue) {
        List<Option> on = new ArrayList<>();
        for (Option option : proposals) {
            if (option.kind() instanceof Option.Kind.Propose propose
                    && propose.term().issue().equals(issue)) {
                on.add(option);
            }
        }
        return on;
    }
}

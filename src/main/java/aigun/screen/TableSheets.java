package aigun.screen;

import aigun.engine.Option;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Scene;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;

/** The moves at a table, grouped by what they are. */
final class TableSheets {
    private TableSheets() {}

    /** The choices of the table itself: a group behind one number, single moves beside it. */
    static void add(Scribe scribe, Choices choices) {
        List<Option> options = scribe.play().options();
        for (Screen.Group group : Screen.Group.values()) {
            List<Option> moves = of(options, group);
            if (!moves.isEmpty()) {
                String open = Integer.toString(open(moves));
                choices.add(
                        scribe.text("table." + word(group)),
                        List.of(scribe.text("table." + word(group) + ".what", open)),
                        new Action.Open(new Screen.Moves(group)));
            }
        }
        for (Option option : options) {
            if (option.kind() instanceof Option.Kind.Accept) {
                String what = accepted(scribe, option);
                choices.add(scribe.text("table.accept", what), new Action.Take(option.id()));
            } else if (isSingle(option.kind())) {
                PlaySheet.option(scribe, choices, option);
            }
        }
    }

    private static String accepted(Scribe scribe, Option option) {
        Option.Kind.Accept accept = (Option.Kind.Accept) option.kind();
        Term term = accept.offer().term();
        Issue issue = scribe.pack().issue(term.issue());
        return issue.name() + ": " + scribe.position(issue, term.position());
    }

    static Sheet moves(Scribe scribe, Screen.Group group) {
        Choices choices = new Choices();
        List<Doc.Block> story = new ArrayList<>();
        if (group == Screen.Group.PROPOSE) {
            issues(scribe, choices);
        } else {
            for (Option option : of(scribe.play().options(), group)) {
                PlaySheet.option(scribe, choices, option);
                if (option.kind() instanceof Option.Kind.Bundle bundle) {
                    choices.block(terms(scribe, bundle.bundle().terms()));
                }
            }
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, scribe.text("table." + word(group)), story, choices);
    }

    private static void issues(Scribe scribe, Choices choices) {
        Draft draft = scribe.story().draft(scribe.play().state());
        List<Option> proposals = of(scribe.play().options(), Screen.Group.PROPOSE);
        for (Issue issue : scribe.pack().issues()) {
            if (!on(proposals, issue.id()).isEmpty()) {
                String now = scribe.position(issue, draft.position(issue.id()));
                choices.add(
                        issue.name(),
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
        String now = scribe.position(issue, draft.position(id));
        story.add(TitleSheets.words(scribe.text("table.now", now)));
        Choices choices = new Choices();
        for (Option option : on(of(scribe.play().options(), Screen.Group.PROPOSE), id)) {
            Option.Kind.Propose propose = (Option.Kind.Propose) option.kind();
            Issue.Position position =
                    issue.positions().get(issue.order(propose.term().position()));
            choices.add(position.name(), List.of(position.text()), new Action.Take(option.id()));
        }
        choices.add(scribe.text("back"), Action.Plain.BACK);
        return sheet(scribe, scribe.text("table.propose-on", issue.name()), story, choices);
    }

    private static Doc.Block terms(Scribe scribe, List<Term> terms) {
        List<String> words = new ArrayList<>();
        for (Term term : terms) {
            Issue issue = scribe.pack().issue(term.issue());
            words.add(issue.name() + ": " + scribe.position(issue, term.position()));
        }
        return new Doc.Text(1, List.of(new Run(String.join("; ", words), Role.DIM)));
    }

    private static Sheet sheet(Scribe scribe, String title, List<Doc.Block> story, Choices choices) {
        Scene scene = scribe.play().scene();
        return new Sheet(
                new Sheet.Head(title, scene.title(), ""),
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(scribe.messages(), "choose", "number", "back", "draft", "papers", "help"));
    }

    static List<Option> of(List<Option> options, Screen.Group group) {
        List<Option> moves = new ArrayList<>();
        for (Option option : options) {
            if (isIn(option.kind(), group)) {
                moves.add(option);
            }
        }
        return moves;
    }

    private static boolean isIn(Option.Kind kind, Screen.Group group) {
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

    private static int open(List<Option> moves) {
        int open = 0;
        for (Option move : moves) {
            open += move.open() ? 1 : 0;
        }
        return open;
    }

    private static String word(Screen.Group group) {
        return switch (group) {
            case PROPOSE -> "propose";
            case PACKAGE -> "package";
            case CITE -> "cite";
            case SOFTEN -> "soften";
        };
    }
}

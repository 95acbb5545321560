package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Table;
import aigun.model.Term;

/** What paths call the moves of a table. */
public final class MoveIds {
    public static final ChoiceId ASK = new ChoiceId("ask");
    public static final ChoiceId WAIT = new ChoiceId("wait");
    public static final ChoiceId ACCEPT = new ChoiceId("accept");

    private MoveIds() {}

    public static ChoiceId propose(Term term) {
        return new ChoiceId(
                "propose " + term.issue().text() + "=" + term.position().text());
    }

    public static ChoiceId bundle(Table.Bundle bundle) {
        return new ChoiceId("package " + bundle.id());
    }

    public static ChoiceId cite(Table.Cite cite) {
        return new ChoiceId("cite " + cite.paper().text());
    }

    public static ChoiceId soften(Table.Move move) {
        return new ChoiceId("soften " + move.id());
    }

    public static ChoiceId leave(Table.Leave leave) {
        return new ChoiceId("leave " + leave.move().id());
    }
}

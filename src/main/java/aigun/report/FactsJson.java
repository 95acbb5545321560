package aigun.report;

import aigun.author.Statement;
import aigun.author.Statements;
import aigun.engine.Address;
import aigun.model.Evidence;
import aigun.model.Source;
import aigun.screen.Messages;
import java.util.List;

/** What a pack states and what that rests on, as JSON. */
public final class FactsJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private final Statements statements;
    private final Json json;

    private FactsJson(Statements statements, Json json) {
        this.statements = statements;
        this.json = json;
    }

    /** All of it, but for what was marked as invented. */
    public static String of(Statements statements) {
        return Json.text(json -> new FactsJson(statements, json).whole(Tallied.listed(statements)));
    }

    /** What rests on one source. */
    public static String ofSource(String source, Statements statements) {
        return Json.text(json -> {
            Statements resting = statements.restingOn(source);
            FactsJson facts = new FactsJson(resting, json);
            facts.head();
            json.text("source", source);
            json.list("statements", resting.all(), facts::statement);
        });
    }

    private void whole(List<Statement> listed) {
        head();
        json.list("statements", listed, this::statement);
        Tallied tallied = Tallied.of(statements);
        json.object("counts", () -> {
            json.number("marked", tallied.marked());
            json.number("marked-later", tallied.markedLater());
            json.number("listed", tallied.listed());
            json.number("without-source", tallied.without());
            json.number("invented", tallied.invented());
            json.number("told", statements.told());
        });
        json.list("sources", statements.pack().sources(), (Source source) -> {
            json.text("id", source.id().text());
            json.text("kind", source.kind());
            json.number("sentences", tallied.restingOn(source));
        });
    }

    private void head() {
        json.number("format", FORMAT);
        json.text("pack", statements.pack().id());
        json.text("version", statements.pack().version());
    }

    private void statement(Statement statement) {
        json.texts("at", statement.at().stream().map(Address::toString).toList());
        json.text("sentence", statement.sentence());
        json.text("basis", Messages.word(statement.basis()));
        json.texts("rests-on", statement.sources());
        for (Evidence verdict : statement.verdicts()) {
            json.text("status", Messages.word(verdict.status()));
            json.text("grade", verdict.grade().name());
        }
    }
}

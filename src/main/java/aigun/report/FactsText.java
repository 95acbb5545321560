package aigun.report;

import aigun.author.Statement;
import aigun.author.Statements;
import aigun.engine.Address;
import aigun.model.Evidence;
import aigun.model.Pack;
import aigun.model.Source;
import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a pack states and what that rests on, as a page to look it up by. */
public final class FactsText {
    private final Statements statements;
    private final Messages messages;
    private final Page page;
    private String file = "";
    private String keys = "";

    private FactsText(Statements statements, int width, Messages messages) {
        this.statements = statements;
        this.messages = messages;
        page = new Page(width);
    }

    /** All of it, but for what was marked as invented; what has no source stands last. */
    public static String of(Statements statements, int width, Messages messages) {
        return new FactsText(statements, width, messages).whole();
    }

    /** What rests on one source. */
    public static String ofSource(String source, Statements statements, int width, Messages messages) {
        return new FactsText(statements.restingOn(source), width, messages).resting(source);
    }

    private String whole() {
        addTitle();
        Tallied tallied = Tallied.of(statements);
        if (tallied.withSource() == 0) {
            page.head(messages.text("facts.no-source-at-all"));
        }
        add(Tallied.sourced(statements));
        if (0 < tallied.without()) {
            page.head(messages.text("facts.without", Numbers.grouped(tallied.without())));
            add(Tallied.unsourced(statements));
        }
        addCounts(tallied);
        return page.toString();
    }

    private String resting(String source) {
        addTitle();
        int count = statements.all().size();
        if (count == 0) {
            page.head(messages.text("facts.nothing-rests", source));
            return page.toString();
        }
        add(statements.all());
        page.head(messages.text("facts.rest-on", source, Numbers.grouped(count)));
        return page.toString();
    }

    private void addTitle() {
        Pack pack = statements.pack();
        page.line(0, messages.text("explore.title", pack.title(), pack.id(), pack.version()));
    }

    private void add(List<Statement> those) {
        file = "";
        keys = "";
        for (Statement statement : those) {
            add(statement);
        }
    }

    private void add(Statement statement) {
        Address at = statement.at().get(0);
        if (!at.file().equals(file)) {
            page.head(at.file());
            file = at.file();
            keys = "";
        }
        String place = place(statement);
        if (!place.equals(keys)) {
            page.line(1, place);
            keys = place;
        }
        page.line(2, statement.sentence());
        if (!statement.sources().isEmpty()) {
            String basis = Messages.word(statement.basis());
            page.line(3, messages.text("facts.by." + basis, String.join(", ", statement.sources())));
        }
    }

    /** Where it stands within the file, how it is judged, and in how many places it is said. */
    private String place(Statement statement) {
        String place = statement.at().get(0).keys();
        for (Evidence verdict : statement.verdicts()) {
            String status = messages.text("status." + Messages.word(verdict.status()));
            place = messages.text("facts.judged", place, status, verdict.grade().name());
        }
        int places = statement.at().size();
        return places == 1 ? place : messages.text("facts.also", place, Integer.toString(places));
    }

    private void addCounts(Tallied tallied) {
        page.head(messages.text("facts.counts"));
        page.line(
                1,
                messages.text(
                        "facts.with-source",
                        Numbers.grouped(tallied.withSource()),
                        Numbers.grouped(tallied.marked()),
                        Numbers.grouped(tallied.markedLater()),
                        Numbers.grouped(tallied.listed())));
        page.line(1, messages.text("facts.without-source", Numbers.grouped(tallied.without())));
        page.line(1, messages.text("facts.invented", Numbers.grouped(tallied.invented())));
        page.line(1, messages.text("facts.told", Numbers.grouped(statements.told())));
        addSources(tallied);
    }

    private void addSources(Tallied tallied) {
        List<String> idle = new ArrayList<>();
        for (Source source : statements.pack().sources()) {
            int count = tallied.restingOn(source);
            if (count == 0) {
                idle.add(source.id().text());
            } else {
                page.line(2, messages.text("facts.source", source.id().text(), source.kind(), Numbers.grouped(count)));
            }
        }
        if (!idle.isEmpty()) {
            page.line(1, messages.text("facts.idle", String.join(", ", idle)));
        }
    }
}

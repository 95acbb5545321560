package aigun.report;

import aigun.author.Statement;
import aigun.author.Statements;
import aigun.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many statements rest on what.
 *
 * @param marked with a mark of their own
 * @param markedLater with the mark of a later sentence
 * @param listed with what is listed beside the text
 * @param without with nothing to look up
 * @param invented marked as invented and nothing more
 * @param bySource by the id of what they name
 */
record Tallied(int marked, int markedLater, int listed, int without, int invented, Map<String, Integer> bySource) {
    static Tallied of(Statements statements) {
        Map<String, Integer> bySource = new TreeMap<>();
        for (Statement statement : statements.all()) {
            statement.sources().forEach(source -> bySource.merge(source, 1, Integer::sum));
        }
        return new Tallied(
                count(statements, Statement.Basis.MARK),
                count(statements, Statement.Basis.LATER_MARK),
                count(statements, Statement.Basis.LIST),
                count(statements, Statement.Basis.NOTHING),
                (int) statements.all().stream().filter(Statement::isInvented).count(),
                bySource);
    }

    private static int count(Statements statements, Statement.Basis basis) {
        return (int) statements.all().stream()
                .filter(statement -> statement.basis() == basis && !statement.isInvented())
                .count();
    }

    int withSource() {
        return marked + markedLater + listed;
    }

    int restingOn(Source source) {
        return bySource.getOrDefault(source.id().text(), 0);
    }

    /** Those with a source, then those without, each in the order of the pack; what is invented isn't listed. */
    static List<Statement> listed(Statements statements) {
        List<Statement> listed = new ArrayList<>(sourced(statements));
        listed.addAll(unsourced(statements));
        return listed;
    }

    static List<Statement> sourced(Statements statements) {
        return statements.all().stream().filter(Statement::hasSource).toList();
    }

    static List<Statement> unsourced(Statements statements) {
        return statements.all().stream()
                .filter(each -> each.basis() == Statement.Basis.NOTHING)
                .toList();
    }
}

package aigun.format;

import aigun.model.Condition;
import aigun.model.Draft;
import aigun.model.DraftRules;
import aigun.model.GeoMap;
import aigun.model.Issue;
import aigun.model.OwnerId;
import aigun.model.Term;
import aigun.model.UnitId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Whose the units of a map are: the rules, held against every way in which the issues they read can stand. */
final class MapRules {
    private final Fields map;
    private final List<GeoMap.Rule> rules;
    private final List<Issue> issues;
    private final DraftRules reader;

    private MapRules(Fields map, List<GeoMap.Rule> rules) {
        this.map = map;
        this.rules = rules;
        this.issues = map.context().register().names().issues().entries();
        this.reader = new DraftRules(issues);
    }

    static List<GeoMap.Rule> read(Fields map) {
        List<GeoMap.Rule> rules = new ArrayList<>();
        for (Fields fields : map.elements("rules")) {
            List<UnitId> units = fields.refs("units").stream().map(UnitId::new).toList();
            Condition when = fields.rule("when");
            if (!DraftRules.isOne(when)) {
                fields.context()
                        .report(Diagnostic.error(
                                        Code.NOT_HERE,
                                        fields.at("when"),
                                        "The map follows the draft alone, and this reads something else.")
                                .withHint("Use draft.ISSUE and settled(ISSUE), with and, or, not."));
            }
            rules.add(new GeoMap.Rule(units, when, new OwnerId(fields.ref("owner"))));
        }
        return rules;
    }

    /** Says which units are left without an owner, and which rules decide on none; not while anything is broken. */
    static void check(Fields fields, GeoMap map, int before) {
        List<Diagnostic> faults = fields.context().faults();
        boolean broken = faults.subList(before, faults.size()).stream().anyMatch(Diagnostic::isError);
        boolean readable = fields.context().register().names().issues().complete();
        if (broken || !readable || map.rules().size() != fields.items("rules").size()) {
            return;
        }
        MapRules rules = new MapRules(fields, map.rules());
        for (GeoMap.Unit unit : map.units()) {
            rules.check(unit.id());
        }
        for (Fields.Titled line : fields.children("lines")) {
            rules.checkLine(line, map);
        }
    }

    private void checkLine(Fields.Titled titled, GeoMap map) {
        for (GeoMap.Line line : map.lines()) {
            for (GeoMap.Unit unit : map.units()) {
                boolean held = line.holdings().stream()
                        .anyMatch(holding -> holding.unit().equals(unit.id()));
                if (line.treaty().text().equals(titled.id()) && !held) {
                    titled.fields()
                            .report(
                                    Code.NO_OWNER,
                                    titled.fields().keyAt("owners"),
                                    "By this line the unit \"" + unit.id() + "\" has no owner.");
                }
            }
        }
    }

    private void check(UnitId unit) {
        List<Issue> read = read(unit);
        long standings = 1;
        for (Issue issue : read) {
            standings = Math.min(
                    Limits.STANDINGS_MAX + 1L, standings * (issue.positions().size() + 1));
        }
        if (Limits.STANDINGS_MAX < standings) {
            map.context()
                    .report(TooMany.of(
                            Limits.STANDINGS_MAX + 1,
                            Limits.STANDINGS_MAX,
                            "ways or more in which the issues that decide on \"" + unit + "\" can stand",
                            map.keyAt("rules")));
            return;
        }
        boolean[] decided = new boolean[rules.size()];
        boolean told = false;
        for (int standing = 0; standing < standings; standing++) {
            Draft draft = draft(read, standing);
            int rule = first(unit, draft);
            if (0 <= rule) {
                decided[rule] = true;
            } else if (!told) {
                told = true;
                ownerless(unit, read, draft);
            }
        }
        idle(unit, decided);
    }

    private List<Issue> read(UnitId unit) {
        TreeSet<String> ids = new TreeSet<>();
        for (GeoMap.Rule rule : rules) {
            if (rule.units().contains(unit)) {
                DraftRules.gather(rule.when(), ids);
            }
        }
        return issues.stream().filter(issue -> ids.contains(issue.id().text())).toList();
    }

    /** The draft with this number of all in which these issues stand one way or another, open among them. */
    private static Draft draft(List<Issue> read, int number) {
        List<Term> terms = new ArrayList<>();
        int rest = number;
        for (Issue issue : read) {
            int ways = issue.positions().size() + 1;
            int at = rest % ways;
            rest /= ways;
            if (0 < at) {
                terms.add(new Term(issue.id(), issue.positions().get(at - 1).id()));
            }
        }
        return new Draft(terms);
    }

    private int first(UnitId unit, Draft draft) {
        for (int index = 0; index < rules.size(); index++) {
            GeoMap.Rule rule = rules.get(index);
            if (rule.units().contains(unit) && reader.holds(rule.when(), draft)) {
                return index;
            }
        }
        return -1;
    }

    private void ownerless(UnitId unit, List<Issue> read, Draft draft) {
        List<String> standing = new ArrayList<>();
        for (Issue issue : read) {
            String position = draft.position(issue.id()).map(Object::toString).orElse("open");
            standing.add("`" + issue.id() + "` is " + position);
        }
        String when = standing.isEmpty() ? "" : " while " + String.join(" and ", standing);
        map.context()
                .report(Diagnostic.error(
                                Code.NO_OWNER,
                                map.keyAt("rules"),
                                "The unit \"" + unit + "\" has no owner" + when + ".")
                        .withHint("End its rules with one without `when`."));
    }

    private void idle(UnitId unit, boolean[] decided) {
        List<Fields> written = map.elements("rules");
        for (int index = 0; index < decided.length; index++) {
            if (rules.get(index).units().contains(unit) && !decided[index]) {
                Fields rule = written.get(index);
                map.context()
                        .report(Diagnostic.warning(
                                        Code.NEVER_DECIDES,
                                        rule.written().location(),
                                        "This rule never decides on \"" + unit
                                                + "\": one before it always does, or it never" + " holds.")
                                .withHint("Take the unit out of it, or put the rule before the others."));
            }
        }
    }
}

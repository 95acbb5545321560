package aigun.screen;

import aigun.engine.Answered;
import aigun.engine.Option;
import aigun.engine.RuleNames;
import aigun.model.Amount;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.MoveIds;
import aigun.model.Table;
import aigun.model.Way;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why each choice is open or not, and why the other side answered as it did: by the conditions of the pack. */
final class WhyLines {
    private final Scribe scribe;

    WhyLines(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The draft, what can be done here, and what was answered last. */
    List<Doc.Block> blocks() {
        List<Doc.Block> blocks = new ArrayList<>();
        if (!scribe.pack().issues().isEmpty()) {
            blocks.add(Standing.draft(scribe));
        }
        Map<String, Condition> conditions = conditions(scribe.play().scene().way());
        List<Option> options = scribe.play().options();
        if (!options.isEmpty()) {
            blocks.add(new Doc.Heading(2, scribe.text("watch.choices")));
        }
        for (Option option : options) {
            Condition when = conditions.getOrDefault(option.id().text(), Condition.always());
            blocks.addAll(option(option, when));
        }
        for (int number = scribe.play().length(); 0 < number; number--) {
            List<Doc.Block> answer = answered(scribe.play().turn(number));
            if (!answer.isEmpty()) {
                blocks.addAll(answer);
                return blocks;
            }
        }
        return blocks;
    }

    private List<Doc.Block> option(Option option, Condition when) {
        ChoiceId id = option.id();
        Run name = new Run(id.text(), option.open() ? Role.STRONG : Role.LOCKED);
        if (option.open()) {
            String open = when.isAlways() ? scribe.text("watch.open") : scribe.text("watch.open-when", written(when));
            return List.of(item(name, open));
        }
        List<Condition> failing = failing(when);
        if (failing.isEmpty()) {
            return List.of(item(name, scribe.text("watch.locked")));
        }
        List<Doc.Block> blocks = new ArrayList<>();
        blocks.add(item(name, scribe.text("watch.locked-when", written(when))));
        for (Condition part : failing) {
            String values = values(part);
            if (!part.equals(when) || !values.isEmpty()) {
                String fails = scribe.text("watch.fails", written(part), values);
                blocks.add(new Doc.Item(1, "-", List.of(new Run(fails.strip(), Role.DEPARTURE))));
            }
        }
        return blocks;
    }

    private static Doc.Block item(Run name, String more) {
        return new Doc.Item(0, "-", List.of(name, new Run(" " + more, Role.PLAIN)));
    }

    /** As its author would write it: the outermost brackets are left out. */
    private static String written(Condition condition) {
        boolean joined = condition instanceof Condition.And || condition instanceof Condition.Or;
        String text = condition.describe();
        return joined ? text.substring(1, text.length() - 1) : text;
    }

    /** The parts that would have to hold and don't; none where it holds. */
    private List<Condition> failing(Condition condition) {
        if (scribe.story().holds(scribe.play().state(), condition, scribe.play().past())) {
            return List.of();
        }
        if (condition instanceof Condition.And and) {
            List<Condition> failing = new ArrayList<>();
            and.parts().forEach(part -> failing.addAll(failing(part)));
            return failing;
        }
        return List.of(condition);
    }

    /** The tracks that a comparison reads, as they stand. */
    private String values(Condition condition) {
        List<String> values = new ArrayList<>();
        if (condition instanceof Condition.Compare compare) {
            for (Amount amount : List.of(compare.left(), compare.right())) {
                if (amount instanceof Amount.Level level) {
                    String value =
                            Integer.toString(scribe.story().level(scribe.play().state(), level.track()));
                    values.add(scribe.text("watch.is", level.track().text(), value));
                }
            }
        }
        return String.join(", ", values);
    }

    /** What each decision needs, by its id. */
    private static SortedMap<String, Condition> conditions(Way way) {
        SortedMap<String, Condition> conditions = new TreeMap<>();
        if (way instanceof Way.Choose choose) {
            for (Choice choice : choose.choices()) {
                conditions.put(choice.id().text(), choice.when());
            }
        } else if (way instanceof Way.Bargain bargain) {
            Table table = bargain.table();
            table.packages()
                    .forEach(bundle -> conditions.put(MoveIds.bundle(bundle).text(), bundle.when()));
            table.softens().forEach(move -> conditions.put(MoveIds.soften(move).text(), move.when()));
            table.cites()
                    .forEach(cite -> conditions.put(
                            MoveIds.cite(cite).text(), cite.move().when()));
            table.leaves()
                    .forEach(leave -> conditions.put(
                            MoveIds.leave(leave).text(), leave.move().when()));
            conditions.put(MoveIds.ASK.text(), table.ask().when());
            conditions.put(MoveIds.WAIT.text(), table.waiting().when());
        }
        return conditions;
    }

    private List<Doc.Block> answered(Turn turn) {
        String number = Integer.toString(turn.number());
        String move = turn.option().id().text();
        if (turn.telling().answered() instanceof Answered.Said said) {
            List<Doc.Block> blocks = new ArrayList<>();
            blocks.add(new Doc.Heading(2, scribe.text("watch.answered", number, move)));
            Condition when = when(said.who(), said.rule());
            blocks.add(TitleSheets.words(
                    when.isAlways()
                            ? scribe.text("watch.rule", said.rule())
                            : scribe.text("watch.rule-when", said.rule(), written(when))));
            blocks.add(TitleSheets.words(scribe.text(
                    "watch.worth",
                    Integer.toString(said.worthBefore()),
                    Integer.toString(said.worthAfter()),
                    Integer.toString(said.reservation()))));
            return blocks;
        }
        if (turn.telling().answered() instanceof Answered.Remarked remarked) {
            Doc.Block heading = new Doc.Heading(2, scribe.text("watch.answered", number, move));
            return List.of(heading, TitleSheets.words(scribe.text("watch.remark", remarked.reply())));
        }
        return List.of();
    }

    /** The condition of what decided, as {@link Answered.Said#rule} names it. */
    private Condition when(CounterpartId who, String rule) {
        Counterpart counterpart = scribe.pack().counterpart(who);
        SortedMap<String, Condition> all = new TreeMap<>();
        counterpart.redLines().forEach(line -> all.put(RuleNames.redLine(line), line.when()));
        for (Counterpart.Rule each : counterpart.rules()) {
            all.put(RuleNames.rule(each), each.reply().when());
        }
        counterpart
                .offers()
                .forEach(offer -> all.put(RuleNames.offer(offer), offer.reply().when()));
        return all.getOrDefault(rule, Condition.always());
    }
}

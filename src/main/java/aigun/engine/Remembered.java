package aigun.engine;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.MoveIds;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Table;
import aigun.model.Way;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What of the past a state has to hold: what can be done only once, and what rules ask of scenes and choices. */
final class Remembered {
    private final SortedSet<String> scenes = new TreeSet<>();
    private final SortedSet<String> choices = new TreeSet<>();
    private int rounds;

    private Remembered() {}

    /** @param asked what texts ask, if a state has to answer them as well */
    static Remembered of(Pack pack, List<Condition> asked) {
        Remembered remembered = new Remembered();
        remembered.addAll(asked);
        for (Scene scene : pack.scenes()) {
            if (scene.way() instanceof Way.Choose choose) {
                remembered.addChoices(scene.id(), choose);
            } else if (scene.way() instanceof Way.Bargain bargain) {
                remembered.addTable(scene.id(), bargain.table());
            }
        }
        if (pack.remembers()) {
            for (Condition condition : Rules.conditions(pack)) {
                remembered.add(condition);
            }
        }
        return remembered;
    }

    /** What texts ask of the past. */
    static Remembered of(List<Text> texts) {
        Remembered remembered = new Remembered();
        for (Text text : texts) {
            for (Paragraph paragraph : text.paragraphs()) {
                remembered.add(paragraph.when());
            }
        }
        return remembered;
    }

    /** What a choice is called beside those of other scenes. */
    static String name(SceneId scene, ChoiceId choice) {
        return scene.text() + ", " + choice.text();
    }

    SortedSet<String> scenes() {
        return scenes;
    }

    /** By {@link #name}. */
    SortedSet<String> choices() {
        return choices;
    }

    /** The most moves a table of the pack has. */
    int rounds() {
        return rounds;
    }

    private void addChoices(SceneId scene, Way.Choose choose) {
        for (Choice choice : choose.choices()) {
            if (choice.once()) {
                choices.add(name(scene, choice.id()));
            }
        }
    }

    private void addTable(SceneId scene, Table table) {
        rounds = Math.max(rounds, table.rounds());
        for (Table.Cite cite : table.cites()) {
            choices.add(name(scene, MoveIds.cite(cite)));
        }
        for (Table.Move soften : table.softens()) {
            choices.add(name(scene, MoveIds.soften(soften)));
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Seen seen) {
            scenes.add(seen.scene().text());
        } else if (condition instanceof Condition.Taken taken) {
            choices.add(name(taken.scene(), taken.choice()));
        } else if (condition instanceof Condition.Not not) {
            add(not.inner());
        } else if (condition instanceof Condition.And and) {
            addAll(and.parts());
        } else if (condition instanceof Condition.Or or) {
            addAll(or.parts());
        }
    }

    private void addAll(List<Condition> parts) {
        for (Condition part : parts) {
            add(part);
        }
    }
}

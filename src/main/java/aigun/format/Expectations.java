package aigun.format;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Expectation;
import aigun.model.SceneId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What known paths must come to. */
final class Expectations {
    private Expectations() {}

    static Expectation read(Fields path) {
        return path.child("expect").map(Expectations::of).orElse(Expectation.NONE);
    }

    private static Expectation of(Fields fields) {
        List<SceneId> ending = new ArrayList<>();
        for (String scene : fields.refs("ending")) {
            ending.add(new SceneId(scene));
        }
        return new Expectation(
                ending, conditions(fields), choices(fields, "open"), choices(fields, "shut"), shown(fields));
    }

    private static List<Condition> conditions(Fields fields) {
        Context context = fields.context();
        List<Condition> conditions = new ArrayList<>();
        for (Node item : fields.items("holds")) {
            Shapes.one(item, context.faults())
                    .flatMap(one -> Expressions.condition(one, context.texts(), context.faults()))
                    .ifPresent(conditions::add);
        }
        return conditions;
    }

    private static List<String> shown(Fields fields) {
        List<String> shown = new ArrayList<>();
        for (Node item : fields.items("shows")) {
            shown.add(Plains.read(item, Kinds.PLAIN, fields.context()));
        }
        return shown;
    }

    private static List<ChoiceId> choices(Fields fields, String key) {
        List<ChoiceId> choices = new ArrayList<>();
        for (Node item : fields.items(key)) {
            String choice = Plains.read(item, Kinds.LINE, fields.context());
            if (!choice.isEmpty()) {
                check(choice, item, fields.context());
                choices.add(new ChoiceId(choice));
            }
        }
        return choices;
    }

    /** Where the path comes to is not known yet, so that it is enough if any scene has it. */
    private static void check(String choice, Node node, Context context) {
        if (choice.startsWith(KnownPaths.PROPOSE)) {
            KnownPaths.checkTerm((Node.Scalar) node, context);
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        Names.Roll<Names.KnownScene> scenes = context.register().names().scenes();
        boolean complete = scenes.complete();
        for (Names.KnownScene scene : scenes.entries()) {
            known.addAll(scene.choices().entries());
            complete &= scene.choices().complete();
        }
        if (complete && !known.contains(choice)) {
            context.report(Diagnostic.error(
                            Code.UNKNOWN_CHOICE,
                            node.location(),
                            "In no scene is there anything to do called \"" + choice + "\".")
                    .suggesting(choice, known));
        }
    }
}

package aigun.format;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Term;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What the player can do in a scene. */
final class Choices {
    private static final int LABEL_MAX = 90;

    private Choices() {}

    static Choice read(Fields.Titled titled, Counterparted scene) {
        Fields fields = titled.fields();
        return new Choice(
                new ChoiceId(titled.id()),
                label(fields),
                fields.rule("when"),
                locked(fields),
                Effects.read(fields, "effects"),
                Paragraphs.read(fields, "text"),
                fields.truth("once"),
                then(titled, scene),
                Evidences.read(fields));
    }

    /** Whether the scene of a choice names somebody who could answer a proposal. */
    enum Counterparted {
        YES,
        NO
    }

    static String label(Fields fields) {
        String label = fields.text("label");
        int length = label.codePointCount(0, label.length());
        if (LABEL_MAX < length) {
            fields.context()
                    .report(Diagnostic.warning(
                                    Code.LONG_LABEL,
                                    fields.at("label"),
                                    "This label has " + length + " letters; more than " + LABEL_MAX
                                            + " are hard to read in a list.")
                            .withHint("Say the act alone; the text can tell the rest."));
        }
        return label;
    }

    static String locked(Fields fields) {
        if (!fields.keeps(CommonKeys.REASON)) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.MISSING_LOCKED,
                                    fields.keyAt("when"),
                                    "While this condition does not hold, the player is not told why.")
                            .withHint("Add `locked:` with the reason."));
        }
        return fields.text("locked");
    }

    private static Choice.Then then(Fields.Titled titled, Counterparted scene) {
        Fields fields = titled.fields();
        if (fields.has("propose")) {
            return ask(fields, scene);
        }
        boolean answered = false;
        for (String answer : SceneKeys.ANSWERS) {
            if (!fields.keeps(SceneKeys.asked(answer))) {
                answered = true;
                fields.child(answer).ifPresent(Choices::answer);
                fields.context()
                        .report(Diagnostic.error(
                                        Code.ANSWER_UNASKED,
                                        fields.keyAt(answer),
                                        "Nobody is asked, so nothing is " + answer + ".")
                                .withHint("Add `propose:` with the terms asked for."));
            }
        }
        if (!fields.keeps(SceneKeys.ONWARD) && !answered) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.NO_WAY_ON,
                                    titled.key().location(),
                                    "The choice \"" + titled.id() + "\" leads nowhere.")
                            .withHint("Add `next:` with a scene, or `propose:` with terms."));
        }
        return new Choice.Then.Go(Ways.next(fields, "next"));
    }

    private static Choice.Then ask(Fields fields, Counterparted scene) {
        List<Term> terms = Terms.read(fields, "propose");
        Context context = fields.context();
        if (scene == Counterparted.NO) {
            context.report(
                    Diagnostic.error(Code.NO_COUNTERPART, fields.keyAt("propose"), "Nobody in this scene could answer.")
                            .withHint("Name one: `counterpart:` beside `choices:`."));
        }
        if (!fields.keeps(SceneKeys.ONWARD)) {
            Ways.next(fields, "next");
            context.report(Diagnostic.error(
                            Code.NEXT_TWICE,
                            fields.keyAt("next"),
                            "Where play goes on follows from the answer, and is said here as well.")
                    .withHint("Leave the `next` of `agreed` and `refused` alone."));
        }
        return new Choice.Then.Ask(terms, answer(fields, "agreed"), answer(fields, "refused"));
    }

    private static Choice.Answer answer(Fields fields, String key) {
        if (!fields.keeps(SceneKeys.given(key))) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.MISSING_ANSWER,
                                    fields.keyAt("propose"),
                                    "A proposal needs `" + key + ":`, what follows when it is " + key + ".")
                            .withHint("Add `" + key + ":` with a `next:`."));
        }
        Optional<Fields> answer = fields.child(key);
        return answer.map(Choices::answer).orElse(new Choice.Answer(List.of(), List.of(), Ways.nowhere()));
    }

    private static Choice.Answer answer(Fields fields) {
        return new Choice.Answer(
                Paragraphs.read(fields, "text"), Effects.read(fields, "effects"), Ways.next(fields, "next"));
    }
}

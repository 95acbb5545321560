package aigun.format;

import aigun.model.Condition;
import aigun.model.Effect;
import aigun.model.FlagId;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes to a play, in the order in which they are written. */
final class Effects {
    private static final Element FORM = CommonKeys.EFFECT;

    private Effects() {}

    static List<Effect> read(Fields fields, String key) {
        List<Effect> effects = new ArrayList<>();
        Context context = fields.context();
        Optional<Node> node = fields.value(key);
        if (node.isPresent()) {
            for (Node item : Shapes.list(node.get(), context.faults()).orElse(List.of())) {
                Fields.of(item, FORM, context).ifPresent(effect -> effects.addAll(readOne(effect)));
            }
        }
        return effects;
    }

    private static List<Effect> readOne(Fields fields) {
        Condition when = fields.rule("when");
        List<Effect> effects = new ArrayList<>();
        for (Node.Entry entry : fields.written().entries()) {
            switch (entry.key()) {
                case "add" -> adds(fields, when, effects);
                case "let" -> lets(fields, when, effects);
                case "flag" -> effects.add(new Effect.Raise(new FlagId(fields.ref("flag")), when));
                case "unflag" -> effects.add(new Effect.Lower(new FlagId(fields.ref("unflag")), when));
                case "set" -> sets(fields, when, effects);
                default -> {}
            }
        }
        if (!fields.keeps(CommonKeys.CHANGE) && !fields.hasUnknown()) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.EFFECT_FORM, fields.written().location(), "This effect changes nothing.")
                            .withHint("Give it `add`, `let`, `flag`, `unflag` or `set`."));
        }
        return effects;
    }

    private static void adds(Fields fields, Condition when, List<Effect> effects) {
        for (Fields.Member member : fields.members("add")) {
            int most = Limits.NUMBER_MAX;
            Shapes.whole(member.value(), -most, most, fields.context().faults())
                    .ifPresent(by -> effects.add(new Effect.Add(new TrackId(member.id()), by, when)));
        }
    }

    private static void lets(Fields fields, Condition when, List<Effect> effects) {
        for (Fields.Member member : fields.members("let")) {
            level(member, fields.context())
                    .ifPresent(value -> effects.add(new Effect.Let(new TrackId(member.id()), value, when)));
        }
    }

    /** A value within its track's range; silence where the track itself could not be read. */
    static Optional<Integer> level(Fields.Member member, Context context) {
        Optional<Track> track = context.register().track(member.id());
        if (track.isEmpty()) {
            return Optional.empty();
        }
        return Shapes.whole(member.value(), track.get().least(), track.get().most(), context.faults());
    }

    private static void sets(Fields fields, Condition when, List<Effect> effects) {
        for (Term term : Terms.read(fields, "set")) {
            effects.add(new Effect.Write(term, when));
        }
    }
}

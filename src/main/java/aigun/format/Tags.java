package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.Optional;

/** Names that only the debrief and addresses of texts use; unlike other ids they may begin with a digit. */
final class Tags {
    private Tags() {}

    static String read(Fields fields, String key) {
        Optional<Node.Scalar> scalar = fields.value(key)
                .flatMap(node -> Shapes.one(node, fields.context().faults()));
        if (scalar.isEmpty()) {
            return Fields.UNKNOWN;
        }
        String text = scalar.get().text();
        if (!text.matches(Spelling.TAG.pattern())) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.NOT_AN_ID, scalar.get().location(), "\"" + text + "\" can't be a name here.")
                            .withHint(Spelling.TAG.rule()));
        }
        return text;
    }
}

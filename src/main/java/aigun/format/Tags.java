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
        if (!isTag(text)) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.NOT_AN_ID, scalar.get().location(), "\"" + text + "\" can't be a name here.")
                            .withHint("Write small letters, digits and hyphens, such as year-1859."));
        }
        return text;
    }

    private static boolean isTag(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean fits = ('a' <= letter && letter <= 'z') || ('0' <= letter && letter <= '9') || letter == '-';
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}

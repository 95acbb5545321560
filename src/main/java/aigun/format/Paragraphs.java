package aigun.format;

import aigun.model.Condition;
import aigun.model.Paragraph;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts made of paragraphs: one string, or a list of strings, paragraphs with conditions, and passages included. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> read(Fields fields, String key) {
        return fields.value(key).map(node -> read(node, fields.context())).orElse(List.of());
    }

    static List<Paragraph> read(Node node, Context context) {
        if (node instanceof Node.Scalar || node instanceof Node.Mapping) {
            return readOne(node, context);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node item : Shapes.list(node, context.faults()).orElse(List.of())) {
            paragraphs.addAll(readOne(item, context));
        }
        return paragraphs;
    }

    private static List<Paragraph> readOne(Node node, Context context) {
        if (node instanceof Node.Scalar) {
            return List.of(new Paragraph("", Condition.always(), Proses.read(node, context)));
        }
        Optional<Fields> fields = Fields.of(node, CommonKeys.PARAGRAPH, context);
        return fields.isEmpty() ? List.of() : readMapping(fields.get());
    }

    private static List<Paragraph> readMapping(Fields fields) {
        Condition when = fields.textRule("when");
        boolean keeps = fields.keeps(CommonKeys.TEXT_OR_PASSAGE);
        if (fields.has("include")) {
            if (!keeps) {
                fields.report(
                        Code.PARAGRAPH_FORM,
                        fields.keyAt("include"),
                        "A paragraph has a text or includes a passage, not both.");
            }
            return included(fields, when);
        }
        if (!keeps && !fields.hasUnknown()) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.PARAGRAPH_FORM, fields.written().location(), "This paragraph says nothing.")
                            .withHint("Give it a text, or include a passage."));
        }
        String id = fields.has("id") ? Tags.read(fields, "id") : "";
        return List.of(new Paragraph(id, when, fields.prose("text")));
    }

    /** The passage's paragraphs, each under the condition of the include as well as its own. */
    private static List<Paragraph> included(Fields fields, Condition when) {
        String id = fields.ref("include");
        if (!id.equals(Fields.UNKNOWN) && !fields.context().passages().containsKey(id)) {
            fields.report(Code.NOT_HERE, fields.keyAt("include"), "A passage can't include another.");
        }
        List<Paragraph> passage = fields.context().passages().getOrDefault(id, List.of());
        if (when.isAlways()) {
            return passage;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : passage) {
            Condition both = paragraph.when().isAlways() ? when : new Condition.And(List.of(when, paragraph.when()));
            paragraphs.add(new Paragraph(paragraph.id(), both, paragraph.prose()));
        }
        return paragraphs;
    }
}

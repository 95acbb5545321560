package aigun.format;

import aigun.model.Called;
import aigun.model.Gloss;
import aigun.model.GlossId;
import aigun.model.SideId;
import java.util.ArrayList;
import java.util.List;

/** The glossary, and the names that things have besides their own. */
final class Glosses {
    private Glosses() {}

    static List<Gloss> read(Fields pack) {
        List<Gloss> glosses = new ArrayList<>();
        for (Fields.Titled titled : pack.children("glossary")) {
            Fields fields = titled.fields();
            glosses.add(new Gloss(
                    new GlossId(titled.id()),
                    fields.text("name"),
                    names(fields),
                    called(fields),
                    fields.prose("text"),
                    Evidences.sources(fields)));
        }
        return glosses;
    }

    static List<String> names(Fields fields) {
        List<String> names = new ArrayList<>();
        for (Node item : fields.items("names")) {
            String name = Plains.read(item, Kinds.LINE, fields.context());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    static List<Called> called(Fields fields) {
        List<Called> called = new ArrayList<>();
        for (Fields.Member member : fields.members("called")) {
            String name = Plains.read(member.value(), Kinds.LINE, fields.context());
            called.add(new Called(new SideId(member.id()), name));
        }
        return called;
    }
}

package aigun.format;

import aigun.model.Trait;
import java.util.ArrayList;
import java.util.List;

/** What a pack has counted of the paths of a class. */
final class Traits {
    private Traits() {}

    static List<Trait> read(Fields pack) {
        List<Trait> traits = new ArrayList<>();
        for (Fields.Titled titled : pack.children("traits")) {
            Fields fields = titled.fields();
            traits.add(new Trait(titled.id(), fields.text("label"), fields.textRule("among"), fields.textRule("when")));
        }
        return traits;
    }
}

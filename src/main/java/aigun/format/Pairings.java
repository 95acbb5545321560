package aigun.format;

import aigun.model.Pairing;
import aigun.model.PaperId;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;

/** What papers say beside each other. Two papers are paired once, in either of them. */
final class Pairings {
    private final List<String> paired = new ArrayList<>();

    /** Those that stand in one paper. */
    List<Pairing> read(String paper, Fields fields) {
        List<Pairing> pairings = new ArrayList<>();
        for (Fields.Titled titled : fields.children("beside")) {
            String other = titled.id();
            check(paper, titled, fields);
            pairings.add(
                    new Pairing(new PaperId(other), titled.fields().prose("text"), Evidences.sources(titled.fields())));
        }
        return pairings;
    }

    private void check(String paper, Fields.Titled titled, Fields fields) {
        String other = titled.id();
        if (other.equals(paper)) {
            fields.report(Code.NAMED_TWICE, titled.key().location(), "A paper can't be laid beside itself.");
        } else if (paired.contains(other + " " + paper)) {
            String message = "\"" + other + "\" has \"" + paper + "\" beside it already.";
            fields.report(Code.NAMED_TWICE, titled.key().location(), message);
        }
        paired.add(paper + " " + other);
    }
}

package aigun.format;

import aigun.model.Evidence;
import aigun.model.SourceId;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How what can be done stands beside what is known to have been done. */
final class Evidences {
    private Evidences() {}

    static Evidence read(Fields fields) {
        Evidence.Status status = Evidence.Status.valueOf(fields.word("status").toUpperCase(Locale.ROOT));
        Evidence.Grade grade = Evidence.Grade.valueOf(fields.word("grade"));
        if (fields.has("grade") && grade != Evidence.Grade.D && !fields.has("sources")) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.NO_SOURCES,
                                    fields.at("grade"),
                                    "Grade " + grade + " says that there is a source, and none is named.")
                            .withHint("Name it under `sources`, or grade this D: invented."));
        }
        return new Evidence(status, grade, fields.text("because"), sources(fields), fields.known("informed"));
    }

    static List<SourceId> sources(Fields fields) {
        List<SourceId> sources = new ArrayList<>();
        for (String id : fields.refs("sources")) {
            sources.add(new SourceId(id));
        }
        return sources;
    }
}

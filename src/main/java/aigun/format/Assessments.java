package aigun.format;

import aigun.model.Assessment;
import java.util.ArrayList;
import java.util.List;

/** Questions put to the finished paper. */
final class Assessments {
    private Assessments() {}

    static List<Assessment> read(Fields fields, String key) {
        List<Assessment> assessments = new ArrayList<>();
        for (Fields assessment : fields.elements(key)) {
            List<Fields> items = assessment.elements("findings");
            Firsts.check(items, "finding");
            List<Assessment.Finding> findings = new ArrayList<>();
            for (Fields item : items) {
                findings.add(
                        new Assessment.Finding(item.textRule("when"), item.whole("points", 0), item.prose("text")));
            }
            assessments.add(new Assessment(Tags.read(assessment, "id"), assessment.text("title"), findings));
        }
        return assessments;
    }
}

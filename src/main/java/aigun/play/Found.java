package aigun.play;

import aigun.model.Assessment;
import java.util.ArrayList;
import java.util.List;

/** A question put to the finished paper, and the answer that holds. */
public record Found(Assessment assessment, Assessment.Finding finding) {
    /** The most points a question gives. */
    public static final int POINTS_MAX = 2;

    static List<Found> of(Play play, List<Assessment> assessments) {
        List<Found> found = new ArrayList<>();
        for (Assessment assessment : assessments) {
            found.add(new Found(assessment, finding(play, assessment)));
        }
        return found;
    }

    private static Assessment.Finding finding(Play play, Assessment assessment) {
        for (Assessment.Finding finding : assessment.findings()) {
            if (play.story().holds(play.state(), finding.when(), play.past())) {
                return finding;
            }
        }
        throw new AssertionError("nothing holds of " + assessment.id());
    }
}

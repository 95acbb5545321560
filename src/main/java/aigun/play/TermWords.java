package aigun.play;

import aigun.model.Draft;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;

/** How a draft stands in a line of a path: {@code issue=position} for each term, or a dash where all is open. */
final class TermWords {
    private static final String NONE = "-";

    private TermWords() {}

    static String write(Draft draft) {
        List<String> words = new ArrayList<>();
        for (Term term : draft.terms()) {
            words.add(term.issue() + "=" + term.position());
        }
        return words.isEmpty() ? NONE : String.join(" ", words);
    }

    /** What is no term is left out; then the draft isn't written as it was read. */
    static Draft read(String text) {
        List<Term> terms = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (0 < equals && equals < word.length() - 1) {
                String position = word.substring(equals + 1);
                terms.add(new Term(new IssueId(word.substring(0, equals)), new PositionId(position)));
            }
        }
        return new Draft(terms);
    }
}

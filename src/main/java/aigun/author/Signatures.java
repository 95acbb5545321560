package aigun.author;

import aigun.model.Issue;
import aigun.model.Scene;
import aigun.model.Term;
import aigun.model.Way;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/** For each term, in the order of the pack, the futures in which play is over and it is signed. */
final class Signatures {
    private final List<Term> terms = new ArrayList<>();
    private final List<IntArrayList> signed = new ArrayList<>();

    private Signatures(List<Issue> issues) {
        for (Issue issue : issues) {
            for (Issue.Position position : issue.positions()) {
                terms.add(new Term(issue.id(), position.id()));
                signed.add(new IntArrayList());
            }
        }
    }

    /** Of futures whose keys hold the draft to the end. */
    static Signatures of(Charted charted, Graph futures) {
        List<Scene> scenes = charted.story().pack().scenes();
        List<Issue> issues = charted.story().pack().issues();
        Signatures signatures = new Signatures(issues);
        for (int future = 0; future < futures.size(); future++) {
            if (scenes.get(futures.scene(future)).way() instanceof Way.End end
                    && end.ending().signed()) {
                signatures.add(future, futures, issues);
            }
        }
        return signatures;
    }

    private void add(int future, Graph futures, List<Issue> issues) {
        int first = 0;
        for (int issue = 0; issue < issues.size(); issue++) {
            int order = futures.position(future, issue);
            if (0 < order) {
                signed.get(first + order - 1).add(future);
            }
            first += issues.get(issue).positions().size();
        }
    }

    /** From which futures each can still come to be signed, by its number. */
    Reaches reaches(Futures futures) {
        return Reaches.of(futures.graph(), futures.order(), signed);
    }

    /** The number of a term of the pack. */
    int number(Term term) {
        return terms.indexOf(term);
    }

    /** Those that can be come to. */
    List<Clause> from(Ahead ahead) {
        List<Clause> clauses = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            Count ways = ahead.ways(signed.get(term));
            if (!ways.isNone()) {
                clauses.add(new Clause(terms.get(term), ways, ahead.share(signed.get(term))));
            }
        }
        return clauses;
    }
}

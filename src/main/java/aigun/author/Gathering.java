package aigun.author;

import aigun.engine.Address;
import aigun.model.Evidence;
import aigun.model.Prose;
import aigun.model.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements as they are come by; the same one in several places is one. */
final class Gathering implements Texts {
    /**
     * What kind of text a sentence stands in.
     *
     * @param story in a story a sentence without any mark states nothing
     * @param sources what is listed beside the text
     * @param verdicts empty list or exactly one
     */
    record Ground(boolean story, List<String> sources, List<Evidence> verdicts) {
        static final Ground STORY = new Ground(true, List.of(), List.of());
        static final Ground FACTS = new Ground(false, List.of(), List.of());

        static Ground listing(List<SourceId> sources) {
            return new Ground(false, sources.stream().map(SourceId::text).toList(), List.of());
        }

        static Ground judged(Evidence evidence) {
            return new Ground(false, listing(evidence.sources()).sources(), List.of(evidence));
        }
    }

    private final Map<Statement, List<Address>> found = new LinkedHashMap<>();
    private int told;

    @Override
    public void add(Prose prose, Address at, Ground ground) {
        for (Sentence sentence : Sentences.of(prose)) {
            Statement statement = statement(sentence, ground);
            if (ground.story() && statement.basis() == Statement.Basis.NOTHING) {
                told++;
            } else {
                found.computeIfAbsent(statement, first -> new ArrayList<>()).add(at);
            }
        }
    }

    private static Statement statement(Sentence sentence, Ground ground) {
        Statement.Basis basis = Statement.Basis.NOTHING;
        List<String> sources = List.of();
        if (!sentence.own().isEmpty()) {
            basis = Statement.Basis.MARK;
            sources = sentence.own();
        } else if (!sentence.next().isEmpty()) {
            basis = Statement.Basis.LATER_MARK;
            sources = sentence.next();
        } else if (!ground.sources().isEmpty()) {
            basis = Statement.Basis.LIST;
            sources = ground.sources();
        }
        return new Statement(List.of(), sentence.words(), basis, sources, ground.verdicts());
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        found.forEach((each, at) ->
                statements.add(new Statement(at, each.sentence(), each.basis(), each.sources(), each.verdicts())));
        return statements;
    }

    int told() {
        return told;
    }
}

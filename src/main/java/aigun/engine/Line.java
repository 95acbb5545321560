package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled reply.
 *
 * @param name what decided, as {@link Answered.Said} has it; the reply's id where nothing was proposed
 */
record Line(String name, Counterpart.Deed deed, When when, Changes changes, Reply reply) {
    static Line of(String name, Counterpart.Deed deed, Reply reply, Lexicon lexicon) {
        return new Line(name, deed, lexicon.when(reply.when()), Changes.of(reply.effects(), lexicon), reply);
    }

    /** Replies to something that proposes nothing. */
    static List<Line> of(List<Reply> replies, Lexicon lexicon) {
        List<Line> lines = new ArrayList<>();
        for (Reply reply : replies) {
            lines.add(of(reply.id(), Counterpart.Deed.REFUSE, reply, lexicon));
        }
        return lines;
    }
}

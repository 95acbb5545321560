package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled reply.
 *
 * @param name what decided, as {@link Answered.Said} has it; the reply's id where nothing was proposed
 * @param plain refuses, and leads to the same whatever was proposed
 * @param landmark the number of its landmark
 */
record Line(
        String name,
        Counterpart.Deed deed,
        When when,
        Changes changes,
        boolean plain,
        Text text,
        Reply reply,
        int landmark) {
    /** What it is called, and what it does. */
    record Title(String name, Counterpart.Deed deed) {}

    /** @param address where the reply stands */
    static Line of(Title title, Reply reply, Address address, Lexicon lexicon) {
        Changes changes = Changes.of(reply.effects(), address.at("effects"), lexicon);
        return new Line(
                title.name,
                title.deed,
                lexicon.when(reply.when(), address.at("when")),
                changes,
                title.deed == Counterpart.Deed.REFUSE && !changes.readProposal(),
                lexicon.landmarks().text(reply.text(), address.at("text")),
                reply,
                lexicon.landmarks().add(Landmark.Kind.REPLY, address));
    }

    /** Replies to something that proposes nothing. */
    static List<Line> of(List<Reply> replies, Address address, Lexicon lexicon) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < replies.size(); index++) {
            Reply reply = replies.get(index);
            lines.add(of(new Title(reply.id(), Counterpart.Deed.REFUSE), reply, address.at(index), lexicon));
        }
        return lines;
    }
}

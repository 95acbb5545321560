package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** Effects of a story that no later condition of a rule or of a text reads, and that are not in the draft at the end. */
final class Unread {
    private Unread() {}

    static List<Address> of(Lexicon lexicon, Steps steps) {
        Readers readers = Readers.everyText(lexicon).andDraft(lexicon.slots());
        Liveness liveness = Liveness.of(steps, lexicon.slots(), readers);
        List<Address> unread = new ArrayList<>();
        for (Changes changes : Written.lists(steps)) {
            for (int index = 0; index < changes.all().length; index++) {
                if (!liveness.isRead(changes.all()[index])) {
                    unread.add(changes.address().at(index));
                }
            }
        }
        return unread;
    }
}

package aigun.format;

import aigun.model.Condition;
import aigun.model.Reply;
import java.util.ArrayList;
import java.util.List;

/** What somebody answers. */
final class Replies {
    private Replies() {}

    static Reply read(String id, Fields fields) {
        return spoken(id, fields.rule("when"), fields);
    }

    static Reply spoken(String id, Condition when, Fields fields) {
        return new Reply(
                id, when, Paragraphs.read(fields, "text"), Effects.read(fields, "effects"), fields.text("because"));
    }

    /** Of which the first that holds is given; one without a name is known by its number. */
    static List<Reply> list(Fields fields, String key) {
        List<Fields> items = fields.elements(key);
        Firsts.check(items, "reply");
        List<Reply> replies = new ArrayList<>();
        for (Fields item : items) {
            String id = item.has("id") ? Tags.read(item, "id") : Integer.toString(replies.size() + 1);
            replies.add(read(id, item));
        }
        return replies;
    }
}

package aigun.format;

import aigun.source.Location;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What is written beside the values of a YAML file that was read without a fault. */
final class Comments {
    private Comments() {}

    /** Where each comment begins behind its sign, as long as it is; none of what looks like one within a text. */
    static List<Location> of(Source source) {
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(2 * Limits.BYTES_MAX)
                .setBufferSize(source.text().length() + 2)
                .build();
        List<Location> comments = new ArrayList<>();
        for (Event event : new Parse(settings).parseString(source.text())) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                Optional<Mark> mark = comment.getStartMark();
                int length =
                        comment.getValue().codePointCount(0, comment.getValue().length());
                if (mark.isPresent() && 0 < length) {
                    comments.add(source.at(mark.get().getLine() + 1, mark.get().getColumn() + 2)
                            .withLength(length));
                }
            }
        }
        return comments;
    }
}

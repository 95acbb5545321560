package aigun.format;

import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Suggest;
import java.util.List;

/** What is said of an id that nothing in the pack has. */
final class Unknown {
    private Unknown() {}

    static Diagnostic of(Sort sort, Node.Scalar id, List<String> known) {
        Location place = id.location()
                .withLength(Math.max(1, id.text().codePointCount(0, id.text().length())));
        String message = "There is no " + sort.word() + " \"" + id.text() + "\".";
        Diagnostic fault = Diagnostic.error(sort.code(), place, message).suggesting(id.text(), Keys.allowed(known));
        boolean missing =
                sort == Sort.SCENE && Suggest.nearest(id.text(), known).isEmpty();
        return missing ? Stub.mend(fault, id) : fault;
    }

    static Diagnostic position(Node.Scalar id, String issue, List<String> known) {
        String message = "The issue \"" + issue + "\" has no position \"" + id.text() + "\".";
        return Diagnostic.error(Sort.POSITION.code(), id.location(), message).suggesting(id.text(), known);
    }
}

package aigun.cli;

import aigun.source.Code;
import java.util.Iterator;

/** What a shell offers where the code of a message is asked for. */
final class CodeWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Code.words().iterator();
    }
}

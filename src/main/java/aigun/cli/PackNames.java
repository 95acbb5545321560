package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** What a shell offers where a pack is asked for, beside folders: those that travel with the program. */
final class PackNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        try {
            return ShippedPacks.ids().iterator();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

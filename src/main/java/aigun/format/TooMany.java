package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;

/** Limits on how many there may be of something. */
final class TooMany {
    private TooMany() {}

    static Diagnostic of(int count, int most, String what, Location place) {
        return Diagnostic.error(
                Code.TOO_MANY, place, "There are " + count + " " + what + "; at most " + most + " can be read.");
    }
}

package aigun.format;

import aigun.source.Diagnostic;
import aigun.source.Mend;

/** The least that a scene can be: something for its author to go on from. */
final class Stub {
    private Stub() {}

    /**
     * The fault of naming a scene that is missing, with a file for it; without one where a scene can't stand, or where a
     * known path names it: that was played when the scene was there.
     */
    static Diagnostic mend(Diagnostic fault, Node.Scalar scene) {
        String path = scene.text() + ".yaml";
        boolean played = FileKind.PATH.holds(scene.location().source().name());
        return played || !FileKind.SCENE.holds(path)
                ? fault
                : fault.withMend(new Mend.Create(path, text(scene.text())));
    }

    private static String text(String id) {
        String title = Misfits.capital(id.substring(id.lastIndexOf('/') + 1).replace('-', ' '));
        return """
                # Not written yet: tell what happens here, and put choices, a table or a next in the place of the ending.
                title: "%s"
                ending: {kind: not written yet, signed: false}
                """.formatted(title);
    }
}

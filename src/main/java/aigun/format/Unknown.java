package aigun.format;

import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Mend;
import aigun.source.Suggest;
import java.util.List;

/** What is said of an id that nothing in the pack has. */
final class Unknown {
    private Unknown() {}

    static Diagnostic of(Sort sort, Node.Scalar id, List<String> known) {
        Location place = id.location()
                .withLength(Math.max(1, id.text().codePointCount(0, id.text().length())));
        String message = "There is no " + sort.word() + " \"" + id.text() + "\".";
        Diagnostic fault = Diagnostic.error(sort.code(), place, message);
        List<String> allowed = Keys.allowed(known);
        return sort == Sort.SCENE ? scene(fault, id, allowed) : fault.suggesting(id.text(), allowed);
    }

    /** A scene that is called otherwise, or stands in another folder, or is still to be written. */
    private static Diagnostic scene(Diagnostic fault, Node.Scalar id, List<String> known) {
        String text = id.text();
        List<String> elsewhere =
                known.stream().filter(each -> last(each).equals(last(text))).toList();
        if (elsewhere.size() == 1) {
            Diagnostic told = fault.withHint("Did you mean \"" + elsewhere.get(0) + "\"?");
            return fault.location()
                    .of(text)
                    .filter(place -> !text.contains("/"))
                    .map(place -> told.withMend(new Mend.Replace(place, elsewhere.get(0))))
                    .orElse(told);
        }
        List<String> alike = known.stream().filter(each -> isNear(text, each)).toList();
        if (Suggest.nearest(text, alike).isPresent()) {
            return fault.suggesting(text, alike);
        }
        String all = Suggest.hint(text, known);
        boolean listed = all.startsWith("Allowed");
        String write = FileKind.SCENE.holds(text) ? "Write it, in " + text + ".yaml." : "";
        return Stub.mend(fault.withHint((write + (listed ? " " + all : "")).strip()), id);
    }

    /** Whether each part of a path could be a slip for the part of another. */
    private static boolean isNear(String path, String other) {
        String[] parts = path.split("/", -1);
        String[] others = other.split("/", -1);
        boolean near = parts.length == others.length;
        for (int part = 0; near && part < parts.length; part++) {
            near = Suggest.nearest(parts[part], List.of(others[part])).isPresent();
        }
        return near;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Diagnostic position(Node.Scalar id, String issue, List<String> known) {
        String message = "The issue \"" + issue + "\" has no position \"" + id.text() + "\".";
        return Diagnostic.error(Sort.POSITION.code(), id.location(), message).suggesting(id.text(), known);
    }
}

package aigun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What authors wrote beside parts of a pack that are meant as they are: {@code # meant: CODE}, of several codes with commas
 * between, at the end of a line or in lines of its own above it. Whatever else is written behind is theirs.
 */
public final class Meant {
    /** What a comment begins with that is such a note. */
    public static final String WORD = "meant:";

    private static final Pattern NOTE = Pattern.compile("\\s*" + WORD + "\\s*([A-Za-z-]+(?:\\s*,\\s*[A-Za-z-]+)*).*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z-]+");

    private final List<Note> notes;

    private Meant(List<Note> notes) {
        this.notes = List.copyOf(notes);
    }

    /**
     * A code that is meant.
     *
     * @param place where the code is written
     * @param line of what it is said of, counted from 1
     */
    private record Note(Location place, String word, int line) {
        boolean isOf(Diagnostic diagnostic) {
            Location told = diagnostic.location();
            return told.line() == line
                    && told.source().name().equals(place.source().name())
                    && diagnostic.code().word().equalsIgnoreCase(word);
        }
    }

    /**
     * What is written in these.
     *
     * @param comments where each begins, behind its sign, as long as it is
     */
    public static Meant of(List<Location> comments) {
        List<Note> notes = new ArrayList<>();
        for (Location comment : comments) {
            String line = comment.source().line(comment.line());
            int from =
                    line.offsetByCodePoints(0, Math.min(comment.column() - 1, line.codePointCount(0, line.length())));
            Matcher note = NOTE.matcher(line).region(from, line.length());
            if (note.matches()) {
                add(comment, CODE.matcher(line).region(note.start(1), note.end(1)), notes);
            }
        }
        return new Meant(notes);
    }

    /** One code at least; behind it a word that is none begins the reason. */
    private static void add(Location comment, Matcher words, List<Note> notes) {
        String line = comment.source().line(comment.line());
        int of = line.strip().startsWith("#") ? below(comment.source(), comment.line()) : comment.line();
        for (boolean first = true; words.find(); first = false) {
            if (!first && Code.of(words.group()).isEmpty()) {
                return;
            }
            int column = line.codePointCount(0, words.start()) + 1;
            Location place = comment.source()
                    .at(comment.line(), column)
                    .withLength(words.group().length());
            notes.add(new Note(place, words.group(), of));
        }
    }

    /** The next line with something in it that is no comment. */
    private static int below(Source source, int line) {
        int count = Lines.of(source).count();
        int below = line + 1;
        while (below < count && source.line(below).strip().matches("(#.*)?")) {
            below++;
        }
        return below;
    }

    /** Those of these that are not meant, whether or not they are all there are. */
    public List<Diagnostic> leftOf(List<Diagnostic> told) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : told) {
            if (notes.stream().noneMatch(note -> note.isOf(diagnostic))) {
                left.add(diagnostic);
            }
        }
        return left;
    }

    /** What is said to be meant and is not among these, which are all there are. */
    public List<Diagnostic> idle(List<Diagnostic> told) {
        List<Diagnostic> idle = new ArrayList<>();
        for (Note note : notes) {
            if (told.stream().noneMatch(note::isOf)) {
                idle.add(fault(note));
            }
        }
        return idle;
    }

    private static Diagnostic fault(Note note) {
        List<String> meanable = new ArrayList<>();
        for (Code code : Code.values()) {
            if (code.kind() == CodeKind.PLAY && code != Code.UNMEANT) {
                meanable.add(code.word());
            }
        }
        String word = note.word().toLowerCase(Locale.ROOT);
        if (meanable.contains(word)) {
            String message = "Nothing is told of this line under " + word + ", so nothing need be meant.";
            return Diagnostic.warning(Code.UNMEANT, note.place(), message)
                    .withHint("Delete the note, or put it where that is told.");
        }
        boolean other = Code.of(word).isPresent();
        String message = other
                ? "Only what shows in play can be meant, and \"" + word + "\" is told without it."
                : "There is no code \"" + word + "\" of what shows in play.";
        return Diagnostic.warning(Code.UNMEANT, note.place(), message)
                .withHint(other ? "Delete the note." : Suggest.hint(word, meanable));
    }
}

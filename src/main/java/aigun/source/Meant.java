package aigun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What authors wrote beside parts of a pack that are meant as they are: {@code # meant: CODE}, of several codes with commas
 * between, at the end of a line or in lines of its own above it.
 */
public final class Meant {
    private static final Pattern NOTE = Pattern.compile("(?:^|.*\\s)#\\s*meant:\\s*(.*)");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

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
                    && diagnostic.code().word().equals(word);
        }
    }

    /** What is written in these. */
    public static Meant of(List<Source> sources) {
        List<Note> notes = new ArrayList<>();
        for (Source source : sources) {
            if (source.text().contains("meant:")) {
                add(source, notes);
            }
        }
        return new Meant(notes);
    }

    private static void add(Source source, List<Note> notes) {
        int count = Lines.of(source).count();
        for (int line = 1; line <= count; line++) {
            String text = source.line(line);
            Matcher note = NOTE.matcher(text);
            if (note.matches()) {
                int of = text.strip().startsWith("#") ? below(source, line, count) : line;
                Matcher words = WORD.matcher(text).region(note.start(1), text.length());
                while (words.find()) {
                    int column = text.codePointCount(0, words.start()) + 1;
                    Location place =
                            source.at(line, column).withLength(words.group().length());
                    notes.add(new Note(place, words.group(), of));
                }
            }
        }
    }

    /** The next line that is no comment. */
    private static int below(Source source, int line, int count) {
        int below = line + 1;
        while (below < count && source.line(below).strip().startsWith("#")) {
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

    private static List<String> meanable() {
        List<String> words = new ArrayList<>();
        for (Code code : Code.values()) {
            if (code.kind() == CodeKind.PLAY) {
                words.add(code.word());
            }
        }
        return words;
    }

    private static Diagnostic fault(Note note) {
        Optional<Code> code = Code.of(note.word());
        if (code.filter(each -> each.kind() == CodeKind.PLAY).isEmpty()) {
            return Diagnostic.warning(
                            Code.UNMEANT, note.place(), "\"" + note.word() + "\" is nothing that can be meant.")
                    .suggesting(note.word(), meanable());
        }
        return Diagnostic.warning(
                        Code.UNMEANT,
                        note.place(),
                        "Nothing is told here of " + note.word() + ", so nothing need be meant.")
                .withHint("Delete the note.");
    }
}

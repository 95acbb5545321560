package aigun.play;

import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.SceneId;
import aigun.model.Sha256;
import java.util.List;
import java.util.Optional;

/** A line of a path below its first one, without its checksum and its end. */
sealed interface PathLine {
    int CHECKSUM_DIGITS = 8;

    String toText();

    /** Whether it can come next: its numbers are what would have been written there. */
    boolean follows(Tree tree);

    /** What the tree is with it; only where it {@link #follows}. */
    Tree addTo(Tree tree);

    /** A decision; {@code parent} is the number of the one it followed, 0 at the start. */
    record Made(int number, int parent, Decision decision, Prints prints) implements PathLine {
        public Made {
            boolean divides = decision.scene().text().contains(": ");
            if (divides
                    || !isPrintable(decision.scene().text())
                    || !isPrintable(decision.choice().text())) {
                throw new IllegalArgumentException("a decision that no line can hold: " + decision);
            }
        }

        @Override
        public String toText() {
            return number + " " + parent + " " + decision.text() + " " + prints;
        }

        @Override
        public boolean follows(Tree tree) {
            return number == tree.entries().size() + 1 && parent == tree.head();
        }

        @Override
        public Tree addTo(Tree tree) {
            return tree.plus(new Journal.Entry(number, parent, decision, prints));
        }
    }

    /** Play goes on from this decision; from the start with 0. */
    record Head(int number) implements PathLine {
        @Override
        public String toText() {
            return "head " + number;
        }

        @Override
        public boolean follows(Tree tree) {
            return number <= tree.entries().size();
        }

        @Override
        public Tree addTo(Tree tree) {
            return tree.movedTo(number);
        }
    }

    /** Something to remember that changes nothing. */
    record Note(int at, String kind, String text) implements PathLine {
        @Override
        public String toText() {
            return "note " + at + " " + kind + (text.isEmpty() ? "" : " " + text);
        }

        @Override
        public boolean follows(Tree tree) {
            return at == tree.head();
        }

        @Override
        public Tree addTo(Tree tree) {
            return tree.plus(new Journal.Note(at, kind, text));
        }
    }

    /**
     * The decision at the head led to an ending.
     *
     * @param draft the terms agreed by then; empty list where nobody wrote them down, else exactly one
     */
    record End(int at, SceneId ending, List<Draft> draft) implements PathLine {
        public End {
            draft = List.copyOf(draft);
        }

        @Override
        public String toText() {
            StringBuilder text = new StringBuilder("end " + at + " " + ending);
            draft.forEach(terms -> text.append(' ').append(TermWords.write(terms)));
            return text.toString();
        }

        @Override
        public boolean follows(Tree tree) {
            return at == tree.head();
        }

        @Override
        public Tree addTo(Tree tree) {
            return tree.plus(this);
        }
    }

    /** Reads what {@link #toText} wrote; empty for anything else. */
    static Optional<PathLine> parse(String text) {
        Optional<PathLine> line = '0' <= first(text) && first(text) <= '9' ? decision(text) : other(text);
        return line.isPresent() && line.get().toText().equals(text) ? line : Optional.empty();
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static Optional<PathLine> decision(String text) {
        String[] words = text.split(" ", 3);
        int brackets = text.lastIndexOf(" [");
        if (words.length < 3 || brackets < text.length() - words[2].length() || !text.endsWith("]")) {
            return Optional.empty();
        }
        String decided = text.substring(text.length() - words[2].length(), brackets);
        int colon = decided.indexOf(": ");
        Optional<Prints> prints = prints(text.substring(brackets + 2, text.length() - 1));
        Optional<Integer> number = Words.number(words[0]);
        Optional<Integer> parent = Words.number(words[1]);
        if (colon < 0 || number.isEmpty() || parent.isEmpty() || prints.isEmpty() || !isPrintable(decided)) {
            return Optional.empty();
        }
        String scene = decided.substring(0, colon);
        String choice = decided.substring(colon + 2);
        if (scene.isBlank() || choice.isBlank()) {
            return Optional.empty();
        }
        Decision decision = new Decision(new SceneId(scene), new ChoiceId(choice));
        return Optional.of(new Made(number.get(), parent.get(), decision, prints.get()));
    }

    private static Optional<Prints> prints(String text) {
        String[] words = text.split(" ", -1);
        boolean fit = words.length == 4
                && Prints.isHex(words[0], Prints.STATE_DIGITS)
                && Prints.isHex(words[1], Prints.PART_DIGITS)
                && Prints.isHex(words[2], Prints.PART_DIGITS)
                && Prints.isHex(words[3], Prints.PART_DIGITS);
        return fit ? Optional.of(new Prints(words[0], words[1], words[2], words[3])) : Optional.empty();
    }

    private static Optional<PathLine> other(String text) {
        String[] words = text.split(" ", 4);
        int number = words.length < 2 ? 0 : Words.number(words[1]).orElse(0);
        if (words.length == 2 && words[0].equals("head")) {
            return Optional.of(new Head(number));
        }
        if (3 <= words.length && words[0].equals("end") && !words[2].isBlank() && isPrintable(text)) {
            List<Draft> draft = words.length == 3 ? List.of() : List.of(TermWords.read(words[3]));
            return Optional.of(new End(number, new SceneId(words[2]), draft));
        }
        if (3 <= words.length && words[0].equals("note") && !words[2].isEmpty() && isPrintable(text)) {
            return Optional.of(new Note(number, words[2], words.length == 4 ? words[3] : ""));
        }
        return Optional.empty();
    }

    /** Whether a line can hold the text: no control characters. */
    static boolean isPrintable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isISOControl(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** The checksum of a line, which carries those of all lines before it. */
    static String checksum(String previous, String text) {
        return Sha256.hex(previous + text).substring(0, CHECKSUM_DIGITS);
    }
}

package aigun.format;

import java.util.List;

/** What people write out of habit, since it is called so elsewhere. */
final class Habits {
    /** Of signs, from and to by turns, longest first where one begins another. */
    static final List<String> SIGNS = List.of(
            "&&", "and", "||", "or", "=>", ">=", "=<", "<=", "<>", "!=", "≥", ">=", "≤", "<=", "≠", "!=", "=", "==",
            "!", "not", "–", "-", "−", "-", "×", "*");

    /** What is written for a key, and then what it may be called here: the first of them that is a key of its element. */
    static final List<List<String>> KEYS = List.of(
            List.of("if", "when"),
            List.of("condition", "when"),
            List.of("requires", "when"),
            List.of("else", "to", "next"),
            List.of("then", "to", "next"),
            List.of("goto", "to", "next"),
            List.of("target", "to", "next"),
            List.of("does", "do"),
            List.of("options", "choices"),
            List.of("actions", "choices"),
            List.of("name", "title", "label"),
            List.of("title", "name", "label"),
            List.of("description", "text", "about"),
            List.of("desc", "text", "about"),
            List.of("prose", "text"),
            List.of("body", "text"),
            List.of("location", "place"),
            List.of("characters", "present"),
            List.of("who", "present", "person"),
            List.of("reason", "because", "locked"));

    private Habits() {}
}

package aigun.format;

import java.util.List;

/** The words of expressions, which no track, flag or issue can have for an id. */
final class Words {
    static final List<String> JOINING = List.of("and", "or", "not");
    static final List<String> CONDITIONS = List.of("settled", "touches", "seen", "taken");
    static final List<String> AMOUNTS = List.of("worth", "reservation");
    static final List<String> RESERVED = List.of(
            "always",
            "and",
            "draft",
            "not",
            "or",
            "proposal",
            "reservation",
            "round",
            "scene",
            "seen",
            "settled",
            "side",
            "taken",
            "touches",
            "worth");

    private Words() {}
}

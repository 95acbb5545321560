package aigun.model;

import java.util.List;

/**
 * A named, dated paper by article, in our own words: what a draft is compared with.
 *
 * @param clauses one for each issue of the pack, in the pack's order
 */
public record Treaty(
        TreatyId id,
        String title,
        Moment date,
        String signed,
        String languages,
        List<Article> articles,
        List<Clause> clauses,
        List<SourceId> sources) {
    public record Article(String number, Prose text, List<SourceId> sources) {
        public Article {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What the treaty has on an issue.
     *
     * @param says the sense of it, in a sentence
     * @param article where it stands, such as {@code art. 1}; empty for none
     * @param summaries what summaries say instead, where they differ from the text; empty otherwise
     */
    public record Clause(
            IssueId issue, Standing standing, String says, String article, String summaries, List<SourceId> sources) {
        public Clause {
            sources = List.copyOf(sources);
        }
    }

    /** How a treaty stands to the positions of an issue. */
    public sealed interface Standing {
        /** It has one of them. */
        record At(PositionId position) implements Standing {}

        /** It has nothing on the matter; never the same as a position of nothing. */
        record Silent() implements Standing {}

        /** It has something that is none of them. */
        record Apart() implements Standing {}
    }

    public Treaty {
        articles = List.copyOf(articles);
        clauses = List.copyOf(clauses);
        sources = List.copyOf(sources);
    }
}

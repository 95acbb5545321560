package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Prose;
import aigun.model.Prose.Block;
import aigun.model.Prose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Pattern PART = Pattern.compile("\\[\\^([a-z-]+)]|[^\\[]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "He came. He saw./He came.|He saw.",
                "\"Who?\" he asks. \"I.\" Nobody laughs./\"Who?\" he asks.|\"I.\"|Nobody laughs.",
                "See art. 1 and arts. 2-3. It was No. 5./See art. 1 and arts. 2-3.|It was No. 5.",
                "\"No.\" 1858 was over./\"No.\"|1858 was over.",
                "It is by A. I. Smirnov of St. Petersburg. Read it./It is by A. I. Smirnov of St. Petersburg.|Read it.",
                "Really?! Yes... And then?/Really?!|Yes...|And then?",
                "It cost 2.5 roubles. so they say/It cost 2.5 roubles. so they say",
                "No end/No end",
            })
    void aSentenceEndsWhereAReaderWouldSay(String text, String sentences) {
        assertThat(of(text)).extracting(Sentence::words).containsExactly(sentences.split("\\|"));
    }

    @Test
    void aMarkIsOfTheSentenceThatItStandsInOrBehind() {
        List<Sentence> sentences = of("One.[^a] Two[^b][^c], said twice.[^b] Three. [^d] Four.");

        assertThat(sentences)
                .extracting(Sentence::own)
                .containsExactly(List.of("a"), List.of("b", "c"), List.of("d"), List.of());
    }

    @Test
    void withoutAMarkOfItsOwnASentenceHasTheNextOfItsParagraph() {
        assertThat(of("One. Two. Three.[^a] Four."))
                .extracting(Sentence::next)
                .containsExactly(List.of("a"), List.of("a"), List.of(), List.of());
    }

    @Test
    void noMarkSpeaksOfAnotherParagraph() {
        Prose two = new Prose(List.of(paragraph("One."), new Block.Pause(), paragraph("Two.[^a]")));

        assertThat(Sentences.of(two))
                .containsExactly(
                        new Sentence("One.", List.of(), List.of()), new Sentence("Two.", List.of("a"), List.of()));
    }

    @Test
    void wordsThatAreLinkedStressedOrQuotedAreWords() {
        Span link = new Span.Link("otto", List.of(new Span.Words("Otto")));
        Span strong = new Span.Strong(List.of(new Span.Emphasis(List.of(new Span.Words("never")))));
        Block said = new Block.Text(
                List.of(link, new Span.Words(" says"), new Span.Break(), strong, new Span.Words("."), mark("a")));
        Prose prose = new Prose(List.of(
                new Block.Heading(1, List.of(new Span.Words("A headline"))),
                new Block.Quote(List.of(said)),
                new Block.Items(1, List.of(Prose.of("An item.")))));

        assertThat(Sentences.of(prose))
                .containsExactly(
                        new Sentence("A headline", List.of(), List.of()),
                        new Sentence("Otto says never.", List.of("a"), List.of()),
                        new Sentence("An item.", List.of(), List.of()));
    }

    private static List<Sentence> of(String text) {
        return Sentences.of(new Prose(List.of(paragraph(text))));
    }

    private static Block paragraph(String text) {
        List<Span> spans = new ArrayList<>();
        for (MatchResult part : PART.matcher(text).results().toList()) {
            spans.add(part.group().startsWith("[^") ? mark(part.group(1)) : new Span.Words(part.group()));
        }
        return new Block.Text(spans);
    }

    private static Span mark(String source) {
        return new Span.Mark(source);
    }
}

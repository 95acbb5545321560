package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Prose;
import aigun.model.Prose.Block;
import aigun.model.Prose.Span;
import aigun.source.Diagnostic;
import aigun.source.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseReaderTest {
    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(spans("The lamp is low\nbecause oil is dear."))
                .containsExactly(words("The lamp is low because oil is dear."));
    }

    @Test
    void emphasisAndLinksHoldSpans() {
        assertThat(spans("*Never* **again**, said [the *general*](muravyov)."))
                .containsExactly(
                        new Span.Emphasis(List.of(words("Never"))),
                        words(" "),
                        new Span.Strong(List.of(words("again"))),
                        words(", said "),
                        new Span.Link("muravyov", List.of(words("the "), new Span.Emphasis(List.of(words("general"))))),
                        words("."));
    }

    @Test
    void marksNameWhatWordsRestOn() {
        assertThat(spans("Twelve boats[^nevelskoy-memoir][^invented] lie there [^a-b]."))
                .containsExactly(
                        words("Twelve boats"),
                        new Span.Mark("nevelskoy-memoir"),
                        new Span.Mark(Span.Mark.INVENTED),
                        words(" lie there "),
                        new Span.Mark("a-b"),
                        words("."));
    }

    @Test
    void otherBracketsAreWords() {
        assertThat(spans("[sic] he wrote, \\[^not-a-mark], 3 < 4 & 5"))
                .containsExactly(words("[sic] he wrote, [^not-a-mark], 3 < 4 & 5"));
    }

    @Test
    void blocksKeepTheirOrder() {
        assertThat(read("# The lamp\n\n> It is *read*.\n\n1. one\n2. two\n\n---\n\n- a\n\nlast\\\nline")
                        .blocks())
                .containsExactly(
                        new Block.Heading(1, List.of(words("The lamp"))),
                        new Block.Quote(List.of(new Block.Text(
                                List.of(words("It is "), new Span.Emphasis(List.of(words("read"))), words("."))))),
                        new Block.Items(1, List.of(Prose.of("one"), Prose.of("two"))),
                        new Block.Pause(),
                        new Block.Items(-1, List.of(Prose.of("a"))),
                        new Block.Text(List.of(words("last"), new Span.Break(), words("line"))));
    }

    @Test
    void anEmptyTextIsEmptyProse() {
        assertThat(read("")).isEqualTo(Prose.EMPTY);
        assertThat(read(" \n \n")).isEqualTo(Prose.EMPTY);
    }

    @Test
    void charactersByNumberCannotCommandATerminal() {
        assertThat(codes("a &#27;[31m b")).containsExactly("control-character");
        assertThat(codes("a &#x202e; b")).containsExactly("control-character");
    }

    @Test
    void deepNestingIsNoTrouble() {
        assertThat(codes(">".repeat(40) + " deep")).containsExactly("too-deep");
        assertThat(codes("*_".repeat(2000) + "deep" + "_*".repeat(2000))).isSubsetOf("too-deep");
        assertThat(codes("[".repeat(20_000))).isEmpty();
    }

    private static Span words(String text) {
        return new Span.Words(text);
    }

    private static List<Span> spans(String text) {
        List<Block> blocks = read(text).blocks();
        assertThat(blocks).hasSize(1);
        return ((Block.Text) blocks.get(0)).spans();
    }

    private static Prose read(String text) {
        List<Diagnostic> sink = new ArrayList<>();
        return ProseReader.read(SmallNames.scalar(text), sink).orElseThrow(() -> new AssertionError(Report.of(sink)));
    }

    private static List<String> codes(String text) {
        List<Diagnostic> sink = new ArrayList<>();
        ProseReader.read(SmallNames.scalar(text), sink);
        return sink.stream().map(fault -> fault.code().word()).toList();
    }
}

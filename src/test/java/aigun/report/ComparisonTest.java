package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Golden;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Proofs;
import aigun.author.Search;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Start;
import aigun.play.Alignment;
import aigun.play.KnownPaths;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.report.Comparison.Proof;
import aigun.report.ComparisonOutput.Format;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);

    /** Explored once, for every test from the north bank. */
    private static final Outlook OUTLOOK = Outlook.of(
                    STORY, new Origin.Opening(FerryPack.START, List.of()), Search.PLAIN)
            .orElseThrow();

    private static Play play(Start start, List<Start.Level> levels, String... choices) {
        PathHeader header =
                new PathHeader("ferry", "1.0.0", "0123456789abcdef", "0123456789abcdef", start.id(), levels, "play");
        Play play = Play.begin(STORY, header);
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return play;
    }

    private static Play storm() {
        return play(FerryPack.START, List.of(), "search", "bow", "cross", "rough", "bow");
    }

    private static Play history() {
        return ((Replay.Result.Arrived) KnownPaths.replay(STORY, FerryPack.HISTORY)).play();
    }

    private static ComparisonOutput proved(String name, Play one, Play other) {
        Alignment plays = Alignment.of(one, other);
        return output(name, plays, new Proof.Proved(Proofs.of(OUTLOOK, plays).withTurns(OUTLOOK, plays)));
    }

    private static ComparisonOutput output(String name, Alignment plays, Proof proof) {
        return new ComparisonOutput(
                new Comparison(name, "the path on record", "0123456789abcdef", plays, proof), messages());
    }

    private static Messages messages() {
        try {
            return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoPathsAreLaidSideBySideInEachFormat(Format format) {
        String page = proved("storm.aigun", storm(), history()).of(format);

        Golden.assertMatches("compare/" + format.name().toLowerCase(java.util.Locale.ROOT), page);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineOfTextIsWiderThanItMay(int width) {
        String page = proved("storm.aigun", storm(), history()).text(width);

        assertThat(page.lines()).allMatch(line -> Widths.columns(line) <= width);
    }

    @Test
    void whoNeverPartsHasNothingToBeShownTwice() {
        String page = proved("mine.aigun", history(), history()).of(Format.TEXT);

        assertThat(page)
                .contains("They never part")
                .contains("No clause differs.")
                .contains("No other decision is needed.")
                .doesNotContain("What each choice there could still have led to");
    }

    @Test
    void whoStopsWhereTheOtherGoesOnHasNoDecisionThere() {
        Play stopped = play(FerryPack.START, List.of(), "bow");
        String page = proved("mine.aigun", stopped, history()).text(120);

        assertThat(page)
                .contains("A goes no further.")
                .contains("rests in \"Scene hall\"")
                .contains("nowhere: it is still open")
                .contains("A came to no end that B could have missed.");
    }

    @Test
    void whoBeganDifferentlyIsToldWhyNothingIsProved() {
        Play set = play(FerryPack.START, List.of(new Start.Level(FerryPack.TRUST, 4)), "bow", "ask");
        Play table = play(FerryPack.AT_THE_TABLE, List.of());
        String tracks = output("set", Alignment.of(set, history()), Proof.Unproved.OTHER_TRACKS)
                .of(Format.TEXT);
        String starts = output("table", Alignment.of(table, history()), Proof.Unproved.OTHER_START)
                .of(Format.TEXT);

        assertThat(tracks)
                .contains("They began differently")
                .contains("with tracks set differently, so nothing can be proved")
                .contains("A at the start");
        assertThat(starts).contains("at different starts, so nothing can be proved");
    }

    @Test
    void whatWasTooMuchToCountIsSaidAndTheRestIsShown() {
        ComparisonOutput output = output("mine", Alignment.of(storm(), history()), Proof.Unproved.TOO_MUCH);

        assertThat(output.of(Format.TEXT))
                .contains("too many ways to count")
                .contains("Clauses that differ at the end");
        assertThat(output.of(Format.JSON)).contains("\"proved\" : false").contains("\"too-much\"");
    }

    @Test
    void aPageOfHtmlNeedsNothingElseAndClosesWhatItOpens() {
        String page =
                proved("<script>alert('a & b')</script>", storm(), history()).of(Format.HTML);

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;")
                .contains("<th scope=\"col\">", "<th scope=\"row\">", "<h1>", "<h2>", "prefers-color-scheme: dark")
                .contains("@media print", "width=device-width")
                .doesNotContain("<script", "http:", "https:", "src=", "href=", "@import", "url(");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
        while (tag.find()) {
            if (tag.group(1).isEmpty() && !tag.group(2).equals("meta")) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void inMarkdownWordsMeanNothingElse() {
        String page = proved("a|b*c_[d].aigun", storm(), history()).of(Format.MD);

        assertThat(page).startsWith("# Two paths of The Ferry\n\n- A is a\\|b\\*c\\_\\[d\\].aigun:");
        assertThat(page.lines().filter(line -> line.startsWith("|") && line.contains("the same")))
                .allMatch(line -> line.chars().filter(letter -> letter == '|').count() == 4);
    }
}

package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** The whole debrief on paper. */
class PrintingTest {
    /** Letters that mean something to Markdown, and some that don't. */
    private static final String LETTERS = "ab 1.)-+=*_`\\#>[]<&|~!:";

    private static Model ended() {
        return Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1⇲3⇲");
    }

    private static Command.Print printed(Model model, String words) {
        List<Command> commands = LineMode.answer(model, words, LineMode.WIDTH).commands();

        assertThat(commands).hasSize(1);
        return (Command.Print) commands.get(0);
    }

    @Test
    void everyPageIsPrintedAsItWasLookedAt() {
        Model counted = Screens.typed(ended(), "1⑦");

        Golden.assertMatches("printed/text", printed(counted, "print").text());
        Golden.assertMatches("printed/markdown", printed(counted, "print md").text());
    }

    @Test
    void theContentsPrintAsLineModeDoes() {
        Model contents = Screens.typed(ended(), "1");
        Model counting = Update.update(ended(), Msg.Type.of("e")).model();

        assertThat(Update.update(contents, new Msg.Choose(11)).commands()).containsExactly(printed(contents, "print"));
        assertThat(Update.update(contents, new Msg.Choose(12)).commands())
                .containsExactly(printed(contents, "print md"));
        assertThat(printed(counting, "print").text()).contains("had not been counted");
    }

    @Test
    void whereItIsAndWhatWentWrongAreSaid() {
        Model contents = Screens.typed(ended(), "1");

        assertThat(Screens.text(Screens.after(contents, new Msg.Choose(11))))
                .contains("Everything is in this file:", "/printed/north-debrief");
        assertThat(Screens.text(Screens.after(contents, new Msg.Failed("The disk is full."))))
                .contains("The disk is full.", "What you signed");
    }

    @Test
    void thatTheFileOfATrialGoesWithItIsSaid() {
        World kept = Screens.world(Screens.FERRY, List.of());
        World tried = new World(kept.story(), kept.storyHash(), kept.contentHash(), kept.others(), World.Games.GONE);
        Msg printed = new Msg.Printed("north-debrief.txt");

        assertThat(Screens.after(Screens.title(tried, Size.HOME), printed)
                        .desk()
                        .notice())
                .isEqualTo("Until you leave, everything is in this file:\nnorth-debrief.txt");
        assertThat(Screens.after(Screens.title(kept, Size.HOME), printed).desk().notice())
                .doesNotContain("Until you leave");
    }

    @Test
    void nothingIsPrintedBeforeTheEnd() {
        Model playing = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);
        LineMode.Reply early = LineMode.answer(playing, "print", LineMode.WIDTH);
        LineMode.Reply idle = LineMode.answer(Screens.title(Screens.FERRY, Size.HOME), "print md", LineMode.WIDTH);

        assertThat(early.commands()).isEmpty();
        assertThat(early.model().desk().notice()).isEqualTo("Looking back comes after the end.");
        assertThat(idle.commands()).isEmpty();
    }

    @Test
    void whateverIsWrittenReadsBackFromMarkdownAsItWas() {
        SplittableRandom random = new SplittableRandom(1858);
        for (int round = 0; round < 3000; round++) {
            String words = words(random);
            List<Doc.Block> blocks = new ArrayList<>();
            blocks.add(new Doc.Text(0, List.of(new Run(words, Role.PLAIN))));
            blocks.add(new Doc.Item(0, "-", List.of(new Run(words, Role.PLAIN))));
            String markdown =
                    PrintedMarkdown.of(List.of(new PrintedSheet("T", new Doc(blocks), PrintedSheet.Begins.BELOW)));

            assertThat(read(markdown)).as(markdown).isEqualTo("T\n" + words + "\n- " + words);
        }
    }

    private static String read(String markdown) {
        String read = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
        return read.replaceAll("\n+", "\n");
    }

    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int length = random.nextInt(1, 12); 0 < length; length--) {
            words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String stripped = words.toString().strip().replaceAll(" +", " ");
        return stripped.isEmpty() ? "a" : stripped;
    }
}

package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.CampaignPack;
import aigun.FerryPack;
import aigun.Golden;
import aigun.author.Atlas;
import aigun.author.Atlases;
import aigun.author.Origin;
import aigun.author.Search;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.play.ClassCount;
import aigun.play.ClassCount.Papers;
import aigun.play.ClassCounts;
import aigun.play.Journey;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.report.ClassOutput.Format;
import aigun.report.ClassReport.Baseline;
import aigun.report.ClassReport.LeftOut;
import aigun.report.ClassReport.Why;
import aigun.screen.Messages;
import aigun.screen.Widths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassOutputTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);
    private static final int PUPILS = 30;

    /** Explored once; at the table nobody begins without a track set. */
    private static final Atlas NORTH = Atlases.of(STORY, new Origin.Opening(FerryPack.START, List.of()), Search.PLAIN);

    private static Play walk(SplittableRandom random) {
        boolean table = random.nextInt(5) == 0;
        List<Start.Level> set = table ? List.of(new Start.Level(FerryPack.TRUST, 4)) : List.of();
        Start start = table ? FerryPack.AT_THE_TABLE : FerryPack.START;
        PathHeader header =
                new PathHeader("ferry", "1.0.0", "0123456789abcdef", "0123456789abcdef", start.id(), set, "play");
        Play play = Play.begin(STORY, header);
        int most = random.nextInt(25);
        while (!play.isOver() && play.length() < most) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }

    private static ClassReport report(List<LeftOut> leftOut) {
        ClassCounts counts = new ClassCounts(STORY);
        for (int seed = 0; seed < PUPILS; seed++) {
            Play play = walk(new SplittableRandom(seed));
            Journey.Following followed = Journey.follow(STORY, play.header(), play.decisions());
            Papers papers = List.of(Papers.values()).get(seed % 3);
            counts.add(((Journey.Following.Arrived) followed).journey(), papers);
        }
        List<ClassReport.Section> sections = new ArrayList<>();
        for (ClassCount count : counts.all()) {
            sections.add(new ClassReport.Section(count, baseline(count)));
        }
        return new ClassReport(FerryPack.PACK, "0123456789abcdef", sections, leftOut);
    }

    private static Baseline baseline(ClassCount count) {
        return count.adjusted().isEmpty() ? new Baseline.Known(NORTH) : Baseline.Unknown.TRACKS_SET;
    }

    private static List<LeftOut> some() {
        return List.of(
                new LeftOut("cut, \"or\".aigun", Why.CUT, "The file is cut short in line 3."),
                new LeftOut("odd\u001b[2J<b>", Why.UNREADABLE, "no path that can be read."));
    }

    private static String of(List<LeftOut> leftOut, Format format, int width) {
        return new ClassOutput(report(leftOut), messages()).of(format, width);
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
    void aClassIsAddedUpInEachFormat(Format format) {
        String page = of(some(), format, 80);

        Golden.assertMatches("stats/" + format.name().toLowerCase(Locale.ROOT), page);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineOfTextIsWiderThanItMay(int width) {
        assertThat(of(some(), Format.TEXT, width).lines()).allMatch(line -> Widths.columns(line) <= width);
    }

    @Test
    void whatFilesAreCalledNeverSteersATerminalNorAPage() {
        assertThat(of(some(), Format.TEXT, 80)).doesNotContain("\u001b").contains("odd<U+001B>[2J<b>");
        assertThat(of(some(), Format.HTML, 80))
                .contains("odd&lt;U+001B&gt;[2J&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void ofManyFilesTheFirstTwentyAreListedAndJsonHasAll() {
        List<LeftOut> many = new ArrayList<>();
        for (int number = 100; number < 150; number++) {
            many.add(new LeftOut("file" + number, Why.DAMAGED, "damaged."));
        }

        assertThat(of(many, Format.TEXT, 80))
                .contains("file119", "Damaged: 50.", "And 30 more")
                .doesNotContain("file120");
        assertThat(of(many, Format.JSON, 80)).contains("file149");
        assertThat(of(many, Format.CSV, 80))
                .contains("left-out,damaged,,50,80,")
                .doesNotContain("file1");
    }

    @Test
    void whatIsNotKnownOfChanceSaysHowToGetIt() {
        ClassReport known = report(List.of());
        List<ClassReport.Section> sections = new ArrayList<>();
        known.sections()
                .forEach(each -> sections.add(new ClassReport.Section(each.count(), Baseline.Unknown.UNEXPLORED)));
        ClassReport report = new ClassReport(known.pack(), known.storyHash(), sections, List.of());

        assertThat(new ClassOutput(report, messages()).of(Format.TEXT, 200))
                .contains("\"aigun explore ferry --start north\" finds it out");
    }

    @Test
    void everyRowOfTheTableHasSevenCells() {
        assertThat(of(some(), Format.CSV, 80).split("\r\n"))
                .allMatch(line -> line.chars().filter(letter -> letter == ',').count() == 6);
    }

    @Test
    void whetherPapersWereOpenedIsNotToldWhereNobodyCouldOrNobodyKnows() {
        assertThat(papersOf(FerryPack.PACK, Papers.NONE_OPENED)).contains("Never opened a paper: 1 of 1");
        assertThat(papersOf(FerryPack.PACK, Papers.UNKNOWN))
                .doesNotContain("Never opened")
                .contains("share codes (1)");
        assertThat(papersOf(CampaignPack.pack(), Papers.NONE_OPENED)).doesNotContain("paper", "What else");
    }

    private static String papersOf(Pack pack, Papers papers) {
        Story story = Story.compile(pack);
        PathHeader header = new PathHeader(
                pack.id(),
                "1",
                "0123456789abcdef",
                "0123456789abcdef",
                pack.starts().get(0).id(),
                List.of(),
                "play");
        ClassCounts counts = new ClassCounts(story);
        Journey.Following followed = Journey.follow(story, header, List.of());
        counts.add(((Journey.Following.Arrived) followed).journey(), papers);
        ClassReport.Section section = new ClassReport.Section(counts.all().get(0), Baseline.Unknown.UNEXPLORED);
        ClassReport report = new ClassReport(pack, "0123456789abcdef", List.of(section), List.of());
        return new ClassOutput(report, messages()).of(Format.TEXT, 80);
    }
}

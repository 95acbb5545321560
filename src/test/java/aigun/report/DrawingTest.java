package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Golden;
import aigun.author.Count;
import aigun.author.Route;
import aigun.author.SceneGraph;
import aigun.author.Traffic;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.play.KnownPaths;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.report.Drawing.Format;
import aigun.screen.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DrawingTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);

    private static Messages messages() {
        try {
            return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Drawing drawing(Pack pack, Route route) {
        return new Drawing(SceneGraph.of(pack, List.of(FerryPack.START)), route, List.of(), messages());
    }

    private static Route history() {
        return Route.of(((Replay.Result.Arrived) KnownPaths.replay(STORY, FerryPack.HISTORY)).play());
    }

    @ParameterizedTest
    @EnumSource
    void theWaysThatGoThereAreToldInEachFormat(Format format) {
        SceneGraph graph = SceneGraph.of(FerryPack.PACK, List.of(FerryPack.START));
        SortedMap<Route.Leg, Count> legs = new TreeMap<>();
        for (int place = 1; place < graph.edges().size() - 1; place++) {
            SceneGraph.Edge edge = graph.edges().get(place);
            legs.put(new Route.Leg(edge.from(), edge.to()), new Count.Exactly(BigInteger.valueOf(place * 1_000L)));
        }
        SceneGraph.Edge last = graph.edges().get(graph.edges().size() - 1);
        legs.put(new Route.Leg(last.from(), last.to()), new Count.Infinite());
        Traffic traffic = new Traffic(new Count.Exactly(BigInteger.valueOf(16_000)), legs);

        Golden.assertMatches(
                "graph/ways-" + format.name().toLowerCase(Locale.ROOT),
                new Drawing(graph, Route.NONE, List.of(traffic), messages()).of(format));
    }

    @ParameterizedTest
    @EnumSource
    void scenesAndChoicesAreDrawnInEachFormatWithTheWayOfAPath(Format format) {
        Golden.assertMatches(
                "graph/" + format.name().toLowerCase(Locale.ROOT),
                drawing(FerryPack.PACK, history()).of(format));
    }

    @Test
    void whoeverPlaysGoesOnlyWhereAnEdgeLeads() {
        SceneGraph graph = SceneGraph.of(FerryPack.PACK, FerryPack.PACK.starts());
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Play play = Play.begin(
                    STORY,
                    new PathHeader(
                            "ferry",
                            "1.0.0",
                            "0123456789abcdef",
                            "0123456789abcdef",
                            FerryPack.PACK.starts().get(seed % 2).id(),
                            List.of(),
                            "play"));
            while (!play.isOver() && play.length() < 30) {
                List<ChoiceId> open = play.options().stream()
                        .filter(option -> option.open())
                        .map(option -> option.id())
                        .toList();
                play = play.take(open.get(random.nextInt(open.size())));
            }
            for (Route.Leg leg : Route.of(play).passed()) {
                assertThat(graph.edges())
                        .as("%s of seed %d", leg, seed)
                        .anyMatch(edge ->
                                edge.from().equals(leg.from()) && edge.to().equals(leg.to()));
            }
        }
    }

    @Test
    void aPictureIsWellFormedAndNeedsNothingElse() throws Exception {
        String svg = drawing(FerryPack.PACK, Route.NONE).of(Format.SVG);
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(read.getElementsByTagName("rect").getLength())
                .isEqualTo(FerryPack.PACK.scenes().size());
        assertThat(svg).doesNotContain("href", "<script", "@import", "NaN", "x=\"0.0\"");
        assertThat(svg).isEqualTo(drawing(FerryPack.PACK, Route.NONE).of(Format.SVG));
    }

    @Test
    void onlyWhatAStartLeadsToIsDrawn() {
        SceneGraph graph = SceneGraph.of(FerryPack.PACK, List.of(FerryPack.AT_THE_TABLE));

        assertThat(graph.scenes()).extracting(scene -> scene.id()).contains(FerryPack.TABLE, FerryPack.STORM);
        assertThat(graph.scenes().get(0).id()).isEqualTo(new SceneId("table"));
    }

    @Test
    void signsThatMeanSomethingAreWrittenOtherwise() {
        String title = "\"]|<b>&\\ #quot; `x`";

        assertThat(DrawingDot.quoted(List.of(title))).isEqualTo("\"\\\"]|<b>&\\\\ #quot; `x`\"");
        assertThat(DrawingMermaid.quoted(List.of(title, "b")))
                .isEqualTo("\"#34;#93;#124;#60;b#62;#38;#92; #35;quot#59; #96;x#96;<br/>b\"");
        assertThat(Markup.escaped(title)).isEqualTo("&quot;]|&lt;b&gt;&amp;\\ #quot; `x`");
    }

    @Test
    void aBoxIsAsWideAsItsWordsAreShown() {
        assertThat(DrawingSvg.width(List.of("\u6e21\u53e3", "a"), 7)).isEqualTo(28);
        assertThat(DrawingSvg.width(List.of("abcd"), 7)).isEqualTo(28);
    }
}

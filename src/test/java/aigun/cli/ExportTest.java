package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A play of a small pack in every format. */
class ExportTest {
    private static final String[] TO_THE_END = {
        "ask-a-tenth", "rough", "propose toll=tenth", "soften friendship", "wait"
    };
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Exports ended() {
        return Exports.of(UnaryOperator.identity(), TO_THE_END);
    }

    private static Exports hostile() {
        return Exports.of(Hostile::of, TO_THE_END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "svg", "cast"})
    void aPlayIsWrittenWholeAndAlwaysTheSame(String format) {
        String text = ended().to(format);

        Golden.assertMatches("export/ended-" + format, text);
        assertThat(ended().to(format)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "svg", "cast"})
    void aPlayThatIsNotOverIsWrittenAsFarAsItGoes(String format) {
        Golden.assertMatches(
                "export/unfinished-" + format,
                Exports.of(UnaryOperator.identity(), "bow").to(format));
    }

    @Test
    void whateverATextHoldsIsTextInHtml() {
        String page = hostile().to("html");

        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;amp;]]&gt;|`*_#--&gt;");
        assertThat(page).doesNotContain("<script", "src=", "@import", "\u001b", "\u0007", "\u0000", "\r");
        assertThat(page.split("</title>", -1).length - 1).isEqualTo(3);
        assertThat(page.replaceAll("url\\(#map-[12]-[a-z]+\\)", "")).doesNotContain("url(", "http:", "https:");
    }

    @Test
    void whateverATextHoldsIsTextInSvg() throws Exception {
        Document map = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(hostile().to("svg").getBytes(StandardCharsets.UTF_8)));

        assertThat(map.getElementsByTagName("script").getLength()).isZero();
        assertThat(map.getElementsByTagName("title").item(0).getTextContent()).startsWith("The Ferry" + Hostile.WORDS);
        List<String> names = new ArrayList<>();
        for (int index = 0; index < map.getElementsByTagName("text").getLength(); index++) {
            names.add(map.getElementsByTagName("text").item(index).getTextContent());
        }
        assertThat(names).anyMatch(name -> name.contains(Hostile.WORDS));
    }

    @Test
    void whateverATextHoldsIsTextInMarkdown() {
        String page = hostile().to("md");
        List<String> markup = new ArrayList<>();
        Parser.builder().build().parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                markup.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                markup.add(inline.getLiteral());
            }
        });

        assertThat(markup).containsOnly("<div style=\"break-before: page\"></div>");
        assertThat(page).doesNotContain("\u001b", "\u0007", "\u0000", "\r");
        assertThat(page.lines().filter(line -> line.startsWith("| 1.")))
                .isNotEmpty()
                .allMatch(row -> row.replace("\\|", "")
                                .chars()
                                .filter(letter -> letter == '|')
                                .count()
                        == 4);
    }

    @Test
    void whateverATextHoldsIsTextInJson() {
        JsonNode path = JSON.readTree(hostile().to("json"));

        assertThat(path.path("title").asString()).startsWith("The Ferry" + Hostile.WORDS);
        assertThat(path.path("decisions").get(0).path("label").asString()).contains(Hostile.WORDS);
        assertThat(path.path("format").asInt()).isEqualTo(1);
    }

    @Test
    void whateverATextHoldsSteersNoTerminal() {
        for (JsonNode event : events(hostile())) {
            String data = event.get(2).asString();
            assertThat(data.replaceAll("\u001b\\[[?0-9;]*[A-Za-z]", "")).doesNotContainPattern("\\p{Cc}");
        }
    }

    @Test
    void eachDecisionIsAChapterOfTheRecordingAndTimeNeverGoesBack() {
        List<JsonNode> events = events(ended());

        assertThat(events).allMatch(event -> 0 <= event.get(0).asDouble());
        assertThat(events.stream()
                        .filter(event -> event.get(1).asString().equals("m"))
                        .map(event -> event.get(2).asString()))
                .hasSize(1 + TO_THE_END.length)
                .startsWith("From the north bank", "1. Ask for a tenth.");
        assertThat(events.get(events.size() - 1).toString()).isEqualTo("[0,\"x\",\"0\"]");
    }

    @Test
    void aFasterReaderHasAShorterRecordingOfTheSamePictures() {
        Exports slow = ended();
        Exports fast = new Exports(slow.play(), 4);

        assertThat(seconds(fast)).isBetween(seconds(slow) / 4 - 0.1, seconds(slow) / 4 + 0.1);
        assertThat(events(fast).stream().map(event -> event.get(2)).toList())
                .isEqualTo(events(slow).stream().map(event -> event.get(2)).toList());
    }

    private static double seconds(Exports exports) {
        return events(exports).stream()
                .mapToDouble(event -> event.get(0).asDouble())
                .sum();
    }

    private static List<JsonNode> events(Exports exports) {
        List<String> lines = exports.to("cast").lines().toList();
        JsonNode header = JSON.readTree(lines.get(0));

        assertThat(header.path("version").asInt()).isEqualTo(3);
        assertThat(header.path("term").path("cols").asInt()).isEqualTo(80);
        return lines.stream().skip(1).map(JSON::readTree).toList();
    }
}

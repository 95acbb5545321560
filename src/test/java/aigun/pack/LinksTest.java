package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Called;
import aigun.model.Gloss;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A word that the glossary explains can be looked up where a scene names it first, whichever of its paragraphs are shown.
 * Words are an entry's own name and what a side calls it; its other names are for searching.
 */
class LinksTest {
    /** Where the words stand for something else: a steamer of that name, and to pass on a sheet. */
    private static final List<String> OF_SOMETHING_ELSE = List.of("russia/flotilla argun", "russia/partition passes");

    /** Paragraphs under which a link is sure to have been shown: by their conditions. */
    private final Set<String> linked = new TreeSet<>();

    @ParameterizedTest
    @MethodSource("aigun.pack.ShippedPacks#all")
    void whatTheGlossaryExplainsIsLinkedWhereASceneNamesItFirst(Pack pack) {
        List<String> unlinked = new ArrayList<>();
        for (Gloss gloss : pack.glossary()) {
            for (Scene scene : pack.scenes()) {
                String use = scene.id() + " " + gloss.id();
                if (!isLinkedFirst(gloss, scene) && !OF_SOMETHING_ELSE.contains(use)) {
                    unlinked.add(use);
                }
            }
        }
        assertThat(unlinked).isEmpty();
    }

    private boolean isLinkedFirst(Gloss gloss, Scene scene) {
        linked.clear();
        Pattern name = name(gloss);
        for (Paragraph paragraph : scene.text()) {
            for (Prose.Block block : paragraph.prose().blocks()) {
                boolean sound = block instanceof Prose.Block.Text text
                        && isSound(
                                text.spans(),
                                paragraph.when().describe(),
                                new Wanted(gloss.id().text(), name));
                if (!sound && !(block instanceof Prose.Block.Pause)) {
                    return false;
                }
            }
        }
        return true;
    }

    private record Wanted(String target, Pattern name) {}

    /** Whether nothing is named here before it is linked. What another link says is that one's name. */
    private boolean isSound(List<Prose.Span> spans, String when, Wanted wanted) {
        boolean sound = true;
        for (Prose.Span span : spans) {
            if (span instanceof Prose.Span.Words words) {
                boolean shown = linked.contains("always") || linked.contains(when);
                sound &= shown || !wanted.name().matcher(words.text()).find();
            } else if (span instanceof Prose.Span.Emphasis emphasis) {
                sound &= isSound(emphasis.spans(), when, wanted);
            } else if (span instanceof Prose.Span.Strong strong) {
                sound &= isSound(strong.spans(), when, wanted);
            } else if (span instanceof Prose.Span.Link link && link.target().equals(wanted.target())) {
                linked.add(when);
            }
        }
        return sound;
    }

    /** Any of its words as a whole, the longest first. */
    private static Pattern name(Gloss gloss) {
        List<String> words = new ArrayList<>(List.of(gloss.name()));
        gloss.called().stream().map(Called::name).forEach(words::add);
        words.sort(Comparator.comparing(String::length).reversed());
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}-])");
    }
}

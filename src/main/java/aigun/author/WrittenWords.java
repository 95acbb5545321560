package aigun.author;

import aigun.author.Gathering.Ground;
import aigun.engine.Address;
import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Choice;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Way;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts words: letters and digits in a row, with what joins them, as in "twenty-third". */
final class WrittenWords implements Texts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final Set<String> scenes = new HashSet<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final SortedMap<String, Integer> groups = new TreeMap<>();
    private final IdentityHashMap<Paragraph, Integer> known = new IdentityHashMap<>();

    /** Of all that a pack has for people to read; what stands beside a scene's verdict is part of the scene. */
    static WrittenWords of(Pack pack) {
        WrittenWords words = new WrittenWords();
        pack.scenes().forEach(scene -> words.scenes.add(scene.id().text()));
        new ReferenceTexts(words).addAll(pack);
        new SceneTexts(words).addAll(pack);
        pack.scenes().forEach(scene -> {
            if (scene.way() instanceof Way.Choose choose) {
                words.labels(scene.id().text(), choose.choices());
            }
        });
        return words;
    }

    private void labels(String file, List<Choice> choices) {
        for (Choice choice : choices) {
            files.merge(file, words(choice.label()), Integer::sum);
        }
    }

    @Override
    public void add(Prose prose, Address at, Ground ground) {
        int count = words(prose);
        files.merge(at.file(), count, Integer::sum);
        if (!scenes.contains(at.file())) {
            groups.merge(group(at), count, Integer::sum);
        }
    }

    /** The folder, or what it is in the pack's own files. */
    private static String group(Address at) {
        String path = at.file().equals("pack") ? at.keys().replaceAll("[.\\[].*", "") : at.file();
        return path.replaceAll("/.*", "");
    }

    /** In a file of the pack, named without its ending. */
    int inFile(String file) {
        return files.getOrDefault(file, 0);
    }

    /** Beside the scenes, in what is called so in the pack, such as {@code papers}, or stands in a folder of that name. */
    SortedMap<String, Integer> byGroup() {
        return groups;
    }

    /** Of all that a step tells. */
    int told(Telling telling) {
        return telling.passages().stream().mapToInt(this::told).sum();
    }

    int told(Passage passage) {
        int read = 0;
        for (Paragraph paragraph : passage.paragraphs()) {
            read += told(paragraph);
        }
        return read;
    }

    /** Of a paragraph that is told; counted once however often. */
    int told(Paragraph paragraph) {
        return known.computeIfAbsent(paragraph, each -> words(each.prose()));
    }

    private static int words(Prose prose) {
        int count = 0;
        for (Sentence sentence : Sentences.of(prose)) {
            count += words(sentence.words());
        }
        return count;
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}

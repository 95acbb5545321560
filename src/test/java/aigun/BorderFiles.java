package aigun;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Effect;
import aigun.model.Interrupt;
import aigun.model.Issue;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The border talks as an author would write them: a folder of YAML, a scene a file. */
public final class BorderFiles {
    private static final String ENDING = ".yaml";

    private final StringBuilder text = new StringBuilder();

    private BorderFiles() {}

    /** The files of a pack that {@link BorderTalks} made, each by its path. */
    public static SortedMap<String, String> of(Pack pack) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("pack" + ENDING, new BorderFiles().head(pack));
        for (Scene scene : pack.scenes()) {
            files.put(scene.id() + ENDING, new BorderFiles().scene(scene));
        }
        return files;
    }

    /** Writes them to a folder, which is made if need be. */
    public static void write(Pack pack, Path folder) throws IOException {
        for (Map.Entry<String, String> file : of(pack).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String head(Pack pack) {
        line("format: 1");
        line("id: " + pack.id());
        line("title: " + quoted(pack.title()));
        line("version: " + quoted(pack.version()));
        line("sides:");
        for (Side side : pack.sides()) {
            line("  " + side.id() + ": {name: " + quoted(side.name()) + "}");
        }
        line("tracks:");
        for (Track track : pack.tracks()) {
            line("  " + track.id() + ": {name: " + quoted(track.name()) + ", range: [" + track.least() + ", "
                    + track.most() + "], start: " + track.start() + "}");
        }
        line("issues:");
        pack.issues().forEach(this::issue);
        line("interrupts:");
        pack.interrupts().forEach(this::interrupt);
        line("starts:");
        for (Start start : pack.starts()) {
            line("  " + start.id() + ": {side: " + start.side() + ", title: " + quoted(start.title()) + ", scene: "
                    + start.scene() + "}");
        }
        return text.toString();
    }

    private void issue(Issue issue) {
        line("  " + issue.id() + ":");
        line("    name: " + quoted(issue.name()));
        line("    positions:");
        for (Issue.Position position : issue.positions()) {
            line("      " + position.id() + ": {name: " + quoted(position.name()) + "}");
        }
    }

    private void interrupt(Interrupt interrupt) {
        line("  - when: " + interrupt.when().describe());
        line("    in:");
        for (SceneId from : interrupt.in()) {
            line("      - " + from);
        }
        line("    to: " + interrupt.to());
    }

    private String scene(Scene scene) {
        line("title: " + quoted(scene.title()));
        told("text: ", scene.text());
        if (scene.way() instanceof Way.Choose choose) {
            line("choices:");
            choose.choices().forEach(this::choice);
        } else if (scene.way() instanceof Way.Chance chance) {
            line("chance:");
            chance.branches().forEach(this::branch);
        } else if (scene.way() instanceof Way.Pass pass) {
            next("", pass.next());
        } else if (scene.way() instanceof Way.End end) {
            line("ending:");
            line("  kind: " + quoted(end.ending().kind()));
            line("  signed: " + end.ending().signed());
            told("  epilogue: ", end.ending().epilogue());
        }
        return text.toString();
    }

    private void choice(Choice choice) {
        line("  " + choice.id() + ":");
        line("    label: " + quoted(choice.label()));
        if (!choice.when().isAlways()) {
            line("    when: " + choice.when().describe());
            line("    locked: " + quoted(choice.locked()));
        }
        effects(choice.effects());
        told("    text: ", choice.text());
        next("    ", ((Choice.Then.Go) choice.then()).next());
        line("    status: counterfactual");
        line("    grade: D");
        line("    because: " + quoted(choice.evidence().because()));
    }

    private void branch(Way.Branch branch) {
        line("  " + branch.id() + ":");
        line("    weight: " + branch.weight());
        line("    label: " + quoted(branch.label()));
        effects(branch.effects());
        next("    ", branch.next());
    }

    private void effects(List<Effect> effects) {
        line("    effects:");
        for (Effect effect : effects) {
            if (effect instanceof Effect.Add add) {
                line("      - add: {" + add.track() + ": " + add.by() + "}");
            } else if (effect instanceof Effect.Write write) {
                Term term = write.term();
                line("      - set: {" + term.issue() + ": " + term.position() + "}");
            }
        }
    }

    private void next(String indent, Next next) {
        if (next.ways().size() == 1) {
            line(indent + "next: " + next.ways().get(0).to());
            return;
        }
        line(indent + "next:");
        for (Next.Fork fork : next.ways()) {
            Condition when = fork.when();
            line(indent + (when.isAlways() ? "  - to: " + fork.to() : "  - when: " + when.describe()));
            if (!when.isAlways()) {
                line(indent + "    to: " + fork.to());
            }
        }
    }

    private void told(String key, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            List<String> words = new ArrayList<>();
            for (Prose.Block block : paragraph.prose().blocks()) {
                for (Prose.Span span : ((Prose.Block.Text) block).spans()) {
                    words.add(((Prose.Span.Words) span).text());
                }
            }
            line(key + quoted(String.join(" ", words)));
        }
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

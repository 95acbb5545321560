package aigun.oracle;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.DebriefPage;
import aigun.model.Effect;
import aigun.model.Interrupt;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plays a pack as its authors are told it is played. */
public final class Oracle {
    private static final int PASSES_MAX = 10_000;

    final Pack pack;
    private final SortedMap<String, Scene> scenes = new TreeMap<>();
    private final Talks talks;

    public Oracle(Pack pack) {
        this.pack = pack;
        talks = new Talks(this);
        pack.scenes().forEach(scene -> scenes.put(scene.id().text(), scene));
    }

    public Situation begin(Start start, Told told) {
        Situation now = Situation.of(pack, start);
        enter(now, start.scene().text(), told);
        return now;
    }

    /** What the pages of the debrief would tell of this, in their order. */
    public List<String> debrief(Situation now) {
        Reader reader = Reader.of(pack, now);
        List<String> told = new ArrayList<>();
        for (DebriefPage page : pack.debrief()) {
            told(reader, page.text(), told);
            for (DebriefPage.Row row : page.rows()) {
                if (reader.holds(row.when())) {
                    told.add(row.name());
                    told(reader, row.beneath(), told);
                }
            }
            told(reader, page.rest(), told);
        }
        return told;
    }

    private static void told(Reader reader, List<Paragraph> text, List<String> told) {
        for (Paragraph paragraph : text) {
            if (reader.holds(paragraph.when())) {
                told.add(words(paragraph.prose()));
            }
        }
    }

    /** Makes a decision, in place. */
    public void decide(Situation now, String choice, Told told) {
        Scene scene = scene(now.scene);
        Optional<Next> next = run(now, scene, choice, told);
        now.taken.add(now.scene + ", " + choice);
        if (scene.way() instanceof Way.Bargain bargain) {
            now.round++;
            if (next.isEmpty() && now.round >= bargain.table().rounds()) {
                next = Optional.of(bargain.table().next());
            }
        }
        String to = interrupted(now, next.map(ways -> first(now, ways, told)), told);
        if (!to.isEmpty()) {
            enter(now, to, told);
        }
    }

    private Optional<Next> run(Situation now, Scene scene, String id, Told told) {
        if (scene.way() instanceof Way.Bargain bargain) {
            return talks.move(now, bargain.table(), id, told);
        }
        if (scene.way() instanceof Way.Chance chance) {
            Way.Branch branch = chance.branches().stream()
                    .filter(each -> each.id().text().equals(id))
                    .findFirst()
                    .orElseThrow();
            change(Reader.of(pack, now), now, branch.effects(), told);
            tell("OUTCOME", branch.text(), now, told);
            return Optional.of(branch.next());
        }
        Way.Choose choose = (Way.Choose) scene.way();
        Choice choice = choose.choices().stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow();
        change(Reader.of(pack, now), now, choice.effects(), told);
        tell("OUTCOME", choice.text(), now, told);
        if (choice.then() instanceof Choice.Then.Go go) {
            return Optional.of(go.next());
        }
        Choice.Then.Ask ask = (Choice.Then.Ask) choice.then();
        boolean agreed = talks.ask(now, choose.counterpart().get(0), terms(ask.terms()), told)
                .equals("ACCEPT");
        Choice.Answer answer = agreed ? ask.agreed() : ask.refused();
        told.met(scene.id() + ": " + id + (agreed ? ".agreed" : ".refused"));
        change(Reader.of(pack, now), now, answer.effects(), told);
        tell("OUTCOME", answer.text(), now, told);
        return Optional.of(answer.next());
    }

    /** Where play goes; empty when it stays at the table. */
    private String interrupted(Situation now, Optional<String> next, Told told) {
        if (next.isPresent() && scene(next.get()).way() instanceof Way.End) {
            return next.get();
        }
        for (Interrupt interrupt : pack.interrupts()) {
            boolean here = interrupt.in().isEmpty() || interrupt.in().contains(new SceneId(now.scene));
            boolean itself = interrupt.to().text().equals(now.scene);
            if (here && !itself && weigh(Reader.of(pack, now), interrupt.when(), told)) {
                return interrupt.to().text();
            }
        }
        return next.orElse("");
    }

    private void enter(Situation now, String first, Told told) {
        String to = first;
        for (int passed = 0; passed < PASSES_MAX; passed++) {
            Scene scene = scene(to);
            now.scene = to;
            now.round = 0;
            change(Reader.of(pack, now), now, scene.effects(), told);
            tell("SCENE", scene.text(), now, told);
            tell("MARGIN", scene.margin(), now, told);
            if (scene.way() instanceof Way.End end) {
                tell("EPILOGUE", end.ending().epilogue(), now, told);
            }
            told.entered.add(to);
            told.met(to);
            now.seen.add(to);
            if (!(scene.way() instanceof Way.Pass pass)) {
                return;
            }
            to = interrupted(now, Optional.of(first(now, pass.next(), told)), told);
        }
        throw new IllegalStateException("never at rest");
    }

    private String first(Situation now, Next next, Told told) {
        return next.ways().stream()
                .filter(fork -> weigh(Reader.of(pack, now), fork.when(), told))
                .findFirst()
                .orElseThrow()
                .to()
                .text();
    }

    Scene scene(String id) {
        return Objects.requireNonNull(scenes.get(id));
    }

    static SortedMap<String, String> terms(List<Term> terms) {
        SortedMap<String, String> positions = new TreeMap<>();
        terms.forEach(term -> positions.put(term.issue().text(), term.position().text()));
        return positions;
    }

    static boolean weigh(Reader reader, Condition condition, Told told) {
        return told.weighed(condition, reader.holds(condition));
    }

    void change(Reader reader, Situation now, List<Effect> effects, Told told) {
        for (Effect effect : effects) {
            if (weigh(reader, effect.when(), told)) {
                change(now, effect, told);
            }
        }
    }

    private void change(Situation now, Effect effect, Told told) {
        if (effect instanceof Effect.Add add) {
            String id = add.track().text();
            Track track = pack.tracks().stream()
                    .filter(each -> each.id().text().equals(id))
                    .findFirst()
                    .orElseThrow();
            long moved = (long) now.level(id) + add.by();
            int level = (int) Math.max(track.least(), Math.min(track.most(), moved));
            told.moved(effect, now.level(id) != level, level != moved);
            now.levels.put(id, level);
        } else if (effect instanceof Effect.Let let) {
            told.moved(effect, now.level(let.track().text()) != let.value(), false);
            now.levels.put(let.track().text(), let.value());
        } else if (effect instanceof Effect.Raise raise) {
            now.flags.add(raise.flag().text());
        } else if (effect instanceof Effect.Lower lower) {
            now.flags.remove(lower.flag().text());
        } else if (effect instanceof Effect.Write write) {
            now.draft.put(write.term().issue().text(), write.term().position().text());
        }
    }

    void tell(String kind, List<Paragraph> text, Situation now, Told told) {
        tell(Reader.of(pack, now), kind + " " + now.scene, text, told);
    }

    void tell(Reader reader, String where, List<Paragraph> text, Told told) {
        for (Paragraph paragraph : text) {
            if (weigh(reader, paragraph.when(), told)) {
                told.passages.add(where + ": " + words(paragraph.prose()));
            }
        }
    }

    /** A prose that is a single plain paragraph. */
    public static String words(Prose prose) {
        Prose.Block.Text text = (Prose.Block.Text) prose.blocks().get(0);
        return ((Prose.Span.Words) text.spans().get(0)).text();
    }

    /** The options shown, a line each. */
    public List<String> options(Situation now) {
        return offered(now).stream().map(Offered::line).toList();
    }

    /** The options shown, in the order shown. */
    public List<Offered> offered(Situation now) {
        return new Listing(this, now).options();
    }

    /** What is asked of conditions while the options are listed. */
    List<Told.Sight> heard(Situation now) {
        Listing listing = new Listing(this, now);
        listing.options();
        return listing.told.sights;
    }

    Talks talks() {
        return talks;
    }
}

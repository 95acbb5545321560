package aigun.screen;

import aigun.engine.Story;
import aigun.model.Condition;
import aigun.model.Draft;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import aigun.play.Game;
import aigun.play.Hashes;
import aigun.play.Play;
import aigun.play.Renames;
import aigun.screen.Update.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entering any scene with any state: a start that the pack itself hasn't, begun on a story that has it. */
final class Jumping {
    private Jumping() {}

    /** Empty for what has nothing to do with it. */
    static Optional<Next> act(Model model, Action action, int number) {
        if (action instanceof Action.Jump jump) {
            return Optional.of(begin(model, jump.start()));
        }
        if (action instanceof Action.Turn turn && turn.screen() instanceof Screen.Jump set) {
            Desk.Place place = new Desk.Place(set, number, model.desk().top().scroll());
            return Optional.of(Next.of(model.withDesk(model.desk().withTop(place))));
        }
        return Optional.empty();
    }

    /** The scene with this id at once, with the state that stands or was set; else all that these words are found in. */
    static Next asked(Model model, String words) {
        Screen.Jump open = model.desk().screen() instanceof Screen.Jump jump ? jump : Screen.Jump.ANYWHERE;
        Start here = from(model.ground(), model.session(), open);
        for (Scene scene : model.world().orElseThrow().story().pack().scenes()) {
            if (scene.id().text().equals(words)) {
                return begin(model, at(here, scene, model.messages()));
            }
        }
        Screen.Jump found = new Screen.Jump(words, open.from());
        return model.desk().screen() instanceof Screen.Jump
                ? Next.of(model.withDesk(model.desk().withTop(Desk.Place.opened(found))))
                : Wishes.open(model, found);
    }

    /** The same for words that stand alone; only where scenes are searched. */
    static Optional<Next> searched(Model model, String words) {
        boolean here = model.desk().screen() instanceof Screen.Jump;
        return here ? Optional.of(asked(model.withNotice(""), words)) : Optional.empty();
    }

    private static Next begin(Model model, Start start) {
        World world = model.world().orElseThrow();
        Story story = story(world.story().pack(), start);
        World jumped = new World(story, Hashes.story(story.pack()), world.contentHash());
        Game.Change change = Game.begin(
                story, jumped.header(start.id(), List.of(), model.session().viewing()));
        return Next.of(model.withWaiting(true), new Command.Begin(change));
    }

    private static Story story(Pack pack, Start start) {
        List<Start> starts = new ArrayList<>(pack.starts());
        starts.removeIf(each -> each.id().equals(start.id()));
        starts.add(start);
        return Story.compile(pack.withStarts(starts));
    }

    /** The state that was set there, else the one that stands. */
    static Start from(Model.Ground ground, Model.Session session, Screen.Jump screen) {
        return screen.from().isEmpty() ? here(ground, session) : screen.from().get(0);
    }

    /** The state that stands, as a start; at the title that of the first start. */
    static Start here(Model.Ground ground, Model.Session session) {
        if (session.game().isEmpty()) {
            return ground.world().get(0).story().pack().starts().get(0);
        }
        Play play = session.game().get(0).play();
        List<Start.Level> levels = new ArrayList<>();
        for (Track track : play.story().pack().tracks()) {
            levels.add(new Start.Level(track.id(), play.story().level(play.state(), track.id())));
        }
        return play.start()
                .in(play.scene().id(), play.start().title())
                .with(levels, flags(play), play.story().draft(play.state()))
                .after(Behind.of(play));
    }

    /** Those that stand in a play. */
    static List<FlagId> flags(Play play) {
        List<FlagId> flags = new ArrayList<>();
        for (Flag flag : play.story().pack().flags()) {
            if (play.story().holds(play.state(), new Condition.Raised(flag.id()), play.past())) {
                flags.add(flag.id());
            }
        }
        return flags;
    }

    /** The same in this scene. */
    static Start at(Start start, Scene scene, Messages messages) {
        return start.in(scene.id(), messages.text("try.title", scene.title()));
    }

    /** The same with a track one higher; beyond its end it begins at the other. */
    static Start raised(Start start, Track track) {
        int value = SetupSheet.level(start, track, List.of());
        List<Start.Level> levels = new ArrayList<>(start.levels());
        levels.removeIf(level -> level.track().equals(track.id()));
        levels.add(new Start.Level(track.id(), value == track.most() ? track.least() : value + 1));
        return start.with(levels, start.flags(), start.draft());
    }

    /** The same with a flag that stands where it didn't, and the other way about. */
    static Start turned(Start start, FlagId flag) {
        List<FlagId> flags = new ArrayList<>(start.flags());
        if (!flags.remove(flag)) {
            flags.add(flag);
        }
        return start.with(start.levels(), flags, start.draft());
    }

    /**
     * The story to play this again on: of a pack that was changed, with the start that was jumped to, if it was. What the
     * pack hasn't any more of its state is left out; empty where its scene or its side is gone.
     */
    static Optional<Story> again(World world, Play play, Optional<World> before) {
        Start start = play.start();
        boolean own = before.flatMap(each -> each.story().pack().start(start.id()))
                .filter(start::equals)
                .isPresent();
        if (own) {
            return Optional.of(world.story());
        }
        Pack pack = world.story().pack();
        SceneId scene = Renames.of(pack).now(start.scene());
        boolean there = pack.scenes().stream().anyMatch(each -> each.id().equals(scene))
                && pack.sides().stream().anyMatch(each -> each.id().equals(start.side()));
        return there ? Optional.of(story(pack, fitting(start, scene, pack))) : Optional.empty();
    }

    private static Start fitting(Start start, SceneId scene, Pack pack) {
        List<Start.Level> levels = new ArrayList<>();
        for (Track track : pack.tracks()) {
            int value = SetupSheet.level(start, track, List.of());
            levels.add(new Start.Level(track.id(), Math.max(track.least(), Math.min(track.most(), value))));
        }
        List<FlagId> flags = new ArrayList<>();
        for (Flag flag : pack.flags()) {
            if (start.flags().contains(flag.id())) {
                flags.add(flag.id());
            }
        }
        Draft draft = Draft.EMPTY;
        for (Issue issue : pack.issues()) {
            for (Issue.Position position : issue.positions()) {
                Term term = new Term(issue.id(), position.id());
                draft = start.draft().terms().contains(term) ? draft.with(term) : draft;
            }
        }
        return start.in(scene, start.title()).with(levels, flags, draft).after(Behind.renamed(start.behind(), pack));
    }
}

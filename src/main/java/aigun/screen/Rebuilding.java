package aigun.screen;

import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.SceneId;
import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.Renames;
import aigun.play.Replay;
import aigun.screen.Update.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a game when the pack it is played on was changed: the same decisions on what there is now. */
final class Rebuilding {
    private final Model model;
    private final World world;

    private Rebuilding(Model model, World world) {
        this.model = model;
        this.world = world;
    }

    /** Empty for what doesn't tell of a pack that is watched. */
    static Optional<Next> of(Model model, Msg msg) {
        if (msg instanceof Msg.Broken broken) {
            return Optional.of(Next.of(broken(model, broken.findings())));
        }
        return msg instanceof Msg.Rebuilt rebuilt
                ? Optional.of(Next.of(new Rebuilding(model, rebuilt.world()).rebuilt()))
                : Optional.empty();
    }

    /** Play goes on in the last version that was sound. */
    private static Model broken(Model model, List<Finding> findings) {
        if (model.world().isEmpty()) {
            return model;
        }
        World last = model.world().get();
        Watched before =
                last.watched().isEmpty() ? Watched.NOTHING : last.watched().get(0);
        World told = last.withWatched(new Watched(findings, before.lost(), before.gone()));
        Model.Ground ground = model.ground();
        Model.Ground changed = new Model.Ground(ground.messages(), List.of(told), ground.shelf(), ground.reckoned());
        Finding first = findings.get(0);
        String count = told.watched().get(0).counted(model.messages());
        String notice = model.messages().text("watch.broken", count, first.place(), first.sentence());
        return model.withGround(changed).withNotice(notice);
    }

    private Model rebuilt() {
        if (played().isEmpty()) {
            return waiting();
        }
        Game game = played().get();
        World before = model.world().orElseThrow();
        Watched.Gone gone = new Watched.Gone(game, wanted(game), before.withWatched(Watched.NOTHING));
        Optional<Game.Resumed> resumed = again(gone);
        if (resumed.isEmpty()) {
            Desk desk = Desk.opened(model.messages().text("watch.gone"), Screen.Plain.TITLE);
            Model.Session none = Model.Session.at(model.session().viewing());
            return Model.of(model.ground().withWorld(holding(List.of(gone))), none, desk, model.size());
        }
        return resumed(game, resumed.get());
    }

    /** Where nothing is played: perhaps what was is there again. */
    private Model waiting() {
        List<Watched.Gone> gone = model.ground().watched().map(Watched::gone).orElse(List.of());
        for (Watched.Gone each : gone) {
            Optional<Game.Resumed> resumed = again(each);
            if (resumed.isPresent()) {
                return resumed(each.game(), resumed.get());
            }
        }
        Desk desk = new Desk(kept(List.of()), read());
        return Model.of(model.ground().withWorld(holding(gone)), model.session(), desk, model.size());
    }

    private World holding(List<Watched.Gone> gone) {
        return world.withWatched(world.watched().get(0).withGone(gone));
    }

    private Optional<Game.Resumed> again(Watched.Gone gone) {
        Optional<Story> story = Jumping.again(world, gone.game().play(), Optional.of(gone.world()));
        return story.flatMap(each -> Game.resume(each, gone.whole()));
    }

    /** The game that is on, or that is gone through again. */
    private Optional<Game> played() {
        return model.reel().flatMap(reel -> reel.left().stream().findFirst()).or(model::game);
    }

    /** What is to be gone again: also what was lost before, as long as nothing else was decided since. */
    private Journal wanted(Game game) {
        for (Watched.Lost lost : lost()) {
            if (lost.left().equals(game.journal())) {
                return lost.whole();
            }
        }
        return game.journal();
    }

    private List<Watched.Lost> lost() {
        return model.ground().watched().map(Watched::lost).orElse(List.of());
    }

    private Model resumed(Game before, Game.Resumed resumed) {
        Game game = resumed.change().game();
        String notice = read();
        World told = world;
        if (resumed.replayed() instanceof Replay.Result.Diverged diverged) {
            String sentence = sentence(diverged);
            notice = read() + " " + sentence;
            Watched.Lost lost = new Watched.Lost(wanted(before), game.journal(), sentence);
            told = world.withWatched(world.watched().get(0).withLost(List.of(lost)));
        }
        SceneId scene =
                Renames.of(world.story().pack()).now(before.play().scene().id());
        boolean same = model.game().isPresent()
                && model.reel().isEmpty()
                && scene.equals(game.play().scene().id());
        Model.Session session =
                model.session().withGame(List.of(game)).withReel(List.of()).withWaiting(false);
        Desk desk = same
                ? new Desk(kept(List.of(game)), notice)
                : Desk.opened(notice, Screen.Plain.TITLE, Screen.Plain.PLAY);
        return Model.of(model.ground().withWorld(told), session, desk, model.size());
    }

    private String read() {
        Watched watched = world.watched().get(0);
        return model.messages().text("watch.read", watched.counted(model.messages()));
    }

    private String sentence(Replay.Result.Diverged diverged) {
        String choice = diverged.decision().choice().text();
        String scene = diverged.decision().scene().text();
        String reason = model.messages().text("watch.reason." + Messages.word(diverged.reason()));
        return model.messages().text("watch.diverged", Integer.toString(diverged.step()), choice, scene, reason);
    }

    /** The screens that show something still, from the lowest on, each as it was left. */
    private List<Desk.Place> kept(List<Game> game) {
        List<Desk.Place> kept = new ArrayList<>();
        for (Desk.Place place : model.desk().places()) {
            if (!shows(place.screen(), game)) {
                return kept;
            }
            kept.add(place);
        }
        return kept;
    }

    private boolean shows(Screen screen, List<Game> game) {
        Pack pack = world.story().pack();
        if (screen instanceof Screen.Setup setup) {
            return pack.start(setup.start()).isPresent();
        }
        if (screen instanceof Screen.Reading reading) {
            return pack.papers().stream().map(Paper::id).anyMatch(reading.paper()::equals);
        }
        if (screen instanceof Screen.Clause clause) {
            return pack.issues().stream().anyMatch(issue -> issue.id().equals(clause.issue()));
        }
        if (screen instanceof Screen.Debrief) {
            return game.stream().anyMatch(each -> each.play().isOver());
        }
        return screen instanceof Screen.Plain || screen instanceof Screen.Look || screen instanceof Screen.Jump;
    }
}

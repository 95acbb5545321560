package aigun.play;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Mandate;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Scene;
import aigun.model.SideId;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Packs that differ from another in one thing. */
final class Edits {
    private Edits() {}

    static Pack withScenes(Pack pack, List<Scene> scenes) {
        return with(pack, pack.mandates(), scenes);
    }

    static Pack withoutMandates(Pack pack) {
        return with(pack, List.of(), pack.scenes());
    }

    /** The side's instructions on its first line accept these positions only. */
    static Pack withMandate(Pack pack, SideId side, List<PositionId> accepts) {
        List<Mandate> mandates = new ArrayList<>();
        for (Mandate mandate : pack.mandates()) {
            Mandate.Line line = mandate.lines().get(0);
            Mandate stricter = new Mandate(
                    mandate.side(),
                    mandate.text(),
                    mandate.known(),
                    mandate.authority(),
                    List.of(new Mandate.Line(line.issue(), line.asks(), accepts)),
                    mandate.receptions(),
                    mandate.sources());
            mandates.add(mandate.side().equals(side) ? stricter : mandate);
        }
        return with(pack, mandates, pack.scenes());
    }

    static Pack withChoice(Pack pack, ChoiceId id, UnaryOperator<Choice> edit) {
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : pack.scenes()) {
            scenes.add(scene.way() instanceof Way.Choose ? withChoice(scene, id, edit) : scene);
        }
        return withScenes(pack, scenes);
    }

    private static Scene withChoice(Scene scene, ChoiceId id, UnaryOperator<Choice> edit) {
        Way.Choose way = (Way.Choose) scene.way();
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : way.choices()) {
            choices.add(choice.id().equals(id) ? edit.apply(choice) : choice);
        }
        return with(scene, new Way.Choose(way.counterpart(), choices));
    }

    static Pack withTables(Pack pack, UnaryOperator<Table> edit) {
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : pack.scenes()) {
            boolean bargains = scene.way() instanceof Way.Bargain;
            scenes.add(
                    bargains ? with(scene, new Way.Bargain(edit.apply(((Way.Bargain) scene.way()).table()))) : scene);
        }
        return withScenes(pack, scenes);
    }

    private static Scene with(Scene scene, Way way) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.chapter(),
                scene.date(),
                scene.place(),
                scene.present(),
                scene.text(),
                scene.margin(),
                scene.effects(),
                way);
    }

    private static Pack with(Pack pack, List<Mandate> mandates, List<Scene> scenes) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.version(),
                pack.about(),
                pack.sides(),
                pack.tracks(),
                pack.flags(),
                pack.issues(),
                mandates,
                pack.treaties(),
                pack.compared(),
                pack.counterparts(),
                pack.starts(),
                pack.interrupts(),
                pack.order(),
                pack.remembers(),
                pack.foresight(),
                pack.debrief(),
                pack.map(),
                pack.sources(),
                pack.people(),
                pack.places(),
                pack.glossary(),
                pack.papers(),
                pack.paths(),
                scenes,
                pack.renames());
    }
}

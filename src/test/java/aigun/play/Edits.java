package aigun.play;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Mandate;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Rename;
import aigun.model.Scene;
import aigun.model.SideId;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    static Pack withoutChoice(Pack pack, ChoiceId id) {
        return withChoices(pack, choice -> choice.id().equals(id) ? List.of() : List.of(choice));
    }

    /** A choice goes by another id, which says or keeps to itself what it was called. */
    static Pack renamed(Pack pack, ChoiceId id, String now, Former former) {
        List<Rename> renames = new ArrayList<>(pack.renames());
        for (Scene scene : pack.scenes()) {
            boolean has = scene.way() instanceof Way.Choose choose
                    && choose.choices().stream().anyMatch(choice -> choice.id().equals(id));
            if (has && former == Former.SAID) {
                renames.add(new Rename(Rename.Kind.CHOICE, scene.id().text(), id.text(), now));
            }
        }
        Pack renamed = withChoices(
                pack, choice -> List.of(choice.id().equals(id) ? called(choice, new ChoiceId(now)) : choice));
        return with(renamed, renamed.mandates(), renamed.scenes(), renames);
    }

    /** Whether a thing says what it was called. */
    enum Former {
        SAID,
        UNSAID
    }

    private static Pack withChoices(Pack pack, Function<Choice, List<Choice>> edit) {
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : pack.scenes()) {
            scenes.add(
                    scene.way() instanceof Way.Choose way
                            ? with(
                                    scene,
                                    new Way.Choose(
                                            way.counterpart(),
                                            way.choices().stream()
                                                    .flatMap(choice -> edit.apply(choice).stream())
                                                    .toList()))
                            : scene);
        }
        return withScenes(pack, scenes);
    }

    static Choice withoutEffects(Choice choice) {
        return new Choice(
                choice.id(),
                choice.label(),
                choice.when(),
                choice.locked(),
                List.of(),
                choice.text(),
                choice.once(),
                choice.then(),
                choice.evidence());
    }

    private static Choice called(Choice choice, ChoiceId id) {
        return new Choice(
                id,
                choice.label(),
                choice.when(),
                choice.locked(),
                choice.effects(),
                choice.text(),
                choice.once(),
                choice.then(),
                choice.evidence());
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
        return with(pack, mandates, scenes, pack.renames());
    }

    private static Pack with(Pack pack, List<Mandate> mandates, List<Scene> scenes, List<Rename> renames) {
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
                pack.traits(),
                pack.map(),
                pack.sources(),
                pack.people(),
                pack.places(),
                pack.glossary(),
                pack.papers(),
                pack.paths(),
                scenes,
                renames);
    }
}

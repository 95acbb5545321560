package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Parts;
import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Choice;
import aigun.model.Comparison;
import aigun.model.Ending;
import aigun.model.Interrupt;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.RuleParts;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Way;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whether ways may be endless, as scenes alone tell. */
class WanderingTest {
    private static final SceneId HALL = new SceneId("hall");
    private static final SceneId YARD = new SceneId("yard");
    private static final SceneId END = new SceneId("end");
    private static final Choice ON = Parts.choice("on", "Go on", Next.to(YARD));
    private static final Choice OUT = Parts.choice("out", "Go out", Next.to(END));
    private static final Choice BACK = Parts.choice("back", "Go back", Next.to(HALL));

    @Test
    void scenesThatOnlyLeadOnEnd() {
        assertThat(Wandering.mayBeEndless(pack(List.of(), List.of(ON), List.of(OUT))))
                .isFalse();
    }

    @Test
    void whoMayComeBackMayGoRound() {
        assertThat(Wandering.mayBeEndless(pack(List.of(), List.of(ON), List.of(OUT, BACK))))
                .isTrue();
    }

    @Test
    void whereAllMayBeLockedNothingMayBeOpen() {
        Choice locked = Parts.locked(OUT, Parts.raised(FerryPack.LETTER), "No.");

        assertThat(Wandering.mayBeEndless(pack(List.of(), List.of(ON), List.of(locked, Parts.once(OUT)))))
                .isTrue();
        assertThat(Wandering.mayBeEndless(pack(List.of(), List.of(ON), List.of(locked, OUT))))
                .isFalse();
    }

    @Test
    void anInterruptMayLeadBackFromAnywhere() {
        Interrupt anywhere = new Interrupt(Parts.level(FerryPack.TRUST, Comparison.AT_MOST, 0), List.of(), HALL);

        assertThat(Wandering.mayBeEndless(pack(List.of(anywhere), List.of(ON), List.of(OUT))))
                .isTrue();
        assertThat(Wandering.mayBeEndless(
                        pack(List.of(new Interrupt(anywhere.when(), List.of(), END)), List.of(ON), List.of(OUT))))
                .isFalse();
    }

    /** What lets walks be left out for these packs. */
    @Test
    void whereScenesOnlyLeadOnNoChangeMakesAWayEndless() throws IOException {
        Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes", "nerchinsk-1689")));
        Pack pack = ((Reading.Good<Pack>) reading).value();
        List<Mutant<Supplier<Pack>>> mutants = mutants(pack);

        assertThat(Wandering.mayBeEndless(pack)).isFalse();
        for (int number = 0; number < mutants.size(); number += 10) {
            Story story = Story.compile(mutants.get(number).part().get());
            for (Start start : story.pack().starts()) {
                assertThat(Wandering.ends(story, start, 20, new SplittableRandom(number)::nextInt))
                        .as(mutants.get(number).mutation().toString())
                        .isTrue();
            }
        }
    }

    private static Pack pack(List<Interrupt> interrupts, List<Choice> hall, List<Choice> yard) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(Parts.scene(HALL, new Way.Choose(List.of(), hall)));
        scenes.add(Parts.scene(YARD, new Way.Choose(List.of(), yard)));
        scenes.add(Parts.scene(END, new Way.End(new Ending("end", false, List.of()))));
        RuleParts parts =
                RuleParts.of(FerryPack.PACK).withInterrupts(interrupts).withScenes(scenes);
        return FerryPack.PACK.with(parts);
    }

    private static List<Mutant<Supplier<Pack>>> mutants(Pack pack) {
        List<Mutant<Supplier<Pack>>> all = new ArrayList<>();
        PackMutants.each(pack, all::add);
        return all;
    }
}

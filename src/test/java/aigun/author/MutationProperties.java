package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.author.Encounter.Extent;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.oracle.RandomPacks;
import aigun.play.Hashes;
import aigun.play.KnownPaths;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds of the changes to any pack, by trying all of them on packs that mean nothing. */
class MutationProperties {
    private static final int PACKS = 20;
    private static final int LENGTH_MAX = 12;

    private int passedBy;
    private int told;

    @Test
    void everyChangeIsToARule() {
        for (Pack pack : packs()) {
            String rules = Hashes.story(pack);
            for (Mutant<Supplier<Pack>> mutant : mutants(pack)) {
                assertThat(Hashes.story(mutant.part().get()))
                        .as(mutant.mutation().toString())
                        .isNotEqualTo(rules);
            }
        }
    }

    /** Of a pack in which no rule stands twice. */
    @Test
    void noTwoChangesComeToTheSame() {
        Set<String> known = new HashSet<>();
        for (Mutant<Supplier<Pack>> mutant : mutants(FerryPack.PACK)) {
            assertThat(known.add(Hashes.story(mutant.part().get())))
                    .as(mutant.mutation().toString())
                    .isTrue();
        }
        assertThat(known).hasSizeGreaterThan(100);
    }

    /** Else a change could be called one that nobody came by although a test would have noticed. */
    @Test
    void aPathThatDoesNotComeByAChangeCantTellIt() {
        SplittableRandom random = new SplittableRandom(1858);
        for (Pack pack : packs()) {
            Story story = Story.compile(pack);
            for (Start start : pack.starts()) {
                walk(story, start, random).ifPresent(play -> check(play, story));
            }
        }
        assertThat(passedBy).isGreaterThan(5_000);
        assertThat(told).isGreaterThan(1_000);
    }

    private void check(Play play, Story story) {
        CameBy cameBy = CameBy.of(play, new Tour(story, play.start()));
        for (Mutant<Supplier<Pack>> mutant : mutants(story.pack())) {
            if (mutant.encounter().extent() == Extent.HERE && !cameBy.has(mutant.encounter())) {
                passedBy++;
                assertThat(again(play, mutant)).as(mutant.mutation().toString()).isEqualTo(all(play));
            } else {
                told++;
            }
        }
    }

    private static List<Pack> packs() {
        List<Pack> packs = new ArrayList<>(List.of(FerryPack.PACK));
        for (long seed = 0; seed < PACKS; seed++) {
            packs.add(RandomPacks.of(seed));
        }
        return packs;
    }

    /** Empty where play passes through scenes without ever coming to rest, which these packs may. */
    private static Optional<Play> walk(Story story, Start start, SplittableRandom random) {
        try {
            return Optional.of(walk(KnownPaths.begin(story, start.id()), random));
        } catch (IllegalStateException restless) {
            return Optional.empty();
        }
    }

    private static Play walk(Play from, SplittableRandom random) {
        Play play = from;
        List<ChoiceId> open = open(play);
        while (play.length() < LENGTH_MAX && !open.isEmpty()) {
            play = play.take(open.get(random.nextInt(open.size())));
            open = open(play);
        }
        return play;
    }

    private static List<ChoiceId> open(Play play) {
        return play.options().stream().filter(Option::open).map(Option::id).toList();
    }

    private static List<Object> again(Play play, Mutant<Supplier<Pack>> mutant) {
        Story story = Story.compile(mutant.part().get());
        Playtest test = Playtest.of(story, new KnownPath("walk", play.start().id(), play.decisions()));
        assertThat(test.unmet()).as(mutant.mutation().toString()).isEmpty();
        return all(test.play());
    }

    /** All that a play shows, and how the other side came to what it said. */
    private static List<Object> all(Play play) {
        List<Object> all = new ArrayList<>(Snapshot.of(play));
        all.add(MutantTrial.weighed(play));
        return all;
    }

    private static List<Mutant<Supplier<Pack>>> mutants(Pack pack) {
        List<Mutant<Supplier<Pack>>> all = new ArrayList<>();
        PackMutants.each(pack, all::add);
        return all;
    }
}

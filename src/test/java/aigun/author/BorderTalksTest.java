package aigun.author;

import static aigun.BorderTalks.LARGE;
import static aigun.BorderTalks.MEDIUM;
import static aigun.BorderTalks.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.BorderCount;
import aigun.BorderTalks;
import aigun.BorderTalks.Variant;
import aigun.engine.Keep;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What other programs counted in the border talks, we count too, to the last path. */
class BorderTalksTest {
    private static final List<String> ENDINGS = List.of("war", "alliance", "vassal", "market", "truce", "walkout");

    @Test
    void theSmallStoryIsAsOthersCounted() {
        Talks talks = all(SMALL, Variant.PLAIN);

        assertThat(paths(talks)).isEqualTo("44378 23608 2179 6380 46133 2318");
        assertThat(shares(talks)).isEqualTo("0.322486 0.212336 0.028408 0.072017 0.318450 0.046304");
        assertThat(talks.decisionStates()).isEqualTo(20_317);
        assertThat(talks.transitions).isEqualTo(54_098);
        assertThat(finals(talks)).isEqualTo("3481 1637 563 735 4461 447");
        assertThat(talks.allDecisions()).isEqualTo(1_497_318);
        assertThat(talks.lengths).hasToString("{6=18, 8=185, 11=1786, 12=123007}");
        assertThat(byRound(talks, SMALL)).hasToString("[1, 3, 8, 22, 62, 158, 380, 550, 1068, 2627, 6338, 9100]");
    }

    @Test
    void theMediumStoryIsAsOthersCounted() {
        Talks talks = all(MEDIUM, Variant.PLAIN);

        assertThat(paths(talks)).isEqualTo("3389539 606582 155144 368013 1193371 55940");
        assertThat(shares(talks)).isEqualTo("0.458441 0.181179 0.033107 0.083510 0.175294 0.068468");
        assertThat(talks.decisionStates()).isEqualTo(76_735);
        assertThat(talks.transitions).isEqualTo(206_906);
        assertThat(finals(talks)).isEqualTo("9741 2183 1789 2432 6834 1353");
        assertThat(talks.allDecisions()).isEqualTo(92_074_470);
        assertThat(talks.lengths).hasToString("{6=18, 8=185, 11=1786, 12=7583, 15=182032, 16=5576985}");
        assertThat(byRound(talks, MEDIUM))
                .hasToString("[1, 3, 8, 22, 62, 158, 380, 550, 1068, 2627, 6338, 9100, 9842, 12486, 14699, 19391]");
    }

    @Test
    void theLargeStoryIsAsOthersCounted() {
        Talks talks = all(LARGE, Variant.PLAIN);

        assertThat(paths(talks)).isEqualTo("2806594447 924829043 215615293 160423398 2121144985 170862824");
        assertThat(shares(talks)).isEqualTo("0.325538 0.256222 0.044393 0.062734 0.165083 0.146030");
        assertThat(talks.decisionStates()).isEqualTo(326_278);
        assertThat(talks.transitions).isEqualTo(836_994);
        assertThat(finals(talks)).isEqualTo("11361 3612 4257 2101 11603 4565");
        assertThat(talks.allDecisions()).isEqualTo(153_342_736_464L);
        assertThat(talks.lengths)
                .hasToString("{6=18, 8=185, 11=1786, 12=7583, 15=182032, 18=3453412, 20=25141247, 23=121502050, "
                        + "24=6249181677}");
        assertThat(byRound(talks, LARGE))
                .hasToString("[1, 3, 8, 22, 62, 158, 380, 550, 1068, 2627, 6338, 9100, 9842, 12486, 14699, 19391, "
                        + "20754, 27907, 26929, 27733, 20620, 35615, 53630, 36355]");
    }

    @Test
    void lockedChoicesMakeDeadEnds() {
        Talks talks = all(SMALL, Variant.LOCKED);

        assertThat(paths(talks)).isEqualTo("41751 21413 2037 5727 46133 352");
        assertThat(talks.paths.get(Talks.DEAD_END)).isEqualTo(141);
        assertThat(talks.finals.get(Talks.DEAD_END)).isEqualTo(55);
        assertThat(talks.decisionStates()).isEqualTo(20_262);
        assertThat(talks.finalStates()).isEqualTo(10_444 + 55);
        assertThat(talks.transitions).isEqualTo(52_308);
        assertThat(shares(talks)).isEqualTo("0.328094 0.211838 0.026604 0.069535 0.329464 0.029107");
        assertThat(talks.shares.get(Talks.DEAD_END)).isBetween(0.005_357_5, 0.005_358_5);
    }

    @Test
    void theWeatherMultipliesPaths() {
        Talks talks = all(SMALL, Variant.WEATHER);

        assertThat(paths(talks)).isEqualTo("225779 93209 13488 79763 175767 53680");
        assertThat(talks.decisionStates()).isEqualTo(27_204);
        assertThat(talks.finalStates()).isEqualTo(16_642);
        assertThat(talks.transitions).isEqualTo(102_809);
        assertThat(shares(talks)).isEqualTo("0.291453 0.212467 0.025061 0.191196 0.173781 0.106042");
    }

    @Test
    void smallStoriesHaveThosePathsWhenTheyAreWalkedOneByOne() {
        for (Variant variant : Variant.values()) {
            assertThat(Talks.pathByPath(BorderTalks.pack(SMALL, variant))).isEqualTo(all(SMALL, variant).paths);
        }
    }

    @Test
    void theLargestStoryOverflowsNothing() {
        SortedMap<String, BigInteger> byHand = new TreeMap<>();
        BigInteger[] counted = BigPaths.of(BorderTalks.XL);
        for (int ending = 0; ending < counted.length; ending++) {
            byHand.put(ENDINGS.get(ending), counted[ending]);
        }

        Talks talks = new Talks(BorderTalks.pack(BorderTalks.XL, Variant.PLAIN), Keep.RULES);
        assertThat(talks.paths).isEqualTo(byHand);
        assertThat(talks.allPaths().bitLength()).isGreaterThan(Long.SIZE);
    }

    @Test
    void whatNobodyReadsMakesNoStates() {
        for (Variant variant : Variant.values()) {
            for (int rounds : List.of(SMALL, MEDIUM)) {
                Talks everything = all(rounds, variant);
                for (Keep keep : List.of(Keep.RULES, Keep.CLAUSES, Keep.DIFFERENCES)) {
                    Talks fewer = new Talks(BorderTalks.pack(rounds, variant), keep);
                    assertThat(fewer.paths).isEqualTo(everything.paths);
                    assertThat(fewer.lengths).isEqualTo(everything.lengths);
                    assertThat(fewer.shares.keySet()).isEqualTo(everything.shares.keySet());
                    fewer.shares.forEach((name, share) ->
                            assertThat(share - everything.shares.get(name)).isBetween(-1e-12, 1e-12));
                    assertThat(fewer.graph().size())
                            .isLessThan(everything.graph().size());
                }
            }
        }
    }

    @Test
    void theLoopWrittenByHandCountsAlike() {
        for (int rounds : List.of(SMALL, MEDIUM, LARGE)) {
            BorderCount count = new BorderCount(rounds);
            count.run();
            Talks talks = all(rounds, Variant.PLAIN);

            for (int ending = 0; ending < ENDINGS.size(); ending++) {
                assertThat(talks.paths.get(ENDINGS.get(ending))).isEqualTo(count.paths[ending]);
                assertThat(talks.finals.get(ENDINGS.get(ending))).isEqualTo(count.finals[ending]);
            }
            assertThat(count.decisionStates).isEqualTo(talks.decisionStates());
            assertThat(count.transitions).isEqualTo(talks.transitions);
            assertThat(count.states()).isEqualTo(talks.decisionStates() + talks.finalStates());
        }
    }

    private static Talks all(int rounds, Variant variant) {
        return new Talks(BorderTalks.pack(rounds, variant), Keep.EVERYTHING);
    }

    private static String paths(Talks talks) {
        return listed(talks.paths);
    }

    private static String finals(Talks talks) {
        return listed(talks.finals);
    }

    private static String shares(Talks talks) {
        SortedMap<String, String> rounded = new TreeMap<>();
        talks.shares.forEach((name, share) -> rounded.put(name, String.format(Locale.ROOT, "%.6f", share)));
        return listed(rounded);
    }

    private static String listed(Map<String, ?> values) {
        List<String> listed = new ArrayList<>();
        ENDINGS.forEach(name -> listed.add(String.valueOf(values.get(name))));
        return String.join(" ", listed);
    }

    private static List<Integer> byRound(Talks talks, int rounds) {
        List<Integer> states = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            states.add(talks.decisions.get("r" + round));
        }
        return states;
    }
}

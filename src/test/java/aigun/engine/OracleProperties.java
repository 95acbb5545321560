package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.FerryPack;
import aigun.model.ChoiceId;
import aigun.model.DebriefPage;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.oracle.Oracle;
import aigun.oracle.RandomPacks;
import aigun.oracle.Situation;
import aigun.oracle.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The engine plays as the naive oracle does, which reads the same packs without it: step by step, word by word. */
class OracleProperties {
    private static final int PACKS = 400;
    private static final int WALKS = 8;
    private static final int STEPS_MAX = 40;

    /** What the walks came by: kinds of decisions, and what answered them. */
    private final SortedMap<String, Integer> met = new TreeMap<>();

    @Test
    void theEngineAndTheOracleAgreeOnRandomPacks() {
        for (long seed = 0; seed < PACKS; seed++) {
            check(RandomPacks.of(seed), seed);
        }

        assertThat(met.values()).allMatch(times -> 100 <= times);
        assertThat(met.keySet())
                .contains("Act", "Propose", "Bundle", "Ask", "Cite", "Soften", "Wait", "Accept", "Leave", "Branch")
                .contains("accepts", "refuses", "red-line", "rule ACCEPT", "rule REFUSE", "rule LEAVE", "offer")
                .contains("remark", "passed", "over");
    }

    @Test
    void theEngineAndTheOracleAgreeOnTheFerry() {
        for (long seed = 0; seed < 100; seed++) {
            check(FerryPack.PACK, seed);
        }
    }

    private void check(Pack pack, long seed) {
        Story story = Story.compile(pack);
        SplittableRandom random = new SplittableRandom(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            new Duet(pack, story, "seed " + seed + ", walk " + walk).play(random);
        }
    }

    /** One walk, played twice. */
    private final class Duet {
        private final Oracle oracle;
        private final Story story;
        private final Pack pack;
        private String path;

        Duet(Pack pack, Story story, String name) {
            this.pack = pack;
            this.story = story;
            oracle = new Oracle(pack);
            path = name;
        }

        void play(SplittableRandom random) {
            Start start = pack.starts().get(random.nextInt(pack.starts().size()));
            Told told = new Told();
            Situation now;
            try {
                now = oracle.begin(start, told);
            } catch (IllegalStateException endless) {
                assertThatThrownBy(() -> story.begin(start, List.of())).isInstanceOf(IllegalStateException.class);
                return;
            }
            Telling telling = story.opening(start, List.of(), Past.NONE);
            assertThat(telling.after()).as(path).isEqualTo(story.begin(start, List.of()));
            compare(telling, told, now);
            State state = telling.after();
            for (int step = 0; step < STEPS_MAX; step++) {
                List<Option> open =
                        story.options(state).stream().filter(Option::open).toList();
                if (open.isEmpty()) {
                    return;
                }
                Option option = open.get(random.nextInt(open.size()));
                path += " " + now.scene() + ":" + option.id();
                Past past = past(now.copy());
                told = new Told();
                try {
                    oracle.decide(now, option.id().text(), told);
                } catch (IllegalStateException endless) {
                    State before = state;
                    assertThatThrownBy(() -> story.step(before, option.index()))
                            .isInstanceOf(IllegalStateException.class);
                    return;
                }
                telling = story.tell(state, option.index(), past);
                assertThat(story.step(state, option.index())).as(path).isEqualTo(telling.after());
                state = telling.after();
                compare(telling, told, now);
                note(option, telling);
            }
        }

        private void note(Option option, Telling telling) {
            count(option.kind().getClass().getSimpleName());
            if (telling.answered() instanceof Answered.Said said) {
                String rule = said.rule().split(":", 2)[0];
                count(rule.equals("rule") ? rule + " " + said.deed() : rule);
            } else if (telling.answered() instanceof Answered.Remarked) {
                count("remark");
            }
            if (1 < telling.entered().size()) {
                count("passed");
            }
            if (story.isOver(telling.after())) {
                count("over");
            }
        }

        private void count(String name) {
            met.merge(name, 1, Integer::sum);
        }

        private void compare(Telling telling, Told told, Situation now) {
            State state = telling.after();
            assertThat(values(state, now)).as(path).isEqualTo(now.values());
            assertThat(passages(telling)).as(path).isEqualTo(told.passages);
            assertThat(telling.entered()).as(path).extracting(SceneId::text).isEqualTo(told.entered);
            assertThat(debrief(state, past(now))).as(path).isEqualTo(oracle.debrief(now));
            assertThat(answered(telling.answered())).as(path).isEqualTo(told.answered);
            assertThat(story.options(state).stream().map(OracleProperties::line).toList())
                    .as(path)
                    .isEqualTo(oracle.options(now));
        }

        /** What pages of the debrief would tell, wherever play stands: their conditions are asked at its end alone. */
        private List<String> debrief(State state, Past past) {
            List<String> told = new ArrayList<>();
            for (DebriefPage page : pack.debrief()) {
                page.text().forEach(paragraph -> tell(state, past, paragraph, told));
                for (DebriefPage.Row row : page.rows()) {
                    if (story.holds(state, row.when(), past)) {
                        told.add(row.name());
                        row.beneath().forEach(paragraph -> tell(state, past, paragraph, told));
                    }
                }
                page.rest().forEach(paragraph -> tell(state, past, paragraph, told));
            }
            return told;
        }

        private void tell(State state, Past past, Paragraph paragraph, List<String> told) {
            if (story.holds(state, paragraph.when(), past)) {
                told.add(Oracle.words(paragraph.prose()));
            }
        }

        /** Without what the state remembers, which has to be so. */
        private SortedMap<String, String> values(State state, Situation now) {
            SortedMap<String, String> values = new TreeMap<>();
            story.values(state).forEach((name, value) -> {
                String inner = name.substring(name.indexOf('(') + 1, name.length() - 1);
                if (name.startsWith("seen(")) {
                    assertThat(now.saw(inner)).as(path).isTrue();
                } else if (name.startsWith("taken(")) {
                    assertThat(now.took(inner.split(", ", 2)[0], inner.split(", ", 2)[1]))
                            .as(path)
                            .isTrue();
                } else {
                    values.put(name, value);
                }
            });
            return values;
        }
    }

    private static List<String> passages(Telling telling) {
        return telling.passages().stream()
                .flatMap(passage -> passage.paragraphs().stream()
                        .map(text -> passage.kind() + " " + passage.scene() + ": " + Oracle.words(text.prose())))
                .toList();
    }

    private static String answered(Answered answered) {
        if (answered instanceof Answered.Remarked remarked) {
            return String.join("|", remarked.who().text(), remarked.reply(), remarked.because());
        }
        if (answered instanceof Answered.Said said) {
            return String.join(
                    "|",
                    said.who().text(),
                    said.rule(),
                    said.deed().name(),
                    said.because(),
                    "" + said.reservation(),
                    "" + said.worthBefore(),
                    "" + said.worthAfter());
        }
        return "";
    }

    private static String line(Option option) {
        String state = option.open() ? "open" : "locked: " + option.locked();
        String because =
                option.evidence().isEmpty() ? "" : option.evidence().get(0).because();
        return String.join("|", option.id().text(), option.label(), state.equals("locked: ") ? "done" : state, because);
    }

    private static Past past(Situation before) {
        return new Past() {
            @Override
            public boolean saw(SceneId scene) {
                return before.saw(scene.text());
            }

            @Override
            public boolean took(SceneId scene, ChoiceId choice) {
                return before.took(scene.text(), choice.text());
            }
        };
    }
}

package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.engine.Story;
import aigun.model.Pack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes to the rules of a small pack its known path notices, by what it expects. */
class MutationsTest {
    private static final String GATE = """
            title: At the gate
            effects: [{add: {cold: +1}}]
            choices:
              knock:
                label: Knock.
                effects: [{add: {trust: +1}}, {flag: heard}, {let: {cold: 3}, when: trust >= 3}, {set: {toll: tenth}}]
                next: yard/yard
                status: counterfactual
                grade: D
                because: Invented.
              wait:
                label: Wait.
                next: yard/gate
                status: counterfactual
                grade: D
                because: Invented.
              climb:
                label: Climb over.
                when: key and trust >= 2 or heard
                locked: It is high.
                next: yard/yard
                status: counterfactual
                grade: D
                because: Invented.
            """;

    private static final String YARD = """
            title: In the yard
            effects: [{unflag: heard, when: trust >= 4}]
            choices:
              look:
                label: Look about.
                once: true
                next: yard/yard
                status: counterfactual
                grade: D
                because: Invented.
              enter:
                label: Go in.
                next: [{when: trust >= 3 and toll-paid, to: end/out}, {when: trust >= 3, to: end/in}, {to: end/out}]
                status: counterfactual
                grade: D
                because: Invented.
            """;

    private static final String IN = "title: In\nending: {kind: treaty, signed: true}\n";
    private static final String OUT = "title: Out\nending: {kind: no treaty, signed: false}\n";

    /** Goes in by the gate. */
    private static final String KNOCK = "[yard/gate: knock, yard/yard: enter]";

    /** What every change to a rule that the path comes by is noticed by. */
    private static final String ALL = "{ending: end/in, holds: [trust == 3, cold == 3, heard, draft.toll == tenth]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ending: end/in | yard/gate: choices.knock.effects[0] | trust + 1 LEFT_OUT",
                "ending: end/in | yard/yard: choices.enter.next[1].when | trust >= 3 NEVER",
                "ending: end/in | yard/yard: choices.enter.next[1].when | trust >= 3 CHANGED trust >= 4",
                "ending: end/in | yard/yard: choices.enter.next[0].when | toll-paid LEFT_OUT",
                "ending: end/in | pack: tracks.trust.start | 2 CHANGED 1",
                "holds: [trust == 3] | yard/gate: choices.knock.effects[0] | trust + 1 CHANGED trust + 2",
                "holds: [trust == 3] | pack: tracks.trust.start | 2 CHANGED 3",
                "holds: [heard] | yard/gate: choices.knock.effects[1] | flag heard LEFT_OUT",
                "holds: [heard] | yard/yard: effects[0].when | trust >= 4 ALWAYS",
                "holds: [heard] | yard/yard: effects[0].when | trust >= 4 CHANGED trust >= 3",
                "holds: [cold == 3] | yard/gate: choices.knock.effects[2] | cold = 3 when trust >= 3 LEFT_OUT",
                "holds: [cold == 3] | yard/gate: choices.knock.effects[2] | cold = 3 when trust >= 3 CHANGED cold = 2 when trust >= 3",
                "holds: [cold == 3] | yard/gate: choices.knock.effects[2].when | trust >= 3 CHANGED trust >= 4",
                "holds: [draft.toll == tenth] | yard/gate: choices.knock.effects[3] | draft.toll = tenth LEFT_OUT",
                "holds: [draft.toll == tenth] | yard/gate: choices.knock.effects[3] | draft.toll = tenth CHANGED draft.toll = fifth",
            })
    void aChangeIsNoticedByWhatItBringsAboutAndByNothingElse(String expectation, String where, String change) {
        String decisions = "start: town\ndecisions: " + KNOCK + "\n";

        assertThat(unnoticed(decisions + "expect: {" + expectation + "}")).doesNotContain(where + " | " + change);
        assertThat(unnoticed(decisions)).contains(where + " | " + change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shut: [climb] | ((key and trust >= 2) or heard) ALWAYS",
                "shut: [climb] | key LEFT_OUT",
            })
    void aConditionThatIsAskedAtTheEndIsNoticedBySayingWhatIsOpen(String expectation, String change) {
        String start = "start: town\ndecisions: [yard/gate: wait]\n";

        assertThat(unnoticed(start + "expect: {" + expectation + "}"))
                .doesNotContain("yard/gate: choices.climb.when | " + change);
        assertThat(unnoticed(start)).contains("yard/gate: choices.climb.when | " + change);
    }

    @Test
    void whatCanBeDoneOnceIsNoticedBySayingThatItIsDone() {
        String looks = "start: town\ndecisions: [yard/gate: knock, yard/yard: look]\n";
        String change = "yard/yard: choices.look.once | once LEFT_OUT";

        assertThat(unnoticed(looks + "expect: {shut: [look]}")).doesNotContain(change);
        assertThat(unnoticed(looks)).contains(change);
    }

    /** A path that expects all it comes to leaves only what made no difference to it. */
    @Test
    void aPathThatExpectsEverythingLeavesNoChangeByWhichItGoesOtherwise() {
        Mutations mutations = tried(0, pack("start: town\ndecisions: " + KNOCK + "\nexpect: " + ALL));

        assertThat(mutations.unnoticed())
                .filteredOn(each -> each.parting().stream().anyMatch(Parting::isAtEnd))
                .isEmpty();
    }

    @Test
    void whereAPathGoesOtherwiseIsToldByWhatAnExpectationCouldSay() {
        Mutations mutations = tried(0, pack("start: town\ndecisions: " + KNOCK + "\n"));

        assertThat(mutations.unnoticed())
                .filteredOn(each -> each.mutation().where().toString().equals("yard/gate: choices.knock.effects[0]"))
                .flatExtracting(Mutations.Unnoticed::parting)
                .containsExactly(
                        new Parting("path", 2, 2, Parting.Kind.VALUE, "cold", "3", "1"),
                        new Parting("path", 2, 2, Parting.Kind.VALUE, "heard", "true", "false"));
        assertThat(mutations.unnoticed())
                .filteredOn(each -> each.mutation().where().toString().equals("yard/gate: choices.climb.when"))
                .flatExtracting(Mutations.Unnoticed::parting)
                .contains(new Parting("path", 0, 2, Parting.Kind.CHOICE, "climb", "locked", "open"));
    }

    @Test
    void whatNoPathComesByIsCountedApart() {
        Mutations none = tried(0, pack("start: town\ndecisions: [yard/gate: wait]\n"));
        Mutations whole = tried(0, pack("start: town\ndecisions: " + KNOCK + "\n"));

        assertThat(none.all()).isEqualTo(whole.all());
        assertThat(none.missed()).isGreaterThan(whole.missed());
        assertThat(tell(none))
                .noneMatch(line -> line.startsWith("yard/yard")
                        || line.contains("climb.when | ((key and trust >= 2) or heard) NEVER"));
        assertThat(none.all()).isEqualTo(none.met() + none.missed());
    }

    /** Where all that can be done is locked, and where play goes on and on, no known path is needed to see it. */
    @ParameterizedTest
    @ValueSource(strings = {"trust >= 2 NEVER", "trust >= 2 CHANGED trust >= 3"})
    void aWalkThatDoesNotEndNotices(String change) {
        Pack pack = small("""
                title: A gate
                choices:
                  climb: {label: Climb., when: trust >= 2, locked: No., next: end/in, status: plausible, grade: D, because: So.}
                """);

        assertThat(tell(tried(20, pack))).noneMatch(line -> line.endsWith(change));
        assertThat(tried(20, pack).noticed()).isPositive();
        assertThat(tried(0, pack).noticed()).isZero();
    }

    @Test
    void theSameComesOfItHoweverManyWork() {
        Pack pack = pack("start: town\ndecisions: " + KNOCK + "\nexpect: {ending: end/in}");
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        Story story = Story.compile(pack);
        Playtests tests = Playtests.of(story, 10, start -> new SplittableRandom(1)::nextInt);

        Mutations mutations = Mutations.of(
                story,
                tests,
                new Mutations.Manner(10, start -> new SplittableRandom(1)::nextInt, new Threads(3), heard::add));

        assertThat(mutations).isEqualTo(tried(10, pack));
        assertThat(heard).hasSizeBetween(mutations.met(), mutations.all()).containsOnly(heard.size());
    }

    @Test
    void aPackThatFailsAsItIsIsNotChanged() {
        Pack pack = pack("start: town\ndecisions: " + KNOCK + "\nexpect: {ending: end/out}");

        assertThatThrownBy(() -> tried(0, pack)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> unnoticed(String path) {
        return tell(tried(0, pack(path)));
    }

    private static List<String> tell(Mutations mutations) {
        return mutations.unnoticed().stream()
                .map(Mutations.Unnoticed::mutation)
                .map(each -> (each.where() + " | " + each.before() + " " + each.kind() + " " + each.after()).strip())
                .toList();
    }

    private static Mutations tried(int walks, Pack pack) {
        Story story = Story.compile(pack);
        Playtests tests = Playtests.of(story, walks, start -> new SplittableRandom(1)::nextInt);
        return Mutations.of(
                story,
                tests,
                new Mutations.Manner(walks, start -> new SplittableRandom(1)::nextInt, Workers.ALONE, all -> {}));
    }

    private static Pack pack(String path) {
        return written(GATE)
                .with("yard/yard.yaml", YARD)
                .with("tests/path.yaml", path)
                .read();
    }

    private static Pack small(String gate) {
        return written(gate).read();
    }

    private static WrittenPack written(String gate) {
        return new WrittenPack()
                .with("pack.yaml", """
                        format: 1
                        id: yard
                        title: The Yard
                        version: 1.0.0
                        sides:
                          town: {name: Town, capital: Town}
                          country: {name: Country, capital: Village}
                        tracks:
                          trust: {name: Trust, range: [0, 5], start: 2}
                          cold: {name: Cold, range: [0, 5], start: 0}
                        flags:
                          key: a key
                          heard: heard
                          toll-paid: paid
                        issues:
                          toll:
                            name: Toll
                            positions:
                              free: {name: free}
                              tenth: {name: a tenth}
                              fifth: {name: a fifth}
                        starts:
                          town: {side: town, title: Outside, scene: yard/gate}
                        """)
                .with("yard/gate.yaml", gate)
                .with("end/in.yaml", IN)
                .with("end/out.yaml", OUT);
    }
}

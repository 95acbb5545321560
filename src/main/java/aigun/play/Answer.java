package aigun.play;

import aigun.engine.Answered;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Pack;
import aigun.model.Person;
import java.util.ArrayList;
import java.util.List;

/** What a counterpart said to a decision, and why: his rule, what it was worth to him, what he would have taken. */
public record Answer(Turn turn, Counterpart counterpart, Person person, Answered answered) {
    /** Every answer of a play, in order. */
    static List<Answer> of(Play play) {
        List<Answer> answers = new ArrayList<>();
        for (Turn turn : play.turns()) {
            Answered answered = turn.telling().answered();
            if (answered instanceof Answered.Said said) {
                answers.add(of(play.story().pack(), turn, said.who()));
            } else if (answered instanceof Answered.Remarked remarked) {
                answers.add(of(play.story().pack(), turn, remarked.who()));
            }
        }
        return answers;
    }

    private static Answer of(Pack pack, Turn turn, CounterpartId who) {
        Counterpart counterpart = pack.counterpart(who);
        return new Answer(
                turn,
                counterpart,
                pack.person(counterpart.person()),
                turn.telling().answered());
    }
}

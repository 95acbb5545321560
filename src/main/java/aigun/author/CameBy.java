package aigun.author;

import aigun.author.Encounter.Side;
import aigun.engine.Address;
import aigun.engine.Landmark;
import aigun.engine.Option;
import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.Table;
import aigun.model.Track;
import aigun.model.Way;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that one play came by of what rules depend on. */
final class CameBy {
    private final Pack pack;
    private final Play play;
    private final Set<Met> met = new HashSet<>();

    private record Met(String at, Side side) {}

    private CameBy(Play play) {
        this.play = play;
        pack = play.story().pack();
    }

    /** @param tour from the start of the play, which came by nothing yet */
    static CameBy of(Play play, Tour tour) {
        CameBy cameBy = new CameBy(play);
        cameBy.begin();
        tour.follow(play);
        cameBy.addLandmarks(tour);
        for (int length = 0; length <= play.length(); length++) {
            cameBy.rest(play.at(length));
        }
        play.turns().forEach(cameBy::take);
        return cameBy;
    }

    boolean has(Encounter encounter) {
        return switch (encounter.side()) {
            case EITHER -> has(encounter.at(), Side.HELD) || has(encounter.at(), Side.FAILED);
            case HELD, FAILED -> has(encounter.at(), encounter.side());
        };
    }

    private boolean has(Address at, Side side) {
        return met.contains(new Met(at.toString(), side));
    }

    private void add(Address at, Side side) {
        met.add(new Met(at.toString(), side));
    }

    private void begin() {
        add(PackMutants.start(play.start()), Side.HELD);
        for (Track track : pack.tracks()) {
            if (play.start().levels().stream().noneMatch(level -> level.track().equals(track.id()))) {
                add(PackMutants.start(track), Side.HELD);
            }
        }
    }

    /** What happens in the middle of a step; what is asked between two steps is asked anew in {@link #rest}. */
    private void addLandmarks(Tour tour) {
        List<Landmark> landmarks = tour.landmarks();
        for (int number = 0; number < landmarks.size(); number++) {
            Landmark landmark = landmarks.get(number);
            boolean once = landmark.kind() == Landmark.Kind.SCENE || landmark.kind() == Landmark.Kind.REPLY;
            boolean sided = landmark.kind() == Landmark.Kind.CONDITION;
            if ((once || sided) && tour.isSeen(number, true)) {
                add(landmark.address(), Side.HELD);
            }
            if (sided && tour.isSeen(number, false)) {
                add(landmark.address(), Side.FAILED);
            }
        }
    }

    /** Where play rests, all that can be done is looked at. */
    private void rest(Play now) {
        Address at = Address.file(now.scene().id().text());
        if (now.scene().way() instanceof Way.Choose choose) {
            for (Choice choice : choose.choices()) {
                ask(choice.when(), at.at("choices").at(choice.id().text()).at("when"), now);
            }
        } else if (now.scene().way() instanceof Way.Bargain bargain) {
            rest(bargain.table(), at.at("table"), now);
        }
    }

    private void rest(Table table, Address at, Play now) {
        for (Table.Bundle bundle : table.packages()) {
            ask(bundle.when(), at.at("packages").at(bundle.id()).at("when"), now);
        }
        ask(table.ask().when(), at.at("ask").at("when"), now);
        for (Table.Cite cite : table.cites()) {
            ask(cite.move().when(), at.at("cite").at(cite.paper().text()).at("when"), now);
            hold(cite.paper(), now);
            cite.beside().forEach(paper -> hold(paper, now));
        }
        for (Table.Move soften : table.softens()) {
            ask(soften.when(), at.at("soften").at(soften.id()).at("when"), now);
        }
        ask(table.waiting().when(), at.at("wait").at("when"), now);
        for (Table.Leave leave : table.leaves()) {
            ask(leave.move().when(), at.at("leave").at(leave.move().id()).at("when"), now);
        }
    }

    private void hold(PaperId id, Play now) {
        for (Paper paper : pack.papers()) {
            if (paper.id().equals(id)) {
                ask(paper.held(), PackMutants.held(paper), now);
            }
        }
    }

    private void ask(Condition condition, Address at, Play now) {
        boolean held = now.story().holds(now.state(), condition, now.past());
        add(at, held ? Side.HELD : Side.FAILED);
    }

    private void take(Turn turn) {
        Address scene = Address.file(turn.decision().scene().text());
        String id = turn.decision().choice().text();
        if (turn.option().kind() instanceof Option.Kind.Act) {
            add(scene.at("choices").at(id), Side.HELD);
        } else if (turn.option().kind() instanceof Option.Kind.Branch) {
            add(scene.at("chance").at(id), Side.HELD);
        }
    }
}

package aigun.oracle;

import aigun.model.Choice;
import aigun.model.Counterpart;
import aigun.model.Effect;
import aigun.model.Pack;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every effect of a pack by where it stands, such as {@code hall: choices.bow.effects[0]}. */
public final class EffectPlaces {
    private final SortedMap<String, Effect> places = new TreeMap<>();

    private EffectPlaces() {}

    public static SortedMap<String, Effect> of(Pack pack) {
        EffectPlaces places = new EffectPlaces();
        pack.scenes().forEach(places::add);
        pack.counterparts().forEach(places::add);
        return places.places;
    }

    private void add(Scene scene) {
        String at = scene.id() + ": ";
        add(scene.effects(), at + "effects");
        if (scene.way() instanceof Way.Choose choose) {
            choose.choices().forEach(choice -> add(choice, at + "choices." + choice.id() + "."));
        } else if (scene.way() instanceof Way.Chance chance) {
            chance.branches().forEach(branch -> add(branch.effects(), at + "chance." + branch.id() + ".effects"));
        } else if (scene.way() instanceof Way.Bargain bargain) {
            add(bargain.table(), at + "table.");
        }
    }

    private void add(Choice choice, String at) {
        add(choice.effects(), at + "effects");
        if (choice.then() instanceof Choice.Then.Ask ask) {
            add(ask.agreed().effects(), at + "agreed.effects");
            add(ask.refused().effects(), at + "refused.effects");
        }
    }

    private void add(Table table, String at) {
        add(table.ask(), at + "ask");
        add(table.waiting(), at + "wait");
        table.cites().forEach(cite -> add(cite.move(), at + "cite." + cite.paper()));
        table.softens().forEach(soften -> add(soften, at + "soften." + soften.id()));
        table.leaves()
                .forEach(leave -> add(leave.move(), at + "leave." + leave.move().id()));
    }

    private void add(Table.Move move, String at) {
        for (int place = 0; place < move.replies().size(); place++) {
            add(move.replies().get(place).effects(), at + ".replies[" + place + "].effects");
        }
    }

    private void add(Counterpart counterpart) {
        String at = "counterparts/" + counterpart.id() + ": ";
        counterpart.redLines().forEach(line -> add(line, at + "red-lines." + line.id()));
        counterpart
                .rules()
                .forEach(rule -> add(rule.reply(), at + "rules." + rule.reply().id()));
        counterpart
                .offers()
                .forEach(offer ->
                        add(offer.reply(), at + "offers." + offer.reply().id()));
        add(counterpart.accepts(), at + "accepts");
        add(counterpart.refuses(), at + "refuses");
    }

    private void add(Reply reply, String at) {
        add(reply.effects(), at + ".effects");
    }

    private void add(List<Effect> effects, String at) {
        for (int place = 0; place < effects.size(); place++) {
            places.put(at + "[" + place + "]", effects.get(place));
        }
    }
}

package aigun.author;

import aigun.author.Gathering.Ground;
import aigun.engine.Address;
import aigun.model.Choice;
import aigun.model.Counterpart;
import aigun.model.Evidence;
import aigun.model.Pack;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.util.List;

/** Goes through what scenes and counterparts tell, and what is said of every deed beside history. */
final class SceneTexts {
    private final Texts texts;

    SceneTexts(Texts texts) {
        this.texts = texts;
    }

    void addAll(Pack pack) {
        pack.counterparts().forEach(this::add);
        pack.scenes().forEach(this::add);
    }

    private void add(Counterpart counterpart) {
        Address at = Address.file("counterparts/" + counterpart.id().text());
        counterpart.redLines().forEach(line -> add(line, at.at("red-lines").at(line.id())));
        counterpart
                .rules()
                .forEach(
                        rule -> add(rule.reply(), at.at("rules").at(rule.reply().id())));
        counterpart
                .offers()
                .forEach(offer ->
                        add(offer.reply(), at.at("offers").at(offer.reply().id())));
        add(counterpart.accepts(), at.at("accepts"));
        add(counterpart.refuses(), at.at("refuses"));
    }

    private void add(Reply reply, Address at) {
        texts.add(reply.text(), at.at("text"), Ground.STORY);
        texts.add(reply.because(), at.at("because"), Ground.FACTS);
    }

    private void add(Scene scene) {
        Address at = Address.file(scene.id().text());
        texts.add(scene.text(), at.at("text"), Ground.STORY);
        texts.add(scene.margin(), at.at("margin"), Ground.FACTS);
        Way way = scene.way();
        if (way instanceof Way.Choose choose) {
            choose.choices()
                    .forEach(choice ->
                            add(choice, at.at("choices").at(choice.id().text())));
        } else if (way instanceof Way.Bargain bargain) {
            add(bargain.table(), at.at("table"));
        } else if (way instanceof Way.Chance chance) {
            for (Way.Branch branch : chance.branches()) {
                Address text = at.at("chance").at(branch.id().text()).at("text");
                texts.add(branch.text(), text, Ground.STORY);
            }
        } else if (way instanceof Way.End end) {
            texts.add(end.ending().epilogue(), at.at("ending").at("epilogue"), Ground.FACTS);
        }
    }

    private void add(Choice choice, Address at) {
        texts.add(choice.text(), at.at("text"), Ground.STORY);
        if (choice.then() instanceof Choice.Then.Ask ask) {
            texts.add(ask.agreed().text(), at.at("agreed").at("text"), Ground.STORY);
            texts.add(ask.refused().text(), at.at("refused").at("text"), Ground.STORY);
        }
        add(choice.evidence(), at);
    }

    private void add(Evidence evidence, Address at) {
        texts.add(evidence.because(), at.at("because"), Ground.judged(evidence));
    }

    private void add(Table table, Address at) {
        add(table.ask(), at.at("ask"));
        table.cites()
                .forEach(cite -> add(cite.move(), at.at("cite").at(cite.paper().text())));
        table.softens().forEach(soften -> add(soften, at.at("soften").at(soften.id())));
        add(table.waiting(), at.at("wait"));
        table.leaves()
                .forEach(leave ->
                        add(leave.move(), at.at("leave").at(leave.move().id())));
        List<Table.Judged> judged = table.judged();
        for (int index = 0; index < judged.size(); index++) {
            add(judged.get(index).evidence(), at.at("history").at(index));
        }
    }

    private void add(Table.Move move, Address at) {
        for (int index = 0; index < move.replies().size(); index++) {
            add(move.replies().get(index), at.at("replies").at(index));
        }
        add(move.evidence(), at);
    }
}

package aigun.engine;

import aigun.model.Assessment;
import aigun.model.Condition;
import aigun.model.DebriefPage;
import aigun.model.Evidence;
import aigun.model.Mandate;
import aigun.model.Paper;
import aigun.model.Scene;
import aigun.model.Trait;
import aigun.model.Way;
import java.util.List;

/** What is shown beside a scene's own texts: how tracks stand, papers that are held, what is judged, what came of it. */
final class Panels {
    private Panels() {}

    /** What can be read wherever play rests: how all tracks stand, and what conditions ask. */
    static long[] atRest(Lexicon lexicon) {
        long[] bits = asked(lexicon);
        for (Slot track : lexicon.slots().tracks) {
            track.mark(bits);
        }
        return bits;
    }

    /** What conditions ask of it wherever play rests. */
    static long[] asked(Lexicon lexicon) {
        long[] bits = new long[lexicon.slots().words()];
        for (Paper paper : lexicon.pack().papers()) {
            read(paper.held(), lexicon, bits);
        }
        for (Mandate mandate : lexicon.pack().mandates()) {
            read(mandate.known(), lexicon, bits);
        }
        for (Scene scene : lexicon.pack().scenes()) {
            judged(scene.way(), lexicon, bits);
        }
        return bits;
    }

    private static void judged(Way way, Lexicon lexicon, long[] bits) {
        if (way instanceof Way.Choose choose) {
            choose.choices().forEach(choice -> read(choice.evidence(), lexicon, bits));
        } else if (way instanceof Way.Bargain bargain) {
            bargain.table().judged().forEach(each -> read(each.evidence(), lexicon, bits));
        }
    }

    private static void read(Evidence evidence, Lexicon lexicon, long[] bits) {
        read(evidence.informed(), lexicon, bits);
    }

    /** What can be read at an ending besides. */
    static long[] atEnd(Lexicon lexicon) {
        long[] bits = new long[lexicon.slots().words()];
        read(lexicon.pack().foresight(), lexicon, bits);
        for (Mandate mandate : lexicon.pack().mandates()) {
            read(mandate.receptions(), lexicon, bits);
        }
        for (Trait trait : lexicon.pack().traits()) {
            read(trait.among(), lexicon, bits);
            read(trait.when(), lexicon, bits);
        }
        for (DebriefPage page : lexicon.pack().debrief()) {
            page.text().forEach(paragraph -> read(paragraph.when(), lexicon, bits));
            page.rest().forEach(paragraph -> read(paragraph.when(), lexicon, bits));
            for (DebriefPage.Row row : page.rows()) {
                read(row.when(), lexicon, bits);
                row.beneath().forEach(paragraph -> read(paragraph.when(), lexicon, bits));
            }
        }
        return bits;
    }

    private static void read(List<Assessment> assessments, Lexicon lexicon, long[] bits) {
        for (Assessment assessment : assessments) {
            assessment.findings().forEach(finding -> read(finding.when(), lexicon, bits));
        }
    }

    private static void read(Condition condition, Lexicon lexicon, long[] bits) {
        lexicon.when(condition).read(bits);
    }
}

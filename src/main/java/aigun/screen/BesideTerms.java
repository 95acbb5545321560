package aigun.screen;

import aigun.model.Draft;
import aigun.model.Ending;
import aigun.model.Issue;
import aigun.play.Alignment;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;

/**
 * What stood in the drafts of two plays that are over, and whether it was signed.
 *
 * @param beside the path the first is laid beside; empty list for that on record
 */
record BesideTerms(Scribe scribe, List<OtherPath> beside, Alignment plays) {
    List<Doc.Block> blocks() {
        List<Doc.Block> blocks = new ArrayList<>();
        boolean one = isSigned(plays.one());
        boolean other = isSigned(plays.other());
        if (!one || !other) {
            String unsigned = one ? "beside.unsigned-other" : other ? "beside.unsigned-one" : "beside.unsigned-both";
            blocks.add(TitleSheets.words(scribe.text(unsigned)));
        }
        List<Doc.Fact> facts = differing();
        if (facts.isEmpty()) {
            String same =
                    one && other ? BesideSheet.against(scribe, beside, "terms-same") : scribe.text("beside.draft-same");
            blocks.add(TitleSheets.words(same));
        } else {
            String title = scribe.text(one && other ? "record.terms" : "beside.draft");
            blocks.add(new Doc.Facts(title, Doc.Shape.LIST, facts));
        }
        return blocks;
    }

    private List<Doc.Fact> differing() {
        List<Doc.Fact> facts = new ArrayList<>();
        for (Issue issue : scribe.pack().issues()) {
            String one = position(issue, plays.one());
            String other = position(issue, plays.other());
            if (!one.equals(other)) {
                facts.add(new Doc.Fact(issue.name(), one, BesideSheet.against(scribe, beside, "term", other)));
            }
        }
        return facts;
    }

    private String position(Issue issue, Play play) {
        Draft draft = scribe.story().draft(play.state());
        return scribe.position(issue, draft.position(issue.id()));
    }

    private static boolean isSigned(Play play) {
        return play.ending().filter(Ending::signed).isPresent();
    }
}

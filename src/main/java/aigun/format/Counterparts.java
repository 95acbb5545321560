package aigun.format;

import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.IssueId;
import aigun.model.PersonId;
import aigun.model.PositionId;
import aigun.model.Reply;
import aigun.model.SideId;
import aigun.model.Term;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The counterparts at a pack's tables. */
final class Counterparts {
    private Counterparts() {}

    static Optional<Counterpart> read(Folder.Doc doc, Context outside) {
        CounterpartId id = new CounterpartId(doc.id());
        return Fields.of(doc.root(), TableKeys.COUNTERPART, outside.within(id)).map(fields -> read(id, fields));
    }

    private static Counterpart read(CounterpartId id, Fields fields) {
        List<Reply> redLines = new ArrayList<>();
        for (Fields.Titled titled : fields.children("red-lines")) {
            redLines.add(Replies.read(titled.id(), titled.fields()));
        }
        return new Counterpart(
                id,
                new PersonId(fields.ref("person")),
                new SideId(fields.ref("side")),
                Reservations.read(id, fields),
                redLines,
                rules(fields),
                offers(fields),
                answer(fields, "accepts"),
                answer(fields, "refuses"));
    }

    private static List<Counterpart.Rule> rules(Fields fields) {
        List<Counterpart.Rule> rules = new ArrayList<>();
        for (Fields.Titled titled : fields.children("rules")) {
            String deed = titled.fields().word("do").toUpperCase(Locale.ROOT);
            rules.add(new Counterpart.Rule(Counterpart.Deed.valueOf(deed), Replies.read(titled.id(), titled.fields())));
        }
        return rules;
    }

    private static List<Counterpart.Offer> offers(Fields fields) {
        List<Counterpart.Offer> offers = new ArrayList<>();
        for (Fields.Titled titled : fields.children("offers")) {
            Fields offer = titled.fields();
            List<Term> terms = Terms.read(offer, "give");
            boolean several = offer.value("give")
                    .filter(node -> node instanceof Node.Mapping mapping
                            && !offer.size("give").has(mapping.entries().size()))
                    .isPresent();
            if (several) {
                offer.context()
                        .report(Diagnostic.error(Code.ONE_TERM, offer.at("give"), "An offer gives one term.")
                                .withHint("Make an offer of each; he gives them in order."));
            }
            Term term = terms.isEmpty() ? nothing() : terms.get(0);
            offers.add(new Counterpart.Offer(term, Replies.read(titled.id(), offer)));
        }
        return offers;
    }

    private static Term nothing() {
        return new Term(new IssueId(Fields.UNKNOWN), new PositionId(Fields.UNKNOWN));
    }

    private static Reply answer(Fields fields, String key) {
        Optional<Fields> answer = fields.child(key);
        if (answer.isEmpty()) {
            return new Reply(key, Condition.always(), List.of(), List.of(), "");
        }
        return Replies.spoken(key, Condition.always(), answer.get());
    }

    /** Whether any of his rules lets him leave, as far as the file can be read. */
    static boolean mayLeave(Node root) {
        Optional<Node> rules = root instanceof Node.Mapping mapping ? mapping.value("rules") : Optional.empty();
        if (rules.isPresent() && rules.get() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Mapping rule && doesLeave(rule)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean doesLeave(Node.Mapping rule) {
        return rule.value("do")
                .filter(node ->
                        node instanceof Node.Scalar scalar && scalar.text().equals("leave"))
                .isPresent();
    }
}

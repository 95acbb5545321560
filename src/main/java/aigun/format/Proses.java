package aigun.format;

import aigun.model.Prose;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose whose marks and links lead somewhere in the pack. */
final class Proses {
    private static final List<Sort> LINKED =
            List.of(Sort.PERSON, Sort.PLACE, Sort.GLOSS, Sort.PAPER, Sort.TREATY, Sort.SOURCE);

    private static final Pattern BARE_MARK = Pattern.compile("\\[(" + Keys.WORD + ")]");

    private Proses() {}

    static Prose read(Node node, Context context) {
        Optional<Node.Scalar> text = Shapes.text(node, context.faults());
        if (text.isEmpty()) {
            return Prose.EMPTY;
        }
        Optional<Prose> prose = ProseReader.read(text.get(), context.faults());
        prose.ifPresent(read -> checkBlocks(read.blocks(), text.get(), context));
        return prose.orElse(Prose.EMPTY);
    }

    private static void checkBlocks(List<Prose.Block> blocks, Node.Scalar text, Context context) {
        for (Prose.Block block : blocks) {
            if (block instanceof Prose.Block.Text paragraph) {
                checkSpans(paragraph.spans(), text, context);
            } else if (block instanceof Prose.Block.Heading heading) {
                checkSpans(heading.spans(), text, context);
            } else if (block instanceof Prose.Block.Quote quote) {
                checkBlocks(quote.blocks(), text, context);
            } else if (block instanceof Prose.Block.Items items) {
                for (Prose item : items.items()) {
                    checkBlocks(item.blocks(), text, context);
                }
            }
        }
    }

    private static void checkSpans(List<Prose.Span> spans, Node.Scalar text, Context context) {
        for (Prose.Span span : spans) {
            if (span instanceof Prose.Span.Emphasis emphasis) {
                checkSpans(emphasis.spans(), text, context);
            } else if (span instanceof Prose.Span.Strong strong) {
                checkSpans(strong.spans(), text, context);
            } else if (span instanceof Prose.Span.Link link) {
                checkLink(link.target(), text, context);
                checkSpans(link.spans(), text, context);
            } else if (span instanceof Prose.Span.Mark mark) {
                checkMark(mark.source(), text, context);
            } else if (span instanceof Prose.Span.Words words) {
                checkBare(words.text(), text, context);
            }
        }
    }

    /** A source's id in brackets, which is shown as it stands. */
    private static void checkBare(String words, Node.Scalar text, Context context) {
        Matcher bare = BARE_MARK.matcher(words);
        while (bare.find()) {
            String id = bare.group(1);
            boolean source = context.register().roll(Sort.SOURCE).has(id);
            if ((source || id.equals(Prose.Span.Mark.INVENTED)) && text.text().contains(bare.group())) {
                Location place = place("[", id, text);
                context.report(Diagnostic.warning(
                                Code.MARK, place, "\"" + bare.group() + "\" is no mark, and is shown as it stands.")
                        .withHint("Write [^" + id + "].")
                        .withMend(new Mend.Replace(place, "^" + id)));
            }
        }
    }

    private static void checkMark(String id, Node.Scalar text, Context context) {
        Names.Roll<String> sources = context.register().roll(Sort.SOURCE);
        if (id.equals(Prose.Span.Mark.INVENTED) || sources.has(id) || !sources.complete()) {
            return;
        }
        List<String> known = new ArrayList<>(sources.entries());
        known.add(Prose.Span.Mark.INVENTED);
        context.report(
                Diagnostic.error(Code.UNKNOWN_SOURCE, place("[^", id, text), "There is no source \"" + id + "\".")
                        .suggesting(id, known));
    }

    private static void checkLink(String target, Node.Scalar text, Context context) {
        List<String> known = new ArrayList<>();
        for (Sort sort : LINKED) {
            Names.Roll<String> roll = context.register().roll(sort);
            if (roll.has(target) || !roll.complete()) {
                return;
            }
            known.addAll(roll.entries());
        }
        String message =
                "The link leads to \"" + target + "\", which is no person, place, gloss, paper, treaty or source.";
        context.report(Diagnostic.error(Code.UNKNOWN_LINK, place("](", target, text), message)
                .suggesting(target, known));
    }

    private static Location place(String before, String id, Node.Scalar text) {
        int found = text.text().indexOf(before + id);
        return found < 0 ? text.location() : text.at(found + before.length(), found + before.length() + id.length());
    }
}

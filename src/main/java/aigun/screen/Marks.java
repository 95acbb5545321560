package aigun.screen;

import aigun.model.Pack;
import aigun.model.Prose.Span;
import aigun.model.Source;
import aigun.model.SourceId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the prose of one page rests on: each work gets a number where it is named first, and the page ends with the list.
 * Links are marked where they are first.
 * In the view that judges nothing, prose shows none of it.
 */
final class Marks {
    private final Messages messages;
    private final Pack pack;
    private final Viewing viewing;
    private final List<SourceId> named = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();

    Marks(Messages messages, Pack pack, Viewing viewing) {
        this.messages = messages;
        this.pack = pack;
        this.viewing = viewing;
    }

    /** Marks as the player wants to see them. */
    static Marks of(Scribe scribe) {
        return new Marks(scribe.messages(), scribe.pack(), scribe.viewing());
    }

    /** Marks that are shown in every view: on the pages that look back. */
    static Marks shown(Scribe scribe) {
        return new Marks(scribe.messages(), scribe.pack(), Viewing.MARGIN);
    }

    /** How a mark in prose is written; empty where none is shown. */
    String write(Span.Mark mark) {
        if (!viewing.showsMarks()) {
            return "";
        }
        boolean invented = mark.source().equals(Span.Mark.INVENTED);
        return " " + (invented ? messages.text("mark.invented") : write(new SourceId(mark.source())));
    }

    /** How the words of a link look: marked where the page names their target first, else like those around them. */
    Role link(Span.Link link, Role around) {
        if (linked.contains(link.target())) {
            return around;
        }
        linked.add(link.target());
        return Role.LINK;
    }

    /** How a work is named from here on, such as {@code [3]}. */
    String write(SourceId source) {
        if (!named.contains(source)) {
            named.add(source);
        }
        return lead(named.indexOf(source));
    }

    String write(List<SourceId> sources) {
        StringBuilder text = new StringBuilder();
        for (SourceId source : sources) {
            text.append(' ').append(write(source));
        }
        return text.toString();
    }

    /** The list for the end of the page; nothing when no work was named. */
    List<Doc.Block> list() {
        List<Doc.Block> blocks = new ArrayList<>();
        if (named.isEmpty()) {
            return blocks;
        }
        blocks.add(new Doc.Heading(2, messages.text("mark.list")));
        for (int index = 0; index < named.size(); index++) {
            String work = line(named.get(index));
            blocks.add(new Doc.Item(0, lead(index), List.of(new Run(work, Role.DIM))));
        }
        return blocks;
    }

    private static String lead(int index) {
        return "[" + (index + 1) + "]";
    }

    /** The work in a line; its id where the pack's prose names what the pack does not list. */
    private String line(SourceId id) {
        for (Source source : pack.sources()) {
            if (source.id().equals(id)) {
                return Sources.name(source);
            }
        }
        return id.text();
    }
}

package aigun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ids, held against what the pack has. */
final class Links {
    private Links() {}

    /** The ids among the nodes that the pack has; a second time the same is reported and left out. */
    static List<String> read(List<Node> nodes, Kind kind, Context context) {
        List<String> ids = new ArrayList<>();
        List<String> written = texts(nodes);
        for (Node node : nodes) {
            Optional<Node.Scalar> id = id(node, kind, written, context);
            if (id.isEmpty()) {
                continue;
            }
            if (ids.contains(id.get().text())) {
                context.report(Once.more(id.get()));
            } else {
                ids.add(id.get().text());
            }
        }
        return ids;
    }

    /** An id of the sort asked for. */
    static Optional<Node.Scalar> id(Node node, Kind kind, Context context) {
        return id(node, kind, List.of(), context);
    }

    /** The same beside others, none of which is suggested in its place. */
    private static Optional<Node.Scalar> id(Node node, Kind kind, List<String> beside, Context context) {
        Sort sort = ((Kind.Ref) kind).sort();
        Optional<String> text =
                sort == Sort.SCENE ? Shapes.sceneId(node, context.faults()) : Shapes.id(node, context.faults());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar id = (Node.Scalar) node;
        return context.knows(id, sort, beside) ? Optional.of(id) : Optional.empty();
    }

    /** Keys of the author's own with their values, as far as the keys are of their kind. */
    static List<Fields.Member> members(Node node, Kind.Named kind, Context context) {
        List<Fields.Member> members = new ArrayList<>();
        List<Fields.Member> all = entries(node, context);
        List<String> written = keys(all);
        for (Fields.Member member : all) {
            if (isFit(member.key(), kind.key(), written, context)) {
                members.add(member);
            }
        }
        return members;
    }

    /** All of them: what stands beneath a key that is none of its kind is judged all the same. */
    static List<Fields.Member> all(Node node, Kind.Named kind, Context context) {
        List<Fields.Member> members = entries(node, context);
        List<String> written = keys(members);
        for (Fields.Member member : members) {
            isFit(member.key(), kind.key(), written, context);
        }
        return members;
    }

    static List<Fields.Member> all(Fields fields, String key) {
        Kind.Named kind = (Kind.Named) fields.element().key(key).kind();
        return fields.value(key).map(node -> all(node, kind, fields.context())).orElse(List.of());
    }

    private static List<Fields.Member> entries(Node node, Context context) {
        List<Fields.Member> members = new ArrayList<>();
        Optional<Node.Mapping> mapping = Shapes.mapping(node, Misfits.asKeys(node), context.faults());
        if (mapping.isPresent()) {
            for (Node.Entry entry : mapping.get().entries()) {
                Node.Scalar key = new Node.Scalar(entry.key(), Node.Kind.TEXT, entry.keyLocation());
                if (entry.key().isBlank()) {
                    Shapes.id(key, context.faults());
                } else {
                    members.add(new Fields.Member(key, entry.value()));
                }
            }
        }
        return members;
    }

    private static List<String> texts(List<Node> nodes) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    private static List<String> keys(List<Fields.Member> members) {
        List<String> keys = new ArrayList<>();
        for (Fields.Member member : members) {
            keys.add(member.id());
        }
        return keys;
    }

    private static boolean isFit(Node.Scalar key, Kind kind, List<String> beside, Context context) {
        if (kind instanceof Kind.Ref) {
            return id(key, kind, beside, context).isPresent();
        }
        if (kind instanceof Kind.Whole whole) {
            return Shapes.whole(key, whole.least(), whole.most(), context.faults())
                    .isPresent();
        }
        return Shapes.id(key, context.faults()).isPresent();
    }
}

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
        for (Node node : nodes) {
            Optional<Node.Scalar> id = id(node, kind, context);
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
        Sort sort = ((Kind.Ref) kind).sort();
        Optional<String> text =
                sort == Sort.SCENE ? Shapes.sceneId(node, context.faults()) : Shapes.id(node, context.faults());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar id = (Node.Scalar) node;
        return context.knows(id, sort) ? Optional.of(id) : Optional.empty();
    }

    /** Keys of the author's own with their values, as far as the keys are of their kind. */
    static List<Fields.Member> members(Node node, Kind.Named kind, Context context) {
        List<Fields.Member> members = new ArrayList<>();
        for (Fields.Member member : entries(node, context)) {
            if (isFit(member.key(), kind.key(), context)) {
                members.add(member);
            }
        }
        return members;
    }

    /** All of them: what stands beneath a key that is none of its kind is judged all the same. */
    static List<Fields.Member> all(Node node, Kind.Named kind, Context context) {
        List<Fields.Member> members = entries(node, context);
        for (Fields.Member member : members) {
            isFit(member.key(), kind.key(), context);
        }
        return members;
    }

    static List<Fields.Member> all(Fields fields, String key) {
        Kind.Named kind = (Kind.Named) fields.element().key(key).kind();
        return fields.value(key).map(node -> all(node, kind, fields.context())).orElse(List.of());
    }

    private static List<Fields.Member> entries(Node node, Context context) {
        List<Fields.Member> members = new ArrayList<>();
        Optional<Node.Mapping> mapping = Shapes.mapping(node, context.faults());
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

    private static boolean isFit(Node.Scalar key, Kind kind, Context context) {
        if (kind instanceof Kind.Ref) {
            return id(key, kind, context).isPresent();
        }
        if (kind instanceof Kind.Whole whole) {
            return Shapes.whole(key, whole.least(), whole.most(), context.faults())
                    .isPresent();
        }
        return Shapes.id(key, context.faults()).isPresent();
    }
}

package aigun.format;

import aigun.model.Condition;
import aigun.model.Next;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways on from a scene or an answer: one scene, or forks of which the first that holds is taken. */
final class Ways {
    private static final Kind SCENE = new Kind.Ref(Sort.SCENE);

    private Ways() {}

    static Next next(Fields fields, String key) {
        Optional<Node> node = fields.value(key);
        if (node.isEmpty()) {
            return nowhere();
        }
        Context context = fields.context();
        if (node.get() instanceof Node.Scalar) {
            return Links.id(node.get(), SCENE, context)
                    .map(id -> Next.to(new SceneId(id.text())))
                    .orElse(nowhere());
        }
        List<Fields> items = new ArrayList<>();
        for (Node item : Shapes.list(node.get(), context.faults()).orElse(List.of())) {
            Fields.of(item, CommonKeys.FORK, context).ifPresent(items::add);
        }
        Firsts.check(items, "fork");
        return forks(items);
    }

    private static Next forks(List<Fields> items) {
        List<Next.Fork> forks = new ArrayList<>();
        for (Fields item : items) {
            forks.add(new Next.Fork(item.rule("when"), new SceneId(item.ref("to"))));
        }
        if (forks.isEmpty() || !forks.get(forks.size() - 1).when().isAlways()) {
            forks.add(new Next.Fork(Condition.always(), new SceneId(Fields.UNKNOWN)));
        }
        return new Next(forks);
    }

    /** Stands for a way on that could not be read. */
    static Next nowhere() {
        return Next.to(new SceneId(Fields.UNKNOWN));
    }
}

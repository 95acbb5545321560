package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.SceneId;

/** Which file each part of a pack stands in. */
final class Addresses {
    static final Address PACK = Address.file("pack");

    private Addresses() {}

    static Address of(SceneId scene) {
        return Address.file(scene.text());
    }

    static Address of(Counterpart counterpart) {
        return Address.file("counterparts/" + counterpart.id().text());
    }
}

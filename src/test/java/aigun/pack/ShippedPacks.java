package aigun.pack;

import aigun.model.Pack;
import java.util.List;

/** What holds for every pack that travels with the program is tested of these. */
final class ShippedPacks {
    private ShippedPacks() {}

    static List<Pack> all() {
        return List.of(AigunPack.STORY.pack(), NerchinskPack.STORY.pack());
    }
}

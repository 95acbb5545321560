package aigun.model;

import aigun.model.Rename.Kind;
import java.util.List;

/** Between the ids that things of a pack have today and those they had before. */
public record Renaming(List<Rename> renames) {
    private static final String CITE = "cite ";
    private static final String PROPOSE = "propose ";

    /** In which direction. */
    public enum Way {
        TO_NOW,
        TO_OLDEST
    }

    public Renaming {
        renames = List.copyOf(renames);
    }

    /** The first that fits: of one thing's former ids the oldest stands first. */
    public String id(Way way, Kind kind, String within, String id) {
        for (Rename rename : renames) {
            String from = way == Way.TO_NOW ? rename.was() : rename.now();
            if (rename.kind() == kind && rename.within().equals(within) && from.equals(id)) {
                return way == Way.TO_NOW ? rename.now() : rename.was();
            }
        }
        return id;
    }

    /** What a path calls a decision in a scene, which is named by its id of today. */
    public String move(Way way, String scene, String move) {
        if (move.startsWith(CITE)) {
            return CITE + id(way, Kind.PAPER, "", move.substring(CITE.length()));
        }
        int equals = move.indexOf('=');
        if (move.startsWith(PROPOSE) && 0 < equals) {
            String issue = move.substring(PROPOSE.length(), equals);
            String renamed = id(way, Kind.ISSUE, "", issue);
            String within = way == Way.TO_NOW ? renamed : issue;
            return PROPOSE + renamed + "=" + id(way, Kind.POSITION, within, move.substring(equals + 1));
        }
        return id(way, Kind.CHOICE, scene, move);
    }

    /** The first id that anything decided in a scene had; the scene goes by its id of today. */
    public String oldest(SceneId scene, ChoiceId choice) {
        return move(Way.TO_OLDEST, scene.text(), choice.text());
    }
}

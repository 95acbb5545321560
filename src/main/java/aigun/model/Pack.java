package aigun.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is played: read, linked and checked, so that every id in it leads somewhere.
 *
 * @param version the pack's own version, such as {@code 1.0.0}
 * @param remembers whether rules may read scenes seen and choices taken, which costs states; texts always may
 * @param compared the treaty that a signed draft is laid beside first; empty list or exactly one
 * @param foresight questions put to the signed draft, each worth 0 to 2 points
 * @param debrief pages that the debrief has besides those that come of every play, in order
 * @param traits what is counted of the paths of a class, in order
 * @param map empty list or exactly one
 * @param scenes by id, in the order of their files
 * @param renames of what was called otherwise before; of one thing's former ids, the oldest first
 */
public record Pack(
        String id,
        String title,
        String version,
        Prose about,
        List<Side> sides,
        List<Track> tracks,
        List<Flag> flags,
        List<Issue> issues,
        List<Mandate> mandates,
        List<Treaty> treaties,
        List<TreatyId> compared,
        List<Counterpart> counterparts,
        List<Start> starts,
        List<Interrupt> interrupts,
        Order order,
        boolean remembers,
        List<Assessment> foresight,
        List<DebriefPage> debrief,
        List<Trait> traits,
        List<GeoMap> map,
        List<Source> sources,
        List<Person> people,
        List<Place> places,
        List<Gloss> glossary,
        List<Paper> papers,
        List<KnownPath> paths,
        List<Scene> scenes,
        List<Rename> renames) {
    /** How many sides a pack can have. */
    public static final int SIDES_MAX = 16;

    /** How many issues a pack can have: what a proposal changes is a set in one word. */
    public static final int ISSUES_MAX = 64;

    /** How a scene's choices are shown. */
    public enum Order {
        /** As the author wrote them. */
        WRITTEN,
        /** By the SHA-256 of scene id and choice id: the same everywhere, and no hint. */
        SHUFFLED
    }

    public Pack {
        sides = List.copyOf(sides);
        tracks = List.copyOf(tracks);
        flags = List.copyOf(flags);
        issues = List.copyOf(issues);
        mandates = List.copyOf(mandates);
        treaties = List.copyOf(treaties);
        compared = List.copyOf(compared);
        counterparts = List.copyOf(counterparts);
        starts = List.copyOf(starts);
        interrupts = List.copyOf(interrupts);
        foresight = List.copyOf(foresight);
        debrief = List.copyOf(debrief);
        traits = List.copyOf(traits);
        map = List.copyOf(map);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        places = List.copyOf(places);
        glossary = List.copyOf(glossary);
        papers = List.copyOf(papers);
        paths = List.copyOf(paths);
        scenes = List.copyOf(scenes);
        renames = List.copyOf(renames);
    }

    /** The same with other ways into it. */
    public Pack withStarts(List<Start> others) {
        return with(RuleParts.of(this).withStarts(others));
    }

    /** The same by other rules. */
    public Pack with(RuleParts parts) {
        return new Pack(
                id,
                title,
                version,
                about,
                sides,
                parts.tracks(),
                flags,
                parts.issues(),
                mandates,
                treaties,
                compared,
                parts.counterparts(),
                parts.starts(),
                parts.interrupts(),
                order,
                remembers,
                foresight,
                debrief,
                traits,
                map,
                sources,
                people,
                places,
                glossary,
                parts.papers(),
                paths,
                parts.scenes(),
                renames);
    }

    public Scene scene(SceneId id) {
        return found(scenes, each -> each.id().equals(id), "no scene " + id);
    }

    public Track track(TrackId id) {
        return found(tracks, each -> each.id().equals(id), "no track " + id);
    }

    public Issue issue(IssueId id) {
        return found(issues, each -> each.id().equals(id), "no issue " + id);
    }

    public Treaty treaty(TreatyId id) {
        return found(treaties, each -> each.id().equals(id), "no treaty " + id);
    }

    public Counterpart counterpart(CounterpartId id) {
        return found(counterparts, each -> each.id().equals(id), "no counterpart " + id);
    }

    public Person person(PersonId id) {
        return found(people, each -> each.id().equals(id), "no person " + id);
    }

    public Source source(SourceId id) {
        return found(sources, each -> each.id().equals(id), "no source " + id);
    }

    private static <T> T found(List<T> all, Predicate<T> wanted, String none) {
        for (T each : all) {
            if (wanted.test(each)) {
                return each;
            }
        }
        throw new IllegalArgumentException(none);
    }

    /** Empty when there is none: paths may name starts that a pack no longer has. */
    public Optional<Start> start(StartId id) {
        for (Start start : starts) {
            if (start.id().equals(id)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** What the side's capital instructed; empty when the pack has nothing of it. */
    public Optional<Mandate> mandate(SideId side) {
        for (Mandate mandate : mandates) {
            if (mandate.side().equals(side)) {
                return Optional.of(mandate);
            }
        }
        return Optional.empty();
    }
}

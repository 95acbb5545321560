package aigun.model;

import java.util.List;

/** The parts of a pack that its rules stand in. */
public record RuleParts(
        List<Track> tracks,
        List<Issue> issues,
        List<Counterpart> counterparts,
        List<Start> starts,
        List<Interrupt> interrupts,
        List<Paper> papers,
        List<Scene> scenes) {
    public RuleParts {
        tracks = List.copyOf(tracks);
        issues = List.copyOf(issues);
        counterparts = List.copyOf(counterparts);
        starts = List.copyOf(starts);
        interrupts = List.copyOf(interrupts);
        papers = List.copyOf(papers);
        scenes = List.copyOf(scenes);
    }

    public static RuleParts of(Pack pack) {
        return new RuleParts(
                pack.tracks(),
                pack.issues(),
                pack.counterparts(),
                pack.starts(),
                pack.interrupts(),
                pack.papers(),
                pack.scenes());
    }

    public RuleParts withTracks(List<Track> newTracks) {
        return new RuleParts(newTracks, issues, counterparts, starts, interrupts, papers, scenes);
    }

    public RuleParts withIssues(List<Issue> newIssues) {
        return new RuleParts(tracks, newIssues, counterparts, starts, interrupts, papers, scenes);
    }

    public RuleParts withCounterparts(List<Counterpart> newCounterparts) {
        return new RuleParts(tracks, issues, newCounterparts, starts, interrupts, papers, scenes);
    }

    public RuleParts withStarts(List<Start> newStarts) {
        return new RuleParts(tracks, issues, counterparts, newStarts, interrupts, papers, scenes);
    }

    public RuleParts withInterrupts(List<Interrupt> newInterrupts) {
        return new RuleParts(tracks, issues, counterparts, starts, newInterrupts, papers, scenes);
    }

    public RuleParts withPapers(List<Paper> newPapers) {
        return new RuleParts(tracks, issues, counterparts, starts, interrupts, newPapers, scenes);
    }

    public RuleParts withScenes(List<Scene> newScenes) {
        return new RuleParts(tracks, issues, counterparts, starts, interrupts, papers, newScenes);
    }
}

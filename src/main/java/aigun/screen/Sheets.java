package aigun.screen;

import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;

/** Every screen as a sheet: what it shows and what can be chosen there. */
final class Sheets {
    private Sheets() {}

    /** While a path is looked at, every screen of it stands beneath its strip of decisions. */
    static Sheet of(Model.Ground ground, Model.Session session, Screen screen) {
        Sheet sheet = made(ground, session, screen);
        if (ground.watched().isPresent()) {
            sheet = AuthorSheet.beside(sheet, ground, session, screen);
        }
        if (session.reel().isEmpty() || screen == Screen.Plain.TITLE) {
            return sheet;
        }
        Play whole = session.reel().get(0).whole();
        return sheet.beneath(new Strip(whole, session.game().get(0).play().length()));
    }

    private static Sheet made(Model.Ground ground, Model.Session session, Screen screen) {
        if (screen instanceof Screen.Plain plain) {
            return of(ground, session, plain);
        }
        if (screen instanceof Screen.Forking forking) {
            return ReplaySheet.forking(
                    Scribe.of(ground.messages(), session), session.reel().get(0), forking.choice());
        }
        if (screen instanceof Screen.Setup setup) {
            return SetupSheet.of(ground, session, setup.start());
        }
        if (screen instanceof Screen.Jump jump) {
            return JumpSheet.of(ground, session, jump);
        }
        Scribe scribe = Scribe.of(ground.messages(), session);
        if (screen instanceof Screen.Moves moves) {
            return TableSheets.moves(scribe, moves.group());
        }
        if (screen instanceof Screen.Positions positions) {
            return TableSheets.positions(scribe, positions.issue());
        }
        if (screen instanceof Screen.Clause clause) {
            return DraftSheets.clause(scribe, clause.issue());
        }
        if (screen instanceof Screen.Compared compared) {
            return TreatySheets.compared(scribe, compared.issue());
        }
        if (screen instanceof Screen.Decided decided) {
            return DeedSheets.decided(scribe, decided.number());
        }
        if (screen instanceof Screen.Map map) {
            return MapSheet.of(scribe, Reel.beside(session), map);
        }
        if (screen instanceof Screen.Debrief debrief) {
            return DebriefSheets.of(scribe, ground, debrief.part());
        }
        return screen instanceof Screen.Guessed guessed
                ? OtherwiseSheets.told(scribe, ground, guessed.guess())
                : read(scribe, screen);
    }

    /** What is there to be read: papers, what was looked up, and what the pack adds to the debrief. */
    private static Sheet read(Scribe scribe, Screen screen) {
        if (screen instanceof Screen.Leaf leaf) {
            return LeafSheets.of(scribe, leaf);
        }
        if (screen instanceof Screen.Articles articles) {
            return TreatySheets.articles(scribe, articles.treaty());
        }
        if (screen instanceof Screen.Reading reading) {
            return PaperSheets.reading(scribe, reading.paper());
        }
        if (screen instanceof Screen.Beside beside) {
            return PairSheets.others(scribe, beside.paper());
        }
        if (screen instanceof Screen.Pair pair) {
            return PairSheets.pair(scribe, pair.paper(), pair.other());
        }
        if (screen instanceof Screen.Look look) {
            return LookSheet.of(scribe, look.words());
        }
        if (screen instanceof Screen.Looked looked) {
            return CardSheet.of(scribe, looked.card());
        }
        if (screen instanceof Screen.BranchOf branch) {
            return BranchSheets.one(scribe, branch.tip());
        }
        if (screen instanceof Screen.Naming naming) {
            return BranchSheets.naming(scribe, naming);
        }
        throw new AssertionError("no sheet for " + screen);
    }

    private static Sheet of(Model.Ground ground, Model.Session session, Screen.Plain screen) {
        return switch (screen) {
            case TITLE -> TitleSheets.title(ground, session);
            case RESUME -> TitleSheets.resume(ground);
            case FINISHED -> TitleSheets.finished(ground);
            case HELP -> HelpSheet.of(ground, session);
            case LEAVING -> HelpSheet.leaving(ground, session);
            case PLAY -> PlaySheet.of(Scribe.of(ground.messages(), session));
            case DRAFT -> DraftSheets.draft(Scribe.of(ground.messages(), session));
            case PAPERS -> PaperSheets.papers(Scribe.of(ground.messages(), session));
            case LOG -> LogSheet.of(Scribe.of(ground.messages(), session), session.reel());
            case REPLAY ->
                ReplaySheet.of(
                        Scribe.of(ground.messages(), session), session.reel().get(0));
            case STRIP ->
                ReplaySheet.strip(
                        Scribe.of(ground.messages(), session), session.reel().get(0));
            case BESIDE ->
                BesideSheet.of(
                        Scribe.of(ground.messages(), session), session.reel().get(0));
            case BOTH ->
                BesideSheet.both(
                        Scribe.of(ground.messages(), session), session.reel().get(0));
            case BRANCHES -> BranchSheets.of(Scribe.of(ground.messages(), session));
            case AUTHOR -> AuthorSheet.of(ground, session);
        };
    }

    /** Keys and what they do, named by their message keys: {@code key} and {@code key.what}. */
    static List<Sheet.Hint> hints(Messages messages, String... names) {
        List<Sheet.Hint> hints = new ArrayList<>();
        for (String name : names) {
            hints.add(new Sheet.Hint(messages.text("key." + name), messages.text("hint." + name)));
        }
        return hints;
    }
}

package aigun.tmux;

import aigun.ToolPresence;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether tests that need tmux run, and says it when they don't. */
final class TmuxPresence implements ExecutionCondition, BeforeAllCallback {
    private static final ToolPresence TMUX =
            new ToolPresence("tmux", "aigun.e2e", "These tests drive the game in tmux");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TMUX.evaluate(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        TMUX.demand(List.of(List.of("tmux", "-V")));
    }
}

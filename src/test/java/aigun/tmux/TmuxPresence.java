package aigun.tmux;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether tests that need tmux run, and says it when they don't. */
final class TmuxPresence implements ExecutionCondition, BeforeAllCallback {
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for the class");
        }
        if (System.getProperty("aigun.e2e", "on").equals("off")) {
            System.out.println("Not run, since aigun.e2e is off: " + context.getDisplayName());
            return ConditionEvaluationResult.disabled("aigun.e2e is off");
        }
        if (TOLD.get()) {
            return ConditionEvaluationResult.disabled("tmux is absent, as the first such test said");
        }
        return ConditionEvaluationResult.enabled("tmux is there, or its absence is still to be told");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        try {
            new ProcessBuilder("tmux", "-V").start().waitFor();
        } catch (IOException absent) {
            TOLD.set(true);
            throw new AssertionError(
                    "These tests drive the game in tmux, which is not installed here. Install tmux,"
                            + " or leave them out with -Daigun.e2e=off.",
                    absent);
        }
    }
}

package aigun.chromium;

import aigun.ToolPresence;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether tests that need a browser run, and says it when they don't. */
final class ChromiumPresence implements ExecutionCondition, BeforeAllCallback {
    private static final ToolPresence CHROMIUM =
            new ToolPresence("chromium", "aigun.browser", "These tests open pages in Chromium");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return CHROMIUM.evaluate(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        CHROMIUM.demand(
                Chromium.NAMES.stream().map(name -> List.of(name, "--version")).toList());
    }
}

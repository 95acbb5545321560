package aigun;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whether tests that need a program run: without it the first of them fails with a sentence, and where the switch is off
 * they are left out, which is printed.
 */
public final class ToolPresence {
    private final String name;
    private final String property;
    private final String absence;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * @param name of the program
     * @param property the switch, to be set to {@code off}
     * @param purpose what the tests do with it, as the beginning of a sentence
     */
    public ToolPresence(String name, String property, String purpose) {
        this.name = name;
        this.property = property;
        this.absence = purpose + ", which is not installed here. Install " + name + ", or leave them out with -D"
                + property + "=off.";
    }

    public ConditionEvaluationResult evaluate(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for the class");
        }
        if (System.getProperty(property, "on").equals("off")) {
            System.out.println("Not run, since " + property + " is off: " + context.getDisplayName());
            return ConditionEvaluationResult.disabled(property + " is off");
        }
        if (told.get()) {
            return ConditionEvaluationResult.disabled(name + " is absent, as the first such test said");
        }
        return ConditionEvaluationResult.enabled(name + " is there, or its absence is still to be told");
    }

    /** Fails where none of these commands can be run. */
    public void demand(List<List<String>> commands) throws InterruptedException {
        for (List<String> command : commands) {
            try {
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                return;
            } catch (IOException absent) {
                // The next may be there.
            }
        }
        told.set(true);
        throw new AssertionError(absence);
    }
}

package aigun.source;

import java.util.List;

/** What came of reading: a value, perhaps with warnings, or the faults that kept it from being one. */
public sealed interface Reading<T> {
    List<Diagnostic> diagnostics();

    record Good<T>(T value, List<Diagnostic> diagnostics) implements Reading<T> {
        public Good {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    record Bad<T>(List<Diagnostic> diagnostics) implements Reading<T> {
        public Bad {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}

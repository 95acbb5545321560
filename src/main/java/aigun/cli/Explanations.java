package aigun.cli;

import aigun.source.Code;
import aigun.source.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What codes mean, as the program carries it with it: a file for each. */
final class Explanations {
    private Explanations() {}

    static Explanation of(Code code) throws IOException {
        return Explanation.parse(code, Resource.text("/aigun/explain/" + code.word() + ".md"));
    }

    static List<Explanation> of(List<Code> codes) throws IOException {
        List<Explanation> explanations = new ArrayList<>();
        for (Code code : codes) {
            explanations.add(of(code));
        }
        return explanations;
    }
}

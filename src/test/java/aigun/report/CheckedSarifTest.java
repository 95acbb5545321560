package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedSarifTest {
    @Test
    void aPathWithBlanksAndForeignLettersIsAReference() {
        Source source = new Source("qing/lamp (1).yaml", "title: x\n");
        Diagnostic diagnostic = Diagnostic.error(Code.UNKNOWN_KEY, new Location(source, 1, 1, 5), "No \"key\".");

        String sarif =
                CheckedSarif.of(List.of(new Checked("./река", 0, List.of(diagnostic))), List.of(), Messages.parse(""));

        assertThat(sarif)
                .contains("\"uri\" : \"./%D1%80%D0%B5%D0%BA%D0%B0/qing/lamp%20%281%29.yaml\"")
                .contains("\"level\" : \"error\"", "\"ruleId\" : \"unknown-key\"", "\"endColumn\" : 6");
    }
}

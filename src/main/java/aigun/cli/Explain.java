package aigun.cli;

import aigun.report.ExplanationText;
import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.Suggest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the codes mean that end an author's messages. */
@Command(name = "explain", resourceBundle = "aigun.messages", mixinStandardHelpOptions = true, sortOptions = false)
final class Explain implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            completionCandidates = CodeWords.class,
            descriptionKey = "cli.explain.code",
            defaultValue = "")
    private String code = "";

    @Override
    public Integer call() throws IOException {
        Messages messages = Playing.messages();
        if (code.isEmpty()) {
            Output.page(ExplanationText.list(Explanations.of(List.of(Code.values())), Output.WIDTH, messages));
        } else {
            Output.page(ExplanationText.of(Explanations.of(wanted(messages)), Output.WIDTH, messages));
        }
        return Exits.FINE;
    }

    /** Without the brackets that stand around it in a message. */
    private String bare() {
        return code.startsWith("[") && code.endsWith("]") ? code.substring(1, code.length() - 1) : code;
    }

    private Code wanted(Messages messages) {
        return Code.of(bare()).orElseThrow(() -> {
            String hint = Suggest.nearest(bare().toLowerCase(Locale.ROOT), Code.words())
                    .map(near -> messages.text("cli.did-you-mean", near))
                    .orElse(messages.text("explain.all"));
            String sentence = messages.text("explain.no-code", code) + " " + hint;
            return new CommandLine.ParameterException(spec.commandLine(), sentence);
        });
    }
}

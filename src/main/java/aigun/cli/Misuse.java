package aigun.cli;

import aigun.screen.Messages;
import aigun.source.Controls;
import aigun.source.Suggest;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is wrong with a command line, in our words where the library has its own. */
record Misuse(CommandLine.ParameterException fault, Messages messages) {
    /** Two lines: what is wrong, and what was meant perhaps, or where the whole list is. */
    List<String> lines() throws IOException {
        String usage = messages.text("cli.usage", line().getCommandSpec().qualifiedName());
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption() ? option(word, usage) : word(unmatched.getUnmatched(), usage);
        }
        if (fault.getCause() instanceof CommandLine.TypeConversionException unfit
                && fault.getArgSpec() instanceof OptionSpec option) {
            return List.of(option.longestName() + ": " + unfit.getMessage(), usage);
        }
        return List.of(fault.getMessage(), usage);
    }

    private CommandLine line() {
        return fault.getCommandLine();
    }

    private List<String> option(String word, String usage) {
        String name = word.replaceFirst("=.*", "");
        return List.of(
                messages.text("cli.no-option", Controls.visible(name)),
                near(name, line().getCommandSpec().optionsMap().keySet(), usage));
    }

    /** Where commands are asked for, the first word is none; behind a command there are more than it takes. */
    private List<String> word(List<String> words, String usage) throws IOException {
        Collection<String> commands = line().getSubcommands().keySet();
        if (commands.isEmpty()) {
            String some = Controls.visible(String.join(" ", words));
            return List.of(messages.text("cli.too-many-words", line().getCommandName(), some), usage);
        }
        String word = words.get(0);
        boolean pack = ShippedPacks.ids().contains(word) || PackPaths.isPack(Path.of(word));
        String visible = Controls.visible(word);
        return List.of(
                messages.text("cli.no-command", visible),
                pack ? messages.text("cli.plays", visible) : near(word, commands, usage));
    }

    private String near(String word, Collection<String> names, String otherwise) {
        return Suggest.nearest(word, names)
                .map(name -> messages.text("cli.did-you-mean", name))
                .orElse(otherwise);
    }

    /** The whole number that a word is, no further from 0 than so far. */
    static long whole(String word, long most, Messages messages) {
        if (!word.matches("[-+]?[0-9]+")) {
            throw new CommandLine.TypeConversionException(messages.text("cli.no-whole", Controls.visible(word)));
        }
        BigInteger number = new BigInteger(word);
        if (0 < number.abs().compareTo(BigInteger.valueOf(most))) {
            throw new CommandLine.TypeConversionException(messages.text("cli.too-great", word, Long.toString(most)));
        }
        return number.longValue();
    }
}

package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Finding;
import aigun.screen.Messages;
import aigun.screen.Msg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a folder while its pack is played. */
class FollowedPackTest {
    @TempDir
    private Path home;

    private final BlockingQueue<Msg> told = new LinkedBlockingQueue<>();

    private Msg next() throws InterruptedException {
        Msg message = told.poll(10, TimeUnit.SECONDS);
        assertThat(message).as("told within ten seconds").isNotNull();
        return message;
    }

    private String sentence() throws InterruptedException {
        Msg message = next();
        assertThat(message).isInstanceOf(Msg.Broken.class);
        Finding finding = ((Msg.Broken) message).findings().get(0);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.ERROR);
        return finding.sentence();
    }

    @Test
    void aFolderThatIsMovedAwayIsAFindingUntilItIsBack() throws IOException, InterruptedException {
        Path pack = GuidePack.write("ferry", home);
        Path aside = home.resolve("aside");
        Messages messages = Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        FollowedPack followed = new FollowedPack(pack, messages);
        Thread follower = new Thread(() -> followed.follow(told::add));
        follower.start();
        try {
            assertThat(next()).isInstanceOf(Msg.Rebuilt.class);

            Files.move(pack, aside);
            assertThat(sentence()).isEqualTo("The folder can't be read: there is no " + pack + ".");

            Files.writeString(pack, "a file");
            assertThat(sentence()).isEqualTo("The folder can't be read: " + pack + " is no folder.");

            Files.delete(pack);
            Files.move(aside, pack);
            Msg back = next();
            assertThat(back instanceof Msg.Broken ? next() : back).isInstanceOf(Msg.Rebuilt.class);
        } finally {
            follower.interrupt();
            follower.join();
        }
    }
}

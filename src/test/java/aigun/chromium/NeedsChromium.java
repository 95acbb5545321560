package aigun.chromium;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that open pages in a browser. Without Chromium the first of them fails with a sentence; {@code
 * -Daigun.browser=off} leaves them out and prints which.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumPresence.class)
public @interface NeedsChromium {}

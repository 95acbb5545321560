package aigun.tmux;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that drive a real terminal. Without tmux the first of them fails with a sentence; {@code -Daigun.e2e=off} leaves
 * them out and prints which.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TmuxPresence.class)
public @interface NeedsTmux {}

package aigun.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import java.util.Collection;
import java.util.List;

/** Keeps Lanterna's own key patterns from being loaded, since nothing asks them. */
final class NoKeys implements KeyDecodingProfile {
    @Override
    public Collection<CharacterPattern> getPatterns() {
        return List.of();
    }
}

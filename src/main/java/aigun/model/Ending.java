package aigun.model;

import java.util.List;

/**
 * How a play ends.
 *
 * @param kind its class, such as {@code treaty}; the pack's own word
 * @param signed whether the draft was signed: what the debrief compares, or calls unsigned
 * @param epilogue what came of it, told after the scene's own text
 */
public record Ending(String kind, boolean signed, List<Paragraph> epilogue) {
    public Ending {
        epilogue = List.copyOf(epilogue);
    }
}

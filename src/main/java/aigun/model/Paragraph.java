package aigun.model;

/**
 * A part of a text that is shown when its condition holds.
 *
 * @param id the author's name for it, part of its address; empty when none was given
 */
public record Paragraph(String id, Condition when, Prose prose) {}

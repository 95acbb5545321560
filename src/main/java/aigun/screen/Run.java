package aigun.screen;

/** A stretch of text in a row that means one thing. */
public record Run(String text, Role role) {}

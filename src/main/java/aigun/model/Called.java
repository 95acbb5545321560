package aigun.model;

/** What one side calls something. */
public record Called(SideId side, String name) {}

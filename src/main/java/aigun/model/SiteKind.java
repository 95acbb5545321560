package aigun.model;

/** What is at a site; those from {@code REGION} on are lettering alone, without a marker. */
public enum SiteKind {
    CAPITAL,
    TOWN,
    FORT,
    POST,
    RUIN,
    VILLAGE,
    SITE,
    REGION,
    RANGE,
    SEA,
    STRAIT;

    public boolean isMarked() {
        return compareTo(REGION) < 0;
    }
}

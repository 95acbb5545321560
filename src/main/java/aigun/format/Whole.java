package aigun.format;

/** Whole numbers as authors write them. */
final class Whole {
    private Whole() {}

    /** Whether digits come to more than {@link Limits#NUMBER_MAX}. */
    static boolean isTooLarge(String digits) {
        String plain = digits.replaceFirst("^0+", "");
        String most = Integer.toString(Limits.NUMBER_MAX);
        return most.length() < plain.length() || (most.length() == plain.length() && 0 < plain.compareTo(most));
    }
}

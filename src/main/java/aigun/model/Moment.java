package aigun.model;

/**
 * When a scene or a paper is, in each calendar it is known in; an unknown one is empty.
 *
 * @param newStyle Gregorian: {@code 1858-05-23}, {@code 1858-05} or {@code 1858}
 * @param oldStyle Julian, written alike
 * @param reign the reign date in words, such as {@code Xianfeng 8/4/11}
 * @param hour the time of day in words
 */
public record Moment(String newStyle, String oldStyle, String reign, String hour) {
    public static final Moment UNKNOWN = new Moment("", "", "", "");
}

package aigun.engine;

import java.util.Arrays;

/**
 * All that rules and texts can tell of what comes of a state: which conditions hold on the way, and what is told where a
 * text reads several things together. What a text reads alone is told from the shades. For one thread.
 */
final class Hearsay implements Teller {
    private final Observers observers;
    private long[] heard = new long[16];
    private int count;
    private long mark;
    /** The bits that are known of the state where the step begins. */
    private long[] kept = new long[0];

    Hearsay(Observers observers) {
        this.observers = observers;
    }

    /** Hears of a state in this scene from now on, of which these bits are known. */
    void begin(int scene, long[] bits) {
        count = 0;
        mark = 0;
        kept = bits;
        add(scene);
    }

    void add(int what) {
        add(what, what);
    }

    void add(Endgame.Future next) {
        add(next.number(), next.mark());
    }

    private void add(int what, long itsMark) {
        if (count == heard.length) {
            heard = Arrays.copyOf(heard, count * 2);
        }
        heard[count++] = what;
        mark = Endgame.mixed(mark ^ itsMark);
    }

    /** What comes of the state. */
    Endgame.Future future(Endgame endgame, long[] state) {
        return endgame.of(new Row(Arrays.copyOf(heard, count)), mark, state);
    }

    @Override
    public void outcome(Text text, long[] words) {
        tell(text, words);
    }

    @Override
    public void entered(Stage stage, long[] words) {
        add(stage.landmark());
        tell(stage.text(), words);
        tell(stage.margin(), words);
        tell(stage.epilogue(), words);
    }

    @Override
    public void weighed(When when, boolean held) {
        add(held ? when.landmark() : ~when.landmark());
    }

    private void tell(Text text, long[] words) {
        for (Observer observer : observers.joint(text)) {
            if (observer.isWithin(kept)) {
                add(observer.when().holds(words) ? 1 : 0);
            } else {
                for (Shade shade : observer.shades()) {
                    add((int) shade.slot().stored(words));
                }
            }
        }
    }
}

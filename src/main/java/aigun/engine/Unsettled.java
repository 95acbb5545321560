package aigun.engine;

/** Observers of one text, of which not both sides were seen so far. For one thread. */
final class Unsettled {
    private final Observer[] left;
    private int count;

    Unsettled(Observer[] observers) {
        left = observers.clone();
        count = left.length;
    }

    /** Leaves out those of which both sides were seen meanwhile. */
    void settle(Sightings sightings) {
        for (int index = count - 1; 0 <= index; index--) {
            if (sightings.isSettled(left[index].landmark())) {
                left[index] = left[--count];
            }
        }
    }

    /** Leaves out one of which nothing more is to be learnt. */
    void drop(int index) {
        left[index] = left[--count];
    }

    int count() {
        return count;
    }

    Observer get(int index) {
        return left[index];
    }
}

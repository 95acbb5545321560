package aigun.author;

/** Those who work side by side; what they come to must not depend on how many they are. */
public interface Workers {
    /** One who does everything alone, in order. */
    Workers ALONE = new Workers() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public void each(int tasks, Task task) {
            for (int number = 0; number < tasks; number++) {
                task.run(0, number);
            }
        }
    };

    /** How many there are. */
    int count();

    /** Has every task from 0 on done once, and returns when all are; a task that begins later has a higher number. */
    void each(int tasks, Task task);

    /** Something to be done many times over. */
    interface Task {
        /**
         * Does one.
         *
         * @param worker who does it, from 0 to below {@link Workers#count}; nobody does two things at once
         * @param number which one
         */
        void run(int worker, int number);
    }
}

package aigun.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a pack in which one rule was changed.
 *
 * @param encounter what a play has to come by to tell it from what it was
 */
record Mutant<T>(Mutation mutation, Encounter encounter, T part) {
    /** The mutants of what is made of these. */
    static <T, W> List<Mutant<W>> within(List<Mutant<T>> mutants, Function<T, W> whole) {
        List<Mutant<W>> all = new ArrayList<>();
        for (Mutant<T> mutant : mutants) {
            all.add(new Mutant<>(mutant.mutation, mutant.encounter, whole.apply(mutant.part)));
        }
        return all;
    }

    /**
     * The mutants of a list: in each one of its members was changed.
     *
     * @param mutants those of a member, by its place
     */
    static <T> List<Mutant<List<T>>> ofEach(List<T> members, BiFunction<T, Integer, List<Mutant<T>>> mutants) {
        List<Mutant<List<T>>> all = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            int here = place;
            all.addAll(within(mutants.apply(members.get(place), place), member -> replaced(members, here, member)));
        }
        return all;
    }

    /** The list with another member in a place. */
    static <T> List<T> replaced(List<T> members, int place, T member) {
        List<T> copy = new ArrayList<>(members);
        copy.set(place, member);
        return copy;
    }

    /** The list without the member in a place. */
    static <T> List<T> without(List<T> members, int place) {
        List<T> copy = new ArrayList<>(members);
        copy.remove(place);
        return copy;
    }
}

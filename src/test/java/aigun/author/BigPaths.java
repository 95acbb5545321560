package aigun.author;

import aigun.BorderLoop;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The paths to each ending of the border talks, by plain code and in numbers without a greatest. */
final class BigPaths {
    private BigPaths() {}

    static BigInteger[] of(int rounds) {
        BigInteger[] paths = new BigInteger[BorderLoop.ENDINGS];
        Arrays.fill(paths, BigInteger.ZERO);
        BorderLoop loop = new BorderLoop();
        loop.begin();
        Map<Integer, BigInteger> here = new HashMap<>(Map.of(loop.pack(), BigInteger.ONE));
        for (int round = 1; round <= rounds; round++) {
            Map<Integer, BigInteger> next = new HashMap<>();
            for (Map.Entry<Integer, BigInteger> state : here.entrySet()) {
                for (int choice = 0; choice < 3; choice++) {
                    loop.goTo(round, state.getKey());
                    if (loop.isOpen(choice)) {
                        loop.make(choice);
                        int ending = loop.ending(rounds);
                        if (ending == BorderLoop.GOES_ON) {
                            next.merge(loop.pack(), state.getValue(), BigInteger::add);
                        } else {
                            paths[ending] = paths[ending].add(state.getValue());
                        }
                    }
                }
            }
            here = next;
        }
        return paths;
    }
}

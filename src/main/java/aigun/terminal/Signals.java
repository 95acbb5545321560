package aigun.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Signals of the system that Java has no other word for. Where there are none they are never heard. By reflection, since
 * the compiler warns of {@code sun.misc.Signal} and can't be told not to; that takes some milliseconds, so it is done when
 * the first frame is shown.
 */
public final class Signals {
    private Signals() {}

    /** From now on this runs, on a thread of its own, each time the signal comes. */
    public static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object runner = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, new Runner(action));
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), runner);
        } catch (ReflectiveOperationException absent) {
            // This Java or this system has no such signal, so there is nothing to hear.
        }
    }

    private static final class Runner implements InvocationHandler {
        private final Runnable action;

        Runner(Runnable action) {
            this.action = action;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> "runs on a signal";
                default -> {
                    action.run();
                    yield "";
                }
            };
        }
    }
}

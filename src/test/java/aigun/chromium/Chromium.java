package aigun.chromium;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser without a window, spoken to over its protocol for developer tools: opens a page and tells what it wrote to its
 * console, what it asked for, how wide it is, how it prints.
 */
public final class Chromium implements AutoCloseable {
    static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final int SECONDS_MAX = 60;
    private static final String LISTENING = "DevTools listening on ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> arrived;
    private final List<JsonNode> events = new ArrayList<>();
    private int asked;

    private Chromium(Process process, WebSocket socket, BlockingQueue<JsonNode> arrived) {
        this.process = process;
        this.socket = socket;
        this.arrived = arrived;
    }

    /**
     * Starts one with a page that is empty still.
     *
     * @param profile a folder for what it keeps
     */
    public static Chromium start(Path profile) {
        try {
            Process process = process(profile);
            URI browser = listening(process);
            BlockingQueue<JsonNode> arrived = new LinkedBlockingQueue<>();
            HttpClient client = HttpClient.newHttpClient();
            URI pages = URI.create("http://" + browser.getAuthority() + "/json/list");
            String listed = client.send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            URI page = URI.create(
                    first(JSON.readTree(listed)).path("webSocketDebuggerUrl").asString());
            WebSocket socket = client.newWebSocketBuilder()
                    .buildAsync(page, new Ear(arrived))
                    .join();
            Chromium chromium = new Chromium(process, socket, arrived);
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                chromium.ask(domain + ".enable", "{}");
            }
            return chromium;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Process process(Path profile) throws IOException {
        List<String> settings = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        for (String name : NAMES) {
            List<String> command = new ArrayList<>(List.of(name));
            command.addAll(settings);
            try {
                return new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException absent) {
                // The next may be there.
            }
        }
        throw new IOException("there is none of " + NAMES);
    }

    private static URI listening(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> said.lines().forEach(unread -> {}), "chromium says");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static JsonNode first(JsonNode targets) {
        for (JsonNode target : targets) {
            if (target.path("type").asString().equals("page")) {
                return target;
            }
        }
        throw new AssertionError("no page in " + targets);
    }

    /** Opens a file and waits until it is loaded. What was heard of pages before is forgotten. */
    public Chromium open(Path file) {
        events.clear();
        ask("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        while (events.stream().noneMatch(event -> is(event, "Page.loadEventFired"))) {
            events.add(next());
        }
        return this;
    }

    /** Makes the window so wide and high, in CSS pixels. */
    public Chromium resize(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":true}");
        return this;
    }

    /** Prefers {@code light} or {@code dark} from now on. */
    public Chromium prefer(String scheme) {
        ask(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
        return this;
    }

    /** What an expression in the page comes to, as text. */
    public String value(String expression) {
        ObjectNode asked = JSON.createObjectNode().put("expression", "String(" + expression + ")");
        return ask("Runtime.evaluate", asked.toString())
                .path("result")
                .path("value")
                .asString();
    }

    /** The page as it is printed, on paper of A4. */
    public byte[] printed() {
        JsonNode answer = ask("Page.printToPDF", "{\"paperWidth\":8.27,\"paperHeight\":11.69}");
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** Complaints since the page was opened: what it wrote to its console, what was thrown, what was refused. */
    public List<String> complaints() {
        return events.stream()
                .filter(event -> is(event, "Log.entryAdded")
                        || is(event, "Runtime.consoleAPICalled")
                        || is(event, "Runtime.exceptionThrown"))
                .map(JsonNode::toString)
                .toList();
    }

    /** The addresses that were asked for since the page was opened, its own first. */
    public List<String> requests() {
        return events.stream()
                .filter(event -> is(event, "Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString())
                .toList();
    }

    private static boolean is(JsonNode event, String method) {
        return event.path("method").asString("").equals(method);
    }

    private JsonNode ask(String method, String parameters) {
        asked++;
        socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        while (true) {
            JsonNode message = next();
            if (message.path("id").asInt(0) != asked) {
                events.add(message);
            } else if (message.has("error")) {
                throw new AssertionError(method + ": " + message);
            } else {
                return message.path("result");
            }
        }
    }

    private JsonNode next() {
        try {
            JsonNode message = arrived.poll(SECONDS_MAX, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("Chromium said nothing for " + SECONDS_MAX + " s");
            }
            return message;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends it and all it started, so that its profile can be deleted. */
    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Puts messages together, which come in pieces. */
    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> arrived;
        private final StringBuilder message = new StringBuilder();

        Ear(BlockingQueue<JsonNode> arrived) {
            this.arrived = arrived;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            message.append(piece);
            if (last) {
                arrived.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(piece);
        }
    }
}

package dinosaurus.harness.workflow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for GitHub's API on the loopback interface: pull requests, one file, comments. */
final class Api implements AutoCloseable {

  /** What the workflows have to show with every request. */
  static final String TOKEN = "token-of-the-workflow";

  /** A comment on the pull request. */
  record Comment(int id, String author, String body) {}

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");
  private static final Pattern COMMENT = Pattern.compile(".*/issues/comments/(\\d+)");

  private final HttpServer server;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private String head = "";
  private String sha = "";

  Api() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  String address() {
    return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
  }

  /** Makes a commit the newest of the one open pull request. */
  void push(String head, String sha, Optional<byte[]> submission) {
    this.head = head;
    this.sha = sha;
    submission.ifPresent(bytes -> files.put(sha, bytes));
  }

  /** Adds a comment of somebody's. */
  void add(String author, String body) {
    comments.add(new Comment(comments.size() + 1, author, body));
  }

  List<Comment> comments() {
    return List.copyOf(comments);
  }

  /** Returns what was asked to be changed, such as {@code POST /repos/...}. */
  List<String> changes() {
    return List.copyOf(changes);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean known =
          ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
      Optional<byte[]> answer = known ? answer(exchange) : Optional.empty();
      byte[] body = answer.orElseGet(() -> new byte[0]);
      exchange.sendResponseHeaders(answer.isPresent() ? 200 : known ? 404 : 401, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Optional<byte[]> answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = Yaml.text(exchange.getRequestURI().getRawQuery());
    switch (exchange.getRequestMethod()) {
      case "POST", "PATCH" -> {
        changes.add(exchange.getRequestMethod() + " " + path);
        return change(path, JSON.readTree(exchange.getRequestBody()).get("body").asString());
      }
      default -> {
        if (path.endsWith("/pulls")) {
          return Optional.of(pulls(URLDecoder.decode(query, StandardCharsets.UTF_8)));
        }
        return path.endsWith("/comments")
            ? Optional.of(page(query))
            : Optional.ofNullable(files.get(query.replace("ref=", "")));
      }
    }
  }

  private byte[] pulls(String query) {
    boolean asked = query.contains("head=" + head);
    Object pull = Map.of("number", 7, "head", Map.of("sha", sha));
    return JSON.writeValueAsBytes(asked ? List.of(pull) : List.of());
  }

  private byte[] page(String query) {
    Matcher number = PAGE.matcher("?" + query);
    int first = number.find() ? (Integer.parseInt(number.group(1)) - 1) * 100 : 0;
    return JSON.writeValueAsBytes(
        comments.stream()
            .skip(first)
            .limit(100)
            .map(
                one ->
                    Map.of(
                        "id", one.id(), "user", Map.of("login", one.author()), "body", one.body()))
            .toList());
  }

  private Optional<byte[]> change(String path, String body) {
    Matcher comment = COMMENT.matcher(path);
    if (comment.matches()) {
      int index = Integer.parseInt(comment.group(1)) - 1;
      comments.set(index, new Comment(index + 1, comments.get(index).author(), body));
    } else {
      add("github-actions[bot]", body);
    }
    return Optional.of(JSON.writeValueAsBytes(Map.of()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

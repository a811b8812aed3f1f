import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.types.Row;

/**
 * Evaluates SQL expressions over the rows of a view. Arguments: a file of statements that make the view
 * `cases` with a column `i` (0, 1, ...), the number of its rows, a file with one expression a line. Of each
 * expression one line of JSON on standard output: its type and values as texts, or why it is refused. The
 * value of a row whose evaluation fails is {"fails": true}.
 */
public class EvaluateExpressions {
  private static final int PER_QUERY = 100;
  private static TableEnvironment table;
  private static int rowCount;

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    table = environment();
    for (String statement : Files.readString(Path.of(args[0])).split(";\\n")) {
      if (!statement.isBlank()) table.executeSql(statement);
    }
    rowCount = Integer.parseInt(args[1]);
    List<String> types = new ArrayList<>();
    List<String> accepted = new ArrayList<>();
    for (String expression : Files.readAllLines(Path.of(args[2]))) {
      try {
        String type = table.sqlQuery("SELECT " + expression + " AS v FROM cases")
            .getResolvedSchema().getColumnDataTypes().get(0).getLogicalType().asSerializableString();
        types.add("\"type\":" + quote(type.replace(" NOT NULL", "")));
        accepted.add(expression);
      } catch (Exception | AssertionError | StackOverflowError e) {
        types.add(refusal(e));
      }
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i += PER_QUERY) {
      values.addAll(valuesOf(accepted.subList(i, Math.min(accepted.size(), i + PER_QUERY))));
    }
    int next = 0;
    for (String type : types) {
      boolean isRefused = type.startsWith("\"refused\"");
      String found = isRefused ? type : values.get(next++);
      out.println("{" + (found.startsWith("\"refused\"") ? found : type + "," + found) + "}");
    }
    System.exit(0);
  }

  /** Of each expression its values, as a member of JSON; the half with a failing one is halved. */
  private static List<String> valuesOf(List<String> expressions) {
    try {
      return columns(expressions, "").stream().map(list -> "\"values\":[" + list + "]").toList();
    } catch (Exception | Error e) {
      if (expressions.size() == 1) return List.of(rowByRow(expressions));
      int half = expressions.size() / 2;
      List<String> values = new ArrayList<>(valuesOf(expressions.subList(0, half)));
      values.addAll(valuesOf(expressions.subList(half, expressions.size())));
      return values;
    }
  }

  private static String rowByRow(List<String> expression) {
    try {
      // Some functions check their arguments only when code is made for them.
      table.explainSql("SELECT " + expression.get(0) + " AS v FROM cases");
    } catch (Exception | Error e) {
      return refusal(e);
    }
    List<String> values = new ArrayList<>();
    // Without a column every row fails.
    boolean isConstant = !expression.get(0).replaceAll("'[^']*'", "").matches("(?s).*\\b[a-z]+\\b.*");
    for (int i = 0; i < rowCount; i++) {
      try {
        if (isConstant) throw new IllegalStateException("the query has failed");
        values.add(columns(expression, " WHERE i = " + i).get(0));
      } catch (Exception | Error e) {
        values.add("{\"fails\":true}");
      }
    }
    return "\"values\":[" + String.join(",", values) + "]";
  }

  private static List<String> columns(List<String> expressions, String where) throws Exception {
    List<String> items = new ArrayList<>();
    for (String expression : expressions) items.add(expression + " AS v" + items.size());
    List<Row> rows = new ArrayList<>();
    String query = "SELECT i, " + String.join(", ", items) + " FROM cases" + where;
    try (var result = table.executeSql(query).collect()) {
      while (result.hasNext()) rows.add(result.next());
    }
    rows.sort((a, b) -> Integer.compare(((Number) a.getField(0)).intValue(), ((Number) b.getField(0)).intValue()));
    List<String> columns = new ArrayList<>();
    for (int c = 1; c <= expressions.size(); c++) {
      int column = c;
      columns.add(rows.stream().map(row -> json(row.getField(column))).collect(Collectors.joining(",")));
    }
    return columns;
  }

  private static TableEnvironment environment() throws Exception {
    Configuration addresses = new Configuration();
    for (String key : List.of("rest.address", "rest.bind-address", "jobmanager.rpc.address",
        "jobmanager.bind-host", "taskmanager.host", "taskmanager.bind-host")) {
      addresses.setString(key, "127.0.0.1");
    }
    addresses.setString("rest.bind-port", "0");
    // A busy machine is no failure: these are 10 s and 50 s.
    for (String key : List.of("pekko.ask.timeout", "heartbeat.timeout")) addresses.setString(key, "5 min");
    var cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
        .setConfiguration(addresses).setNumTaskManagers(1).setNumSlotsPerTaskManager(4).build());
    cluster.start();
    Configuration remote = new Configuration();
    remote.setString("execution.target", "remote");
    remote.setString("parallelism.default", "1");
    remote.setString("rest.address", "127.0.0.1");
    remote.setString("rest.port", String.valueOf(cluster.getRestAddress().get().getPort()));
    remote.setString("table.local-time-zone", "UTC");
    return TableEnvironment.create(EnvironmentSettings.newInstance()
        .inStreamingMode().withConfiguration(remote).build());
  }

  private static String refusal(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    String message = String.valueOf(cause.getMessage());
    return "\"refused\":" + quote(message.lines().findFirst().orElse(cause.getClass().getSimpleName()));
  }

  private static String json(Object value) {
    return value == null ? "null" : quote(value instanceof byte[] bytes
        ? java.util.HexFormat.of().formatHex(bytes) : value.toString());
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < ' ' || Character.isSurrogate(c)) quoted.append(String.format("\\u%04x", (int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}

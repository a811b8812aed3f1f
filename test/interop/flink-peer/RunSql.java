import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.types.Row;

/**
 * Runs the statements of a file, parted by a semicolon at the end of a line, on Flink in this process. Each row
 * of a SELECT is a JSON array on standard output, after a line with the number of the SELECT.
 */
public class RunSql {
  /** A failure ends the process: the threads of the cluster would keep it. */
  public static void main(String[] args) {
    try {
      run(args[0]);
      System.exit(0);
    } catch (Throwable failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String file) throws Exception {
    Configuration addresses = new Configuration();
    for (String key : List.of("rest.address", "rest.bind-address", "jobmanager.rpc.address",
        "jobmanager.bind-host", "taskmanager.host", "taskmanager.bind-host")) {
      addresses.setString(key, "127.0.0.1");
    }
    addresses.setString("rest.bind-port", "0");
    // A busy machine is no failure: these are 10 s and 50 s.
    for (String key : List.of("pekko.ask.timeout", "heartbeat.timeout")) addresses.setString(key, "5 min");
    // One cluster for all statements: one for each job is gone before its last rows are read.
    var cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
        .setConfiguration(addresses).setNumTaskManagers(1).setNumSlotsPerTaskManager(4).build());
    cluster.start();
    Configuration remote = new Configuration();
    remote.setString("execution.target", "remote");
    remote.setString("parallelism.default", "1");
    remote.setString("rest.address", "127.0.0.1");
    remote.setString("rest.port", String.valueOf(cluster.getRestAddress().get().getPort()));
    var table = TableEnvironment.create(EnvironmentSettings.newInstance()
        .inStreamingMode().withConfiguration(remote).build());
    int selects = 0;
    for (String text : Files.readString(Path.of(file)).split(";\\n")) {
      String statement = text.replaceAll("(?m)^--.*\\n", "").trim();
      if (statement.isEmpty()) continue;
      var setting = java.util.regex.Pattern.compile("SET '(.*)' = '(.*)'").matcher(statement);
      if (setting.matches()) table.getConfig().set(setting.group(1), setting.group(2));
      else if (!statement.startsWith("SELECT") && !statement.startsWith("WITH")) table.executeSql(statement);
      else {
        System.out.println(selects++);
        try (var rows = table.executeSql(statement).collect()) {
          while (rows.hasNext()) System.out.println(json(rows.next()));
        }
      }
    }
  }

  private static String json(Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.getArity(); i++) {
      Object value = row.getField(i);
      if (value == null || value instanceof Number) values.add(String.valueOf(value));
      else values.add(quoted(value.toString()));
    }
    return "[" + String.join(",", values) + "]";
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
  }
}

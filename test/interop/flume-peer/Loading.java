import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.io.StringReader;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.flume.Channel;
import org.apache.flume.SourceRunner;
import org.apache.flume.conf.FlumeConfiguration;
import org.apache.flume.node.AbstractConfigurationProvider;
import org.apache.flume.node.MaterializedConfiguration;

/**
 * What Flume makes of configurations of agent a1: for each line of a file, a text in JSON, one line
 * of JSON: what would run, or the error that ends Flume. Nothing is started.
 */
public class Loading {
  static class Result {
    /** The channels of each source. */
    Map<String, List<String>> sources = new TreeMap<>();
    TreeSet<String> channels;
    /** Groups, and the sinks that are in none. */
    TreeSet<String> runners;
    String error;
  }

  static class Provider extends AbstractConfigurationProvider {
    private final Map<String, String> properties;

    Provider(Properties properties) {
      super("a1");
      this.properties = toMap(properties);
    }

    @Override
    protected FlumeConfiguration getFlumeConfiguration() {
      return new FlumeConfiguration(properties);
    }
  }

  public static void main(String[] args) throws Exception {
    Gson gson = new Gson();
    StringBuilder results = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      results.append(gson.toJson(resultOf(gson.fromJson(line, String.class)))).append('\n');
    }
    Files.writeString(Path.of(args[1]), results.toString());
    System.exit(0);
  }

  static Result resultOf(String text) throws Exception {
    Result result = new Result();
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    try {
      MaterializedConfiguration loaded = new Provider(properties).getConfiguration();
      for (Map.Entry<String, SourceRunner> entry : loaded.getSourceRunners().entrySet()) {
        List<Channel> channels =
            entry.getValue().getSource().getChannelProcessor().getSelector().getAllChannels();
        result.sources.put(entry.getKey(),
            new ArrayList<>(channels.stream().map(Channel::getName).collect(Collectors.toList())));
      }
      result.channels = new TreeSet<>(loaded.getChannels().keySet());
      result.runners = new TreeSet<>(loaded.getSinkRunners().keySet());
    } catch (Throwable e) {
      result.error = String.valueOf(e);
    }
    return result;
  }
}

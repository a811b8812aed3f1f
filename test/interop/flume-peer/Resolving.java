import com.google.gson.Gson;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What Flume reads in .properties files: for each line of a file, a text in JSON, one line of JSON:
 * the keys with their values resolved, or null where Java refuses the text.
 */
public class Resolving {
  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    Gson gson = new Gson();
    Class<?> resolver = Class.forName("org.apache.flume.node.MapResolver");
    Method resolve = resolver.getDeclaredMethod("resolveProperties", Properties.class);
    resolve.setAccessible(true);
    StringBuilder results = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      Map<String, String> read = null;
      try {
        properties.load(new StringReader(gson.fromJson(line, String.class)));
        read = (Map<String, String>) resolve.invoke(null, properties);
      } catch (IllegalArgumentException e) {
        // A malformed escape of Unicode.
      } catch (InvocationTargetException e) {
        // A circle.
      }
      results.append(read == null ? "null" : gson.toJson(read)).append('\n');
    }
    Files.writeString(Path.of(args[1]), results.toString());
    System.exit(0);
  }
}

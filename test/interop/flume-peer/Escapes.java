import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.flume.formatter.output.BucketPath;

/**
 * What Flume makes of escapes: for each line of a file, a case in JSON, one line of JSON: the text or
 * the error. `zones` instead of a file: the names of all time zones.
 */
public class Escapes {
  static class Case {
    String template;
    Map<String, String> headers;
    String zone;
    String unit;
    int value;
    Long nowMs;
  }

  static class Result {
    String text;
    String error;
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.US);
    Gson gson = new Gson();
    if (args[0].equals("zones")) {
      System.out.println(gson.toJson(TimeZone.getAvailableIDs()));
      return;
    }
    StringBuilder results = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      results.append(gson.toJson(resultOf(gson.fromJson(line, Case.class)))).append('\n');
    }
    System.out.write(results.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  static Result resultOf(Case c) {
    Result result = new Result();
    try {
      if (c.nowMs != null) BucketPath.setClock(() -> c.nowMs);
      result.text = BucketPath.escapeString(c.template, new HashMap<>(c.headers),
          TimeZone.getTimeZone(c.zone), c.unit != null, fieldOf(c.unit), c.value, c.nowMs != null);
    } catch (RuntimeException e) {
      result.error = e.getMessage();
    }
    return result;
  }

  static int fieldOf(String unit) {
    if (unit == null) return 0;
    if (unit.equals("hour")) return Calendar.HOUR_OF_DAY;
    return unit.equals("minute") ? Calendar.MINUTE : Calendar.SECOND;
  }
}

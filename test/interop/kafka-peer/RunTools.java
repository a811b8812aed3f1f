import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.utils.Exit;

/**
 * Runs Kafka's command line tools, all in this one process: each line of standard input is a class and
 * its arguments, each line of standard output JSON with the exit `status` and the `text` that it printed.
 */
public class RunTools {
  private static final int FAILED = -1;
  private static ByteArrayOutputStream printed;
  /** As the tool wanted to exit first: some catch what keeps them from it, complain and try again. */
  private static Integer status;
  private static String text;

  public static void main(String[] args) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Exit.setExitProcedure(RunTools::exit);
    Exit.setHaltProcedure(RunTools::exit);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    ObjectMapper json = new ObjectMapper();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split(" ");
      printed = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
      System.setOut(out);
      System.setErr(out);
      status = null;
      // Tools that are written in Scala print by a variable of their own.
      scala.Console.withOut(out, () -> scala.Console.withErr(out, () -> run(words)));
      answers.println(json.writeValueAsString(Map.of("status", status, "text", text)));
    }
  }

  private static Void run(String[] words) {
    try {
      String[] arguments = Arrays.copyOfRange(words, 1, words.length);
      Class.forName(words[0]).getMethod("main", String[].class).invoke(null, (Object) arguments);
      ended(0);
    } catch (InvocationTargetException e) {
      e.getCause().printStackTrace();
    } catch (ReflectiveOperationException e) {
      e.printStackTrace();
    }
    ended(FAILED);
    return null;
  }

  private static void exit(int code, String message) {
    ended(code);
    throw new IllegalStateException("exit " + code);
  }

  private static void ended(int code) {
    if (status != null) return;
    status = code;
    text = printed.toString(StandardCharsets.UTF_8);
  }
}

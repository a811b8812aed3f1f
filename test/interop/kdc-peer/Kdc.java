import java.io.File;
import java.util.Arrays;
import org.apache.hadoop.minikdc.MiniKdc;

/**
 * A Kerberos of the realm EXAMPLE.COM on 127.0.0.1: krb5.conf and a keytab with each principal are in
 * its directory. Arguments: the directory, principals. Ends with its standard input.
 */
public final class Kdc {
  public static void main(String[] arguments) throws Exception {
    File directory = new File(arguments[0]);
    MiniKdc kdc = new MiniKdc(MiniKdc.createConf(), directory);
    kdc.start();
    String[] principals = Arrays.copyOfRange(arguments, 1, arguments.length);
    kdc.createPrincipal(new File(directory, "keytab"), principals);
    System.out.println("{\"krb5Conf\":\"" + kdc.getKrb5conf().getAbsolutePath() + "\"}");
    while (System.in.read() != -1) {}
    Runtime.getRuntime().halt(0);
  }
}

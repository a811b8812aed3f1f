import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.Writable;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.util.ReflectionUtils;

/**
 * Reads files by the endings of their names, as Hadoop's jobs do. Prints one line a file: its name,
 * what read it, and the SHA-256 of the bodies, a newline after each.
 */
public final class HadoopReader {
  private static final Configuration settings = new Configuration();

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      ByteArrayOutputStream bodies = new ByteArrayOutputStream();
      String reader = read(file, bodies);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bodies.toByteArray());
      System.out.println(
          new File(file).getName() + " " + reader + " " + HexFormat.of().formatHex(digest));
    }
  }

  private static String read(String file, ByteArrayOutputStream bodies) throws IOException {
    if (file.endsWith(".seq")) return readSequenceFile(file, bodies);
    if (file.endsWith(".avro")) return readAvro(file, bodies);
    CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(new Path(file));
    try (InputStream input = codec.createInputStream(new FileInputStream(file))) {
      input.transferTo(bodies);
    }
    return codec.getClass().getSimpleName();
  }

  private static String readSequenceFile(String file, ByteArrayOutputStream bodies)
      throws IOException {
    SequenceFile.Reader.Option path = SequenceFile.Reader.file(new Path("file:" + file));
    try (SequenceFile.Reader reader = new SequenceFile.Reader(settings, path)) {
      LongWritable key = new LongWritable();
      Writable value = (Writable) ReflectionUtils.newInstance(reader.getValueClass(), settings);
      for (long index = 0; reader.next(key, value); index++) {
        if (key.get() != index) throw new IOException(file + ": key " + key + " at " + index);
        if (value instanceof BytesWritable bytes) bodies.write(bytes.copyBytes());
        else bodies.write(((Text) value).copyBytes());
        bodies.write('\n');
      }
      CompressionCodec codec = reader.getCompressionCodec();
      return value.getClass().getSimpleName()
          + "/" + reader.getCompressionType()
          + "/" + (codec == null ? "none" : codec.getClass().getSimpleName());
    }
  }

  private static String readAvro(String file, ByteArrayOutputStream bodies) throws IOException {
    try (DataFileReader<GenericRecord> reader =
        new DataFileReader<>(new File(file), new GenericDatumReader<>())) {
      for (GenericRecord event : reader) {
        ByteBuffer body = (ByteBuffer) event.get("body");
        bodies.write(body.array(), body.position(), body.remaining());
        bodies.write('\n');
      }
      return reader.getSchema().getName() + "/" + reader.getMetaString("avro.codec");
    }
  }
}

// Generated from schemas/config/sinks/file_roll.schema.json by `npm run generate`. Do not edit.

/**
 * Writes events to files of a local directory and begins a new one at an interval. Exactly once from a durable channel.
 */
export interface FileRollSinkConfig {
  /**
   * Where the files go; made if it is missing.
   */
  'sink.directory': string;
  /**
   * Seconds after which a new file is begun, an empty one if nothing came; 0: never.
   */
  'sink.rollInterval': number;
  /**
   * Most events written at once. From a durable channel each write is synced.
   */
  'sink.batchSize': number;
  /**
   * File names: `default` is `<start in ms>-<n>`, `rolltime` is `<yyyyMMddHHmmss>-<n>`.
   */
  'sink.pathManager': 'default' | 'rolltime';
  /**
   * Put before each file name.
   */
  'sink.pathManager.prefix': string;
  /**
   * Put behind each file name, after a dot.
   */
  'sink.pathManager.extension': string;
  /**
   * `text` writes the body, `header_and_text` puts the headers before it.
   */
  'sink.serializer': 'text' | 'header_and_text';
  /**
   * End each event with a newline.
   */
  'sink.serializer.appendNewline': boolean;
}

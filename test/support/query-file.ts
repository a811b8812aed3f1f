import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary-directory.js';

/** A pipeline whose query selects `column`, on line 8 behind what stands `before`. */
export function queryFile(
  t: { after(cleanUp: () => void): void },
  column: string,
  before = '',
  broker = "{ listen: '127.0.0.1:0' }",
): string {
  const file = join(temporaryDirectory(t), 'pipeline.yaml');
  const text = `${before}broker: ${broker}
tables:
  access: { topic: access, format: combined, timestamp: ts }
aggregations:
  pages:
    outputs: [{ type: table }]
    sql: |
      SELECT window_start, window_end, ${column}, COUNT(*) AS pv
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
      GROUP BY window_start, window_end, path
`;
  writeFileSync(file, text);
  return file;
}

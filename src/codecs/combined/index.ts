/**
 * Hot path. Format `combined`: the access log of Apache httpd and nginx.
 *
 *   ip ident user [17/May/2015:10:05:03 +0000] "GET /a?b HTTP/1.1" 200 1234 "referer" "agent"
 *
 * A `-` is NULL in ident, user, status, referer and agent, and 0 in bytes. A line whose frame
 * (above) is broken is rejected, with the field and the byte where it broke. A request that is not
 * `METHOD target HTTP/x` (`-`, a TLS hello, a target with spaces) is still a line of this format:
 * method, path, query and protocol are NULL. Text stays as the server escaped it (`\"`, `\x22`).
 * Fields that a server's own log format adds after the agent are ignored; without referer and
 * agent it is format common, and rejected.
 */
import type { BodySlab, ColumnSchema, ParsedRows, TableFormat } from '../rows.js';
import type { TableFormatDefinition } from '../table-format-definition.js';
import { CombinedRows } from './combined-rows.js';
import { CombinedScanner } from './scan.js';

const columns: readonly ColumnSchema[] = [
  { name: 'ip', type: 'string', nullable: false },
  { name: 'ident', type: 'string', nullable: true },
  { name: 'user', type: 'string', nullable: true },
  { name: 'ts', type: 'timestamp', nullable: false },
  { name: 'method', type: 'string', nullable: true },
  { name: 'path', type: 'string', nullable: true },
  { name: 'query', type: 'string', nullable: true },
  { name: 'protocol', type: 'string', nullable: true },
  { name: 'status', type: 'number', nullable: true, integer: true },
  { name: 'bytes', type: 'number', nullable: false, integer: true },
  { name: 'referer', type: 'string', nullable: true },
  { name: 'agent', type: 'string', nullable: true },
];

export const combinedFormat: TableFormat = {
  columns,
  parse(slab: BodySlab): ParsedRows {
    const rows = new CombinedRows(slab.buffer, slab.size);
    const scanner = new CombinedScanner(slab.buffer, rows);
    const rejected: { bodyIndex: number; reason: string }[] = [];
    for (let i = 0; i < slab.size; i++) {
      const reason = scanner.scan(slab.starts[i]!, slab.ends[i]!);
      if (reason === undefined) rows.bodyIndexes[rows.size++] = i;
      else rejected.push({ bodyIndex: i, reason });
    }
    return { rows, rejected };
  },
};

export const combined: TableFormatDefinition = { name: 'combined', create: () => combinedFormat };

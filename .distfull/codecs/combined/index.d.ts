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
import type { TableFormat } from '../rows.js';
import type { TableFormatDefinition } from '../table-format-definition.js';
export declare const combinedFormat: TableFormat;
export declare const combined: TableFormatDefinition;

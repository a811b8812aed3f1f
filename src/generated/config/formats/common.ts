// Generated from schemas/config/formats/common.schema.json by `npm run generate`. Do not edit.

/**
 * Apache's access log without referer and agent: ip, ident, user, ts, method, path, query, protocol, status, bytes.
 */
export interface CommonFormatOptions {}

/**
 * Apache's access log without referer and agent: ip, ident, user, ts, method, path, query, protocol, status, bytes.
 */
export interface CommonFormatOptions {
}

/**
 * Apache's and nginx's access log, the default: ip, ident, user, ts, method, path, query, protocol, status, bytes, referer, agent. What follows the agent is ignored.
 */
export interface CombinedFormatOptions {
}

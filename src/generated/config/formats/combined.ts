// Generated from schemas/config/formats/combined.schema.json by `npm run generate`. Do not edit.

/**
 * Apache's and nginx's access log, the default: ip, ident, user, ts, method, path, query, protocol, status, bytes, referer, agent. What follows the agent is ignored.
 */
export interface CombinedFormatOptions {}

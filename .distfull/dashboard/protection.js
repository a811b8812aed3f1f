/**
 * What keeps the page harmless: logs hold attack traffic, and any web site in the operator's
 * browser can send requests to loopback addresses.
 */
import { isIP } from 'node:net';
/**
 * Nothing from outside, nothing inline. ECharts needs neither: its tooltips are drawn, not HTML.
 */
const contentSecurityPolicy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
export const securityHeaders = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
};
export const protectiveHeaders = async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders))
        context.res.headers.set(name, value);
};
/**
 * Refuses requests that name a host other than this one. With DNS rebinding a foreign site's *name*
 * resolves to this address, and the browser sends that name; an address or `localhost` cannot be
 * rebound.
 */
export function hostCheck(listenHost) {
    return async (context, next) => {
        const host = hostName(context.req.header('host') ?? '');
        const isOurs = host === 'localhost' || host === listenHost.toLowerCase() || isIP(host) !== 0;
        if (isOurs)
            return next();
        return context.text(`The dashboard does not answer for the host name "${host}": use its address or localhost.\n`, 403);
    };
}
/** `[::1]:8080` → `::1`, `LocalHost:8080` → `localhost`. */
function hostName(header) {
    return header
        .replace(/:\d*$/, '')
        .replace(/^\[(.*)\]$/, '$1')
        .toLowerCase();
}
//# sourceMappingURL=protection.js.map
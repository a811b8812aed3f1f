import type { MiddlewareHandler } from 'hono';
export declare const securityHeaders: Readonly<Record<string, string>>;
export declare const protectiveHeaders: MiddlewareHandler;
/**
 * Refuses requests that name a host other than this one. With DNS rebinding a foreign site's *name*
 * resolves to this address, and the browser sends that name; an address or `localhost` cannot be
 * rebound.
 */
export declare function hostCheck(listenHost: string): MiddlewareHandler;

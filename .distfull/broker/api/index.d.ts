import type { AnyApiHandler } from './handler.js';
export declare const apiHandlers: readonly AnyApiHandler[];

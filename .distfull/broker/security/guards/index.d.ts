import type { Guard } from './guard.js';
export declare const guards: ReadonlyMap<number, Guard>;

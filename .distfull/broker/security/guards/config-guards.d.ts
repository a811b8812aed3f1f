import { type Guard } from './guard.js';
export declare const configGuards: readonly Guard[];

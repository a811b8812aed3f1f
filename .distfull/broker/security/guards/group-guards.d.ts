import { type Guard } from './guard.js';
export declare const groupGuards: readonly Guard[];

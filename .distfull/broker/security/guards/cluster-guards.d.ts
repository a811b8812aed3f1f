import { type Guard } from './guard.js';
export declare const clusterGuards: readonly Guard[];

import { type Guard } from './guard.js';
export declare const topicGuards: readonly Guard[];

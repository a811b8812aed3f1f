import { type Guard } from './guard.js';
export declare const transactionGuards: readonly Guard[];

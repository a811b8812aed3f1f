import type { Clock } from '../../core/clock.js';
import type { CopyCounts } from './record-copier.js';
/** `1,200,000 records copied, 310,000/s, 24 MB/s, 63 %, 0:09 left`. */
export declare function exportProgress(clock: Clock): (counts: CopyCounts, remaining: number) => string;

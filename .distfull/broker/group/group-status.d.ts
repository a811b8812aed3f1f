/** A group as the page and the metrics see it. */
import type { GroupStatus } from '../../core/status.js';
import type { Topics } from '../log/topics.js';
import type { Group } from './group.js';
import type { CommittedOffset } from './offset-index.js';
export declare function groupStatus(group: Group, offsets: readonly CommittedOffset[], topics: Topics): GroupStatus;

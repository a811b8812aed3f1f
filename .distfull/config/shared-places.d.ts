import type { AgentModel, Problem } from './model.js';
/** Agents of one file may be those of several machines: they are not compared. */
export declare function sharedPlaces(agent: AgentModel): Problem[];

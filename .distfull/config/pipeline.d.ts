import type { PipelineModel } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
export declare const pipelineSections: string[];
export type PipelineParts = Omit<PipelineModel, 'files' | 'agents'>;
/** `root` holds the pipeline's leaves only. */
export declare function readPipeline(root: Section, report: Report): Promise<PipelineParts>;
/** Sections that a pipeline file may have meant by an unknown name. */
export declare function sectionRemedy(name: string): string;

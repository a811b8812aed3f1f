import type { BrokerModel } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
export declare function readBroker(section: Section | undefined, dataDir: string, report: Report): Promise<BrokerModel | undefined>;

import { TopicError, type TopicConfigs } from '../log/topics.js';
import type { BrokerParts } from './handler.js';
interface Alteration {
    readonly resourceType: number;
    readonly resourceName: string;
    readonly configs: readonly {
        readonly name: string;
    }[];
}
export interface AlteredResource {
    readonly resourceType: number;
    readonly resourceName: string;
    readonly errorCode: number;
    readonly errorMessage: string | null;
}
/** `change` makes the new configs of the old ones; it may throw TopicError. */
export declare function alterResources<A extends Alteration>({ resources, validateOnly }: {
    readonly resources: readonly A[];
    readonly validateOnly: boolean;
}, broker: BrokerParts, change: (configs: TopicConfigs, alteration: A) => TopicConfigs): Promise<AlteredResource[]>;
export declare function nullValue(name: string): TopicError;
export {};

/** DeleteTopics (20), versions 1–6; from v6 on by name or by id. Committed offsets go, too. */
import { type DeletableTopicResultInput } from '../../generated/kafka/delete-topics.js';
export declare const deleteTopics: import("./handler.js").ApiHandler<import("../../generated/kafka/delete-topics.js").DeleteTopicsRequest, {
    responses: DeletableTopicResultInput[];
}>;

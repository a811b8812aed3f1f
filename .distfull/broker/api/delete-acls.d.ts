/**
 * DeleteAcls (31), versions 1–3: takes away the rules that filters mean. Those of the configuration
 * stay, and say so.
 */
import { type DeleteAclsFilterResultInput } from '../../generated/kafka/delete-acls.js';
export declare const deleteAcls: import("./handler.js").ApiHandler<import("../../generated/kafka/delete-acls.js").DeleteAclsRequest, {
    filterResults: DeleteAclsFilterResultInput[];
}>;

export declare const alterClientQuotas: import("./handler.js").ApiHandler<import("../../generated/kafka/alter-client-quotas.js").AlterClientQuotasRequest, {
    entries: {
        entity: readonly import("../../generated/kafka/alter-client-quotas.js").AlteredQuotaEntity[];
        errorCode: 42;
        errorMessage: string;
    }[];
}>;

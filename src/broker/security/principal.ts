/** Who a client is, as Kafka writes it: `User:alice`. */
export const anonymous = 'User:ANONYMOUS';

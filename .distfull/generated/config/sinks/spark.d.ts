/**
 * Serves Spark Streaming's Flume receivers (`FlumeUtils.createPollingStream`), which ask for batches of events and acknowledge each: Spark's own `org.apache.spark.streaming.flume.sink.SparkSink`, without its jars. At least once.
 */
export interface SparkSinkConfig {
    /**
     * Host name or IP address to listen on.
     */
    hostname: string;
    /**
     * Port that Spark connects to; 0: any that is free.
     */
    port: number;
    /**
     * Batches that may be open at a time: given to Spark, and not acknowledged yet.
     */
    threads: number;
    /**
     * Seconds after which a batch that Spark has not acknowledged is given again.
     */
    timeout: number;
    /**
     * Accepted for Flume's sake; ignored: Spark is answered as soon as there are events.
     */
    backoffInterval: number;
}

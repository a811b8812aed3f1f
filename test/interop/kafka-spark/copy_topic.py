"""Spark Structured Streaming copies topic "in" to topic "out" up to what is there, and reads both.

Arguments: address, directory of the checkpoint, jars. It prints a line of JSON: how many records it has
copied, and of each topic what a batch query reads from its beginning.
"""

import json
import os
import sys

os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"

from pyspark.sql import SparkSession

address, checkpoint, jars = sys.argv[1:]
KAFKA = {"kafka.bootstrap.servers": address}

# What runs once is not worth compiling: it takes half the time. What Java warns of is no output.
JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=warning:stderr"
QUICK_START = {
    "spark.driver.extraJavaOptions": JAVA_OPTIONS,
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


def read_all(spark, topic):
    rows = spark.read.format("kafka").options(**KAFKA, subscribe=topic).load()
    values = [row.value for row in rows.select("value").collect()]
    return {"count": len(values), "distinct": len(set(map(bytes, values)))}


builder = SparkSession.builder.master("local[2]").config("spark.jars", jars)
spark = builder.config(map=QUICK_START).getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
stream = (
    spark.readStream.format("kafka")
    .options(**KAFKA, subscribe="in", startingOffsets="earliest", maxOffsetsPerTrigger="3000")
    .load()
)
query = (
    stream.select("key", "value")
    .writeStream.format("kafka")
    .options(**KAFKA, topic="out", checkpointLocation=checkpoint)
    .trigger(availableNow=True)
    .start()
)
query.awaitTermination()
copied = sum(progress["numInputRows"] for progress in query.recentProgress)
print(json.dumps({"copied": copied, "in": read_all(spark, "in"), "out": read_all(spark, "out")}))
spark.stop()

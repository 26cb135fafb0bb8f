"""Facts of very many articles with Apache Spark.

spark-submit timeline_job.py --input 'crawl/*.jsonl' --output out --program /usr/local/bin/nienbieu
spark-submit timeline_job.py --input 'crawl/*.warc.gz' --output out …

Lines of JSON are dealt to the partitions, archives are files that all machines see, one a task. Each partition
goes through `nienbieu facts --worker`, a process beside its executor. OUT gets

  facts/            a part for each partition, articles whole: what `nienbieu load` takes, and what could not
                    be read as records of type error, which it passes over
  errors/           those alone
  observations/     Parquet, the numbers that were read, sorted by place, indicator and period
  series/           Parquet, a row for each place, indicator, kind and period: values, readings, sources, days

A task that fails or loses its executor is done again; only whole parts are kept, so that the result is the same.
"""
import argparse
import shlex

from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, BooleanType, DoubleType, LongType, StringType, StructField, StructType

TEXTS = """id type source url title publisher published place subject sentence role rule about indicator label kind
value unit of qualifier period compared_with""".split()
SCHEMA = StructType(
    [StructField(name, StringType()) for name in TEXTS]
    + [StructField("confidence", DoubleType()), StructField("derived", BooleanType()),
       StructField("span", ArrayType(LongType()))])
SERIES = ["place", "indicator", "kind", "period"]


def main():
    options = parsed_options()
    spark = SparkSession.builder.appName("nienbieu").getOrCreate()
    lines = records(spark.sparkContext, options)
    # Written before anything is made of it: what follows reads whole parts and asks no worker again.
    lines.saveAsTextFile(f"{options.output}/facts")
    errors(spark.sparkContext, options.output)
    tables(spark, options.output)
    spark.stop()


def parsed_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--input", required=True, help="a pattern: *.jsonl, *.warc or *.warc.gz")
    parser.add_argument("--output", required=True, help="a directory that does not exist yet")
    parser.add_argument("--program", default="nienbieu", help="where every machine has it")
    parser.add_argument("--partitions", type=int, default=0, help="of JSON Lines, at least")
    return parser.parse_args()


def records(context, options):
    """Facts and errors as lines, each article's in one partition."""
    worker = f"{shlex.quote(options.program)} facts --quiet --worker"
    if options.input.endswith(".jsonl"):
        lines = context.textFile(options.input, options.partitions or None)
        return lines.pipe(f"{worker} -", checkCode=True)
    paths = archives(context, options.input)
    return context.parallelize(paths, max(1, len(paths))).pipe(f"xargs -r -d '\\n' -n 1 {worker}", checkCode=True)


def archives(context, pattern):
    """Paths of the files, by the file system that Spark reads from; without the scheme of local ones."""
    path = context._jvm.org.apache.hadoop.fs.Path(pattern)
    found = path.getFileSystem(context._jsc.hadoopConfiguration()).globStatus(path)
    return sorted(status.getPath().toUri().getPath() for status in found or [])


def errors(context, output):
    lines = context.textFile(f"{output}/facts")
    # Keys are sorted: no fact begins with this one.
    lines.filter(lambda line: line.startswith('{"message":')).coalesce(8).saveAsTextFile(f"{output}/errors")


def tables(spark, output):
    facts = spark.read.schema(SCHEMA).json(f"{output}/facts")
    observations = facts.where("type = 'observation'").drop("type")
    ordered = observations.repartition("place", "indicator").sortWithinPartitions(*SERIES, "published", "id")
    ordered.write.parquet(f"{output}/observations")
    series(observations).write.parquet(f"{output}/series")


def series(observations):
    values = F.array_sort(F.collect_set("value"))
    return observations.groupBy(*SERIES).agg(
        values.alias("values"), F.count("*").alias("readings"), F.countDistinct("source").alias("sources"),
        F.min("published").alias("first_published"), F.max("published").alias("last_published"),
    ).coalesce(8).sortWithinPartitions(*SERIES)


if __name__ == "__main__":
    main()

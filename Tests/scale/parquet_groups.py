#!/usr/bin/env python3
"""Compares the Parquet files of a job with facts on standard input: parquet_groups.py OUT < facts.jsonl"""
import json
import sys
from collections import Counter

from pyspark.sql import SparkSession

SERIES = ["place", "indicator", "kind", "period"]


def main():
    out = sys.argv[1]
    facts = [json.loads(line) for line in sys.stdin]
    wanted = Counter(key(fact) for fact in facts if fact["type"] == "observation")
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    rows = spark.read.parquet(f"{out}/observations").select(SERIES).collect()
    series = spark.read.parquet(f"{out}/series").collect()
    same = (Counter(map(key, rows)) == wanted == Counter({key(row): row["readings"] for row in series}))
    print(f"{'same' if same else 'other'}: {len(rows)} observations in {len(series)} series, "
          f"{sum(wanted.values())} in {len(wanted)} wanted")


def key(record):
    return tuple(record[name] for name in SERIES)


if __name__ == "__main__":
    main()

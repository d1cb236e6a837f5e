"""Pipe the lines of a file through a command, on Spark.

python pipe.py MASTER LINES OUTPUT TASKS EVENTS COMMAND...

`checkCode` makes a command that fails fail its task; without it a fault would look like an empty
result. Spark starts the command with an empty environment, so its path must be a full one.
"""
import shlex
import sys

from pyspark import SparkConf, SparkContext

master, lines, output, tasks, events, *command = sys.argv[1:]
conf = SparkConf().setMaster(master).setAppName("dechrome")
conf.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
conf.set("spark.eventLog.enabled", "true").set("spark.eventLog.dir", events)
conf.set("spark.eventLog.compress", "false").set("spark.eventLog.rolling.enabled", "false")

with SparkContext(conf=conf) as spark:
    spark.textFile(lines, int(tasks)).pipe(shlex.join(command), checkCode=True).saveAsTextFile(output)

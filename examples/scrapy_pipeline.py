"""An item pipeline for Scrapy that adds the article to each item, by one `dechrome --ndjson` child process.

In settings.py: ITEM_PIPELINES = {"scrapy_pipeline.ArticlePipeline": 300}, and let the spider yield
{"url": response.url, "html": response.text}. The child starts once and reads a line for each item: Node's
start is paid once a crawl. Nothing but Python's standard library is used, so it can be tried without Scrapy:

    python3 scrapy_pipeline.py https://courier.example/ferry https://courier.example/eels
"""

import json
import subprocess
import sys
import urllib.request


class ArticlePipeline:
    command = ["npx", "dechrome", "--ndjson", "--fields", "markdown"]

    def open_spider(self, spider=None):
        self.child = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def process_item(self, item, spider=None):
        record = {"id": item["url"], "url": item["url"], "html": item["html"]}
        self.child.stdin.write(json.dumps(record) + "\n")
        self.child.stdin.flush()
        # One line in, one line out, in order.
        line = self.child.stdout.readline()
        if not line:
            raise RuntimeError("dechrome has ended; what it said stands on stderr")
        answer = json.loads(line)
        item["article"] = answer.get("article")
        item["error"] = answer.get("error")
        return item

    def close_spider(self, spider=None):
        self.child.stdin.close()
        self.child.wait()


if __name__ == "__main__":
    pipeline = ArticlePipeline()
    pipeline.open_spider()
    for url in sys.argv[1:]:
        with urllib.request.urlopen(url) as response:
            page = response.read().decode("utf-8")
        found = pipeline.process_item({"url": url, "html": page})
        print(json.dumps({"url": url, "article": found["article"], "error": found["error"]}))
    pipeline.close_spider()

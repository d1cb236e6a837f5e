"""Extractors of Python as a child process: one JSON request a line in, one JSON reply a line out.

The first line out says which peers are installed, by version. A request is
{"peer": "trafilatura", "html": "...", "url": "..."}; its reply holds the body, the fields the peer
has and the milliseconds it took, or an error.
"""

import json
import sys
import time
from importlib import metadata


def open_trafilatura():
    import logging

    from trafilatura import bare_extraction

    logging.disable(logging.CRITICAL)

    def predict(html, url):
        found = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
        if found is None:
            return {"body": "", "title": None, "byline": None, "date": None}
        return {"body": found.text or "", "title": found.title, "byline": found.author, "date": found.date}

    return predict


def open_resiliparse():
    from resiliparse.extract.html2text import extract_plain_text

    def predict(html, url):
        return {"body": extract_plain_text(html, main_content=True)}

    return predict


OPENERS = {"trafilatura": open_trafilatura, "resiliparse": open_resiliparse}


def send(message):
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


def reply(predict, request):
    start = time.perf_counter()
    try:
        found = predict(request["html"], request["url"])
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {**found, "ms": (time.perf_counter() - start) * 1000}


def main():
    peers, versions = {}, {}
    for name, opener in OPENERS.items():
        try:
            peers[name] = opener()
            versions[name] = metadata.version(name)
        except Exception as error:
            versions[name] = None
            print(f"{name}: {error}", file=sys.stderr)
    send({"versions": versions})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        send(reply(peers[request["peer"]], request))


main()

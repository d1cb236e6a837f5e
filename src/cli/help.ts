/** What `dechrome --help` prints. */
export const help = `Usage: dechrome [options] [file | url | -]...
       dechrome explain [file | url | -] --report FILE

Strips the chrome from pages: prints the article of each input, HTML or a plain-text scrape.
Without an input, or for -, it reads standard input.

Output (text unless one is chosen)
  --json              all fields as JSON; of several inputs, one line each
  --fields LIST       with --json or --ndjson, add any of blocks,markdown,html
  --markdown          the body as GitHub-flavoured Markdown
  --html              the body as sanitised HTML
  --explain           every block with its role, its points and the reasons

Explaining
  explain             one page that shows every block in its colour and, when it is opened, its reasons
  --report FILE       where explain writes it; - for standard output

Reading
  --url URL           the address of the page: makes links absolute, counts for its date
  --format FORMAT     auto (default), html, text or markdown
  --page-type TYPE    article, forum, product, collection, listing, documentation or service
  --focus FOCUS       balanced (default), precision or recall
  --now DATE          what "2 hours ago" counts from
  --rules FILE        site rules as a JSON list: [{"hosts":["a.example"],"body":".story","drop":".promo"}]

Batches
  --ndjson            reads lines of {"id","url","html"|"text"}, or of {"id","warc","offset","length"}
                      for a page in a WARC file, and writes a line for each, in order:
                      {"id","ok":true,"article":{...}} or {"id","ok":false,"error":{"code","message"}}.
                      A line may also have "contentType", and "now" as --now has it. Inputs may be
                      files of such lines, pages, WARC files, folders and globs. Of a folder count
                      .ndjson .jsonl .warc .warc.wet .html .htm .xhtml .txt .text .md .markdown, each
                      also with .gz; a file that is named, or found by a glob, is read whatever its name
  --jobs N            workers side by side (default 1)
  --timeout MS        a record that takes longer, from when a worker begins it, fails; the others go on
  --output FILE       write there
  --resume            go on where a broken-off run with the same inputs and --output stopped
  --shard I/N         only every Nth record, from the Ith

  -h, --help          this text
  -V, --version       the version

Exit codes: 0 done, 1 an input or a part of one could not be read (the others were), 2 wrong usage. In a
batch an error record stands in its place; other records that fail leave the code at 0. An interrupt, after
which the records begun are finished, gives 130.

Examples
  dechrome page.html
  dechrome --markdown https://example.org/news/rain > rain.md
  curl -s https://example.org/news/rain | dechrome --url https://example.org/news/rain
  dechrome --json --fields blocks scrape.txt | jq '.blocks[] | select(.role == "body") | .text'
  dechrome --explain page.html | less -R
  dechrome explain page.html --report why.html
  dechrome --ndjson --jobs 4 --timeout 10000 --output out.ndjson --resume 'crawl/**/*.warc.gz'
`

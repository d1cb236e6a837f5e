/** Types of schema.org that are a thread; a page of questions that a site answers itself is none. Lower case. */
export const threadTypes: ReadonlySet<string> = new Set([
  'qapage',
  'discussionforumposting',
  'socialmediaposting',
])

/** Types of schema.org whose `text` is one post of a thread, lower case. */
export const postTypes: ReadonlySet<string> = new Set([
  'discussionforumposting',
  'socialmediaposting',
  'question',
  'answer',
  'comment',
])

/** Keys of application state that hold text to be read; lower case, without `_` and `-`. */
export const textKeys: ReadonlySet<string> = new Set([
  // What content systems and their interfaces call it.
  ...['body', 'content', 'text', 'html', 'paragraph', 'paragraphs', 'markdown', 'fulltext', 'richtext'],
  ...[
    'bodyhtml',
    'bodytext',
    'bodycontent',
    'articlebody',
    'contenthtml',
    'htmlcontent',
    'posttext',
    'message',
  ],
  // Discourse, WordPress.
  ...['cooked', 'rendered'],
])

/** Keys of the lists in which editors keep rich text: ProseMirror, Slate, Lexical, Contentful, Sanity. */
export const richLists: ReadonlySet<string> = new Set(['content', 'children'])

/** Keys of the pieces of text in those lists; `data` in trees of HTML. */
export const richTexts: ReadonlySet<string> = new Set(['text', 'value', 'data'])

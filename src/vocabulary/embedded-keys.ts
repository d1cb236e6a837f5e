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

/** What a record may be called by its field, the surest first. */
type RecordKeys = readonly string[]

/**
 * Keys under which the record of an article or a post keeps its fields, as content systems name them; lower case, without
 * `_` and `-`, the surest of each field first.
 */
export const recordKeys: {
  readonly [Field in 'headline' | 'byline' | 'published' | 'created' | 'modified']: RecordKeys
} = {
  headline: ['headline', 'title', 'name'],
  byline: [
    'byline',
    'authors',
    'author',
    'authorname',
    'writers',
    'writer',
    'creators',
    'creator',
    'contributors',
  ],
  published: [
    ...[
      'datepublished',
      'publishedat',
      'publishedon',
      'publisheddate',
      'publishdate',
      'publishtime',
      'published',
    ],
    ...[
      'publicationdate',
      'publicationtime',
      'firstpublishedat',
      'firstpublished',
      'firstpublicationdate',
      'pubdate',
    ],
    ...['displaydate', 'datetime', 'date'],
  ],
  created: ['datecreated', 'createdat', 'createdon', 'created', 'creationdate'],
  modified: [
    ...[
      'datemodified',
      'modifiedat',
      'modifieddate',
      'modified',
      'updatedat',
      'updateddate',
      'dateupdated',
      'updated',
    ],
    ...['lastmodified', 'lastupdated', 'lastpublishedat', 'lastpublicationdate'],
  ],
}

/** Keys under which a person, or a text with its format, keeps the words; lower case. */
export const wordKeys: RecordKeys = ['name', 'fullname', 'displayname', 'title', 'rendered', 'text', 'value']

import type { FieldName } from '../types'

/** Keys of front matter as site generators and their themes name them, the surest of each field first. */
export const frontMatterRows: readonly (readonly [keys: readonly string[], field: FieldName])[] = [
  [['title', 'headline'], 'headline'],
  [['subtitle', 'dek', 'standfirst'], 'dek'],
  [['description', 'summary', 'excerpt', 'abstract'], 'summary'],
  [['author', 'authors', 'byline'], 'byline'],
  [
    [
      'date',
      'published',
      'publishdate',
      'pubdate',
      'pubdatetime',
      'published_at',
      'created',
      'published time',
    ],
    'published',
  ],
  [['lastmod', 'updated', 'modified', 'last_modified_at', 'moddatetime', 'updated_at'], 'modified'],
  [['tags', 'keywords'], 'tags'],
  [['category', 'section'], 'section'],
  [['lang', 'language', 'locale'], 'language'],
  [['url', 'canonical', 'canonical_url', 'source', 'url source', 'permalink'], 'url'],
  [['image', 'cover', 'thumbnail'], 'image'],
]

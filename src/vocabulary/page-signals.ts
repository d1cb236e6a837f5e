/** Words in an address that tell what kind of page it is of. */
export const addressWords = {
  forum:
    'forum forums thread threads topic topics community discussion discussions questions viewtopic showthread comments board boards answers msg',
  product: 'product products item itm dp buy sku pdp prod produkt producto',
  collection:
    'collections collection category categories catalog catalogue department browse cat shop store kategorie categorie subcategory brands brand',
  documentation:
    'docs doc documentation guide guides reference api manual handbook tutorial tutorials wiki help kb man developer developers sdk',
  article:
    'blog blogs news article articles story stories post posts opinion magazine press insights newsroom politics sport sports culture',
  service:
    'services service solutions solution pricing features about platform enterprise contact company industries locations',
  listing: 'search tag tags topic author archive archives events jobs list index latest page results',
} as const

/** Types of schema.org by what kind of page carries them, lower case. */
export const schemaTypes = {
  article:
    'article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle scholarlyarticle report socialmediaposting liveblogposting review recipe',
  product: 'product productgroup individualproduct offer vehicle car book videogame mobileapplication',
  forum: 'discussionforumposting qapage question',
  list: 'itemlist collectionpage offercatalog searchresultspage aggregateoffer',
  documentation: 'techarticle apireference howto learningresource',
  faq: 'faqpage',
  business:
    'localbusiness service professionalservice softwareapplication store medicalbusiness legalservice homeandconstructionbusiness restaurant',
} as const

/** Programs that make pages of one kind, as their generator names them. */
export const generators = {
  forum: 'discourse vbulletin xenforo phpbb mybb invision smf vanilla flarum nodebb',
  documentation:
    'docusaurus mkdocs sphinx vuepress vitepress gitbook starlight nextra mdbook antora doxygen javadoc readme',
  shop: 'shopify woocommerce magento prestashop bigcommerce opencart shopware',
  blog: 'wordpress ghost blogger medium hugo jekyll drupal joomla',
} as const

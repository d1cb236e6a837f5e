/**
 * The library for browsers and workers in one file, with the page that explains an article.
 *
 * @module dechrome/browser
 */
export * from '../index'
export { type ReportOptions, reportPage } from '../report'

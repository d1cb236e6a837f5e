export { type ReportOptions, reportPage } from './page'

/** Text made safe between tags and in attribute values. */
export { escapeUTF8 as escapeHtml } from 'entities/escape'

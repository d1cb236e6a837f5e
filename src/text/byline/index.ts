export { cleanByline } from './clean'
export {
  isCollective,
  isPerson,
  isRole,
  isRoleOnly,
  looksLikeNames,
  splitAuthors,
} from './names'
export { openerLength } from './opener'
export { givenNameFirst } from './order'

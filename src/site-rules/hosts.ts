/** Where a rule counts: every page. */
const everywhere = '*'

/**
 * Whether a rule counts for an address.
 *
 * @param hosts `courier.example` stands for its subdomains too, `courier.example/news` for the pages below, `*`
 *   for every page
 * @param url the address of the page; null where it is not known
 */
export function meets(hosts: readonly string[], url: URL | null): boolean {
  return hosts.some((host) => host === everywhere || (url !== null && isWithin(url, host)))
}

function isWithin(url: URL, host: string): boolean {
  const { hostname, port, pathname } = new URL(`http://${host}`)
  const isHost = url.hostname === hostname || url.hostname.endsWith(`.${hostname}`)
  return isHost && (port === '' || port === url.port) && isBelow(url.pathname, pathname)
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

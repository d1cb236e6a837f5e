import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian puts it; `CHROMIUM` names another place. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Whether a browser is there; tests that need one are skipped as 'not available' where it is not. */
export const hasChromium = existsSync(executablePath)

/** What stands in the name of a test that is skipped. */
export const ifChromium = hasChromium ? '' : ' (Chromium not available)'

/** Start the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args })
}

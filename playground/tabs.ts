/** The tabs of the page, in order. */
export const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')]

/** Where each key leads from the tab at a place. */
const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % tabs.length,
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
}

for (const [at, tab] of tabs.entries()) {
  tab.addEventListener('click', () => selectTab(tab))
  tab.addEventListener('keydown', (event) => {
    const next = tabs[moves[event.key]?.(at) ?? -1]
    if (!next) return
    event.preventDefault()
    selectTab(next)
    next.focus()
  })
}

/** Show the panel of a tab, and hide the others. */
export function selectTab(chosen: HTMLElement): void {
  for (const tab of tabs) {
    const isChosen = tab === chosen
    tab.ariaSelected = String(isChosen)
    tab.tabIndex = isChosen ? 0 : -1
    document.getElementById(tab.getAttribute('aria-controls')!)!.hidden = !isChosen
  }
}

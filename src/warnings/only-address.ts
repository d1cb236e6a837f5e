import type { TroubleRule } from './rule'

const webAddress = /^https?:\/\/\S+$/i

/** An address handed over in the place of its page: nothing here touches the network. */
export const onlyAddress: TroubleRule = {
  code: 'only-address',
  test({ page: { format, drafts } }) {
    const text = drafts[0]?.text ?? ''
    if (format === 'html' || drafts.length !== 1 || !webAddress.test(text)) return null
    return 'The input is an address and not its page: fetch it first, and hand over the answer'
  },
}

/** Words of what a scholar belongs to: "Department of Geography, University of the Dales". */
export const affiliations: ReadonlySet<string> = new Set(
  (
    'university universität université universidad universidade università universiteit universitet uniwersytet ' +
    'institute institut instituto istituto instytut faculty fakultät faculté facultad department ' +
    'centre center school college academy laboratory hospital'
  ).split(' '),
)

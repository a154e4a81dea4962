/** What says that data are made up for practice. */
export const enPractice = {
  practice: {
    tag: 'Practice data',
    headline: (clusters: string, income: string) =>
      `Practice data: ${clusters} fictional clusters with ${income} of a fictional industry’s income`,
    note: (clusters: string) =>
      `${clusters} fictional ${clusters === '1' ? 'cluster' : 'clusters'}, no real place; every value is imputed (I).`,
    someNote: 'Fictional clusters, no real place; every value is imputed (I).',
    line: (note: string) => `Practice data: ${note}`,
    term: 'Nature of the data',
    ribbon: (note: string) => `${note} Exported files carry the same mark.`,
    back: 'Back to the published record',
  },
};

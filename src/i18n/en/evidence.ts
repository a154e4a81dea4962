import { monthName } from './facts.ts';

/** The evidence of a value, and how it is cited. */
export const enEvidence = {
  evidence: {
    definition: 'Definition',
    calculation: 'How it is worked out',
    details: 'Where it comes from',
    place: 'Of',
    inputs: 'Values it rests on',
    rivals: 'What the sources say',
    more: (count: number) =>
      `${count} more ${count === 1 ? 'value' : 'values'}, see the table of the figure`,
    doubts: 'What to mind',
    wording: 'How the source puts it',
    wordingGloss: (gloss: string) => `${gloss.slice(0, 1).toUpperCase()}${gloss.slice(1)}.`,
    appears: {
      title: 'Where it appears',
      profile: (name: string) => `Profile of ${name}`,
      table: 'Table of clusters by this measure',
      chart: 'Charts of this measure',
      definition: 'Definition of the measure and dataset',
      overview: {
        headline: 'Overview, headline figures',
        share: 'Overview, shares',
        'pilot-regions': 'Overview, pilot regions',
        national: 'Overview, national figures',
      },
    },
    total: {
      label: (measure: string) => `${measure}: total of the rows shown`,
      method: (count: number) =>
        `sum of ${count} ${count === 1 ? 'value' : 'values'} of one measure, one year and one scope; no row lies inside another`,
      bounds: 'Bounds are left out, so the sum is a bound too.',
      more: (count: number) => `${count} more`,
    },
    citation: 'Cite',
    styles: { gbt7714: 'GB/T 7714', apa7: 'APA' },
    copyCitation: (style: string) => `Copy ${style} citation`,
    copied: 'Citation copied.',
    copyFailed:
      'This browser does not allow writing to the clipboard. Here is the citation to copy:',
    doubt: {
      about:
        'The source says “about”: the true value lies around it. It is not added to other such values or written with decimals.',
      moreThan: 'Only the lower bound is known: it cannot be added, averaged or ranked.',
      lessThan: 'Only the upper bound is known: it cannot be added, averaged or ranked.',
      inferredYear: 'The year is inferred from the date of the source, which does not state it.',
      undated: 'The year is not known: it cannot be compared with values of a known year.',
      partYear: 'It covers a part of a year: it is not compared with years, nor scaled up to one.',
      part: 'It covers a part only and does not stand for the whole cluster.',
      wider: 'It covers more than the place or its textile industry.',
      allIndustry: 'It covers all industry of the place, not textiles alone.',
      market: 'It is trade, which is no part of output.',
      calculated: 'It is worked out, not published.',
      imputed: 'It is imputed, that is, filled in: it was not published.',
      forecast: 'It is a forecast of the source, not an outcome.',
      provisional: 'It is provisional and may be revised.',
      doubtful: 'The source or its transcription is of low confidence: check it before use.',
      differs: 'The sources differ; all values are shown, no mean is taken.',
    },
    references: {
      anonymous: 'Anon',
      undated: '[n.d.]',
      version: (title: string, version: string) => `${title}: version ${version}`,
      apaVersion: (title: string, version: string) => `${title} (Version ${version}) [Data set]`,
      apaDate: (year: string, month: number | undefined, day: number | undefined) =>
        month === undefined
          ? year
          : `${year}, ${[monthName(month), day].filter((part) => part !== undefined).join(' ')}`,
    },
  },
};

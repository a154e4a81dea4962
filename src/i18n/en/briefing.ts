/** A briefing in Word, and printing. */
export const enBriefing = {
  briefing: {
    word: 'Word',
    hint: 'briefing',
    button: 'Word briefing',
    making: 'Writing the Word briefing…',
    headings: { findings: 'Findings', figures: 'Figures and tables', sources: 'Sources and notes' },
    parts: { sources: 'Sources', notes: 'Notes', links: 'Links to the figures' },
    figure: 'Figure',
    table: 'Table',
    finding: 'Finding',
    and: ', ',
    seen: (label: string) => ` (${label})`,
    refs: (numbers: string) => `Sources: ${numbers}`,
    open: 'Open the figure',
    labelled: (label: string, text: string) => `${label}: ${text}`,
    rest: (rows: number, columns: number) =>
      `${[rows > 0 ? `${rows} more ${rows === 1 ? 'row' : 'rows'}` : '', columns > 0 ? `${columns} more ${columns === 1 ? 'column' : 'columns'}` : ''].filter(Boolean).join(' and ')} not listed here: see the link to the figure.`,
    fileName: (name: string) => `${name} (briefing)`,
  },
  printing: {
    save: 'Save this page as PDF',
    command: 'Save this page as PDF: choose “Save as PDF” in the print window',
    hint: 'choose “Save as PDF” in the print window',
  },
};

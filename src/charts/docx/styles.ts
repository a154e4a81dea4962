import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { Language } from '../../domain/bilingual.ts';
import { type LookStyle, type Typography, typographyOf } from './typography.ts';

/** Twentieths of a point, in which Word measures. */
export const twips = (points: number) => Math.round(points * 20);

export const twipsOfMillimetres = (millimetres: number) => twips((millimetres / 25.4) * 72);

export const langOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-US');

/** The language of letters and that of characters; characters are always Chinese. */
export const runLanguage = (language: Language) => ({
  value: langOf(language),
  eastAsia: 'zh-CN',
});

export const runFont = ({ face }: LookStyle) => ({
  ascii: face.latin,
  hAnsi: face.latin,
  cs: face.latin,
  eastAsia: face.han,
});

/** Headings have their rank, so that Word lists them beside the page. */
const ranks: Readonly<Record<string, number>> = { heading: 0, subheading: 1 };

const keepsNext = new Set(['heading', 'subheading']);

/** The styles of the document, one for each look. */
export function stylesOf(language: Language) {
  const { looks } = typographyOf[language];

  return {
    default: {
      document: {
        run: {
          font: runFont(looks.body),
          size: looks.body.size * 2,
          language: runLanguage(language),
        },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', run: { font: runFont(looks.body) } },
      ...Object.entries(looks).map(([id, style]) => paragraphStyle(id, style, language)),
    ],
  };
}

function paragraphStyle(id: string, style: LookStyle, language: Language): IParagraphStyleOptions {
  const rank = ranks[id];

  return {
    id: styleId(id),
    name: styleId(id),
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: runFont(style),
      size: style.size * 2,
      bold: style.isBold,
      color: style.colour,
      language: runLanguage(language),
    },
    paragraph: {
      alignment: style.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
      keepNext: keepsNext.has(id),
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        ...(style.line === null
          ? { line: 264, lineRule: LineRuleType.AUTO }
          : { line: twips(style.line), lineRule: LineRuleType.EXACT }),
      },
      ...(style.indent > 0 ? { indent: { firstLine: twips(style.size * style.indent) } } : {}),
      ...(rank === undefined ? {} : { outlineLevel: rank }),
    },
  };
}

/** `Briefing caption`: ours, so that no template of the reader's changes them. */
export const styleId = (look: string) => `Briefing-${look}`;

/** The width of the text in twips. */
export const textWidth = ({ margins }: Typography) =>
  twipsOfMillimetres(210 - margins.left - margins.right);

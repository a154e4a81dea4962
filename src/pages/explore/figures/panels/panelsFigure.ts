import { emptyFigure } from '../../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../../charts/figure.ts';
import { onOneScale } from '../../../../charts/panels/onOneScale.ts';
import type { Panel } from '../../../../charts/panels/panelsDrawing.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import { refusalWords } from '../../refusalWords.ts';
import { frameOf } from '../figureFrame.ts';
import { type BodyRules, idsIn, isShared, panelBody } from './panelBody.ts';
import type { MadePanel } from './madePanel.ts';
import { groupFigureOf } from './panelFigures.ts';
import { type PanelGroup, type PanelGroups, panelGroups, shownContext } from './panelGroups.ts';
import { type PanelBodyKind, panelReason } from './panelNeeds.ts';
import { panelNotes } from './panelNotes.ts';
import { partsOf, rowsPerPanel } from './panelParts.ts';
import { panelSheet } from './panelSheet.ts';
import { panelTitle } from './panelTitles.ts';
import { asideOf, subtitleOf } from './panelWords.ts';

/** The figures of the groups side by side on one scale: the finding is what their comparison shows. */
export function panelsFigure(context: ExploreContext, kind: PanelBodyKind): Figure {
  const groups = panelGroups(context);
  const all = shownContext(context, groups);
  const made = madePanels(all, kind, groups);
  const frame = { ...frameOf(context, 'multiples'), subtitle: subtitleOf(all, kind, groups.shown) };
  const drawn = made.filter(({ drawing }) => drawing !== null);
  const [first] = made;
  if (drawn.length === 0) return emptyFigure(frame, first?.reason ?? '', 'data');

  return {
    ...frame,
    title: panelTitle(kind, all, made),
    drawing: {
      kind: 'panels',
      panels: made.map((one) => panelOf(all, kind, one)),
    },
    marks: drawn.flatMap((one) => marksOf(context, one)),
    table: panelSheet(context, frame.subtitle, drawn),
    notes: panelNotes(all, kind, { groups, made }),
    sources: [
      ...new Map(
        drawn.flatMap(({ figure }) => figure?.sources ?? []).map((source) => [source.text, source]),
      ).values(),
    ],
  };
}

/** The panel of every group, all on one scale. */
function madePanels(
  all: ExploreContext,
  kind: PanelBodyKind,
  groups: PanelGroups,
): readonly MadePanel[] {
  const reasons = new Map(
    groups.shown.map((group) => [group, panelReason(kind, group.context.chart)]),
  );
  const able = groups.shown.filter((group) => reasons.get(group) === undefined);
  const figureOf = groupFigureOf(kind, all, able);
  const figures = able.map(({ context }) => figureOf(context));
  const rules = { rows: rowsPerPanel(groups), parts: partsOf(all), ...wordsOf(all) };
  const bodies = able.map((group, at) => {
    const figure = figures[at];

    return figure ? panelBody(figure, { ...rules, prefix: prefixOf(group) }) : null;
  });
  const scaled = onOneScale(bodies.flatMap((body) => body ?? []));

  return groups.shown.map((group) => {
    const reason = reasons.get(group);
    const at = able.indexOf(group);

    return {
      group,
      figure: figures[at] ?? null,
      drawing: scaled[at] ?? null,
      reason: reason ? refusalWords(all, reason) : '',
    };
  });
}

const prefixOf = ({ key }: PanelGroup) => `${key}.`;

function wordsOf({ locale, wish }: ExploreContext): Pick<BodyRules, 'none' | 'hasFit'> {
  return { none: locale.text.panels.none, hasFit: wish.options.has('fit') };
}

function panelOf(all: ExploreContext, kind: PanelBodyKind, one: MadePanel): Panel {
  return {
    id: one.group.key,
    title: one.group.name,
    aside: asideOf(all, kind, one),
    drawing: one.drawing,
    reason: one.reason,
  };
}

/** The facts of the marks that the panel has; those of parts and places say of which group they are. */
function marksOf(
  context: ExploreContext,
  { group, figure, drawing }: MadePanel,
): readonly MarkFact[] {
  if (!figure || !drawing) return [];
  const { text } = context.locale;
  const isOfGroup = isShared(drawing) || drawing.kind === 'cumulative';
  const prefix = prefixOf(group);
  const known = new Map(figure.marks.map((fact) => [fact.id, fact]));
  const named = (fact: MarkFact, id: string): MarkFact => ({
    ...fact,
    id,
    label: `${group.name}${text.facts.comma}${fact.label}`,
  });

  return idsIn(drawing).flatMap((id) => {
    const own = known.get(id);
    if (own) return [own];
    const shared = isOfGroup ? known.get(id.slice(prefix.length)) : undefined;
    if (shared) return [named(shared, id)];

    return drawing.kind === 'groups' ? [named(nothingOf(context, drawing.rows, id), id)] : [];
  });
}

/** A part of which the group has no cluster: nothing was left out. */
function nothingOf(
  { locale }: ExploreContext,
  rows: readonly { readonly id: string; readonly name: string }[],
  id: string,
): MarkFact {
  return {
    id,
    label: rows.find((row) => row.id === id)?.name ?? '',
    value: locale.text.panels.none,
    lines: [],
    caution: '',
    filter: null,
    clusters: [],
  };
}

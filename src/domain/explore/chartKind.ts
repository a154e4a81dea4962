/** The kinds of chart that can be asked for. */
export const chartKinds = [
  'ranking',
  'bars',
  'share',
  'trend',
  'scatter',
  'distribution',
  'treemap',
  'pareto',
  'lorenz',
  'concentration',
  'heatmap',
  'tile-map',
  'point-map',
  'slope',
  'multiples',
] as const;
export type ChartKind = (typeof chartKinds)[number];

import { type RefObject, useLayoutEffect, useMemo, useState, useEffect } from 'react';
import { useMarkStates } from '../selection/MarkStatesContext.tsx';
import type { MarkState } from '../selection/markStates.ts';
import type { DotLayer } from './dotLayer.ts';
import { dotColours } from './dotColours.ts';
import { paintDots, type Stamp, standing } from './paintDots.ts';
import { paintStrokes } from './paintStrokes.ts';
import { stampDots } from './stampDots.ts';

/** Pixels of the canvas for one of the page, at least: a picture made from it stays sharp. */
const leastScale = 2;

/** Paints the dots whenever their places, the selection or the theme change; not for what is only pointed at. */
export function useDotPainting(
  ref: RefObject<HTMLCanvasElement | null>,
  layer: DotLayer,
  isColoured: boolean,
): void {
  const states = useMarkStates();
  const key = selectionKey(states, layer);
  const standings = useMemo(() => standingsOf(key, layer.ids.length), [key, layer]);
  const theme = useThemeName();

  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const scale = Math.max(leastScale, window.devicePixelRatio);
    canvas.width = Math.round(canvas.clientWidth * scale);
    canvas.height = Math.round(canvas.clientHeight * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const colours = dotColours(canvas, context, isColoured);
    const stamp: Stamp = (colour, dots) => stampDots(context, layer, { colour, dots }, scale);
    // As single marks are drawn: the lines of doubt start behind their dot.
    paintStrokes(context, layer, standings, colours);
    paintDots(context, layer, { standings, colours, stamp });
  }, [ref, layer, isColoured, standings, theme]);
}

/** One digit a dot, so that a selection that did not change is known as the same. */
function selectionKey(states: ReadonlyMap<string, MarkState>, { ids }: DotLayer): string {
  const isPlain = ![...states.values()].some(({ choice }) => choice !== 'none');
  if (isPlain) return '';

  return ids.map((id) => standing[states.get(id)?.choice ?? 'none']).join('');
}

const standingsOf = (key: string, count: number) =>
  key === '' ? new Uint8Array(count) : Uint8Array.from(key, Number);

/** The theme of the page by its name and the system's own choice: it changes when the colours do. */
function useThemeName(): string {
  const [name, setName] = useState(themeName);

  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setName(themeName());
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    dark.addEventListener('change', follow);

    return () => {
      observer.disconnect();
      dark.removeEventListener('change', follow);
    };
  }, []);

  return name;
}

const themeName = () =>
  `${document.documentElement.dataset['theme'] ?? ''} ${window.matchMedia('(prefers-color-scheme: dark)').matches}`;

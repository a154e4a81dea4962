import { createContext, use } from 'react';
import { type MarkState, plainState } from './markStates.ts';

/** The states of the marks of the figure around; without any, as in an exported picture, every mark is plain. */
export const MarkStatesContext = createContext<ReadonlyMap<string, MarkState>>(new Map());

export function useMarkState(id: string): MarkState {
  return use(MarkStatesContext).get(id) ?? plainState;
}

/** All of them, for a drawing that is one picture rather than an element for each mark. */
export function useMarkStates(): ReadonlyMap<string, MarkState> {
  return use(MarkStatesContext);
}

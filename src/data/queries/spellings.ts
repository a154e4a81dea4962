import { queryOptions } from '@tanstack/react-query';

/** How the names of the built-in clusters are spelled in pinyin; asked for when something is searched for. */
export const builtInSpellingsQuery = queryOptions({
  queryKey: ['spellings', 'built-in'],
  queryFn: async () => (await import('../search/spellings.ts')).builtInSpellings,
  staleTime: Infinity,
  structuralSharing: false,
});

/** How the names of the provinces are spelled in pinyin; asked for when something is searched for. */
export const builtInProvinceSpellings = queryOptions({
  queryKey: ['spellings', 'provinces'],
  queryFn: async () => (await import('../search/provinceSpellings.ts')).provinceSpellings,
  staleTime: Infinity,
  structuralSharing: false,
});

/** The same for the names of places, segments, measures, pages and commands, by their Chinese text. */
export const textSpellingsQuery = queryOptions({
  queryKey: ['spellings', 'texts'],
  queryFn: async () => (await import('../search/textSpellings.ts')).builtInTextSpellings,
  staleTime: Infinity,
  structuralSharing: false,
});

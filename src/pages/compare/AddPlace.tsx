import { useState } from 'react';
import { type ComparedSet, mostCompared } from '../../domain/comparedPlaces.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { usePlaceSearch } from './usePlaceSearch.ts';

interface AddPlaceProps {
  readonly workspace: Workspace;
  readonly set: ComparedSet;
  readonly onAdd: (id: string, name: string) => void;
}

/** Search for a place to add; once one is chosen, only places of its kind are offered. */
export function AddPlace({ workspace, set, onAdd }: AddPlaceProps) {
  const { compare } = workspace.locale.text;
  const [query, setQuery] = useState('');
  const search = usePlaceSearch(workspace, query.trim(), set);
  const isFull = set.places.length >= mostCompared;
  const label = { cluster: compare.addCluster, province: compare.addProvince };
  const name = label[set.places[0]?.kind ?? 'cluster'];
  const named = set.places.length === 0 ? compare.addAny : name;

  return (
    <Combobox
      label={named}
      hint={isFull ? compare.full : compare.addHint(named)}
      query={query}
      options={search.options}
      status={
        search.count === 0
          ? compare.noMatch(query.trim())
          : compare.matches(search.listed, search.count)
      }
      isDisabled={isFull}
      onQuery={setQuery}
      onChoose={(id) => {
        setQuery('');
        onAdd(id, search.options.find(({ value }) => value === id)?.name ?? id);
      }}
    />
  );
}

import { useState } from 'react';
import { hitParts } from '../../domain/hitParts.ts';
import { searchWords } from '../../domain/searchText.ts';
import { useView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { SearchDialog } from '../../ui/SearchDialog.tsx';
import type { SearchGroup, SearchOption } from '../../ui/SearchList.tsx';
import { type FoundGroup, foundGroups } from './foundGroups.ts';
import { PaletteFooter } from './PaletteFooter.tsx';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './paletteEntry.ts';
import { usePaletteEntries } from './usePaletteEntries.ts';
import { useTarget } from './useTarget.ts';

/** Finds anything by Chinese, English, pinyin or initials, and goes there or does it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { text } = useLocale();
  const { palette } = text;
  const view = useView();
  const { entries, hasData } = usePaletteEntries(view);
  const follow = useTarget(view);
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<ReadonlySet<PaletteGroup>>(new Set());
  const words = searchWords(query);
  const groups = foundGroups(entries, words, unfolded);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const none = palette.none(query.trim());

  function choose(key: string) {
    const group = paletteGroups.find((name) => moreKey(name) === key);
    if (group) {
      setUnfolded(new Set([...unfolded, group]));
      return;
    }
    const entry = entries.find((candidate) => candidate.key === key);
    if (!entry) return;
    onClose();
    follow(entry.target);
  }

  return (
    <SearchDialog
      title={palette.title}
      placeholder={text.openers.search}
      listName={palette.results}
      closeName={text.shell.close}
      closeKey={text.shortcuts.keys.escape}
      groups={groups.map((group) => searchGroup(text, group, words))}
      status={words.length === 0 ? '' : total === 0 ? none : palette.found(total)}
      empty={hasData ? none : palette.loading}
      footer={<PaletteFooter />}
      onType={(typed) => {
        setQuery(typed);
        setUnfolded(new Set());
      }}
      onChoose={choose}
      onClose={onClose}
    />
  );
}

const moreKey = (group: PaletteGroup) => `more ${group}`;

function searchGroup(
  { palette }: Messages,
  { group, entries, total }: FoundGroup,
  words: readonly string[],
): SearchGroup {
  const more = total - entries.length;
  const rest: SearchOption = {
    key: moreKey(group),
    icon: null,
    name: [{ text: palette.more(more), isHit: false }],
    other: [],
    hint: '',
  };

  return {
    key: group,
    name: palette.groups[group],
    note: words.length === 0 ? '' : palette.count(total),
    options: [...entries.map((entry) => searchOption(entry, words)), ...(more > 0 ? [rest] : [])],
  };
}

function searchOption(
  { key, icon, name, other, hint, found }: PaletteEntry,
  words: readonly string[],
): SearchOption {
  return {
    key,
    icon,
    name: hitParts(name, words, found.initials),
    other: other === '' ? [] : hitParts(other, words, found.initials),
    hint,
  };
}

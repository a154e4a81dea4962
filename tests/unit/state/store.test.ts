import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StateStorage } from 'zustand/middleware';
import { createAppStore, forgivingStorage } from '../../../src/state/store.ts';

const key = 'textile-clusters';

/** What the browser keeps, as an object. */
function aStorage(kept: Readonly<Record<string, string>> = {}) {
  const entries = new Map(Object.entries(kept));
  const storage: StateStorage = {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };

  return { entries, storage };
}

const preferencesOf = (storage: StateStorage) => {
  const { language, theme } = createAppStore(storage).getState();

  return { language, theme };
};
const unset = { language: null, theme: 'system' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the preferences', () => {
  it('leave language and theme to the browser until they are chosen', () => {
    expect(preferencesOf(aStorage().storage)).toEqual(unset);
  });

  it('are kept for the next visit', () => {
    const { storage } = aStorage();
    const { chooseLanguage, chooseTheme } = createAppStore(storage).getState();
    chooseLanguage('zh');
    chooseTheme('dark');

    expect(preferencesOf(storage)).toEqual({ language: 'zh', theme: 'dark' });
  });

  it('keep single keys switched off for the next visit', () => {
    const { storage } = aStorage();
    createAppStore(storage).getState().switchSingleKeys(false);

    expect(createAppStore(storage).getState().hasSingleKeys).toBe(false);
  });

  it('have single keys on where an earlier visit knew nothing of them', () => {
    const earlier = JSON.stringify({ state: { language: 'zh', theme: 'dark' }, version: 1 });

    expect(createAppStore(aStorage({ [key]: earlier }).storage).getState().hasSingleKeys).toBe(
      true,
    );
  });

  it('are all that is kept', () => {
    const { entries, storage } = aStorage();
    const { announce, chooseTheme, dismiss } = createAppStore(storage).getState();
    announce('Copied');
    dismiss('colour=red');
    chooseTheme('light');

    expect(JSON.parse(entries.get(key) ?? '')).toEqual({
      state: { language: null, theme: 'light', hasSingleKeys: true, slides: 0 },
      version: 1,
    });
  });

  it('are not taken from another version of the app', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const old = JSON.stringify({ state: { language: 'zh', theme: 'dark' }, version: 0 });

    expect(preferencesOf(aStorage({ [key]: old }).storage)).toEqual(unset);
  });

  it('are unset where what was kept cannot be read', () => {
    expect(preferencesOf(aStorage({ [key]: '{"state":' }).storage)).toEqual(unset);
  });
});

describe('the messages', () => {
  const store = () => createAppStore(aStorage().storage);

  it('are none at first', () => {
    expect(store().getState().message).toBeNull();
  });

  it('tell a repeated message from the one before', () => {
    const app = store();
    app.getState().announce('Copied');
    app.getState().announce('Copied');

    expect(app.getState().message).toEqual({ text: 'Copied', number: 2 });
  });

  it('pass', () => {
    const app = store();
    app.getState().announce('Copied');
    app.getState().clearMessage();

    expect(app.getState().message).toBeNull();
  });

  it('remember each notice that was closed', () => {
    const app = store();
    app.getState().dismiss('colour=red');
    app.getState().dismiss('unit=dollar');

    expect(app.getState().dismissed).toEqual(['colour=red', 'unit=dollar']);
  });

  it('start afresh on the next visit', () => {
    const { storage } = aStorage();
    createAppStore(storage).getState().dismiss('colour=red');

    expect(createAppStore(storage).getState().dismissed).toEqual([]);
  });
});

describe('a storage that refuses', () => {
  const refusing = forgivingStorage(() => {
    throw new DOMException('storage is disabled', 'SecurityError');
  });

  it('gives nothing', () => {
    expect(refusing.getItem(key)).toBeNull();
  });

  it('lets the app start', () => {
    expect(preferencesOf(refusing)).toEqual(unset);
  });

  it('lets a choice hold while the page is open', () => {
    const app = createAppStore(refusing);
    app.getState().chooseTheme('dark');

    expect(app.getState().theme).toBe('dark');
  });

  it('lets an entry be removed', () => {
    expect(() => refusing.removeItem(key)).not.toThrow();
  });
});

describe('a storage that is full', () => {
  it('lets a choice hold while the page is open', () => {
    const full = {
      length: 0,
      clear: () => undefined,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('quota exceeded', 'QuotaExceededError');
      },
    };
    const app = createAppStore(forgivingStorage(() => full));
    app.getState().chooseLanguage('en');

    expect(app.getState().language).toBe('en');
  });
});

describe('a storage that works', () => {
  it('keeps what it is given', () => {
    const entries = new Map<string, string>();
    const kept = forgivingStorage(() => ({
      length: 0,
      clear: () => undefined,
      key: () => null,
      getItem: (name) => entries.get(name) ?? null,
      setItem: (name, value) => void entries.set(name, value),
      removeItem: (name) => void entries.delete(name),
    }));
    kept.setItem(key, 'x');

    expect(kept.getItem(key)).toBe('x');
  });
});

describe('what lies over the page', () => {
  const store = () => createAppStore(aStorage().storage);

  it('is nothing at first', () => {
    expect(store().getState().overlay).toBeNull();
  });

  it('is one thing at a time', () => {
    const app = store();
    app.getState().showOverlay('palette');
    app.getState().showOverlay('shortcuts');

    expect(app.getState().overlay).toBe('shortcuts');
  });

  it('goes', () => {
    const app = store();
    app.getState().showOverlay('palette');
    app.getState().hideOverlay();

    expect(app.getState().overlay).toBeNull();
  });
});

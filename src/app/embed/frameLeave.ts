/** What the page around an embedded figure lets it do; `unknown` where that page is another site's and cannot be read. */
export type Leave = 'given' | 'refused' | 'unknown';

/** The frame in which the app stands. */
export interface FrameFacts {
  readonly isFramed: boolean;
  /** The `sandbox` of the frame: null where it has none, undefined where it cannot be read. */
  readonly sandbox: string | null | undefined;
}

type Permission = 'allow-downloads' | 'allow-popups';

/** Whether the frame permits something. A browser tells a page nothing of a sandbox that another site put around it. */
export function frameLeave(permission: Permission, { isFramed, sandbox }: FrameFacts): Leave {
  if (!isFramed || sandbox === null) return 'given';
  if (sandbox === undefined) return 'unknown';

  return sandbox.toLowerCase().split(/\s+/).includes(permission) ? 'given' : 'refused';
}

/** The frame of this window. */
export function currentFrame(): FrameFacts {
  const isFramed = window.parent !== window;

  return { isFramed, sandbox: window.frameElement?.getAttribute('sandbox') ?? readable() };
}

/** No sandbox where the frame can be read and names none; else there is no knowing. */
const readable = () => (window.frameElement ? null : undefined);

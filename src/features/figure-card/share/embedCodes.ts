/** What is put into a frame. */
export interface FrameSubject {
  readonly title: string;
  readonly address: string;
}

/** The size of a frame in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** A picture of a figure with what belongs to it. */
export interface PictureSubject {
  /** A data address, or the name of a file beside the page. */
  readonly picture: string;
  readonly alt: string;
  readonly source: string;
  readonly link: string;
  readonly linkName: string;
  readonly width: number;
  readonly height: number;
}

/** Charts hardly grow in height with their width: a frame this much higher than needed is high enough. */
const mostOf = 1.5;

/** A frame of one size. */
export function fixedFrame(subject: FrameSubject, { width, height }: FrameSize): string {
  return frame(subject, `width="${width}" height="${height}" style="border:0;max-width:100%"`);
}

/** A frame as wide as its place, in the figure's proportions and never lower than the figure. */
export function responsiveFrame(subject: FrameSubject, size: FrameSize): string {
  const styles = Object.entries(responsiveStyle(size)).map(([name, value]) => `${name}:${value}`);

  return [
    `<div style="position:relative;${styles.join(';')}">`,
    `  ${frame(subject, 'style="position:absolute;inset:0;width:100%;height:100%;border:0"')}`,
    '</div>',
  ].join('\n');
}

/** How the place of a responsive frame is sized. */
export function responsiveStyle({ width, height }: FrameSize) {
  return {
    width: '100%',
    'aspect-ratio': `${width} / ${height}`,
    'min-height': `${height}px`,
    'max-height': `${Math.round(height * mostOf)}px`,
  } as const;
}

/** The picture of a figure with its alternative text, its source and its link: needs no script. */
export function pictureCode(subject: PictureSubject): string {
  const { picture, alt, source, link, linkName, width, height } = subject;
  const image =
    `<img src="${escaped(picture)}" alt="${escaped(alt)}" width="${width}" height="${height}" ` +
    'style="max-width:100%;height:auto">';

  return [
    '<figure style="margin:0">',
    `  <a href="${escaped(link)}">${image}</a>`,
    `  <figcaption>${escaped(source)} <a href="${escaped(link)}">${escaped(linkName)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

function frame({ title, address }: FrameSubject, look: string): string {
  const named = `src="${escaped(address)}" title="${escaped(title)}"`;

  return `<iframe ${named} ${look} loading="lazy" allow="clipboard-write; web-share" allowfullscreen></iframe>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, in an attribute or between tags, on one line. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign).replace(/\s+/g, ' ');
}

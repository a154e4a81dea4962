import type { zhSharing } from '../zh/sharing.ts';

/** Sharing: the embedded figure, the codes by which others embed it, and the code for the room. */
export const enSharing: typeof zhSharing = {
  sharing: {
    embed: 'Embed in a page',
    share: 'Share with…',
    qr: 'QR code',
    shareFailed: 'The system did not open its share sheet: the link was copied instead.',
    frame: {
      open: 'Open the full page',
      openFigure: 'Open this figure in the full page',
      noSuch: (name: string) => `This page has no figure named “${name}”`,
      choose: 'The figures of this page:',
      none: 'This page has no figure to show at the moment',
      noneWhy: 'The full page says why.',
      noDownload:
        'The page around this figure does not allow saving files: nothing was saved. Save it from the full page:',
      maybeNoDownload:
        'If no file was saved, the page around this figure does not allow it. Save it from the full page:',
      noPopup:
        'The page around this figure does not allow opening other pages. Copy the address and open it in the browser:',
    },
    dialog: {
      title: (figure: string) => `Embed “${figure}”`,
      kind: 'Kind',
      kinds: { responsive: 'Responsive', fixed: 'Fixed size', picture: 'Picture' },
      width: 'Width (pixels)',
      height: 'Height (pixels)',
      language: 'Language',
      theme: 'Theme',
      file: 'The picture is',
      files: { data: 'in the code', file: 'a file beside it' },
      savePicture: 'Download the picture',
      preview: 'Preview',
      previewOf: (figure: string) => `Preview: ${figure}`,
      code: 'Code',
      copy: 'Copy code',
      copied: 'Code copied.',
      refused:
        'This browser does not allow writing to the clipboard. The code is selected: press Ctrl+C (⌘C on a Mac).',
      making: 'Drawing…',
      failed: 'The picture could not be drawn. Choose another kind, or close this and try again.',
      about: {
        responsive:
          'As wide as its place, and at least as high as the figure. Readers can hover, walk by keyboard, switch to the table and export. Without a network they see an empty frame.',
        fixed:
          'Width and height stay, for fixed layouts. Without a network readers see an empty frame.',
        picture:
          'Needs no script; carries its alternative text, source and link. A picture in the code is seen without a network too; a file has to lie beside the page. The picture does not follow the data.',
      },
      sandbox:
        'A site that adds sandbox to the frame has to allow allow-scripts and allow-same-origin; for saving files and opening the full page also allow-downloads and allow-popups.',
      source: 'Source and data:',
    },
    code: {
      title: 'QR code of the link',
      alt: (link: string) => `QR code: ${link}`,
      making: 'Making the code…',
      tooLong:
        'The link is too long for a code that can be read across a room. Use fewer filters, or copy the link and send it.',
      failed: 'The code could not be made. Close this and try again, or copy the link.',
      save: (format: string) => `Download ${format}`,
    },
  },
};

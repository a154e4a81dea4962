import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { download, safeFileName } from '../../../charts/export/download.ts';
import type { Figure } from '../../../charts/figure.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { type QrModules, qrModules, qrSide, qrSvg } from './qrCode.ts';
import styles from './Share.module.css';

interface QrDialogProps {
  readonly figure: Figure;
  readonly link: string;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The link of a figure as a code for the phones in a room, as large as the window lets it be. */
export function QrDialog({ figure, link, returnTo, onClose }: QrDialogProps) {
  const { sharing, shell } = useLocale().text;
  const { data, isError } = useQuery({ queryKey: ['qr', link], queryFn: () => qrModules(link) });

  return (
    <Dialog
      title={sharing.code.title}
      closeName={shell.close}
      returnTo={returnTo}
      onClose={onClose}
      footer={data ? <SaveCode figure={figure} link={link} modules={data} /> : undefined}
    >
      <div className={styles['room']}>
        <p className={styles['finding']}>{figure.title}</p>
        {data ? (
          <img src={svgAddress(qrSvg(data, link))} alt={sharing.code.alt(link)} />
        ) : (
          <p role={isError ? 'alert' : 'status'}>
            {isError ? sharing.code.failed : null}
            {data === null ? sharing.code.tooLong : null}
            {data === undefined && !isError ? sharing.code.making : null}
          </p>
        )}
        <p className={styles['address']}>{link}</p>
      </div>
    </Dialog>
  );
}

interface SaveCodeProps {
  readonly figure: Figure;
  readonly link: string;
  readonly modules: QrModules;
}

/** Pixels to a module in the picture: sharp on a slide and in print. */
const modulePx = 20;

function SaveCode({ figure, link, modules }: SaveCodeProps) {
  const { sharing, exporting } = useLocale().text;
  const name = safeFileName(`${figure.id}_qr`);
  const svg = qrSvg(modules, link, modulePx);

  async function savePng() {
    const { pngFile } = await import('../../../charts/export/pngFile.ts');
    const side = qrSide(modules, modulePx);
    const size = { width: side, height: side, scale: 1, dpi: 300 };
    download(await pngFile(svg, size, { Title: figure.title, URL: link }), `${name}.png`);
  }

  return (
    <>
      <Button
        icon={<Icon name="download" />}
        onClick={() => download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        {sharing.code.save(exporting.svg)}
      </Button>
      <Button icon={<Icon name="download" />} onClick={() => void savePng()}>
        {sharing.code.save(exporting.png)}
      </Button>
    </>
  );
}

const svgAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

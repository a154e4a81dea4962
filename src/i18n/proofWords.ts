/** Why a file proves nothing, as the catalogues name it. */
export type PictureFaultName =
  'not-a-picture' | 'no-proof' | 'damaged' | 'newer' | 'too-large' | 'unreadable';

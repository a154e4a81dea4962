/** The deck: pinning, editing, keeping. */
export const zhDeck = {
  deck: {
    firstName: '未命名演示',
    pinned: (slide: number, deck: string) => `已加入“${deck}”，第 ${slide} 页。`,
  },
};

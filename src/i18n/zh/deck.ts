/** The deck: pinning, editing, keeping. */
export const zhDeck = {
  deck: {
    firstName: '未命名演示',
    pinned: (slide: number, deck: string) => `已加入“${deck}”，第 ${slide} 页。`,
  },
  tableChart: {
    /** What a drawn table has no room for. */
    rest: (rows: number, columns: number) =>
      `另有 ${[rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter(Boolean).join('、')}未显示，见数据文件。`,
  },
};

/** The faces of official documents (GB/T 9704), by the names under which Chinese systems know them. */
export const hanFaces = {
  song: '宋体',
  titleSong: '方正小标宋简体',
  fangsong: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
} as const;

/** Typefaces that not every computer has, with what stands in for each: the same hand, else the nearest. */
export const substitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体,SimSun,Noto Serif CJK SC,Source Han Serif SC,STSong',
  宋体: 'SimSun,Noto Serif CJK SC,Source Han Serif SC,STSong',
  仿宋_GB2312: '仿宋,FangSong,STFangsong,Noto Serif CJK SC',
  楷体_GB2312: '楷体,KaiTi,STKaiti,Noto Serif CJK SC',
  黑体: 'SimHei,Noto Sans CJK SC,Source Han Sans SC,STHeiti',
  'Microsoft YaHei': '微软雅黑,Noto Sans CJK SC,PingFang SC',
};

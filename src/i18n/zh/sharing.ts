/** Sharing: the embedded figure, the codes by which others embed it, and the code for the room. */
export const zhSharing = {
  sharing: {
    embed: '嵌入网页',
    share: '用系统分享…',
    qr: '二维码',
    shareFailed: '系统分享没有打开，已改为复制链接。',
    frame: {
      open: '打开完整页面',
      openFigure: '在完整页面中打开这张图',
      noSuch: (name: string) => `这一页没有名为“${name}”的图`,
      choose: '这一页有以下各图：',
      none: '这一页现在没有图可显示',
      noneWhy: '完整页面会说明原因。',
      noDownload: '嵌入这张图的网页不允许保存文件，没有存下任何文件。请在完整页面中保存：',
      maybeNoDownload: '如果没有存下文件，是嵌入这张图的网页不允许。请在完整页面中保存：',
      noPopup: '嵌入这张图的网页不允许打开新页面。请复制地址，在浏览器中打开：',
    },
    dialog: {
      title: (figure: string) => `嵌入“${figure}”`,
      kind: '方式',
      kinds: { responsive: '自适应', fixed: '固定尺寸', picture: '图片' },
      width: '宽（像素）',
      height: '高（像素）',
      language: '语言',
      theme: '主题',
      file: '图片存放',
      files: { data: '写在代码里', file: '另存文件' },
      savePicture: '下载图片',
      preview: '预览',
      previewOf: (figure: string) => `预览：${figure}`,
      code: '代码',
      copy: '复制代码',
      copied: '已复制代码。',
      refused: '浏览器不允许写入剪贴板。代码已选中，请按 Ctrl+C（Mac 上按 ⌘C）复制。',
      making: '正在绘制…',
      failed: '图片没有画成。请换一种方式，或关闭后重试。',
      about: {
        responsive:
          '宽度随网页，高度至少容下整张图。读者可悬停、用键盘逐点查看、切换表格、导出。读者没有网络时，框内为空。',
        fixed: '宽和高不变，适合固定版式。读者没有网络时，框内为空。',
        picture:
          '不依赖脚本，附替代文字、来源和链接。写在代码里的图片没有网络也能看；另存的文件须与网页放在一起。图片不随数据更新。',
      },
      sandbox:
        '若网站给框加 sandbox，须含 allow-scripts 和 allow-same-origin；要让读者保存文件和打开完整页面，再加 allow-downloads 和 allow-popups。',
      source: '来源与数据：',
    },
    code: {
      title: '链接的二维码',
      alt: (link: string) => `二维码：${link}`,
      making: '正在生成…',
      tooLong: '链接太长，二维码在会场里扫不出来。请减少筛选，或复制链接发送。',
      failed: '二维码没有生成。请关闭后重试，或复制链接。',
      save: (format: string) => `下载 ${format}`,
    },
  },
};

import type { Hindrance } from '../../domain/comparability.ts';
import type { Scope } from '../../domain/observation.ts';

const ofAll = (values: number, all: number) =>
  values === all ? `${all} 地中` : `${all} 地中有值的 ${values} 地里`;

/** A name that ends in a digit or a Latin letter has the typed space before what follows. */
const spaced = (name: string) => (/[\dA-Za-z]$/.test(name) ? `${name} ` : name);

/** A text that begins with a digit or a Latin letter has it before itself. */
const led = (text: string) => (/^[\dA-Za-z]/.test(text) ? ` ${text}` : text);

/** Places side by side: the page, its figures, and the set that is being put together. */
export const zhCompare = {
  compare: {
    title: '对比',
    lede: '二至六个集群或省份并列；每个数值都带年份、指标和来源。',
    ledeClusters: (count: number) => `${count} 个集群并列；每个数值都带年份、指标和来源。`,
    ledeProvinces: (count: number) => `${count} 个省份并列；每个数值都带年份、指标和来源。`,
    set: '对比的地方',
    moveLeft: (name: string) => `${spaced(name)}左移`,
    moveRight: (name: string) => `${spaced(name)}右移`,
    remove: (name: string) => `移除${led(name)}`,
    moved: (name: string, place: number, all: number) =>
      `${spaced(name)}现为第 ${place} 个，共 ${all} 个。`,
    removed: (name: string) => `已移除${led(name)}。`,
    added: (name: string, count: number) => `已加入${led(name)}，共 ${count} 个。`,
    addAny: '加入集群或省份',
    addCluster: '加入集群',
    addProvince: '加入省份',
    addHint: (what: string) => `${what}：名称、拼音或首字母`,
    matches: (shown: number, all: number) =>
      shown < all ? `${all} 个相符，列出前 ${shown} 个` : `${all} 个相符`,
    noMatch: (query: string) => `没有与“${query}”相符的地方，或已在对比之中。`,
    full: '最多对比六个：先移除一个，才能再加入。',
    empty: '还没有选择对比的地方',
    emptyBody: '在上方按名称、拼音或首字母加入二至六个集群或省份，或从下面的组合开始。',
    suggestions: '可以从这里开始',
    suggestion: (measure: string, year: string, total: number, shown: number) =>
      total > shown
        ? `${measure}，${year}：${total} 个集群中的 ${shown} 个`
        : `${measure}，${year}：${total} 个集群`,
    suggestionProvinces: (count: number) => `收录集群最多的 ${count} 个省份`,
    one: (name: string) => `只选了${led(name)}，还需要一个`,
    oneBody: '在上方再加入一个同类的地方，就可以并列对比。',
    clustersLeftOut: (names: string) => `省份只与省份对比，未列入：${names}。`,
    provincesLeftOut: (names: string) => `集群只与集群对比，未列入：${names}。`,
    surplus: (names: string) => `最多对比六个，未列入：${names}。`,
    inside: (inner: string, outer: string) =>
      `${spaced(inner)}在${led(spaced(outer))}之内：可以相加的指标，前者的数值是后者的一部分，不作对比。`,
    measure: '指标',
    measureOption: (name: string, count: number) => `${name}（${count}）`,
    measureHint: '括号内为其中有整体数值的地方数',
    onlyComparable: '只看可比的行',
    export: '导出对比表',
    table: {
      title: (comparable: number, all: number) =>
        comparable === all
          ? `${all} 行全部可比`
          : comparable === 0
            ? `${all} 行都不可比`
            : `${all} 行中 ${comparable} 行可比`,
      none: '这些地方都没有公布的数值',
      subtitle: '年份、指标、范围和来源类别都相同的行才可比；其余各行照列，末栏说明原因。',
      few: '公布的数值年份和口径各异，可比的行很少；不可比的行只作查阅，不评高下。',
      name: '对比表',
      measure: '指标',
      verdict: '可否对比',
      identity: '基本情况，只作说明，不作对比',
      scopes: {
        whole: '整体',
        part: '部分，不代表整体',
        wider: '更大范围',
        'all-industry': '全部工业，不限于纺织',
        market: '市场贸易，不计入产出',
      } satisfies Record<Scope, string>,
      latest: (unit: string) => (unit === '' ? '最新值' : `${unit}，最新值`),
      common: (unit: string, year: string) => (unit === '' ? year : `${unit}，${year}`),
      level: '级别',
      province: '省份',
      prefecture: '地级',
      segments: '产业环节',
      evidence: '证据',
      designations: '称号',
      noDesignation: '未见称号',
      notices: '有关通知',
      noticesNote: '只是关联的条数，不是评价',
      values: '公布的数值',
      clusters: '收录的集群',
      official: '其中有联合会或工信部依据',
      commonest: '最多的环节',
      counts: '本站收录数，不是全部',
      unpublished: (names: string, more: number) =>
        more > 0
          ? `以下指标这些地方均未公布，不等于零：${names}，另有 ${more} 项。`
          : `以下指标这些地方均未公布，不等于零：${names}。`,
      noTotal: '不给合计：指标和年份不同。',
    },
    cell: {
      best: '最优',
      worst: '最差',
      noYear: '无年份',
      partYear: '部分月份',
      low: '存疑',
      otherScope: '只有其他范围的数值',
      otherYear: '没有这一年的数值',
      conflict: (values: string) => `≠ ${values}`,
      source: '来源',
    },
    verdict: {
      comparable: '年份、来源类别相同',
      comparableInferred: '年份（由来源推断）、来源类别相同',
      comparableMonths: '月份、来源类别相同',
      missing: (count: number) => `${count} 地没有数值`,
      'no-direction': '高低无优劣之分',
      equal: '数值相等，不分先后',
      'equal-bounds': '界限相等，不分先后',
      open: '有约数或界限，先后不定',
      ranked: '可分高下',
    },
    hindrance: {
      'one-place': '只有一地有数值',
      scope: { part: '各自只覆盖一部分', wider: '各自超出本地或本行业' },
      periods: (first: number, last: number, undated: number) => {
        if (first !== last) {
          return undated > 0
            ? `年份不同（${first}—${last}，另有 ${undated} 个无年份）`
            : `年份不同（${first}—${last}）`;
        }

        return undated > 0
          ? `有的是 ${first} 年，${undated} 个无年份`
          : `同在 ${first} 年而时点不同`;
      },
      undated: '年份不详',
      'part-year': '有的只是一年中的部分月份',
      contested: '来源数值不一，并列显示，不取均值',
      'source-kinds': (kinds: string) => `来源类别不同（${kinds}）`,
      'source-unknown': '来源没有读到',
      status: '推算或预计值与公布值并列',
      overlap: (inner: string, outer: string) => `${spaced(inner)}在${led(spaced(outer))}之内`,
    } satisfies Record<Hindrance['kind'], unknown>,
    values: {
      subtitle: (unit: string) =>
        `单位：${unit}，各地最新的整体值；各格同一标尺，每行是不同的指标，不可上下比较`,
      none: (measure: string, all: number) => `${measure}：${all} 地均未公布`,
      one: (measure: string, name: string, value: string, year: string) =>
        `${measure}：只有${led(spaced(name))}有公布值，${value}（${year}）`,
      hindered: (measure: string, values: number, all: number, reason: string) =>
        `${measure}：${all} 地中 ${values} 地有值，但不可比，${reason}`,
      highest: (
        measure: string,
        name: string,
        values: number,
        all: number,
        value: string,
        year: string,
      ) => `${measure}：${ofAll(values, all)}${led(spaced(name))}最高，${value}（${year}）`,
      shared: (
        measure: string,
        names: string,
        values: number,
        all: number,
        value: string,
        year: string,
      ) => `${measure}：${ofAll(values, all)}${led(spaced(names))}并列最高，${value}（${year}）`,
      equal: (measure: string, values: number, value: string, year: string) =>
        `${measure}：有值的 ${values} 地都是${led(value)}（${year}），不分先后`,
      open: (measure: string, values: number, year: string) =>
        `${measure}：有值的 ${values} 地可比（${year}），但约数或界限使先后不定`,
      pale: '浅色条：年份不详，或该行不可比，不可与他格相比。',
      slots: '虚框：未公布，不等于零。',
      more: (count: number) => `同一单位还有 ${count} 项指标，见下表。`,
      place: '地方',
      missing: '没有数值',
      empty: '没有可画的数值：这些地方都没有以此单位公布的整体值。',
    },
    years: {
      subtitle: (measure: string, unit: string) =>
        `${measure}，单位：${unit}，各格同一坐标；缺的年份为虚框，不连线`,
      change: (measure: string, first: number, last: number, parts: string) =>
        `${measure}：${first} 年至 ${last} 年，${parts}`,
      up: (count: number) => `${count} 地上升`,
      down: (count: number) => `${count} 地下降`,
      level: (count: number) => `${count} 地持平`,
      comma: '，',
      differing: (measure: string, places: number, all: number) =>
        `${measure}：${all} 地中 ${places} 地公布了不止一年，起止年份不同或有间断，不比较增减`,
      single: (measure: string, name: string) =>
        `${measure}：只有${led(spaced(name))}公布了不止一年`,
      broken: '前后口径不同或来源不一处不连线。',
    },
    radar: {
      leads: (name: string, count: number, all: number, drawn: number) =>
        `${drawn} 地比较 ${all} 项可比指标，${spaced(name)}有 ${count} 项最优`,
      tie: (names: string, count: number, all: number, drawn: number) =>
        `${drawn} 地比较 ${all} 项可比指标，${spaced(names)}各有 ${count} 项最优`,
      none: (all: number, drawn: number) => `${drawn} 地比较 ${all} 项可比指标，都分不出最优`,
      subtitle: '每条轴以其中最大值为 100%；只看各轴上的点，所围面积没有含义',
      lower: (names: string) => `越低越好：${names}。`,
      leftOut: (names: string) => `只画前四个，未画：${names}。`,
      more: (count: number) => `只画前 8 项，另有 ${count} 项见对比表。`,
      percent: (value: string) => `最大值的 ${value}`,
      few: (count: number) =>
        `雷达图需要三项以上各地都有确切值的可比指标，这里有 ${count} 项，所以不画。`,
    },
    tray: {
      label: '对比清单',
      chosen: (count: number, names: string) => `已选 ${count} / 6：${names}`,
      open: '对比',
      clear: '清空',
      cleared: '对比清单已清空。',
    },
    button: {
      column: '对比',
      add: (name: string) => `把${led(spaced(name))}加入对比`,
      remove: (name: string) => `把${led(spaced(name))}移出对比`,
      short: '加入对比',
      chosen: '已在对比中',
      full: '对比已满六个',
    },
    sheet: {
      scope: '范围',
      unit: '单位',
      year: (name: string) => `${name}：年份`,
      status: (name: string) => `${name}：状态`,
      source: (name: string) => `${name}：来源`,
      mark: (name: string) => `${name}：最优或最差`,
    },
  },
};

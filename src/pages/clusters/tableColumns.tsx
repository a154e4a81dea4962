import {
  columnVisibilityFeature,
  createColumnHelper,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import type { Place } from '../../domain/placeTree.ts';
import { CompareButton } from '../../features/compare/CompareButton.tsx';
import { EvidenceSign } from '../../features/profile/EvidenceSign.tsx';
import { FlagList } from './FlagList.tsx';
import { NameCell } from './NameCell.tsx';
import { NoticesCell, ProvinceCell, SegmentCell } from './PlaceCells.tsx';
import { SourceCell } from './SourceCell.tsx';
import type { TableReader } from './clusterContext.ts';
import { yearText } from './clusterLine.ts';
import { ValueCell } from './ValueCell.tsx';

/** What this table does through TanStack Table: order and visibility of columns, both owned by the address. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export type TableRow = Place<ClusterRow>;
export type ModelRow = Row<typeof features, TableRow>;

const helper = createColumnHelper<typeof features, TableRow>();

/** The columns of the table; their cells are written with the reader. */
export function tableColumnsOf(reader: TableReader, onOpen: (row: ClusterRow) => void) {
  const { text, of } = reader.locale;
  const { columns } = text;
  const rowOf = ({ row }: TableRow) => row;

  return helper.columns([
    helper.accessor(rowOf, {
      id: 'name',
      header: columns.name,
      cell: ({ row }) => (
        <NameCell
          reader={reader}
          row={row.original.row}
          depth={row.original.depth}
          onOpen={onOpen}
        />
      ),
    }),
    helper.accessor(rowOf, {
      id: 'compare',
      header: text.compare.button.column,
      enableSorting: false,
      cell: ({ row }) => (
        <CompareButton
          id={row.original.row.cluster.id}
          name={of(row.original.row.cluster.short)}
          look="icon"
        />
      ),
    }),
    helper.accessor(rowOf, {
      id: 'province',
      header: columns.province,
      cell: ({ row }) => <ProvinceCell reader={reader} row={row.original.row} />,
    }),
    helper.accessor(rowOf, {
      id: 'prefecture',
      header: columns.prefecture,
      cell: ({ row }) => of(row.original.row.cluster.prefecture),
    }),
    helper.accessor(rowOf, {
      id: 'level',
      header: columns.level,
      cell: ({ row }) => text.filters.level[row.original.row.cluster.level],
    }),
    helper.accessor(rowOf, {
      id: 'designation',
      header: columns.designation,
      cell: ({ row }) => row.original.row.cluster.designations.map(of).join(text.clusters.and),
    }),
    helper.accessor(rowOf, {
      id: 'segment',
      header: columns.segment,
      cell: ({ row }) => <SegmentCell reader={reader} row={row.original.row} />,
    }),
    helper.accessor(rowOf, {
      id: 'evidence',
      header: columns.evidence,
      cell: ({ row }) => <EvidenceSign evidence={row.original.row.cluster.evidence} />,
    }),
    helper.accessor(rowOf, {
      id: 'value',
      header: reader.indicator ? of(reader.indicator.name) : columns.value,
      sortDescFirst: true,
      cell: ({ row }) => <ValueCell reader={reader} row={row.original.row} />,
    }),
    helper.accessor(rowOf, {
      id: 'year',
      header: columns.year,
      sortDescFirst: true,
      cell: ({ row }) => yearText(reader, row.original.row.latest),
    }),
    helper.accessor(rowOf, {
      id: 'flags',
      header: columns.flags,
      enableSorting: false,
      cell: ({ row }) => <FlagList reader={reader} row={row.original.row} />,
    }),
    helper.accessor(rowOf, {
      id: 'source',
      header: columns.source,
      enableSorting: false,
      cell: ({ row }) => <SourceCell reader={reader} row={row.original.row} />,
    }),
    helper.accessor(rowOf, {
      id: 'notices',
      header: columns.notices,
      sortDescFirst: true,
      cell: ({ row }) => <NoticesCell reader={reader} row={row.original.row} />,
    }),
  ]);
}

import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { classes } from './icon.ts';
import { useRowKeys } from './row-keys.ts';
import { useUi } from './ui-provider.tsx';

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** A number column. */
  readonly align?: 'end';
  /** The row's name: its header cell, and the card's title on a phone. The first column when none says so. */
  readonly main?: boolean;
  readonly sortable?: boolean;
  /** Kept out of the cards. */
  readonly phone?: 'hide';
  /** Kept out where the window is no wider than a small laptop's: what is said elsewhere too. */
  readonly narrow?: 'hide';
  /** Left out when no row has anything to say. */
  readonly optional?: boolean;
  /** Under the column, in the totals row. */
  readonly total?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
}

interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly nameOf: (id: string) => string;
}

export interface TableProps<Row> {
  /** What the table lists, read aloud. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection;
  /** `scroll` keeps the grid on a phone (cross tables); by default rows become cards. */
  readonly phone?: 'cards' | 'scroll';
  readonly dense?: boolean;
}

/** A list that reads like a ledger at 1280 px and like cards on a phone; `j` and `k` move between rows. */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, phone = 'cards' } = props;
  const columns = props.columns.filter(
    (column) => !column.optional || rows.some((row) => !isEmpty(column.cell(row))),
  );
  const main = (columns.find((column) => column.main) ?? columns[0])?.key;
  const hasTotals = columns.some((column) => column.total !== undefined);
  const ref = useRef<HTMLTableElement>(null);
  useRowKeys(ref);
  return (
    <div
      className={phone === 'scroll' ? 'cb-table-scroll' : 'cb-table-room'}
      tabIndex={phone === 'scroll' ? 0 : undefined}
      role={phone === 'scroll' ? 'group' : undefined}
      aria-label={phone === 'scroll' ? props.caption : undefined}
    >
      <table
        ref={ref}
        className={classes(
          'cb-table',
          phone === 'cards' && 'cb-table--cards',
          props.dense && 'cb-table--dense',
        )}
      >
        <caption className="cb-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.selection ? <PickAll selection={props.selection} ids={rows.map(props.rowKey)} /> : null}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort ?? null} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.selection ? <Pick selection={props.selection} id={props.rowKey(row)} /> : null}
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} main={column.key === main} />
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotals ? (
          <Totals columns={columns} main={main} selectable={props.selection !== undefined} />
        ) : null}
      </table>
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: TableProps<Row>['onSort'];
}) {
  const { words } = useUi();
  const current = sort?.key === column.key ? sort.direction : null;
  const aside = classes(column.align === 'end' && 'cb-end', column.narrow === 'hide' && 'cb-roomy-only');
  if (column.header === '') return <td className="cb-table__blank" />;
  if (!column.sortable || onSort === undefined)
    return (
      <th scope="col" className={aside}>
        {column.header}
      </th>
    );
  const Icon = current === null ? IconArrowsSort : current === 'ascending' ? IconArrowUp : IconArrowDown;
  const next = current === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={aside} aria-sort={current ?? 'none'}>
      <button
        type="button"
        className="cb-table__sort"
        title={`${words.sortBy} ${column.header}`}
        onClick={() => onSort({ key: column.key, direction: next })}
      >
        {column.header}
        <Icon size={16} aria-hidden />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row, main }: { column: Column<Row>; row: Row; main: boolean }) {
  const content = column.cell(row);
  if (main) return <th scope="row">{content}</th>;
  return (
    <td
      className={classes(
        column.align === 'end' && 'cb-end',
        isEmpty(content) && 'cb-empty-cell',
        column.phone === 'hide' && 'cb-wide-only',
        column.narrow === 'hide' && 'cb-roomy-only',
      )}
    >
      {column.header ? <span className="cb-table__label">{column.header}</span> : null}
      <span>{content}</span>
    </td>
  );
}

const isEmpty = (content: ReactNode): boolean => content === null || content === undefined || content === '';

function Totals<Row>({
  columns,
  main,
  selectable,
}: {
  columns: readonly Column<Row>[];
  main: string | undefined;
  selectable: boolean;
}) {
  const { words } = useUi();
  return (
    <tfoot>
      <tr>
        {selectable ? <td className="cb-empty-cell" /> : null}
        {columns.map((column) =>
          column.key === main ? (
            <th key={column.key} scope="row">
              {column.total ?? words.total}
            </th>
          ) : (
            <td
              key={column.key}
              className={classes(
                column.align === 'end' && 'cb-end',
                column.total === undefined && 'cb-empty-cell',
                column.narrow === 'hide' && 'cb-roomy-only',
              )}
            >
              <span className="cb-table__label">{column.header}</span>
              <span>{column.total}</span>
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}

function PickAll({ selection, ids }: { selection: Selection; ids: readonly string[] }) {
  const { words } = useUi();
  const all = ids.length > 0 && ids.every((id) => selection.chosen.has(id));
  return (
    <th className="cb-table__pick">
      <input
        type="checkbox"
        aria-label={words.selectAll}
        checked={all}
        onChange={() => selection.onChange(new Set(all ? [] : ids))}
      />
    </th>
  );
}

function Pick({ selection, id }: { selection: Selection; id: string }) {
  const { words } = useUi();
  const toggle = () => {
    const chosen = new Set(selection.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    selection.onChange(chosen);
  };
  return (
    <td className="cb-table__pick">
      <input
        type="checkbox"
        aria-label={`${words.selectRow} ${selection.nameOf(id)}`}
        checked={selection.chosen.has(id)}
        onChange={toggle}
      />
    </td>
  );
}

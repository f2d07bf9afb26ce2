// With DuckDB's exact decimals: totals by group and tax rate, or every line with its amounts.
//
//   node duckdb.mjs totals|listing LINES.csv
//
// Needs the npm package @duckdb/node-api (NODE_PATH or beside this file).
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const [task, file] = process.argv.slice(2);
const lines = `read_csv('${file}', header = true, all_varchar = false, columns = {
    'STT': 'VARCHAR', 'Nội dung': 'VARCHAR', 'Nhóm chi phí': 'VARCHAR', 'Loại': 'VARCHAR',
    'ĐVT': 'VARCHAR', 'Khối lượng': 'DECIMAL(12,1)', 'Đơn giá': 'DECIMAL(18,0)',
    'Thuế suất': 'VARCHAR'})`;
if (task === 'listing') {
  await connection.run(`
    copy (select *, round(net) as before_tax, round(net * rate / 100) as tax,
                 round(net * (100 + rate) / 100) as amount
          from (select *, "Khối lượng" * "Đơn giá" as net,
                       try_cast(replace("Thuế suất", '%', '') as decimal(4,1)) as rate
                from ${lines}))
    to '/dev/null' (format csv, header)`);
} else {
  const reader = await connection.runAndReadAll(`
    select "Nhóm chi phí" as grp, "Thuế suất" as vat, sum("Khối lượng" * "Đơn giá") as before_tax
    from ${lines} group by all order by all`);
  for (const row of reader.getRows()) console.log(row.join('\t'));
}
